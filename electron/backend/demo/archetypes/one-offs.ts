import type { Archetype } from './archetype.types';

export const oneOffs: readonly Archetype[] = [
  {
    id: 'letterpress-printer',
    sector: 'graphic-design',
    role: { es: 'Impresor tipográfico', ca: 'Impressor tipogràfic', en: 'Letterpress printer' },
    roleFeminine: { es: 'Impresora tipográfica', ca: 'Impressora tipogràfica', en: 'Letterpress printer' },
    pitches: {
      es: [
        'Tarjetas e invitaciones con tipos de plomo y una prensa de 1952',
        'Imprimo a mano tiradas cortas que apetece tocar',
      ],
      ca: [
        'Targetes i invitacions amb tipus de plom i una premsa del 1952',
        'Imprimeixo a mà tirades curtes que fan venir ganes de tocar-les',
      ],
      en: [
        'Cards and invitations from lead type and a 1952 press',
        'I hand-print short runs that people want to touch',
      ],
    },
    bio: {
      es: 'Heredé la prensa de un taller de Sabadell que cerraba y aprendí a usarla a base de manchas. Trabajo para restaurantes, bodas y alguna editorial pequeña.',
      ca: 'Vaig heretar la premsa d’un taller de Sabadell que plegava i vaig aprendre a fer-la anar a còpia de taques. Treballo per a restaurants, casaments i alguna editorial petita.',
      en: 'I inherited the press from a workshop in Sabadell that was closing and learnt on it, one ink stain at a time. Most of my work is for restaurants, weddings and the odd small publisher.',
    },
    companies: ['Plom i Paper', 'La Minerva', 'Taller Tinta'],
    offers: [
      {
        title: {
          es: 'Tarjetas en tipografía',
          ca: 'Targetes en tipografia',
          en: 'Letterpress business cards',
        },
        description: {
          es: 'Diseño contigo la tarjeta y la imprimo sobre papel de algodón, desde 100 unidades.',
          ca: 'Dissenyem la targeta plegats i la imprimeixo en paper de cotó, a partir de 100 unitats.',
          en: 'We design the card together and I print it on cotton paper, from 100 up.',
        },
        specialties: ['graphic-design.print-materials'],
        keywords: {
          es: ['prensa', 'papel de algodón', 'tiradas cortas'],
          ca: ['premsa', 'paper de cotó', 'tirades curtes'],
          en: ['press', 'cotton paper', 'short runs'],
        },
        level: 'expert',
        priceHint: { es: 'desde 180 €', ca: 'des de 180 €', en: 'from €180' },
      },
      {
        title: {
          es: 'Taller de impresión para grupos',
          ca: 'Taller d’impressió per a grups',
          en: 'Printing workshop for groups',
        },
        description: {
          es: 'Una mañana para componer una frase y llevársela impresa, hasta diez personas.',
          ca: 'Un matí per compondre una frase i endur-se-la impresa, fins a deu persones.',
          en: 'One morning to set a sentence and take it home in print, up to ten people.',
        },
        specialties: [],
        keywords: {
          es: ['taller', 'manualidades', 'equipos'],
          ca: ['taller', 'manualitats', 'equips'],
          en: ['workshop', 'crafts', 'teams'],
        },
        level: 'average',
        priceHint: { es: '', ca: '', en: '' },
      },
    ],
    seeks: [
      {
        title: {
          es: 'Montar una tienda online sencilla',
          ca: 'Muntar una botiga en línia senzilla',
          en: 'A simple online shop',
        },
        description: {
          es: 'Vendo por correo y ya me pierdo con los pedidos.',
          ca: 'Venc per correu i ja em perdo amb les comandes.',
          en: 'I sell by e-mail and lose track of the orders.',
        },
        specialties: ['ecommerce.store-creation'],
        keywords: { es: ['tienda', 'pedidos'], ca: ['botiga', 'comandes'], en: ['shop', 'orders'] },
        level: null,
        priceHint: { es: '', ca: '', en: '' },
      },
    ],
    learns: [
      {
        title: {
          es: 'Fotografiar mis trabajos',
          ca: 'Fotografiar les meves feines',
          en: 'Photographing my work',
        },
        description: {
          es: 'Con el móvil no se ve el relieve.',
          ca: 'Amb el mòbil no s’hi veu el relleu.',
          en: 'My phone never shows the impression.',
        },
        specialties: ['photography.product-and-ecommerce'],
        keywords: { es: ['luz', 'relieve'], ca: ['llum', 'relleu'], en: ['light', 'texture'] },
        level: null,
        priceHint: { es: '', ca: '', en: '' },
      },
    ],
  },
  {
    id: 'game-developer',
    sector: 'software-and-mobile',
    role: { es: 'Desarrollador de videojuegos', ca: 'Desenvolupador de videojocs', en: 'Game developer' },
    roleFeminine: {
      es: 'Desarrolladora de videojuegos',
      ca: 'Desenvolupadora de videojocs',
      en: 'Game developer',
    },
    pitches: {
      es: [
        'Juegos pequeños para museos, escuelas y marcas con sentido del humor',
        'Hago que aprender los elementos de la tabla periódica enganche',
      ],
      ca: [
        'Jocs petits per a museus, escoles i marques amb sentit de l’humor',
        'Faig que aprendre la taula periòdica enganxi',
      ],
      en: [
        'Small games for museums, schools and brands with a sense of humour',
        'I make the periodic table hard to put down',
      ],
    },
    bio: {
      es: 'Programo en Unity y Godot, y dibujo lo justo para que mi ilustradora se ría. He hecho dos juegos para museos y uno para pescadores.',
      ca: 'Programo en Unity i Godot, i dibuixo el just perquè la meva il·lustradora rigui. He fet dos jocs per a museus i un per a pescadors.',
      en: 'I program in Unity and Godot and draw just enough to make my illustrator laugh. Two museum games so far, and one for fishermen.',
    },
    companies: ['Píxel Salat', 'Tres Vides', 'Gat de Cartró'],
    offers: [
      {
        title: {
          es: 'Juegos para museos y escuelas',
          ca: 'Jocs per a museus i escoles',
          en: 'Games for museums and schools',
        },
        description: {
          es: 'De la idea a la tableta de la sala, en tres idiomas.',
          ca: 'De la idea a la tauleta de la sala, en tres idiomes.',
          en: 'From the idea to the tablet in the gallery, in three languages.',
        },
        specialties: ['software-and-mobile.video-games'],
        keywords: {
          es: ['Unity', 'Godot', 'museos'],
          ca: ['Unity', 'Godot', 'museus'],
          en: ['Unity', 'Godot', 'museums'],
        },
        level: 'expert',
        priceHint: { es: 'desde 4.000 €', ca: 'des de 4.000 €', en: 'from €4,000' },
      },
      {
        title: { es: 'Gráficos interactivos', ca: 'Gràfics interactius', en: 'Interactive charts' },
        description: {
          es: 'Mapas y gráficos que se pueden tocar, para informes y webs.',
          ca: 'Mapes i gràfics que es poden tocar, per a informes i webs.',
          en: 'Maps and charts to play with, for reports and sites.',
        },
        specialties: ['data-and-ai.data-visualisation'],
        keywords: { es: ['D3', 'mapas'], ca: ['D3', 'mapes'], en: ['D3', 'maps'] },
        level: 'average',
        priceHint: { es: '', ca: '', en: '' },
      },
    ],
    seeks: [
      {
        title: {
          es: 'Música para un juego corto',
          ca: 'Música per a un joc curt',
          en: 'Music for a short game',
        },
        description: {
          es: 'Tres bucles de un minuto, algo con marimba.',
          ca: 'Tres bucles d’un minut, alguna cosa amb marimba.',
          en: 'Three one-minute loops, something with a marimba.',
        },
        specialties: ['sound-and-music.composition-and-sonic-branding'],
        keywords: { es: ['bucles', 'marimba'], ca: ['bucles', 'marimba'], en: ['loops', 'marimba'] },
        level: null,
        priceHint: { es: '', ca: '', en: '' },
      },
      {
        title: {
          es: 'Personajes para un juego',
          ca: 'Personatges per a un joc',
          en: 'Characters for a game',
        },
        description: {
          es: 'Seis pescadores y una gaviota con mala idea.',
          ca: 'Sis pescadors i una gavina amb mala idea.',
          en: 'Six fishermen and a gull with an attitude.',
        },
        specialties: ['illustration.character-and-mascots'],
        keywords: {
          es: ['personajes', 'gaviota'],
          ca: ['personatges', 'gavina'],
          en: ['characters', 'gull'],
        },
        level: null,
        priceHint: { es: '', ca: '', en: '' },
      },
    ],
    learns: [],
  },
  {
    id: 'mediator',
    sector: 'legal',
    role: { es: 'Mediador', ca: 'Mediador', en: 'Mediator' },
    roleFeminine: { es: 'Mediadora', ca: 'Mediadora', en: 'Mediator' },
    pitches: {
      es: [
        'Ayudo a que socios, vecinos y familias vuelvan a hablarse',
        'Mejor un mal acuerdo que un buen pleito: yo busco el buen acuerdo',
      ],
      ca: [
        'Ajudo que socis, veïns i famílies es tornin a parlar',
        'Val més un mal acord que un bon plet: jo busco el bon acord',
      ],
      en: [
        'I help partners, neighbours and families talk again',
        'A fair deal beats a won case; I look for the deal',
      ],
    },
    bio: {
      es: 'Después de quince años de juzgados me cambié de silla. Ahora me siento en medio y pregunto.',
      ca: 'Després de quinze anys de jutjats em vaig canviar de cadira. Ara sec al mig i pregunto.',
      en: 'After fifteen years in court I changed chairs. Now I sit in the middle and ask.',
    },
    companies: ['Acords', 'La Tercera Cadira'],
    offers: [
      {
        title: { es: 'Mediación entre socios', ca: 'Mediació entre socis', en: 'Mediation between partners' },
        description: {
          es: 'Tres o cuatro sesiones para separarse bien o para seguir.',
          ca: 'Tres o quatre sessions per separar-se bé o per continuar.',
          en: 'Three or four sessions to part well or to go on.',
        },
        specialties: ['legal.disputes-and-debts'],
        keywords: {
          es: ['socios', 'conflicto', 'acuerdo'],
          ca: ['socis', 'conflicte', 'acord'],
          en: ['partners', 'conflict', 'agreement'],
        },
        level: 'expert',
        priceHint: { es: '90 €/sesión', ca: '90 €/sessió', en: '€90 a session' },
      },
      {
        title: { es: 'Conflictos de equipo', ca: 'Conflictes d’equip', en: 'Conflicts within teams' },
        description: {
          es: 'Escucho a todos por separado y luego a la vez.',
          ca: 'Escolto tothom per separat i després alhora.',
          en: 'I hear everyone alone first, then together.',
        },
        specialties: ['people-and-coaching.team-coaching-and-conflict'],
        keywords: { es: ['equipos', 'escucha'], ca: ['equips', 'escolta'], en: ['teams', 'listening'] },
        level: 'expert',
        priceHint: { es: '', ca: '', en: '' },
      },
    ],
    seeks: [
      {
        title: {
          es: 'Una web sobria de cuatro páginas',
          ca: 'Un web sobri de quatre pàgines',
          en: 'A sober four-page website',
        },
        description: {
          es: 'Nada de mazos ni balanzas.',
          ca: 'Res de martells ni balances.',
          en: 'No gavels, no scales.',
        },
        specialties: ['digital-product.web-design'],
        keywords: { es: ['web', 'sobria'], ca: ['web', 'sobri'], en: ['website', 'sober'] },
        level: null,
        priceHint: { es: '', ca: '', en: '' },
      },
    ],
    learns: [],
  },
  {
    id: 'acoustics',
    sector: 'sound-and-music',
    role: { es: 'Técnico en acústica', ca: 'Tècnic en acústica', en: 'Acoustics consultant' },
    roleFeminine: { es: 'Técnica en acústica', ca: 'Tècnica en acústica', en: 'Acoustics consultant' },
    pitches: {
      es: [
        'Restaurantes donde se puede hablar y salas donde se oye bien',
        'Mido el ruido, lo explico y digo qué panel poner',
      ],
      ca: [
        'Restaurants on es pot parlar i sales on se sent bé',
        'Mesuro el soroll, l’explico i dic quin plafó cal posar-hi',
      ],
      en: [
        'Restaurants where you can talk, rooms where you can hear',
        'I measure noise, explain it and say which panel to hang',
      ],
    },
    bio: {
      es: 'Llevo un sonómetro en la mochila y una manía: las puertas que no cierran. Trabajo con bares, escuelas de música y oficinas diáfanas.',
      ca: 'Porto un sonòmetre a la motxilla i una mania: les portes que no tanquen. Treballo amb bars, escoles de música i oficines obertes.',
      en: 'I carry a sound meter and one obsession: doors that do not shut. Bars, music schools and open offices are my usual clients.',
    },
    companies: ['Silenci Estudi', 'Decibel i Mig'],
    offers: [
      {
        title: {
          es: 'Acondicionar salas de ensayo',
          ca: 'Condicionar sales d’assaig',
          en: 'Treating rehearsal rooms',
        },
        description: {
          es: 'Medición, plano y lista de materiales.',
          ca: 'Mesurament, plànol i llista de materials.',
          en: 'Measurements, plan and a list of materials.',
        },
        specialties: ['sound-and-music.acoustics'],
        keywords: {
          es: ['acústica', 'aislamiento', 'paneles'],
          ca: ['acústica', 'aïllament', 'plafons'],
          en: ['acoustics', 'insulation', 'panels'],
        },
        level: 'expert',
        priceHint: { es: '', ca: '', en: '' },
      },
      {
        title: {
          es: 'Estudios acústicos para licencias',
          ca: 'Estudis acústics per a llicències',
          en: 'Noise reports for licences',
        },
        description: {
          es: 'El informe que pide el ayuntamiento para abrir un local.',
          ca: 'L’informe que demana l’ajuntament per obrir un local.',
          en: 'The report the council asks for before you open.',
        },
        specialties: [],
        keywords: {
          es: ['licencia', 'ayuntamiento', 'ruido'],
          ca: ['llicència', 'ajuntament', 'soroll'],
          en: ['licence', 'council', 'noise'],
        },
        level: 'expert',
        priceHint: { es: '', ca: '', en: '' },
      },
    ],
    seeks: [
      {
        title: {
          es: 'Que me encuentren en Google',
          ca: 'Que em trobin a Google',
          en: 'Being found on Google',
        },
        description: {
          es: 'Nadie busca acústica hasta que le denuncian.',
          ca: 'Ningú busca acústica fins que el denuncien.',
          en: 'Nobody looks for acoustics until they are fined.',
        },
        specialties: ['marketing.seo'],
        keywords: {
          es: ['Google', 'posicionamiento'],
          ca: ['Google', 'posicionament'],
          en: ['Google', 'ranking'],
        },
        level: null,
        priceHint: { es: '', ca: '', en: '' },
      },
    ],
    learns: [],
  },
  {
    id: 'scriptwriter',
    sector: 'writing-and-editing',
    role: { es: 'Guionista', ca: 'Guionista', en: 'Scriptwriter' },
    roleFeminine: { es: 'Guionista', ca: 'Guionista', en: 'Scriptwriter' },
    pitches: {
      es: [
        'Guiones para vídeos de empresa que la gente acaba de ver',
        'Escribo diálogos, también para asistentes de voz',
      ],
      ca: [
        'Guions per a vídeos d’empresa que la gent acaba de veure',
        'Escric diàlegs, també per a assistents de veu',
      ],
      en: [
        'Scripts for company videos that people watch to the end',
        'I write dialogue, voice assistants included',
      ],
    },
    bio: {
      es: 'Diez años en series diarias enseñan a escribir rápido y a matar personajes. Ahora escribo para productoras y para quien tiene algo que contar en dos minutos.',
      ca: 'Deu anys de sèries diàries ensenyen a escriure de pressa i a matar personatges. Ara escric per a productores i per a qui té alguna cosa a explicar en dos minuts.',
      en: 'Ten years on daily soaps teach you to write fast and kill characters. Now I write for producers, and for anyone with two minutes of something to say.',
    },
    companies: [],
    offers: [
      {
        title: {
          es: 'Guiones de vídeo corporativo',
          ca: 'Guions de vídeo corporatiu',
          en: 'Scripts for corporate video',
        },
        description: {
          es: 'Entrevista, escaleta y guion en una semana.',
          ca: 'Entrevista, escaleta i guió en una setmana.',
          en: 'Interview, outline and script within a week.',
        },
        specialties: ['writing-and-editing.scriptwriting', 'audiovisual.corporate-video'],
        keywords: {
          es: ['guion', 'diálogo', 'vídeo'],
          ca: ['guió', 'diàleg', 'vídeo'],
          en: ['script', 'dialogue', 'video'],
        },
        level: 'expert',
        priceHint: { es: 'desde 350 €', ca: 'des de 350 €', en: 'from €350' },
      },
      {
        title: {
          es: 'Discursos para gente nerviosa',
          ca: 'Discursos per a gent nerviosa',
          en: 'Speeches for nervous people',
        },
        description: {
          es: 'Bodas, premios y jubilaciones; ensayo incluido.',
          ca: 'Casaments, premis i jubilacions; assaig inclòs.',
          en: 'Weddings, prizes, retirements; rehearsal included.',
        },
        specialties: ['writing-and-editing.ghostwriting'],
        keywords: { es: ['discurso', 'ensayo'], ca: ['discurs', 'assaig'], en: ['speech', 'rehearsal'] },
        level: 'average',
        priceHint: { es: '', ca: '', en: '' },
      },
    ],
    seeks: [
      {
        title: { es: 'Un retrato para la web', ca: 'Un retrat per al web', en: 'A portrait for my site' },
        description: {
          es: 'Sin brazos cruzados, por favor.',
          ca: 'Sense braços plegats, sisplau.',
          en: 'No crossed arms, please.',
        },
        specialties: ['photography.portrait-and-headshots'],
        keywords: { es: ['retrato', 'web'], ca: ['retrat', 'web'], en: ['portrait', 'website'] },
        level: null,
        priceHint: { es: '', ca: '', en: '' },
      },
    ],
    learns: [
      {
        title: {
          es: 'Montar un pódcast de ficción',
          ca: 'Fer un pòdcast de ficció',
          en: 'Making a fiction podcast',
        },
        description: {
          es: 'Tengo los guiones y ningún micrófono.',
          ca: 'Tinc els guions i cap micròfon.',
          en: 'I have the scripts and no microphone.',
        },
        specialties: ['sound-and-music.podcast-production'],
        keywords: { es: ['pódcast', 'ficción'], ca: ['pòdcast', 'ficció'], en: ['podcast', 'fiction'] },
        level: null,
        priceHint: { es: '', ca: '', en: '' },
      },
    ],
  },
  {
    id: 'carpenter',
    sector: 'property-and-trades',
    role: { es: 'Carpintero', ca: 'Fuster', en: 'Carpenter' },
    roleFeminine: { es: 'Carpintera', ca: 'Fustera', en: 'Carpenter' },
    pitches: {
      es: [
        'Mesas, estanterías y cocinas a medida, con madera de aquí',
        'Arreglo lo que el mueble plano prometía',
      ],
      ca: [
        'Taules, prestatges i cuines a mida, amb fusta d’aquí',
        'Arreglo el que el moble de capsa prometia',
      ],
      en: [
        'Tables, shelves and kitchens to measure, in local wood',
        'I mend what flat-pack furniture promised',
      ],
    },
    bio: {
      es: 'Tengo el taller en Cornellà y la oficina aquí, que es donde salen los encargos. Nogal, castaño y paciencia.',
      ca: 'Tinc el taller a Cornellà i l’oficina aquí, que és d’on surten els encàrrecs. Noguera, castanyer i paciència.',
      en: 'My workshop is in Cornellà and my office here, where the commissions come from. Walnut, chestnut and patience.',
    },
    companies: ['Fusta Viva', 'El Ribot', 'Taller Noguera'],
    offers: [
      {
        title: { es: 'Muebles a medida', ca: 'Mobles a mida', en: 'Furniture made to measure' },
        description: {
          es: 'Vengo, mido, dibujo y en un mes está puesto.',
          ca: 'Vinc, mesuro, dibuixo i en un mes està posat.',
          en: 'I come, measure and draw; a month later it is in place.',
        },
        specialties: [],
        keywords: {
          es: ['estanterías', 'mesas', 'cocina'],
          ca: ['prestatges', 'taules', 'cuina'],
          en: ['shelves', 'tables', 'kitchen'],
        },
        level: 'expert',
        priceHint: { es: 'desde 400 €', ca: 'des de 400 €', en: 'from €400' },
      },
      {
        title: {
          es: 'Puertas, persianas y cajones',
          ca: 'Portes, persianes i calaixos',
          en: 'Doors, shutters and drawers',
        },
        description: {
          es: 'Lo que roza, no cierra o se ha caído.',
          ca: 'El que frega, no tanca o ha caigut.',
          en: 'Whatever sticks, will not shut or fell off.',
        },
        specialties: [],
        keywords: { es: ['arreglos', 'puerta'], ca: ['arranjaments', 'porta'], en: ['repairs', 'door'] },
        level: 'average',
        priceHint: { es: '', ca: '', en: '' },
      },
    ],
    seeks: [
      {
        title: {
          es: 'Alguien que me lleve los trimestres',
          ca: 'Algú que em porti els trimestres',
          en: 'Somebody for my quarterly returns',
        },
        description: {
          es: 'Guardo todas las facturas en una caja de zapatos.',
          ca: 'Guardo totes les factures en una capsa de sabates.',
          en: 'Every invoice is in one shoebox.',
        },
        specialties: ['tax-and-labour.freelancer-taxes'],
        keywords: { es: ['IVA', 'trimestre'], ca: ['IVA', 'trimestre'], en: ['VAT', 'quarter'] },
        level: null,
        priceHint: { es: '', ca: '', en: '' },
      },
    ],
    learns: [],
  },
  {
    id: 'immigration-lawyer',
    sector: 'legal',
    role: { es: 'Abogado de extranjería', ca: 'Advocat d’estrangeria', en: 'Immigration lawyer' },
    roleFeminine: { es: 'Abogada de extranjería', ca: 'Advocada d’estrangeria', en: 'Immigration lawyer' },
    pitches: {
      es: [
        'Permisos, renovaciones y nacionalidad, con un calendario que cuelga en la nevera.',
        'Sé qué papel falta antes de que te lo digan en la ventanilla.',
      ],
      ca: [
        'Permisos, renovacions i nacionalitat, amb un calendari per penjar a la nevera.',
        'Sé quin paper falta abans que t’ho diguin a la finestreta.',
      ],
      en: [
        'Permits, renewals and nationality, with a calendar to stick on the fridge.',
        'I know which paper is missing before they tell you at the counter.',
      ],
    },
    bio: {
      es: 'Atiendo en castellano, catalán, inglés y un francés que mejora con el té. Por mi mesa pasan cocineras de l’Hospitalet, ingenieros de Bangalore que trabajan en remoto y parejas que solo quieren vivir en el mismo país. Guardo los resguardos de cita previa como otra gente guarda entradas de conciertos.',
      ca: 'Atenc en català, castellà, anglès i un francès que millora amb el te. Per la meva taula passen cuineres de l’Hospitalet, enginyers de Bangalore que treballen en remot i parelles que només volen viure al mateix país. Guardo els resguards de cita prèvia com altra gent guarda entrades de concerts.',
      en: 'I see people in Spanish, Catalan, English and a French that improves with tea. Cooks from L’Hospitalet, remote engineers from Bangalore and couples who simply want to live in the same country all pass across my desk. I keep appointment slips the way other people keep concert tickets.',
    },
    companies: ['Paper que Falta Advocats', 'Finestreta Nou', 'Arrels i Maletes Legal'],
    offers: [
      {
        title: {
          es: 'Permiso de teletrabajo para nómadas digitales',
          ca: 'Permís de teletreball per a nòmades digitals',
          en: 'Digital nomad permit, start to finish',
        },
        description: {
          es: 'Reviso contrato, ingresos y antecedentes, presento la solicitud y acompaño hasta que la tarjeta está en la cartera.',
          ca: 'Reviso contracte, ingressos i antecedents, presento la sol·licitud i acompanyo fins que la targeta és a la cartera.',
          en: 'I check your contract, income and police records, file the application and stay with you until the card is in your wallet.',
        },
        specialties: ['legal.immigration'],
        keywords: {
          es: ['nómada digital', 'teletrabajo internacional', 'TIE', 'residencia'],
          ca: ['nòmada digital', 'teletreball internacional', 'TIE', 'residència'],
          en: ['digital nomad', 'international remote work', 'TIE card', 'residence'],
        },
        level: 'expert',
        priceHint: { es: 'desde 850 €', ca: 'des de 850 €', en: 'from €850' },
      },
      {
        title: {
          es: 'Arraigo, renovaciones y reagrupación familiar',
          ca: 'Arrelament, renovacions i reagrupament familiar',
          en: 'Arraigo, renewals and family reunification',
        },
        description: {
          es: 'En la primera visita vemos qué vía es posible y cuál no. Si todavía no toca, te lo digo y apuntamos la fecha.',
          ca: 'A la primera visita veiem quina via és possible i quina no. Si encara no toca, t’ho dic i apuntem la data.',
          en: 'At the first visit we see which routes are open and which aren’t. If it’s too soon, I say so and we note the date.',
        },
        specialties: ['legal.immigration'],
        keywords: {
          es: ['arraigo', 'renovación', 'reagrupación familiar', 'permiso de trabajo'],
          ca: ['arrelament', 'renovació', 'reagrupament familiar', 'permís de treball'],
          en: ['arraigo', 'renewal', 'family reunification', 'work permit'],
        },
        level: 'expert',
        priceHint: { es: 'desde 60 € la visita', ca: 'des de 60 € la visita', en: 'from €60 a consultation' },
      },
      {
        title: {
          es: 'Nacionalidad española por residencia',
          ca: 'Nacionalitat espanyola per residència',
          en: 'Spanish nationality by residence',
        },
        description: {
          es: 'Ordeno el expediente, te digo qué exámenes tocan y vigilo que nada caduque mientras esperamos.',
          ca: 'Ordeno l’expedient, et dic quins exàmens toquen i vigilo que res no caduqui mentre esperem.',
          en: 'I put the file in order, tell you which exams you need and make sure nothing expires while we wait.',
        },
        specialties: ['legal.immigration'],
        keywords: {
          es: ['nacionalidad', 'CCSE', 'DELE', 'expediente'],
          ca: ['nacionalitat', 'CCSE', 'DELE', 'expedient'],
          en: ['nationality', 'CCSE exam', 'DELE exam', 'application file'],
        },
        level: 'average',
        priceHint: { es: '', ca: '', en: '' },
      },
    ],
    seeks: [
      {
        title: {
          es: 'Traducción jurada de partidas y antecedentes',
          ca: 'Traducció jurada de partides i antecedents',
          en: 'Sworn translation of certificates',
        },
        description: {
          es: 'Necesito a alguien de confianza para documentos en árabe, ruso e inglés, con plazos cortos y sellos claros.',
          ca: 'Necessito algú de confiança per a documents en àrab, rus i anglès, amb terminis curts i segells clars.',
          en: 'I need someone reliable for papers in Arabic, Russian and English, with short deadlines and legible stamps.',
        },
        specialties: ['translation-and-languages.legal-and-sworn'],
        keywords: {
          es: ['traducción jurada', 'partida de nacimiento', 'antecedentes penales', 'árabe'],
          ca: ['traducció jurada', 'partida de naixement', 'antecedents penals', 'àrab'],
          en: ['sworn translation', 'birth certificate', 'police record', 'Arabic'],
        },
        level: null,
        priceHint: { es: '', ca: '', en: '' },
      },
      {
        title: {
          es: 'Calendario de plazos para la nevera',
          ca: 'Calendari de terminis per a la nevera',
          en: 'Deadline calendar for the fridge',
        },
        description: {
          es: 'El mío lo hice en Word y funciona, pero da pena verlo. Lo querría en A4, con iconos y en cuatro idiomas.',
          ca: 'El meu el vaig fer en Word i funciona, però fa pena de veure. El voldria en A4, amb icones i en quatre idiomes.',
          en: 'I made mine in Word and it works, but it’s a sorry sight. I’d like it in A4, with icons and in four languages.',
        },
        specialties: ['graphic-design.print-materials'],
        keywords: {
          es: ['calendario', 'impreso A4', 'iconos'],
          ca: ['calendari', 'imprès A4', 'icones'],
          en: ['calendar', 'A4 print', 'icons'],
        },
        level: null,
        priceHint: { es: '', ca: '', en: '' },
      },
    ],
    learns: [
      {
        title: {
          es: 'Dáriya para recibir a las familias',
          ca: 'Dàrija per rebre les famílies',
          en: 'Moroccan Arabic for welcoming families',
        },
        description: {
          es: 'Sé decir hola, gracias y «falta una fotocopia». Quiero llegar a una conversación de diez minutos.',
          ca: 'Sé dir hola, gràcies i «falta una fotocòpia». Vull arribar a una conversa de deu minuts.',
          en: 'I can say hello, thank you and “a photocopy is missing”. I’d like to manage a ten-minute chat.',
        },
        specialties: ['translation-and-languages.language-classes'],
        keywords: {
          es: ['árabe marroquí', 'conversación', 'clases'],
          ca: ['àrab marroquí', 'conversa', 'classes'],
          en: ['Moroccan Arabic', 'conversation', 'lessons'],
        },
        level: null,
        priceHint: { es: '', ca: '', en: '' },
      },
    ],
  },
  {
    id: 'trademark-and-patent-agent',
    sector: 'legal',
    role: {
      es: 'Agente de marcas y patentes',
      ca: 'Agent de marques i patents',
      en: 'Trade mark and patent agent',
    },
    roleFeminine: {
      es: 'Agente de marcas y patentes',
      ca: 'Agent de marques i patents',
      en: 'Trade mark and patent agent',
    },
    pitches: {
      es: [
        'Compruebo que tu nombre esté libre antes de que encargues el rótulo.',
        'Marcas, diseños e inventos, del garaje de Mataró a la oficina de Alicante.',
      ],
      ca: [
        'Comprovo que el teu nom estigui lliure abans que encarreguis el rètol.',
        'Marques, dissenys i invents, del garatge de Mataró a l’oficina d’Alacant.',
      ],
      en: [
        'I check your name is free before you order the shop sign.',
        'Trade marks, designs and inventions, from a garage in Mataró to the office in Alicante.',
      ],
    },
    bio: {
      es: 'Estudié Ingeniería en Terrassa y me pasé a las patentes porque me gustaba más leer inventos que construirlos. He registrado cervezas artesanas, una bisagra muy lista y un peine para perros con patente propia. Cuando paseo, leo rótulos y pienso en clases de Niza, y en casa ya me han pedido que pare.',
      ca: 'Vaig estudiar Enginyeria a Terrassa i em vaig passar a les patents perquè m’agradava més llegir invents que construir-los. He registrat cerveses artesanes, una frontissa molt llesta i una pinta per a gossos amb patent pròpia. Quan passejo, llegeixo rètols i penso en classes de Niça, i a casa ja m’han demanat que pari.',
      en: 'I studied engineering in Terrassa and moved into patents because I liked reading inventions more than building them. I’ve registered craft beers, a very clever hinge and a dog comb with a patent of its own. On walks I read shop signs and think of Nice classes, and at home I’ve been asked to stop.',
    },
    companies: ['Frontissa Marques', 'Classe Trenta-cinc', 'Nom Lliure Propietat Industrial'],
    offers: [
      {
        title: {
          es: 'Registro de marca con búsqueda previa',
          ca: 'Registre de marca amb cerca prèvia',
          en: 'Trade mark search and registration',
        },
        description: {
          es: 'Busco nombres parecidos, elijo contigo las clases y presento la solicitud en la OEPM o la EUIPO. Tasas aparte.',
          ca: 'Busco noms semblants, trio amb tu les classes i presento la sol·licitud a l’OEPM o a l’EUIPO. Taxes a banda.',
          en: 'I search for similar names, choose the classes with you and file with the Spanish or the EU office. Official fees not included.',
        },
        specialties: ['legal.trademarks-and-patents'],
        keywords: {
          es: ['registro de marca', 'OEPM', 'EUIPO', 'clases de Niza'],
          ca: ['registre de marca', 'OEPM', 'EUIPO', 'classes de Niça'],
          en: ['trade mark registration', 'OEPM', 'EUIPO', 'Nice classes'],
        },
        level: 'expert',
        priceHint: { es: 'desde 190 €', ca: 'des de 190 €', en: 'from €190' },
      },
      {
        title: {
          es: 'Patente o modelo de utilidad',
          ca: 'Patent o model d’utilitat',
          en: 'Patent or utility model filing',
        },
        description: {
          es: 'Miro si el invento es nuevo, redacto la memoria y las reivindicaciones. Antes de enseñarlo en una feria, hablemos.',
          ca: 'Miro si l’invent és nou, redacto la memòria i les reivindicacions. Abans d’ensenyar-lo en una fira, parlem-ne.',
          en: 'I check whether the invention is new and draft the description and claims. Talk to me before you show it at a trade fair.',
        },
        specialties: ['legal.trademarks-and-patents'],
        keywords: {
          es: ['patente', 'modelo de utilidad', 'reivindicaciones', 'invento'],
          ca: ['patent', 'model d’utilitat', 'reivindicacions', 'invent'],
          en: ['patent', 'utility model', 'claims', 'invention'],
        },
        level: 'expert',
        priceHint: { es: 'desde 1.100 €', ca: 'des de 1.100 €', en: 'from €1,100' },
      },
      {
        title: {
          es: 'Cesión de derechos para diseños e ilustraciones',
          ca: 'Cessió de drets de dissenys i il·lustracions',
          en: 'Rights transfer for designs and illustrations',
        },
        description: {
          es: 'Un documento corto que dice qué se cede, dónde y por cuánto tiempo. Evita el clásico «yo pensaba que era mío».',
          ca: 'Un document curt que diu què se cedeix, on i durant quant de temps. Evita el clàssic «jo em pensava que era meu».',
          en: 'A short document saying what is transferred, where and for how long. It avoids the classic “I thought it was mine”.',
        },
        specialties: ['legal.copyright-and-image-rights'],
        keywords: {
          es: ['cesión de derechos', 'derechos de autor', 'ilustración', 'licencias'],
          ca: ['cessió de drets', 'drets d’autor', 'il·lustració', 'llicències'],
          en: ['rights transfer', 'copyright', 'illustration', 'licences'],
        },
        level: 'average',
        priceHint: { es: '', ca: '', en: '' },
      },
    ],
    seeks: [
      {
        title: {
          es: 'Dibujos técnicos para patentes',
          ca: 'Dibuixos tècnics per a patents',
          en: 'Technical drawings for patents',
        },
        description: {
          es: 'Figuras en línea negra, vistas y numeradas. Los clientes me envían fotos hechas en la cocina y hay que traducirlas.',
          ca: 'Figures en línia negra, vistes i numerades. Els clients m’envien fotos fetes a la cuina i s’han de traduir.',
          en: 'Numbered views in black line. Clients send me photos taken in the kitchen and someone has to translate them.',
        },
        specialties: ['illustration.scientific-and-technical'],
        keywords: {
          es: ['dibujo técnico', 'figuras de patente', 'línea negra'],
          ca: ['dibuix tècnic', 'figures de patent', 'línia negra'],
          en: ['technical drawing', 'patent figures', 'line art'],
        },
        level: null,
        priceHint: { es: '', ca: '', en: '' },
      },
      {
        title: {
          es: 'Traducción técnica de patentes al inglés',
          ca: 'Traducció tècnica de patents a l’anglès',
          en: 'Patent translation into English',
        },
        description: {
          es: 'Sobre todo mecánica y envases. Hace falta alguien que sepa que una tuerca no es una arandela.',
          ca: 'Sobretot mecànica i envasos. Cal algú que sàpiga que una femella no és una volandera.',
          en: 'Mostly mechanics and packaging. I need someone who knows a nut from a washer.',
        },
        specialties: ['translation-and-languages.technical-and-medical'],
        keywords: {
          es: ['traducción técnica', 'patentes', 'inglés', 'mecánica'],
          ca: ['traducció tècnica', 'patents', 'anglès', 'mecànica'],
          en: ['technical translation', 'patents', 'English', 'mechanics'],
        },
        level: null,
        priceHint: { es: '', ca: '', en: '' },
      },
    ],
    learns: [
      {
        title: {
          es: 'Mirar tipografías con criterio',
          ca: 'Mirar tipografies amb criteri',
          en: 'Learning to see typefaces',
        },
        description: {
          es: 'Comparo logotipos cada día y solo sé decir «se parecen». Quiero saber explicar por qué.',
          ca: 'Comparo logotips cada dia i només sé dir «s’assemblen». Vull saber explicar per què.',
          en: 'I compare logos every day and all I can say is “they look alike”. I’d like to be able to explain why.',
        },
        specialties: ['graphic-design.type-and-lettering'],
        keywords: {
          es: ['tipografía', 'logotipos', 'comparación'],
          ca: ['tipografia', 'logotips', 'comparació'],
          en: ['typography', 'logos', 'comparison'],
        },
        level: null,
        priceHint: { es: '', ca: '', en: '' },
      },
    ],
  },
];
