import type { Archetype } from './archetype.types';
import { say, service, waysToSay } from './written';

/** Photographers, film-makers and people of sound. */
export const filmPhotoSound: readonly Archetype[] = [
  {
    id: 'portrait-photographer',
    sector: 'photography',
    role: say('Fotógrafo de retrato', 'Fotògraf de retrat', 'Portrait photographer'),
    roleFeminine: say('Fotógrafa de retrato', 'Fotògrafa de retrat', 'Portrait photographer'),
    pitches: waysToSay(
      say(
        'Retratos para gente que siempre sale con los ojos cerrados',
        'Retrats per a gent que sempre surt amb els ulls tancats',
        'Portraits of people who always blink',
      ),
      say(
        'Una hora, una ventana y diez fotos que podrás usar',
        'Una hora, una finestra i deu fotos que podràs fer servir',
        'An hour, a window and ten pictures you can use',
      ),
    ),
    bio: say(
      'Trabajo con luz natural y conversación. El truco es que a los veinte minutos se os olvida la cámara; a mí también, una vez.',
      'Treballo amb llum natural i conversa. El truc és que al cap de vint minuts us oblideu de la càmera; jo també, una vegada.',
      'Daylight and conversation are my tools. The trick is that after twenty minutes people forget the camera. Once, so did I.',
    ),
    companies: ['Finestra Nord', 'Mig Perfil', 'Foto Carmesí'],
    offers: [
      service(
        ['photography.portrait-and-headshots'],
        'expert',
        say('Retrato profesional', 'Retrat professional', 'Professional portrait'),
        say(
          'Para la web, la prensa o la solapa de un libro. También equipos enteros.',
          'Per al web, la premsa o la solapa d’un llibre. També equips sencers.',
          'For your site, the press or a book flap. Whole teams too.',
        ),
        say(
          'retrato, equipos, marca personal',
          'retrat, equips, marca personal',
          'portrait, teams, headshots',
        ),
        say('140 € la sesión', '140 € la sessió', '€140 a session'),
      ),
      service(
        ['photography.family-and-newborn', 'photography.retouching'],
        'average',
        say('Familias en casa', 'Famílies a casa', 'Families at home'),
        say(
          'Un domingo por la mañana, sin posados ni fondos.',
          'Un diumenge al matí, sense posats ni fons.',
          'A Sunday morning, no poses, no backdrop.',
        ),
        say('familia, niños, reportaje', 'família, criatures, reportatge', 'family, children, reportage'),
      ),
    ],
    seeks: [
      service(
        ['communication.social-media-management'],
        null,
        say('Quien me lleve Instagram', 'Qui em porti l’Instagram', 'Someone to run my Instagram'),
        say(
          'Tengo las fotos. Me faltan las ganas.',
          'Tinc les fotos. Em falten les ganes.',
          'I have the pictures. What I lack is the will.',
        ),
        say('Instagram, calendario', 'Instagram, calendari', 'Instagram, calendar'),
      ),
    ],
    learns: [],
  },
  {
    id: 'food-photographer',
    sector: 'photography',
    role: say(
      'Fotógrafo de producto y gastronomía',
      'Fotògraf de producte i gastronomia',
      'Product and food photographer',
    ),
    roleFeminine: say(
      'Fotógrafa de producto y gastronomía',
      'Fotògrafa de producte i gastronomia',
      'Product and food photographer',
    ),
    pitches: waysToSay(
      say(
        'Fotografío platos, botellas y zapatos, y me como solo lo primero',
        'Fotografio plats, ampolles i sabates, i només em menjo el primer',
        'I shoot dishes, bottles and shoes and eat only the first',
      ),
      say(
        'Catálogo por la mañana, cartas de restaurante por la tarde',
        'Catàleg al matí, cartes de restaurant a la tarda',
        'Catalogues before lunch, menus after',
      ),
    ),
    bio: say(
      'Tengo un plató de treinta metros con cocina en un antiguo taller de motos. El helado de mis fotos es helado.',
      'Tinc un plató de trenta metres amb cuina en un antic taller de motos. El gelat de les meves fotos és gelat.',
      'My studio is thirty square metres with a kitchen, once a motorbike garage. The ice cream in my pictures is ice cream.',
    ),
    companies: ['Plat Fons', 'Mantel de Lino', 'Taller de Llum'],
    offers: [
      service(
        ['photography.product-and-ecommerce'],
        'expert',
        say(
          'Producto para tienda online',
          'Producte per a botiga en línia',
          'Product shots for online shops',
        ),
        say(
          'Fondo blanco o ambiente, recortado y con el nombre de archivo que pidas.',
          'Fons blanc o ambient, retallat i amb el nom d’arxiu que demanis.',
          'White or styled, cut out, and named the way your shop wants.',
        ),
        say(
          'fondo blanco, catálogo, botellas',
          'fons blanc, catàleg, ampolles',
          'white background, catalogue, bottles',
        ),
        say('desde 9 € por foto', 'des de 9 € per foto', 'from €9 a picture'),
      ),
      service(
        ['photography.food'],
        'expert',
        say('Fotografía gastronómica', 'Fotografia gastronòmica', 'Food photography'),
        say(
          'En mi plató o en tu cocina, antes del servicio.',
          'Al meu plató o a la teva cuina, abans del servei.',
          'In my studio or in your kitchen, before service.',
        ),
        say('restaurante, platos, carta', 'restaurant, plats, carta', 'restaurant, dishes, menu'),
      ),
    ],
    seeks: [
      service(
        ['food-and-fashion.catering-and-private-chef'],
        null,
        say(
          'Cocinero para estilismo de platos',
          'Cuiner per a estilisme de plats',
          'A cook for food styling',
        ),
        say(
          'Una mañana al mes, con paciencia para las pinzas.',
          'Un matí al mes, amb paciència per a les pinces.',
          'One morning a month; must be patient with tweezers.',
        ),
        say('estilismo, cocina', 'estilisme, cuina', 'styling, cooking'),
      ),
    ],
    learns: [],
  },
  {
    id: 'architecture-photographer',
    sector: 'photography',
    role: say('Fotógrafo de arquitectura', 'Fotògraf d’arquitectura', 'Architectural photographer'),
    roleFeminine: say('Fotógrafa de arquitectura', 'Fotògrafa d’arquitectura', 'Architectural photographer'),
    pitches: waysToSay(
      say(
        'Espero la luz las horas que haga falta y enderezo las verticales',
        'Espero la llum les hores que calgui i redreço les verticals',
        'I wait for the light as long as it takes and keep the verticals straight',
      ),
      say(
        'Casas, hoteles y obra acabada antes de que lleguen los trastos',
        'Cases, hotels i obra acabada abans que hi arribin els trastos',
        'Houses, hotels and finished works, before the clutter moves in',
      ),
    ),
    bio: say(
      'Estudié tres años de arquitectura y me quedé con las maquetas. Publico en revistas del sector y fotografío pisos de alquiler sin gran angular tramposo.',
      'Vaig fer tres anys d’arquitectura i em vaig quedar amb les maquetes. Publico en revistes del sector i fotografio pisos de lloguer sense gran angular trampós.',
      'Three years of architecture school left me fond of models. My work appears in trade magazines; I also photograph rental flats without lying about their size.',
    ),
    companies: ['Vertical', 'Hora Blava Fotografia'],
    offers: [
      service(
        ['photography.architecture-and-interiors'],
        'expert',
        say('Reportaje de arquitectura', 'Reportatge d’arquitectura', 'Architectural shoots'),
        say(
          'Visita previa, una jornada de luz y veinte imágenes.',
          'Visita prèvia, una jornada de llum i vint imatges.',
          'A scouting visit, a day of light, twenty images.',
        ),
        say('obra, interiores, estudio', 'obra, interiors, estudi', 'buildings, interiors, practice'),
        say('desde 420 €', 'des de 420 €', 'from €420'),
      ),
      service(
        ['audiovisual.drone-and-aerial'],
        'average',
        say('Imágenes con dron', 'Imatges amb dron', 'Drone pictures'),
        say(
          'Con licencia y con el permiso de vuelo en regla.',
          'Amb llicència i amb el permís de vol en regla.',
          'Licensed, with the flight permit in order.',
        ),
        say('dron, aéreas, terrenos', 'dron, aèries, terrenys', 'drone, aerial, land'),
      ),
    ],
    seeks: [
      service(
        ['digital-product.web-design'],
        null,
        say('Renovar mi portafolio', 'Renovar el meu portafolis', 'A new portfolio site'),
        say(
          'Imágenes grandes, carga rápida y nada más.',
          'Imatges grans, càrrega ràpida i res més.',
          'Big pictures, fast loading and nothing else.',
        ),
        say('portafolio, web', 'portafolis, web', 'portfolio, website'),
      ),
    ],
    learns: [],
  },
  {
    id: 'event-photographer',
    sector: 'photography',
    role: say(
      'Fotógrafo de eventos y bodas',
      'Fotògraf d’actes i casaments',
      'Event and wedding photographer',
    ),
    roleFeminine: say(
      'Fotógrafa de eventos y bodas',
      'Fotògrafa d’actes i casaments',
      'Event and wedding photographer',
    ),
    pitches: waysToSay(
      say(
        'Bodas, congresos y conciertos: llego antes y me voy la última hora',
        'Casaments, congressos i concerts: arribo abans i me’n vaig amb els músics',
        'Weddings, conferences and gigs: first to arrive, last to leave',
      ),
      say(
        'Fotos de gente que se lo pasa bien, sin pedirle que sonría',
        'Fotos de gent que s’ho passa bé, sense demanar-li que somrigui',
        'Pictures of people enjoying themselves without being told to smile',
      ),
    ),
    bio: say(
      'He cubierto 212 bodas y todavía se me empañan las gafas en los votos. Entre semana: jornadas, presentaciones y algún partido de rugby.',
      'He cobert 212 casaments i encara se m’entelen les ulleres als vots. Entre setmana: jornades, presentacions i algun partit de rugbi.',
      '212 weddings and my glasses still steam up at the vows. On weekdays: conferences, launches and the odd rugby match.',
    ),
    companies: ['Arròs i Confeti', 'Sala Plena Foto'],
    offers: [
      service(
        ['photography.events-and-concerts'],
        'expert',
        say('Reportaje de eventos', 'Reportatge d’actes', 'Event coverage'),
        say(
          'Selección de veinte fotos la misma noche, el resto en tres días.',
          'Selecció de vint fotos la mateixa nit, la resta en tres dies.',
          'Twenty picks the same night, the rest in three days.',
        ),
        say('congresos, conciertos, prensa', 'congressos, concerts, premsa', 'conferences, gigs, press'),
        say('280 € media jornada', '280 € mitja jornada', '€280 half a day'),
      ),
      service(
        ['photography.weddings'],
        'expert',
        say('Bodas pequeñas', 'Casaments petits', 'Small weddings'),
        say(
          'Hasta ochenta invitados, de la peluquería al último baile.',
          'Fins a vuitanta convidats, de la perruqueria a l’últim ball.',
          'Up to eighty guests, from the hairdresser to the last dance.',
        ),
        say('bodas, reportaje, álbum', 'casaments, reportatge, àlbum', 'weddings, reportage, album'),
      ),
    ],
    seeks: [
      service(
        ['finance-and-funding.insurance'],
        null,
        say('Seguro para el equipo', 'Assegurança per a l’equip', 'Insurance for my kit'),
        say(
          'Dos cámaras, seis objetivos y una pista de baile con cava.',
          'Dues càmeres, sis objectius i una pista de ball amb cava.',
          'Two cameras, six lenses and a dance floor wet with cava.',
        ),
        say('seguro, cámaras', 'assegurança, càmeres', 'insurance, cameras'),
      ),
    ],
    learns: [
      service(
        ['audiovisual.event-and-wedding-video'],
        null,
        say('Empezar con el vídeo', 'Començar amb el vídeo', 'Starting with video'),
        say(
          'Las parejas lo piden y yo cambio de tema.',
          'Les parelles m’ho demanen i jo canvio de tema.',
          'Couples ask for it and I have no answer.',
        ),
        say('vídeo, bodas', 'vídeo, casaments', 'video, weddings'),
      ),
    ],
  },
  {
    id: 'corporate-film-maker',
    sector: 'audiovisual',
    role: say('Realizador audiovisual', 'Realitzador audiovisual', 'Film-maker'),
    roleFeminine: say('Realizadora audiovisual', 'Realitzadora audiovisual', 'Film-maker'),
    pitches: waysToSay(
      say(
        'Vídeos de empresa que la empresa enseña sin vergüenza',
        'Vídeos d’empresa que l’empresa ensenya sense vergonya',
        'Company films the company is happy to show',
      ),
      say(
        'Dos minutos, una historia y ningún dron sobre el polígono',
        'Dos minuts, una història i cap dron sobre el polígon',
        'Two minutes, one story, no drone over the industrial estate',
      ),
    ),
    bio: say(
      'Somos dos y un perro que sale en los planos si no lo miras. Hemos rodado en una depuradora, tres escuelas y el interior de un campanario.',
      'Som dos i un gos que surt als plans si no el vigiles. Hem rodat en una depuradora, tres escoles i dins d’un campanar.',
      'There are two of us, and a dog who gets into shot. We have filmed in a sewage works, three schools and the inside of a bell tower.',
    ),
    companies: ['Pla Seqüència', 'Claqueta Coja', 'Dos i el Gos'],
    offers: [
      service(
        ['audiovisual.corporate-video', 'audiovisual.camera-and-lighting'],
        'expert',
        say('Vídeo corporativo', 'Vídeo corporatiu', 'Company film'),
        say(
          'Guion, un día de rodaje y versiones para web y redes.',
          'Guió, un dia de rodatge i versions per a web i xarxes.',
          'Script, one day’s filming, versions for web and social.',
        ),
        say(
          'vídeo de empresa, testimonios, rodaje',
          'vídeo d’empresa, testimonis, rodatge',
          'company film, testimonies, shoot',
        ),
        say('desde 1.500 €', 'des de 1.500 €', 'from €1,500'),
      ),
      service(
        ['audiovisual.film-and-documentary'],
        'average',
        say('Pequeños documentales', 'Petits documentals', 'Short documentaries'),
        say(
          'Oficios, barrios y memorias de empresa familiar.',
          'Oficis, barris i memòries d’empresa familiar.',
          'Trades, neighbourhoods and family firms’ memories.',
        ),
        say('documental, memoria, oficios', 'documental, memòria, oficis', 'documentary, memory, trades'),
      ),
    ],
    seeks: [
      service(
        ['writing-and-editing.scriptwriting'],
        null,
        say('Guionista con oído', 'Guionista amb oïda', 'A scriptwriter with an ear'),
        say(
          'Para tres cápsulas sobre el agua, sin voz de anuncio.',
          'Per a tres càpsules sobre l’aigua, sense veu d’anunci.',
          'Three short pieces about water, no advert voice.',
        ),
        say('guion, documental', 'guió, documental', 'script, documentary'),
      ),
      service(
        ['sound-and-music.voice-over'],
        null,
        say('Voz femenina en catalán', 'Veu femenina en català', 'A woman’s voice in Catalan'),
        say(
          'Cálida, de Girona si puede ser.',
          'Càlida, de Girona si pot ser.',
          'Warm, from Girona if possible.',
        ),
        say('locución, catalán', 'locució, català', 'voice-over, Catalan'),
      ),
    ],
    learns: [],
  },
  {
    id: 'motion-designer',
    sector: 'audiovisual',
    role: say('Montador y grafista animado', 'Muntador i grafista animat', 'Editor and motion designer'),
    roleFeminine: say(
      'Montadora y grafista animada',
      'Muntadora i grafista animada',
      'Editor and motion designer',
    ),
    pitches: waysToSay(
      say(
        'Monto lo que grabaste con el móvil y parece aposta',
        'Munto el que vas gravar amb el mòbil i sembla fet expressament',
        'I edit what you shot on your phone until it looks deliberate',
      ),
      say(
        'Explicaciones animadas de noventa segundos',
        'Explicacions animades de noranta segons',
        'Animated explainers in ninety seconds',
      ),
    ),
    bio: say(
      'Veo mucho material malo para que tú no tengas que verlo. Antes montaba informativos, así que una entrega a las seis no me asusta.',
      'Miro molt material dolent perquè tu no l’hagis de veure. Abans muntava informatius, o sigui que una entrega a les sis no m’espanta.',
      'I watch a lot of bad footage so that you need not. I used to cut the evening news, so a six o’clock deadline holds no terror.',
    ),
    companies: ['Fotograma 25', 'Cola de Montaje', 'Timeline Estudi'],
    offers: [
      service(
        ['audiovisual.video-editing', 'audiovisual.social-video'],
        'expert',
        say('Montaje de vídeo', 'Muntatge de vídeo', 'Video editing'),
        say(
          'Cursos, entrevistas y piezas para redes, con subtítulos.',
          'Cursos, entrevistes i peces per a xarxes, amb subtítols.',
          'Courses, interviews and social clips, subtitled.',
        ),
        say('montaje, reels, subtítulos', 'muntatge, reels, subtítols', 'editing, reels, subtitles'),
        say('35 €/hora', '35 €/hora', '€35 an hour'),
      ),
      service(
        ['audiovisual.motion-graphics'],
        'expert',
        say(
          'Animación de logos y explicativos',
          'Animació de logos i vídeos explicatius',
          'Logo animation and explainers',
        ),
        say(
          'Con guion gráfico antes, para no llorar después.',
          'Amb guió gràfic abans, per no plorar després.',
          'Storyboard first, to save tears later.',
        ),
        say(
          'After Effects, animación, logo',
          'After Effects, animació, logo',
          'After Effects, animation, logo',
        ),
      ),
    ],
    seeks: [
      service(
        ['sound-and-music.sound-design-and-audio-post', 'sound-and-music.mixing-and-mastering'],
        null,
        say('Técnico que limpie audios', 'Tècnic que netegi àudios', 'Someone to clean up sound'),
        say(
          'Entrevista buenísima, nevera de fondo.',
          'Entrevista boníssima, nevera de fons.',
          'A wonderful interview with a fridge in it.',
        ),
        say('audio, ruido, mezcla', 'àudio, soroll, mescla', 'audio, noise, mix'),
      ),
    ],
    learns: [],
  },
  {
    id: 'podcast-producer',
    sector: 'sound-and-music',
    role: say('Productor de podcasts', 'Productor de pòdcasts', 'Podcast producer'),
    roleFeminine: say('Productora de podcasts', 'Productora de pòdcasts', 'Podcast producer'),
    pitches: waysToSay(
      say(
        'Podcasts que alguien acaba de escuchar',
        'Pòdcasts que algú acaba d’escoltar fins al final',
        'Podcasts people hear to the end',
      ),
      say('Tú cuentas, yo corto los «eh»', 'Tu expliques, jo tallo els «eh»', 'You talk, I cut the ums'),
    ),
    bio: say(
      'Radio comarcal de los quince a los treinta. Monté un estudio con mantas y sigue sonando mejor que muchos con espuma.',
      'Ràdio comarcal dels quinze als trenta. Vaig muntar un estudi amb mantes i encara sona millor que molts amb escuma.',
      'Local radio from fifteen to thirty. I built a studio out of blankets and it still beats many with foam.',
    ),
    companies: ['Manta i Micro', 'Ona Curta', 'Eh Producciones'],
    offers: [
      service(
        ['sound-and-music.podcast-production'],
        'expert',
        say('Podcast de principio a fin', 'Pòdcast de cap a peus', 'Podcasts from start to finish'),
        say(
          'Formato, grabación, montaje y publicación. El primer capítulo lo preparamos como un ensayo.',
          'Format, gravació, muntatge i publicació. El primer capítol el preparem com un assaig.',
          'Format, recording, editing, publishing. We treat episode one as a rehearsal.',
        ),
        say('podcast, grabación, episodios', 'pòdcast, gravació, episodis', 'podcast, recording, episodes'),
        say('desde 150 € por episodio', 'des de 150 € per episodi', 'from €150 an episode'),
      ),
      service(
        ['sound-and-music.sound-design-and-audio-post', 'sound-and-music.mixing-and-mastering'],
        'expert',
        say('Limpieza y mezcla de audio', 'Neteja i mescla d’àudio', 'Audio clean-up and mixing'),
        say(
          'Quito neveras, ecos y sillas.',
          'Trec neveres, ecos i cadires.',
          'Fridges, echoes and chairs removed.',
        ),
        say('audio, mezcla, voz', 'àudio, mescla, veu', 'audio, mix, voice'),
        say('30 €/hora', '30 €/hora', '€30 an hour'),
      ),
    ],
    seeks: [
      service(
        ['communication.influencer-marketing', 'marketing.content-marketing'],
        null,
        say(
          'Difusión para un podcast de barrio',
          'Difusió per a un pòdcast de barri',
          'Getting a local podcast heard',
        ),
        say(
          'Nos escuchan 200 personas, y 40 son primas.',
          'Ens escolten 200 persones, i 40 són cosines.',
          'We have 200 listeners, 40 of them cousins.',
        ),
        say('difusión, audiencia', 'difusió, audiència', 'promotion, audience'),
      ),
    ],
    learns: [],
  },
  {
    id: 'composer',
    sector: 'sound-and-music',
    role: say('Compositor', 'Compositor', 'Composer'),
    roleFeminine: say('Compositora', 'Compositora', 'Composer'),
    pitches: waysToSay(
      say(
        'Música para imágenes, juegos y salas de espera decentes',
        'Música per a imatges, jocs i sales d’espera decents',
        'Music for pictures, games and tolerable waiting rooms',
      ),
      say(
        'La sintonía que tarareas sin saber de dónde sale',
        'La sintonia que taral·leges sense saber d’on surt',
        'The jingle you hum without knowing why',
      ),
    ),
    bio: say(
      'Piano, marimba y un ordenador con demasiados violines dentro. He puesto música a un documental sobre ostras y a la app de un banco, por ese orden de interés.',
      'Piano, marimba i un ordinador amb massa violins a dins. He posat música a un documental sobre ostres i a l’app d’un banc, per aquest ordre d’interès.',
      'Piano, marimba and a computer with too many violins in it. I have scored a film about oysters and a banking app, in that order of interest.',
    ),
    companies: ['Marimba Blava'],
    offers: [
      service(
        ['sound-and-music.composition-and-sonic-branding'],
        'expert',
        say('Música original', 'Música original', 'Original music'),
        say(
          'Bucles, sintonías y bandas sonoras cortas, con los derechos claros.',
          'Bucles, sintonies i bandes sonores curtes, amb els drets clars.',
          'Loops, themes and short scores, with the rights spelt out.',
        ),
        say('banda sonora, bucles, sintonía', 'banda sonora, bucles, sintonia', 'score, loops, theme'),
        say('desde 250 €', 'des de 250 €', 'from €250'),
      ),
      service(
        ['sound-and-music.music-and-singing-lessons'],
        'average',
        say('Clases de piano para adultos', 'Classes de piano per a adults', 'Piano for grown-ups'),
        say(
          'Para quien lo dejó a los doce.',
          'Per a qui ho va deixar als dotze.',
          'For those who gave up at twelve.',
        ),
        say('piano, adultos', 'piano, adults', 'piano, adults'),
        say('30 €/hora', '30 €/hora', '€30 an hour'),
      ),
    ],
    seeks: [
      service(
        ['sound-and-music.acoustics'],
        null,
        say('Insonorizar una habitación', 'Insonoritzar una habitació', 'Soundproofing a spare room'),
        say(
          'La vecina es amable, de momento.',
          'La veïna és amable, de moment.',
          'The neighbour is kind, so far.',
        ),
        say('aislamiento, estudio', 'aïllament, estudi', 'insulation, studio'),
      ),
    ],
    learns: [],
  },
];
