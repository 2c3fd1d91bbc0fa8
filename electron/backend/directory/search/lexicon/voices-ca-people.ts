import type { Lexicon } from './lexicon.types';

/** Learning and health: what people say in Catalan who do not know what the trade is called. */
export const voicesCaPeople: Lexicon = {
  'education-and-training.corporate-training': `
    curs per als cambrers / taller per als comandaments / curs de mig dia / aprendre a vendre dependents`,
  'education-and-training.digital-skills': `
    gent gran i internet / tràmits per internet gent gran / aprendre excel des de zero / aprendre a enviar correus / tauleta aprendre / la mare vol veure els nets per la pantalla`,
  'education-and-training.public-speaking': `
    parlar en públic / defensar el treball davant del tribunal / parlar sense llegir / discurs davant de gent / nus a la gola / m'aixeco a la reunió / em bloquejo parlant / se'm trava la veu`,
  'education-and-training.educational-content': `
    fitxes per a l'aula / joc de taula educatiu / propostes didàctiques`,
  'education-and-training.private-tutoring': `
    fill va fluix / classes de física / recuperar al setembre / no li entren les mates`,
  'education-and-training.exams-and-guidance': `
    examen oral / tècniques d'estudi / cicles formatius quin / acaba batxillerat / cap on tirar`,
  'education-and-training.childrens-activities': `
    festa infantil / aniversari de la nena / jocs per a criatures / tarda per a criatures / criatures que s'avorreixen`,
  'education-and-training.school-consulting': `
    equip directiu / pati de l'escola amb alumnes / mòbils a l'institut / treball per projectes / mestres metodologia`,
  'education-and-training.learning-support': `
    nen no para quiet / li ballen les lletres / gira les lletres / la mestra diu que la nena`,
  'education-and-training.creative-classes': `
    costura aprendre / escriptura creativa / macramé`,
  'health-and-wellbeing.psychotherapy': `
    no puc dormir de preocupació / em sento buida / adolescent tancat a l'habitació / no aixeco el cap / nervis i plors / he perdut la mare`,
  'health-and-wellbeing.couples-and-sexology': `
    dormim separats / a punt de separar-nos`,
  'health-and-wellbeing.nutrition': `
    he engreixat / menú per a esportistes`,
  'health-and-wellbeing.physiotherapy': `
    caure i recuperar / trencament muscular`,
  'health-and-wellbeing.massage-and-natural-therapies': `
    nusos a l'esquena`,
  'health-and-wellbeing.personal-training': `
    m'ofego a les escales / recuperar la forma / pujo dos pisos / panteixo / bufo a les escales`,
  'health-and-wellbeing.speech-therapy': `
    papisseja / només l'entenem els pares`,
  'health-and-wellbeing.maternity-and-baby': `
    massatge per a nadons`,
  'health-and-wellbeing.occupational-health': `
    reconeixements mèdics / toro mecànic / mal d'esquena d'hores d'ordinador a l'empresa / mosso va caure / caure de l'escala magatzem / caiguda al magatzem / va prendre mal treballant`,
  'health-and-wellbeing.nursing-and-care': `
    banyar l'avi / gent gran sola a casa / nits a l'hospital / prendre la tensió / nafra / passejar l'avi / es deixa el gas obert / pare s'oblida / mare es perd pel carrer`,
};
