import type { HostWords } from './words';

export const es: HostWords = {
  menu: {
    about: 'Acerca de Tertulia',
    file: 'Archivo',
    newMember: 'Nuevo miembro',
    import: 'Importar una lista…',
    export: 'Exportar…',
    savePdf: 'Guardar la página como PDF…',
    print: 'Imprimir…',
    settings: 'Ajustes',
    quit: 'Salir de Tertulia',
    edit: 'Edición',
    undo: 'Deshacer',
    redo: 'Rehacer',
    cut: 'Cortar',
    copy: 'Copiar',
    paste: 'Pegar',
    selectAll: 'Seleccionar todo',
    find: '¿Quién puede…?',
    view: 'Ver',
    directory: 'Directorio',
    specialties: 'Especialidades',
    back: 'Atrás',
    forward: 'Adelante',
    actualSize: 'Tamaño real',
    zoomIn: 'Ampliar',
    zoomOut: 'Reducir',
    fullScreen: 'Pantalla completa',
    window: 'Ventana',
    minimise: 'Minimizar',
    close: 'Cerrar',
    help: 'Ayuda',
    keys: 'Atajos de teclado',
    showData: 'Mostrar la carpeta de datos',
    hide: 'Ocultar Tertulia',
    hideOthers: 'Ocultar otros',
    showAll: 'Mostrar todo',
  },
  dialog: {
    cannotOpen: 'No se puede abrir la comunidad',
    unchanged: 'No se ha cambiado nada en el archivo {file}.',
    backupAt: 'La copia hecha justo antes está en {file}.',
    close: 'Cerrar',
    showFolder: 'Mostrar la carpeta',
    openBackup: 'Abrir la copia del {date}',
    newestBackup: 'La copia más reciente es {file}, del {date}.',
    noBackup: 'Todavía no hay ninguna copia suya en la carpeta «backups».',
    byHand:
      'Para poner una copia a mano, primero saca de {folder} los archivos tertulia.sqlite, tertulia.sqlite-wal y tertulia.sqlite-shm (los que haya, todos) y después cópiala ahí con el nombre tertulia.sqlite.',
    pdfFailed:
      'No se ha podido guardar el PDF. Elige otra carpeta o comprueba que queda espacio en el disco.',
    pageFailed: 'La ventana se ha interrumpido. Tus datos están guardados.',
    reload: 'Volver a abrirla',
  },
  openFailure: {
    DATABASE_NEWER:
      'La guardó una versión de Tertulia más nueva que esta. Instala la última versión y vuelve a abrirla.',
    DATABASE_DAMAGED: 'El archivo está dañado.',
    DATABASE_LOCKED:
      'Ya está abierta en otra ventana de Tertulia, o en el navegador. Ciérrala allí y vuelve a intentarlo.',
    NOT_A_DATABASE:
      'El archivo no es de Tertulia. Mueve ese archivo a otro sitio o elige otra carpeta de datos.',
    MIGRATION_FAILED:
      'No se ha podido adaptar a esta versión de Tertulia. Vuelve a la versión anterior, que puede seguir abriéndola.',
    FOLDER_NOT_WRITABLE:
      'No se puede escribir en la carpeta de datos. Comprueba sus permisos o elige otra carpeta.',
    STORAGE_FULL: 'El disco está lleno. Libera espacio y vuelve a abrir Tertulia.',
    BACKUP_MISSING: 'No hay ninguna copia en ese lugar. Indica a --restore la ruta de una copia.',
    UNKNOWN: 'Ha ocurrido un error inesperado. El registro está en la carpeta «logs».',
  },
  terminal: {
    unknownOption:
      'No existe la opción {option}. Hay: --data CARPETA, --restore ARCHIVO, --port N, --demo, --browser, --no-open.',
    valueMissing: 'A la opción {option} le falta su valor.',
    badPort: '{option} no es un puerto: tiene que ser un número entre 0 y 65535.',
    portTaken: 'El puerto {port} ya está ocupado. Elige otro con --port, o ninguno.',
    portForbidden: 'El sistema no permite usar el puerto {port}. Elige otro con --port, o ninguno.',
    stop: 'Tertulia está en marcha. Para cerrarla, pulsa Ctrl+C.',
    setAside: 'La copia está en su sitio. Lo que había antes está en {folder}.',
    restoreWith:
      'Para abrir una copia, arranca Tertulia con --restore {file}; lo que hay ahora se aparta, no se borra.',
    file: 'ARCHIVO',
  },
};
