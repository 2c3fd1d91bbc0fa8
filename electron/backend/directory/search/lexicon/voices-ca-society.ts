import type { Lexicon } from './lexicon.types';

/** Causes, science and the public: what people say in Catalan who do not know what the trade is called. */
export const voicesCaSociety: Lexicon = {
  'communication.communication-strategy': `
    cadascú diu una cosa / com expliquem qui som / ordenar els missatges`,
  'communication.social-media-management': `
    portar el facebook / última foto que vam penjar / fa dos nadals que no pengem / penjar fotos cada setmana`,
  'communication.social-content': `
    peus de foto instagram / textos i fotos per al perfil`,
  'communication.influencer-marketing': `
    enviar mostres a bloguers`,
  'communication.internal-communication': `
    s'assabenten els últims / explicar els canvis a la plantilla / seu i botigues desconnectades`,
  'communication.crisis-and-reputation': `
    males ressenyes / ens deixen verds / ressenyes falses / embolic públic / taca el nostre nom`,
  'communication.public-affairs': `
    que l'ajuntament ens escolti / reunir-nos amb la conselleria / esmenes a la llei / influir en la llei / normativa que ens enfonsa el sector`,
  'communication.personal-branding': `
    que em cridin per fer xerrades`,
  'communication.spokesperson-training': `
    parlar davant la càmera / entrevista en directe / quedar-me en blanc a la ràdio / assajar l'entrevista / programa del matí / no he parlat mai davant d'una càmera`,
  'communication.cause-communication': `
    recollir signatures / campanya contra el racisme / dignitat en les imatges / campanya pel clima`,
  'marketing.marketing-strategy': `
    com aconsegueixo clients / competir no només per preu / públic jove atreure / pla per captar clients / no entra ningú a la botiga`,
  'marketing.seo': `
    posicions perdudes / google no ens ensenya / només surten els altres`,
  'marketing.local-seo': `
    ressenyes de google / xinxeta al mapa / gent del barri em trobi al mapa / el mòbil diu que està tancat`,
  'marketing.search-ads': `
    pagar a google / paguem per clic / google grants`,
  'marketing.social-ads': `
    públic semblant`,
  'marketing.email-marketing': `
    notícies als clients`,
  'marketing.content-marketing': `
    atreure amb articles / guia descarregable / ebook per captar / calendari editorial / blog que porti clients / webinar per captar`,
  'marketing.web-analytics': `
    quina pàgina deixen`,
  'marketing.funnels-and-conversion': `
    visiten però no deixen les dades / prova gratuïta no paguen / interessats que es refreden`,
  'marketing.advertising-campaigns': `
    tanca publicitària / falca de ràdio / anunci a la tele`,
  'marketing.market-research': `
    què pensen de la marca / grups de discussió consumidors`,
  'science-and-research.research-statistics': `
    taules de la tesi / dades clíniques estadística / calcular la mostra`,
  'science-and-research.clinical-and-regulatory': `
    medicament aprovar / producte sanitari / pacients a l'estudi / consentiment informat`,
  'science-and-research.papers-and-research-support': `
    publicar en una revista científica / article científic / han rebutjat l'article / treball de recerca / cites i referències / latex`,
  'science-and-research.biotech-and-bioinformatics': `
    microbioma`,
  'science-and-research.agronomy': `
    plaga als cultius / anàlisi de terres / malaltia de la vinya / abelles arnes / terra ermes / empelt / mosca de l'oliva / presseguers / es mengen les fulles / fulles grogues`,
  'science-and-research.nature-and-biodiversity': `
    ocells de la finca / caixes niu / senglars / abelles desapareixen / arbres monumentals / embornal de carboni / no s'hi senten granotes`,
  'science-and-research.social-research': `
    entrevistes als veïns / enquesta a llars / història oral / diagnosi del barri / històries de vida / estudi sobre la pobresa / memòria del barri / estudi de necessitats / grups de discussió veïns / qüestionari a famílies / estudi sobre la solitud`,
  'science-and-research.food-science-and-safety': `
    analitzar el producte al laboratori / taula nutricional / floridura a la melmelada / conserva sense nevera / ph de la salsa / laboratori d'aliments / textura del iogurt / crema se separa / dura pocs dies`,
  'science-and-research.science-communication': `
    explicar el canvi climàtic / xerrades científiques`,
  'science-and-research.logistics-consulting': `
    magatzem caòtic / massa estoc / última milla / magatzem ordenar / furgonetes rutes`,
  'science-and-research.mobility-and-transport': `
    carril bici / camí escolar / places d'aparcament / cues de cotxes / anar a peu a escola / punts de càrrega / càrrega i descàrrega`,
  'social-impact.nonprofit-management': `
    junta cansada / papers de l'associació / acta de l'assemblea / l'entitat va coixa / papers del club / llibre de socis / junta nova / colla castellera papers`,
  'social-impact.fundraising': `
    socis que aportin / recollir diners / diners per a l'hospital / campanya de donatius / subhasta solidària / donin una mica cada mes / vivim al dia refugi`,
  'social-impact.social-projects': `
    joves al carrer / mares soles / nouvinguts joves / inclusió projecte / infants en risc / gent gran sola projecte / abandonament escolar / educadora de carrer / dones víctimes`,
  'social-impact.international-cooperation': `
    projecte a bolívia / ong a l'estranger / marc lògic / identificació missió / hospital a etiòpia`,
  'social-impact.impact-measurement': `
    informe d'impacte`,
  'social-impact.equality-and-gender': `
    bretxa salarial / llenguatge sexista / comentaris masclistes / llenguatge inclusiu / acudits masclistes`,
  'social-impact.inclusion-and-disability': `
    sords visitants / lectura fàcil entitat / museu accessible / salut mental inclusió / mobilitat reduïda / autistes visita / acte accessible / noia amb cadira / cadira no pot entrar / no pot entrar al teatre`,
  'social-impact.participation-and-facilitation': `
    cent veïns d'acord / pressupost participatiu / dinamitzar una reunió / sempre parlen els mateixos / veïns decideixen la plaça / reunions que no serveixen de res / escoltar els socis / criden els mateixos / trobades on criden`,
  'social-impact.cooperatives-and-social-economy': `
    comunitat energètica / treballar sense caps / cooperativa d'habitatge / moneda social / socis de treball`,
  'social-impact.responsible-business': `
    reciclar a l'oficina / agenda 2030 / pla climàtic`,
  'social-impact.community-and-volunteering': `
    veïns es coneguin / acollir nouvinguts al barri / animar la vida del barri / que els membres es coneguin / lloguen taula i no es saluden`,
};
