import type { Lexicon } from './lexicon.types';

/** Computers, data and the web: what people say in Catalan who do not know what the trade is called. */
export const voicesCaDigital: Lexicon = {
  'data-and-ai.data-analysis': `
    entendre els números / quins clients marxen / tenim dades i no en traiem res / trobar patrons dades / consultes sql / xifres no sé llegir / entrades venudes per hora`,
  'data-and-ai.business-intelligence': `
    veure les vendes en una pantalla / indicadors en temps real`,
  'data-and-ai.spreadsheets': `
    taula dinàmica / plantilla de despeses / graella de torns / se'm trenca la fórmula / quadrant dels torns / document que es descompon`,
  'data-and-ai.data-engineering': `
    dades a cinc llocs / ajuntar totes les fonts / que les dades arribin cada nit / bases de dades sincronitzades / llac de dades`,
  'data-and-ai.data-collection-and-cleaning': `
    contactes duplicats / netejar la llista / llista feta un desastre / recollir preus de webs / ajuntar llistes / base de dades bruta / treure dades de pàgines`,
  'data-and-ai.machine-learning': `
    preveure la demanda / saber qui es donarà de baixa / anticipar avaries`,
  'data-and-ai.ai-adoption': `
    curs d'ia`,
  'data-and-ai.chatbots-and-agents': `
    assistent virtual al web / xat que respon / demanar hora per xat`,
  'data-and-ai.recognition-and-language': `
    lletra manuscrita reconèixer`,
  'data-and-ai.maps-and-gis': `
    mapa dels socis / punts al mapa / codi postal mapa`,
  'data-and-ai.data-visualisation': `
    taules que ningú llegeix / explicar números amb imatges / gràfic per al diari / pressupost visual / ensenyar les xifres`,
  'ecommerce.store-creation': `
    botiga a internet / vendre la ceràmica pel web / que em comprin des de casa / formatges per internet / cobrar per telèfon / comandes per telèfon sabons`,
  'ecommerce.payments-and-checkout': `
    pagar amb targeta / cobrar pel web / devolucions a la targeta`,
  'ecommerce.catalogue-and-stock': `
    estoc no quadra / esgotat però surt al web / talles i colors / llista del proveïdor / inventari del web / catàleg del web / al web surten coses que no tenim / no tenim a la prestatgeria web`,
  'ecommerce.shipping-and-fulfilment': `
    qui guarda i envia / enviar en fred`,
  'ecommerce.store-optimisation': `
    visites però no compren / deixen la cistella / fitxa que no convenç / vendre més amb les mateixes visites`,
  'ecommerce.ecommerce-strategy': `
    pla per vendre en línia / competir amb amazon / vendre a fora per internet / fer créixer la botiga en línia`,
  'ecommerce.digital-products-and-subscriptions': `
    subscriptors que paguen / zona de pagament / mecenes mensuals`,
  'software-and-mobile.mobile-apps': `
    app del club / app store / notificacions al mòbil / reservar des del mòbil / app per a famílies / app que peta`,
  'software-and-mobile.custom-software': `
    el programador ha desaparegut / programa per al taller / eina interna / programa de la clínica / gestió del gimnàs / programa que faci exactament`,
  'software-and-mobile.erp-and-invoicing': `
    tpv del bar / caixa i estoc / punt de venda / descomptar el gènere / tiquets i gènere / cobrar i descomptar estoc`,
  'software-and-mobile.crm-systems': `
    configurar hubspot / programa de clients / base de dades de socis programa / programa de donants / migrar contactes / programa de fitxes de clients`,
  'software-and-mobile.automation-and-integrations': `
    connectar dos programes / formulari que ompli el full / escriure el mateix dues vegades / que les comandes passin a la comptabilitat / correus que s'enviïn sols / programes que es parlin / picar dues vegades / torno a teclejar / tornar a escriure les comandes`,
  'software-and-mobile.mvp-and-no-code': `
    provar la idea amb pocs diners`,
  'software-and-mobile.video-games': `
    joc per a la campanya / joc a la tauleta`,
  'software-and-mobile.extended-reality': `
    veure el sofà al meu menjador`,
  'software-and-mobile.software-testing': `
    errors abans de publicar / l'app falla / es trenca a cada actualització / proves automàtiques / sempre peta alguna cosa`,
  'software-and-mobile.technical-leadership': `
    els programadors són bons / direcció tècnica / supervisar els programadors / fundadora no tècnica / codi heretat`,
  'systems-and-security.it-support': `
    l'ordinador no arrenca / pantalla congelada / instal·lar l'office / portàtil per al nou / trucar quan falla l'ordinador / la màquina triga`,
  'systems-and-security.device-repair': `
    cafè al portàtil / portàtil s'escalfa / mòbil trencat / port de càrrega / tecles trencades / ventilador del portàtil / vidre del mòbil / ordinador vell segona vida / telèfon a la piscina`,
  'systems-and-security.networks-and-wifi': `
    sense cobertura a dalt / internet per a la fira`,
  'systems-and-security.telephony-and-meeting-rooms': `
    veu ip / telèfons de l'empresa / telèfon fix / desviar trucades / línia de telèfon / connectar el portàtil a la pantalla`,
  'systems-and-security.cloud-and-devops': `
    cau quan hi ha trànsit / pics de visites tomben / escalar servidors / servidors al núvol`,
  'systems-and-security.workplace-suites': `
    correu amb el nostre domini / drive desordenat / comptes de correu per a tots`,
  'systems-and-security.backup-and-recovery': `
    disc no s'encén / usb trencat / fitxer malmès / disc fa clac / còpia cada nit / va buidar la carpeta / deu anys de fotos perdudes`,
  'systems-and-security.cyber-protection': `
    segrestat els fitxers / correu estrany / robatori de portàtil / obrir un adjunt`,
  'systems-and-security.security-audits': `
    som vulnerables / provar d'entrar als sistemes / abans que ens ataquin`,
  'systems-and-security.security-compliance': `
    client exigeix seguretat / canal de denúncies / responsable de seguretat`,
  'web-development.corporate-websites': `
    web des de zero / web de la coral / web per al meu estudi / només troba un telèfon / sortir a internet despatx`,
  'web-development.wordpress': `
    connector wordpress / plantilla wordpress`,
  'web-development.website-builders': `
    canviar els textos jo mateixa / tocar el web jo mateix / actualitzar-la nosaltres mateixos / canviar les fotos jo mateixa`,
  'web-development.front-end': `
    es veu malament al mòbil / menú no s'obre al mòbil / pantalla del mòbil no hi cap`,
  'web-development.back-end-and-apis': `
    connectar amb el sistema del banc / base de dades de darrere / servidor programar / connectar el web amb el proveïdor / consultes lentes`,
  'web-development.web-applications': `
    reservar sales pel web / inscripcions i pagament en línia / plataforma per a socis / usuaris amb contrasenya / demanar hora pel web / reserves per a la perruqueria`,
  'web-development.website-maintenance': `
    ningú actualitza el web / web hackejat / canviar una foto del web / error al web / web desfasat / posa no segur / horaris nous al web / horaris d'abans de la pandèmia / web d'abans de la pandèmia`,
  'web-development.hosting-and-domains': `
    adreça del web`,
  'web-development.web-accessibility': `
    cecs fan servir el web / web accessible`,
  'web-development.web-performance': `
    fotos pesen massa / el web s'ho pensa / la gent marxa abans`,
};
