import type { HostWords } from './words';

export const ca: HostWords = {
  menu: {
    about: 'Quant a Tertulia',
    file: 'Fitxer',
    newMember: 'Membre nou',
    import: 'Importa una llista…',
    export: 'Exporta…',
    savePdf: 'Desa la pàgina com a PDF…',
    print: 'Imprimeix…',
    settings: 'Configuració',
    quit: 'Surt de Tertulia',
    edit: 'Edita',
    undo: 'Desfés',
    redo: 'Refés',
    cut: 'Retalla',
    copy: 'Copia',
    paste: 'Enganxa',
    selectAll: 'Selecciona-ho tot',
    find: 'Qui pot…?',
    view: 'Mostra',
    directory: 'Directori',
    specialties: 'Especialitats',
    back: 'Enrere',
    forward: 'Endavant',
    actualSize: 'Mida real',
    zoomIn: 'Amplia',
    zoomOut: 'Redueix',
    fullScreen: 'Pantalla completa',
    window: 'Finestra',
    minimise: 'Minimitza',
    close: 'Tanca',
    help: 'Ajuda',
    keys: 'Dreceres de teclat',
    showData: 'Mostra la carpeta de dades',
    hide: 'Amaga Tertulia',
    hideOthers: 'Amaga les altres',
    showAll: 'Mostra-ho tot',
  },
  dialog: {
    cannotOpen: 'No es pot obrir la comunitat',
    unchanged: 'No s’ha canviat res al fitxer {file}.',
    backupAt: 'La còpia feta just abans és a {file}.',
    close: 'Tanca',
    showFolder: 'Mostra la carpeta',
    pdfFailed: 'No s’ha pogut desar el PDF. Tria una altra carpeta o comprova que queda espai al disc.',
    pageFailed: 'La finestra s’ha interromput. Les teves dades estan desades.',
    reload: 'Torna-la a obrir',
  },
  openFailure: {
    DATABASE_NEWER:
      'La va desar una versió de Tertulia més nova que aquesta. Instal·la l’última versió i torna-la a obrir.',
    DATABASE_DAMAGED:
      'El fitxer està malmès. A la carpeta «backups» hi ha còpies anteriors: substitueix el fitxer per la més recent.',
    DATABASE_LOCKED:
      'Ja és oberta en una altra finestra de Tertulia, o al navegador. Tanca-la allà i torna-ho a provar.',
    NOT_A_DATABASE:
      'El fitxer no és de Tertulia. Mou aquest fitxer a un altre lloc o tria una altra carpeta de dades.',
    MIGRATION_FAILED:
      'No s’ha pogut adaptar a aquesta versió de Tertulia. Torna a la versió anterior, que encara la pot obrir.',
    FOLDER_NOT_WRITABLE:
      'No es pot escriure a la carpeta de dades. Comprova’n els permisos o tria una altra carpeta.',
    STORAGE_FULL: 'El disc és ple. Allibera espai i torna a obrir Tertulia.',
    UNKNOWN: 'S’ha produït un error inesperat. El registre és a la carpeta «logs».',
  },
  terminal: {
    unknownOption:
      'L’opció {option} no existeix. Hi ha: --data CARPETA, --port N, --demo, --browser, --no-open.',
    valueMissing: 'A l’opció {option} li falta el valor.',
    badPort: '{option} no és un port: ha de ser un nombre entre 0 i 65535.',
    portTaken: 'El port {port} ja està ocupat. Tria’n un altre amb --port, o cap.',
    portForbidden: 'El sistema no permet fer servir el port {port}. Tria’n un altre amb --port, o cap.',
    stop: 'Tertulia està en marxa. Per tancar-la, prem Ctrl+C.',
  },
};
