import type { Lexicon } from './lexicon.types';

/** Pictures, film and sound: what people say in Catalan who do not know what the trade is called. */
export const voicesCaMedia: Lexicon = {
  'audiovisual.corporate-video': `
    pel·lícula de l'empresa / explicar l'entitat en vídeo`,
  'audiovisual.social-video': `
    vídeos curts / vídeos per a l'instagram / vídeos gravats amb el mòbil / subtítols a la pantalla del mòbil`,
  'audiovisual.video-editing': `
    treure silencis / material gravat al disc dur / vídeos de la gopro / he gravat el curs i cal tallar`,
  'audiovisual.motion-graphics': `
    logo que es mogui / vídeo amb dibuixos / donar vida als dibuixos / animar la mascota`,
  'audiovisual.camera-and-lighting': `
    càmera i llums`,
  'audiovisual.film-and-documentary': `
    la història de l'àvia en pel·lícula / documental del poble / testimonis dels vells gravats / ofici que es perd / dirigir un curt / memòria històrica en pantalla`,
  'audiovisual.live-streaming': `
    públic a distància / socis de fora connectats`,
  'audiovisual.event-and-wedding-video': `
    record en moviment / cinquanta anys de casats record / gravar els avis`,
  'audiovisual.colour-grading': `
    els colors surten verds / aspecte de cinema / imatge rentada`,
  'audiovisual.drone-and-aerial': `
    vinya des del cel / la vall i el molí`,
  'photography.portrait-and-headshots': `
    fotos de la junta`,
  'photography.product-and-ecommerce': `
    fotos per a la botiga en línia / es veuen borroses / es veuen fosques a la botiga / peces es veuen grogues`,
  'photography.food': `
    plats es veuen tristos / hamburgueses a l'app es veuen`,
  'photography.architecture-and-interiors': `
    fotos de l'oficina`,
  'photography.events-and-concerts': `
    fotos de la cursa / fotos del lliurament de premis`,
  'photography.family-and-newborn': `
    fotos de comunió / fotos amb els avis / acabat de néixer`,
  'photography.fashion-and-advertising': `
    roba posada / estilista i estudi / fotos de roba`,
  'photography.documentary-and-fine-art': `
    fotos d'oficis / ofici que desapareix fotos / fotos de quadres / retratar artesans`,
  'photography.retouching': `
    treure una taca de la foto / arreglar la foto`,
  'photography.scanning-and-restoration': `
    àlbum de l'avi / foto estripada / fotos de la guerra / foto dels avis malmesa`,
  'sound-and-music.music-production': `
    maqueta del grup / produir el single / gravar l'àvia cantant`,
  'sound-and-music.mixing-and-mastering': `
    sona brut / sona tèrbol / bateria massa forta / sona amateur`,
  'sound-and-music.composition-and-sonic-branding': `
    cançó per a l'aniversari de l'entitat`,
  'sound-and-music.podcast-production': `
    dos micros i parlar / penjar a spotify programa / sèrie d'àudio`,
  'sound-and-music.voice-over': `
    llegir el text del vídeo / llegeixi amb gràcia`,
  'sound-and-music.sound-design-and-audio-post': `
    netejar l'àudio / soroll de fons a l'entrevista / sons per al joc / àudio del vídeo dolent / no se senten les veus al vídeo`,
  'sound-and-music.live-sound': `
    micros per a l'assemblea`,
  'sound-and-music.musicians-and-djs': `
    grup per a la festa / violí a l'església`,
  'sound-and-music.music-and-singing-lessons': `
    cantar al cor / acordió aprendre / la filla vol tocar / aprendre a tocar / grup de rock tocar filla`,
  'sound-and-music.music-management': `
    concerts per al grup / publicar la cançó / agent del grup / treure el single`,
  'sound-and-music.acoustics': `
    soroll del veí / no ens sentim al menjador / plafons al sostre soroll / se sent tot del veí / brogit / menjador ple cridar`,
};
