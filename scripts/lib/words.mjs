/** What the scripts say to whoever starts the app; it must work before anything is installed. */
const words = {
  es: {
    oldNode:
      'Tertulia necesita Node.js {wanted} o posterior y esta es la {found}. Instala una versión actual desde nodejs.org.',
    installing: 'Instalando lo que Tertulia necesita. Solo pasa la primera vez y tarda un par de minutos.',
    installFailed: 'No se ha podido instalar. Comprueba la conexión a internet y vuelve a intentarlo.',
    building: 'Preparando la aplicación…',
    buildFailed: 'No se ha podido preparar la aplicación.',
    fetchingElectron: 'Descargando Electron (unos 110 MB, solo la primera vez)…',
    noElectron: 'Electron no está instalado y no se puede descargar: Tertulia se abre en el navegador.',
    noScreen: 'No hay ninguna pantalla para una ventana: Tertulia se abre en el navegador.',
    noRoot: 'Electron no se abre como superusuario: Tertulia se abre en el navegador.',
    electronFailed: 'Electron no arranca en este sistema: Tertulia se abre en el navegador.',
    noChromium: 'Las pruebas necesitan Chromium: instálalo (o Google Chrome) y vuelve a ejecutar npm test.',
    fetchingChromium: 'Instalando un Chromium para las pruebas…',
  },
  ca: {
    oldNode:
      'Tertulia necessita Node.js {wanted} o posterior i aquesta és la {found}. Instal·la una versió actual des de nodejs.org.',
    installing:
      'S’està instal·lant el que Tertulia necessita. Només passa la primera vegada i triga un parell de minuts.',
    installFailed: 'No s’ha pogut instal·lar. Comprova la connexió a internet i torna-ho a provar.',
    building: 'S’està preparant l’aplicació…',
    buildFailed: 'No s’ha pogut preparar l’aplicació.',
    fetchingElectron: 'S’està baixant Electron (uns 110 MB, només la primera vegada)…',
    noElectron: 'Electron no està instal·lat i no es pot baixar: Tertulia s’obre al navegador.',
    noScreen: 'No hi ha cap pantalla per a una finestra: Tertulia s’obre al navegador.',
    noRoot: 'Electron no s’obre com a superusuari: Tertulia s’obre al navegador.',
    electronFailed: 'Electron no arrenca en aquest sistema: Tertulia s’obre al navegador.',
    noChromium: 'Les proves necessiten Chromium: instal·la’l (o Google Chrome) i torna a executar npm test.',
    fetchingChromium: 'S’està instal·lant un Chromium per a les proves…',
  },
  en: {
    oldNode:
      'Tertulia needs Node.js {wanted} or newer, and this is {found}. Install a current version from nodejs.org.',
    installing: 'Installing what Tertulia needs. This happens once and takes a minute or two.',
    installFailed: 'It could not be installed. Check the connection to the internet and try again.',
    building: 'Preparing the app…',
    buildFailed: 'The app could not be prepared.',
    fetchingElectron: 'Fetching Electron (about 110 MB, once)…',
    noElectron: 'Electron is not installed and cannot be fetched: Tertulia opens in the browser.',
    noScreen: 'There is no screen for a window: Tertulia opens in the browser.',
    noRoot: 'Electron does not start as root: Tertulia opens in the browser.',
    electronFailed: 'Electron does not start on this system: Tertulia opens in the browser.',
    noChromium: 'The tests need Chromium: install it (or Google Chrome) and run npm test again.',
    fetchingChromium: 'Installing a Chromium for the tests…',
  },
};

function language() {
  const code = new Intl.DateTimeFormat().resolvedOptions().locale.slice(0, 2);
  return code in words ? code : 'en';
}

/** A sentence in the system's language, with its `{places}` filled. */
export function say(name, values = {}) {
  return words[language()][name].replace(/\{(\w+)\}/g, (place, key) => values[key] ?? place);
}

/** Tells whoever started the script; the standard output belongs to the app. */
export function tell(name, values) {
  process.stderr.write(`${say(name, values)}\n`);
}
