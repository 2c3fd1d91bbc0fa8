import type { Lexicon } from './lexicon.types';

/** Pictures, film and sound: what people say in English who do not know what the trade is called. */
export const voicesEnMedia: Lexicon = {
  'audiovisual.corporate-video': `
    two-minute film / film our workshop / show what the charity does on film / explain our service on film / film for our page / morning in our bakery filmed`,
  'audiovisual.social-video': `
    thirty-second clips / cut the talk into snippets`,
  'audiovisual.video-editing': `
    put the clips together / home movies cut together / footage sitting on a hard drive / jump cuts / remove the silences / recorded the course now needs cutting / gopro footage / filmed the whole year / memory cards full of footage`,
  'audiovisual.motion-graphics': `
    bring the drawings to life / logo comes alive / gif banner / cartoon explaining`,
  'audiovisual.3d-and-vfx': `
    product spins around / exploded view`,
  'audiovisual.camera-and-lighting': `
    operate a camera / film the interview with proper light / spotlights for a shoot / shoot day crew`,
  'audiovisual.film-and-documentary': `
    short film / disappearing trade on film / direct a short / docuseries`,
  'audiovisual.live-streaming': `
    members abroad follow online / broadcast the mass / relatives abroad see it / see it while it happens / relatives watch the ceremony / watch from abroad`,
  'audiovisual.event-and-wedding-video': `
    film our big day`,
  'audiovisual.colour-grading': `
    footage looks flat / skin tones look green`,
  'photography.portrait-and-headshots': `
    id picture`,
  'photography.product-and-ecommerce': `
    photos of handbags / 360 photo`,
  'photography.food': `
    photos for the restaurant's instagram / taste heavenly / look grim on the app`,
  'photography.architecture-and-interiors': `
    pictures of the office / finished works photographed / rent faster with pictures / photos of the restaurant space`,
  'photography.events-and-concerts': `
    photos of the play / snaps of the congress`,
  'photography.weddings': `
    pre-wedding`,
  'photography.family-and-newborn': `
    communion photos / photos with the grandparents`,
  'photography.fashion-and-advertising': `
    advertising shoot / studio with stylist / images for the ad / photos of the garments worn`,
  'photography.documentary-and-fine-art': `
    pictures of a vanishing trade / photos of our projects in africa / fine art prints / document daily life / artist photographs / photograph my paintings`,
  'photography.retouching': `
    remove a stain from a picture / cut-outs / open his eyes in the photo`,
  'photography.scanning-and-restoration': `
    grandfather's album / photos in shoeboxes / digitise the archive / photos of the civil war / old tapes / wedding photo of my grandparents torn / portrait in pieces / photo in four pieces / only picture of my great-grandmother`,
  'sound-and-music.music-production': `
    song from a voice note / lyrics into a song / record our grandma singing`,
  'sound-and-music.mixing-and-mastering': `
    ready for spotify sound / sounds amateur / balance the tracks / polish the song / professional sound for the single`,
  'sound-and-music.composition-and-sonic-branding': `
    tune for the podcast / song for our anniversary / hymn for the club / music without rights problems / song for the company`,
  'sound-and-music.podcast-production': `
    audio programme / two microphones and talk / audio series / record the talks as audio / launch our show / chat show audio / branded podcast / audio stories of the village`,
  'sound-and-music.voice-over': `
    voice of the switchboard / read the text for the video / voice for the answering machine`,
  'sound-and-music.sound-design-and-audio-post': `
    clean the audio / background noise in the interview / direct sound / voices can't be heard in the video / click sounds`,
  'sound-and-music.live-sound': `
    microphones don't whistle / sound engineer / microphones for the assembly / sound at the town square / sound for the theatre / sound for the street party / speech was a whistle / mayor's speech whistle / speech couldn't be heard`,
  'sound-and-music.musicians-and-djs': `
    violin at the church / play at the opening / piano player / band for the village festival / play in the background / guitar and voice while guests drink / play while guests`,
  'sound-and-music.music-and-singing-lessons': `
    drum lessons / learn to sing / violin for my daughter / play an instrument / teach my kid the piano / conservatory entrance / early years music / learn an instrument at sixty / play bass`,
  'sound-and-music.music-management': `
    book artists / publish my songs / agent for my band / distribute my album / artist career`,
  'sound-and-music.acoustics': `
    neighbour's noise / can't hear in the dining room / panels on the ceiling noise / noise meter / phone booth noise / open office noise / drums without bothering neighbours / shout in the dining room / dining room full shout`,
};
