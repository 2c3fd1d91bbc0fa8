import type { Archetype } from './archetype.types';
import { say, service, waysToSay } from './written';

/** Who looks after people: at work, in health, in class. */
export const peopleHealthLearning: readonly Archetype[] = [
  {
    id: 'recruiter',
    sector: 'people-and-coaching',
    role: say('Técnico de selección', 'Tècnic de selecció', 'Recruiter'),
    roleFeminine: say('Técnica de selección', 'Tècnica de selecció', 'Recruiter'),
    pitches: waysToSay(
      say(
        'Busco personas para equipos pequeños, donde un mal fichaje se nota mucho',
        'Busco persones per a equips petits, on un mal fitxatge es nota molt',
        'Hiring for small teams, where a wrong choice shows',
      ),
      say(
        'Contesto a todos los candidatos. A todos',
        'Contesto tots els candidats. Tots',
        'Every candidate gets an answer. Every one',
      ),
    ),
    bio: say(
      'Quince años en recursos humanos de una distribuidora de Paterna. Leo currículums con gafas y los correos de presentación con esperanza.',
      'Quinze anys a recursos humans d’una distribuïdora de Paterna. Llegeixo currículums amb ulleres i els correus de presentació amb esperança.',
      'Fifteen years in HR at a distributor in Paterna. I read CVs with glasses and covering letters with hope.',
    ),
    companies: ['Tercera Entrevista', 'Encaix', 'Silla Nueva'],
    offers: [
      service(
        ['people-and-coaching.recruitment'],
        'expert',
        say(
          'Selección para pymes y talleres',
          'Selecció per a pimes i tallers',
          'Hiring for small firms and workshops',
        ),
        say(
          'Anuncio, entrevistas y tres finalistas en un mes.',
          'Anunci, entrevistes i tres finalistes en un mes.',
          'Advert, interviews, and a shortlist of three within a month.',
        ),
        say(
          'selección, entrevistas, oferta',
          'selecció, entrevistes, oferta',
          'recruitment, interviews, job advert',
        ),
        say('desde 900 €', 'des de 900 €', 'from €900'),
      ),
      service(
        ['people-and-coaching.hr-consulting', 'people-and-coaching.employee-experience'],
        'average',
        say('Acogida de personas nuevas', 'Acollida de persones noves', 'Welcoming new starters'),
        say(
          'Una guía de primera semana para que nadie coma solo el lunes.',
          'Una guia de primera setmana perquè ningú dini sol el dilluns.',
          'A first-week guide so that nobody lunches alone on Monday.',
        ),
        say('acogida, equipo, guía', 'acollida, equip, guia', 'onboarding, team, guide'),
      ),
    ],
    seeks: [
      service(
        ['tax-and-labour.employment-advice'],
        null,
        say('Dudas de contratos', 'Dubtes de contractes', 'Contract questions'),
        say(
          'Mis clientes preguntan y yo prefiero no inventar.',
          'Els clients em pregunten i m’estimo més no inventar.',
          'Clients ask and I would rather not guess.',
        ),
        say('contratos, convenio', 'contractes, conveni', 'contracts, collective agreement'),
      ),
    ],
    learns: [],
  },
  {
    id: 'leadership-coach',
    sector: 'people-and-coaching',
    role: say('Coach ejecutivo', 'Coach executiu', 'Executive coach'),
    roleFeminine: say('Coach ejecutiva', 'Coach executiva', 'Executive coach'),
    pitches: waysToSay(
      say(
        'Para quien acaba de llegar a un cargo y nadie le dijo cómo',
        'Per a qui acaba de fer-se càrrec d’un equip i ningú li va dir com',
        'For people who have just become the boss and were never told how',
      ),
      say(
        'Pregunto mucho y no regalo frases de taza',
        'Pregunto molt i no regalo frases de tassa',
        'Plenty of questions and nothing you would print on a mug',
      ),
    ),
    bio: say(
      'Dirigí una fábrica de 90 personas y cometí todos los errores. Los cuento en la primera sesión, para ahorrar tiempo.',
      'Vaig dirigir una fàbrica de 90 persones i vaig cometre tots els errors. Els explico a la primera sessió, per estalviar temps.',
      'I ran a factory of ninety and made every mistake. I list them in session one, to save time.',
    ),
    companies: ['Pausa i Marxa', 'La Segunda Pregunta'],
    offers: [
      service(
        ['people-and-coaching.leadership-coaching'],
        'expert',
        say(
          'Acompañamiento a mandos nuevos',
          'Acompanyament a comandaments nous',
          'Coaching for new managers',
        ),
        say(
          'Ocho sesiones en seis meses, caminando si hace bueno.',
          'Vuit sessions en sis mesos, caminant si fa bo.',
          'Eight sessions over six months, on foot if the weather allows.',
        ),
        say('liderazgo, equipos, sesiones', 'lideratge, equips, sessions', 'leadership, teams, sessions'),
        say('95 €/sesión', '95 €/sessió', '€95 a session'),
      ),
      service(
        ['people-and-coaching.productivity-coaching', 'people-and-coaching.entrepreneur-mentoring'],
        'average',
        say('Ordenar la semana', 'Endreçar la setmana', 'Putting your week in order'),
        say(
          'Dos horas con tu agenda y un lápiz rojo.',
          'Dues hores amb la teva agenda i un llapis vermell.',
          'Two hours with your diary and a red pencil.',
        ),
        say('agenda, prioridades, tiempo', 'agenda, prioritats, temps', 'diary, priorities, time'),
      ),
    ],
    seeks: [
      service(
        ['writing-and-editing.ghostwriting', 'writing-and-editing.content-and-blog'],
        null,
        say(
          'Ayuda para escribir un libro corto',
          'Ajuda per escriure un llibre curt',
          'Help with a short book',
        ),
        say(
          'Tengo 40 notas de voz y ningún capítulo.',
          'Tinc 40 notes de veu i cap capítol.',
          'I have forty voice notes and no chapters.',
        ),
        say('libro, redacción', 'llibre, redacció', 'book, writing'),
      ),
    ],
    learns: [
      service(
        ['sound-and-music.podcast-production'],
        null,
        say('Grabar un podcast', 'Gravar un pòdcast', 'Recording a podcast'),
        say(
          'Micro ya tengo. Es todo lo que tengo.',
          'De micro ja en tinc. És tot el que tinc.',
          'I own the microphone. That is all I own.',
        ),
        say('podcast, micro', 'pòdcast, micro', 'podcast, microphone'),
      ),
    ],
  },
  {
    id: 'psychologist',
    sector: 'health-and-wellbeing',
    role: say('Psicólogo', 'Psicòleg', 'Psychologist'),
    roleFeminine: say('Psicóloga', 'Psicòloga', 'Psychologist'),
    pitches: waysToSay(
      say(
        'Terapia para adultos que pueden con todo, hasta que no',
        'Teràpia per a adults que poden amb tot, fins que no',
        'Therapy for adults who cope with everything, until they don’t',
      ),
      say(
        'Ansiedad, duelo y cambios de vida, en persona o en línea',
        'Ansietat, dol i canvis de vida, en persona o en línia',
        'Anxiety, grief and changes of life, in person or online',
      ),
    ),
    bio: say(
      'Paso consulta los martes y jueves en la sala pequeña; el resto de la semana escribo informes y doy charlas en institutos. De lo que oigo no cuento nada, tampoco en la cocina.',
      'Passo consulta els dimarts i dijous a la sala petita; la resta de la setmana escric informes i faig xerrades en instituts. Del que sento no n’explico res, tampoc a la cuina.',
      'I see clients on Tuesdays and Thursdays in the small room; otherwise I write reports and speak in schools. What I hear stays there, kitchen included.',
    ),
    companies: [],
    offers: [
      service(
        ['health-and-wellbeing.psychotherapy'],
        'expert',
        say('Psicoterapia individual', 'Psicoteràpia individual', 'Individual psychotherapy'),
        say(
          'La primera conversación es para ver si nos entendemos, y no se cobra.',
          'La primera conversa és per veure si ens entenem, i no es cobra.',
          'The first conversation, to see if we get on, is free.',
        ),
        say('terapia, ansiedad, duelo', 'teràpia, ansietat, dol', 'therapy, anxiety, grief'),
        say('60 €/sesión', '60 €/sessió', '€60 a session'),
      ),
      service(
        ['health-and-wellbeing.occupational-health'],
        'average',
        say(
          'Charlas sobre estrés en el trabajo',
          'Xerrades sobre estrès a la feina',
          'Talks on stress at work',
        ),
        say(
          'Una hora, sin obligar a nadie a hablar.',
          'Una hora, sense obligar ningú a parlar.',
          'An hour in which nobody is made to share.',
        ),
        say('estrés, equipos, charla', 'estrès, equips, xerrada', 'stress, teams, talk'),
      ),
    ],
    seeks: [
      service(
        ['marketing.local-seo'],
        null,
        say('Que me encuentren en el barrio', 'Que em trobin al barri', 'Being found in the neighbourhood'),
        say(
          'En el mapa salgo dentro de una ferretería.',
          'Al mapa surto dins d’una ferreteria.',
          'The map has me inside a hardware shop.',
        ),
        say('mapas, consulta', 'mapes, consulta', 'maps, practice'),
      ),
    ],
    learns: [],
  },
  {
    id: 'physiotherapist',
    sector: 'health-and-wellbeing',
    role: say('Fisioterapeuta', 'Fisioterapeuta', 'Physiotherapist'),
    roleFeminine: say('Fisioterapeuta', 'Fisioterapeuta', 'Physiotherapist'),
    pitches: waysToSay(
      say(
        'Arreglo cuellos de oficina y rodillas de domingo',
        'Arreglo colls d’oficina i genolls de diumenge',
        'Office necks and Sunday knees, mended',
      ),
      say(
        'Fisioterapia a domicilio y en el trabajo, con camilla plegable',
        'Fisioteràpia a domicili i a la feina, amb llitera plegable',
        'Physiotherapy at home or at work; I bring the table',
      ),
    ),
    bio: say(
      'Trabajé con un equipo de balonmano y con una residencia de mayores: hacen las mismas trampas con los ejercicios. Paso aquí los lunes y viernes.',
      'Vaig treballar amb un equip d’handbol i amb una residència de gent gran: fan les mateixes trampes amb els exercicis. Soc aquí dilluns i divendres.',
      'I have worked with a handball team and with a care home: both cheat at their exercises in the same way. Here Mondays and Fridays.',
    ),
    companies: ['Vèrtebra', 'Fisio de Planta'],
    offers: [
      service(
        ['health-and-wellbeing.physiotherapy'],
        'expert',
        say(
          'Sesión de fisioterapia en el coworking',
          'Sessió de fisioteràpia al coworking',
          'Physiotherapy here in the building',
        ),
        say(
          'Cuarenta minutos entre dos reuniones.',
          'Quaranta minuts entre dues reunions.',
          'Forty minutes between two meetings.',
        ),
        say('cervicales, espalda, rodilla', 'cervicals, esquena, genoll', 'neck, back, knee'),
        say('38 €', '38 €', '€38'),
      ),
      service(
        ['health-and-wellbeing.occupational-health'],
        'expert',
        say('Revisión de puestos de trabajo', 'Revisió de llocs de treball', 'Workstation check'),
        say(
          'Silla, pantalla y costumbres. La silla rara vez es la culpable.',
          'Cadira, pantalla i costums. La cadira poques vegades en té la culpa.',
          'Chair, screen and habits. It is seldom the chair.',
        ),
        say('ergonomía, silla, postura', 'ergonomia, cadira, postura', 'ergonomics, chair, posture'),
        say('25 € por puesto', '25 € per lloc', '€25 a desk'),
      ),
    ],
    seeks: [
      service(
        ['software-and-mobile.automation-and-integrations'],
        null,
        say(
          'Recordatorios de cita automáticos',
          'Recordatoris de cita automàtics',
          'Automatic appointment reminders',
        ),
        say(
          'Mando los mensajes uno a uno, con el pulgar que aconsejo descansar.',
          'Envio els missatges d’un en un, amb el polze que aconsello descansar.',
          'I text each client by hand, with the thumb I tell them to rest.',
        ),
        say('citas, mensajes', 'cites, missatges', 'appointments, messages'),
      ),
    ],
    learns: [],
  },
  {
    id: 'dietitian',
    sector: 'health-and-wellbeing',
    role: say('Dietista-nutricionista', 'Dietista-nutricionista', 'Dietitian'),
    roleFeminine: say('Dietista-nutricionista', 'Dietista-nutricionista', 'Dietitian'),
    pitches: waysToSay(
      say(
        'Comer mejor sin pesar la lechuga',
        'Menjar millor sense pesar l’enciam',
        'Eating better without weighing lettuce',
      ),
      say(
        'Nutrición para deportistas, embarazadas y gente con nevera vacía',
        'Nutrició per a esportistes, embarassades i gent amb la nevera buida',
        'Nutrition for athletes, mothers-to-be and owners of empty fridges',
      ),
    ),
    bio: say(
      'Llevo el comedor de cuatro escuelas y sé que el brócoli con queso pasa. En consulta no hay básculas a la vista.',
      'Porto el menjador de quatre escoles i sé que el bròquil amb formatge passa. A la consulta no hi ha bàscules a la vista.',
      'Four school canteens follow my menus, so I know broccoli goes down with cheese. No scales in sight at my practice.',
    ),
    companies: ['Cullerada', 'Plato Hondo'],
    offers: [
      service(
        ['health-and-wellbeing.nutrition'],
        'expert',
        say('Consulta de nutrición', 'Consulta de nutrició', 'Nutrition consultation'),
        say(
          'Plan realista, con tu horario y tu supermercado.',
          'Pla realista, amb el teu horari i el teu supermercat.',
          'A realistic plan built on your hours and your supermarket.',
        ),
        say('nutrición, menús, deporte', 'nutrició, menús, esport', 'nutrition, menus, sport'),
        say('45 €', '45 €', '€45'),
      ),
      service(
        ['food-and-fashion.food-safety-and-hygiene', 'science-and-research.food-science-and-safety'],
        'average',
        say('Planes de higiene y alérgenos', 'Plans d’higiene i al·lèrgens', 'Hygiene and allergen plans'),
        say(
          'Para obradores y cocinas pequeñas, con carteles que se entienden.',
          'Per a obradors i cuines petites, amb cartells que s’entenen.',
          'For bakeries and small kitchens, with notices people can read.',
        ),
        say('APPCC, alérgenos, cocina', 'APPCC, al·lèrgens, cuina', 'HACCP, allergens, kitchen'),
      ),
    ],
    seeks: [
      service(
        ['graphic-design.print-materials'],
        null,
        say('Menús escolares bonitos', 'Menús escolars bonics', 'Prettier school menus'),
        say(
          'Que cuelguen de la nevera con ganas.',
          'Que vingui de gust penjar-los a la nevera.',
          'Ones worth a place on the fridge door.',
        ),
        say('menús, escuela', 'menús, escola', 'menus, school'),
      ),
    ],
    learns: [],
  },
  {
    id: 'english-teacher',
    sector: 'translation-and-languages',
    role: say(
      'Profesor de inglés para empresas',
      'Professor d’anglès per a empreses',
      'Business English teacher',
    ),
    roleFeminine: say(
      'Profesora de inglés para empresas',
      'Professora d’anglès per a empreses',
      'Business English teacher',
    ),
    pitches: waysToSay(
      say(
        'Inglés para reuniones en las que no te atreves a interrumpir',
        'Anglès per a reunions en què no goses interrompre',
        'English for meetings where you never dare interrupt',
      ),
      say(
        'Ensayamos tu presentación hasta que suene a ti',
        'Assagem la teva presentació fins que soni a tu',
        'We rehearse your talk until it sounds like you',
      ),
    ),
    bio: say(
      'Viví once años en Leeds y volví con acento y una tetera. Corrijo también webs que otros tradujeron con prisa.',
      'Vaig viure onze anys a Leeds i vaig tornar amb accent i una tetera. També corregeixo webs que algú va traduir amb pressa.',
      'Eleven years in Leeds left me with an accent and a teapot. I also mend websites that somebody translated in a hurry.',
    ),
    companies: ['Small Talk Idiomes', 'Mind the Gat'],
    offers: [
      service(
        ['translation-and-languages.language-classes'],
        'expert',
        say('Clases de inglés en el trabajo', 'Classes d’anglès a la feina', 'English lessons at work'),
        say(
          'Uno a uno o en grupos de cuatro, con tus correos de verdad.',
          'Un a un o en grups de quatre, amb els teus correus de debò.',
          'One to one or in fours, using your own e-mails.',
        ),
        say(
          'inglés, reuniones, presentaciones',
          'anglès, reunions, presentacions',
          'English, meetings, presentations',
        ),
        say('28 €/hora', '28 €/hora', '€28 an hour'),
      ),
      service(
        ['translation-and-languages.native-revision'],
        'expert',
        say('Revisión de textos en inglés', 'Revisió de textos en anglès', 'English texts polished'),
        say(
          'Webs, artículos y propuestas europeas.',
          'Webs, articles i propostes europees.',
          'Websites, papers and European proposals.',
        ),
        say('inglés, revisión, propuestas', 'anglès, revisió, propostes', 'English, revision, proposals'),
      ),
    ],
    seeks: [
      service(
        ['marketing.social-ads', 'marketing.search-ads'],
        null,
        say('Llenar el grupo de las ocho', 'Omplir el grup de les vuit', 'Filling the eight o’clock group'),
        say(
          'Quedan dos plazas desde septiembre.',
          'Queden dues places des del setembre.',
          'Two places left since September.',
        ),
        say('anuncios, cursos', 'anuncis, cursos', 'ads, courses'),
      ),
    ],
    learns: [],
  },
  {
    id: 'elearning-designer',
    sector: 'education-and-training',
    role: say('Diseñador de formación en línea', 'Dissenyador de formació en línia', 'E-learning designer'),
    roleFeminine: say(
      'Diseñadora de formación en línea',
      'Dissenyadora de formació en línia',
      'E-learning designer',
    ),
    pitches: waysToSay(
      say(
        'Cursos en línea que la gente acaba',
        'Cursos en línia que la gent acaba',
        'Online courses people finish',
      ),
      say(
        'Convierto tu PDF de 80 páginas en seis lecciones',
        'Converteixo el teu PDF de 80 pàgines en sis lliçons',
        'Your 80-page PDF becomes six lessons',
      ),
    ),
    bio: say(
      'El oficio que más me ha enseñado es dar clase en primaria, y lo hice ocho años. Hoy preparo cursos para hospitales, sindicatos y cadenas de panaderías.',
      'L’ofici que més m’ha ensenyat és fer classe a primària, i en vaig fer vuit anys. Avui preparo cursos per a hospitals, sindicats i cadenes de fleques.',
      'Eight years of teaching primary school taught me the trade. Now I build courses for hospitals, unions and chains of bakeries.',
    ),
    companies: ['Sis Lliçons', 'Pizarra Portátil', 'Aula i Mitja'],
    offers: [
      service(
        ['education-and-training.elearning', 'education-and-training.educational-content'],
        'expert',
        say('Cursos en línea', 'Cursos en línia', 'Online courses'),
        say(
          'Guion, vídeos cortos, actividades y montaje en Moodle.',
          'Guió, vídeos curts, activitats i muntatge al Moodle.',
          'Script, short videos, exercises, set up in Moodle.',
        ),
        say('Moodle, curso, actividades', 'Moodle, curs, activitats', 'Moodle, course, exercises'),
        say('desde 1.100 €', 'des de 1.100 €', 'from €1,100'),
      ),
      service(
        ['education-and-training.corporate-training'],
        'average',
        say('Formar a formadores', 'Formar formadors', 'Training the trainers'),
        say(
          'Para expertos a quienes se les duerme la sala.',
          'Per a experts a qui se’ls adorm la sala.',
          'For experts whose audience nods off.',
        ),
        say('formadores, clase, aula', 'formadors, classe, aula', 'trainers, classroom'),
      ),
    ],
    seeks: [
      service(
        ['audiovisual.video-editing', 'audiovisual.social-video'],
        null,
        say(
          'Montador para cuarenta vídeos cortos',
          'Muntador per a quaranta vídeos curts',
          'An editor for forty short videos',
        ),
        say(
          'Tres minutos cada uno, mismo estilo.',
          'Tres minuts cadascun, mateix estil.',
          'Three minutes each, one style.',
        ),
        say('montaje, curso', 'muntatge, curs', 'editing, course'),
      ),
      service(
        ['sound-and-music.voice-over'],
        null,
        say('Locución en castellano', 'Locució en castellà', 'A voice in Spanish'),
        say('Una voz que no riña.', 'Una veu que no renyi.', 'A voice that does not scold.'),
        say('locución, voz', 'locució, veu', 'voice-over, narration'),
      ),
    ],
    learns: [],
  },
  {
    id: 'digital-skills-trainer',
    sector: 'education-and-training',
    role: say('Formador digital', 'Formador digital', 'Digital skills trainer'),
    roleFeminine: say('Formadora digital', 'Formadora digital', 'Digital skills trainer'),
    pitches: waysToSay(
      say(
        'Enseño ordenador a quien jura que no vale para esto',
        'Ensenyo ordinador a qui jura que no hi val',
        'Computers, for people who swear they are hopeless at them',
      ),
      say(
        'Clases de hojas de cálculo, videollamadas y trámites con certificado',
        'Classes de fulls de càlcul, videotrucades i tràmits amb certificat',
        'Spreadsheets, video calls and the dreaded digital certificate, taught',
      ),
    ),
    bio: say(
      'Mi alumna más veterana tiene 91 años y gestiona la lotería de su escalera en una hoja compartida. Trabajo con bibliotecas, ayuntamientos y quien pase por aquí con un portátil y cara de susto.',
      'L’alumna més veterana té 91 anys i porta la loteria de l’escala en un full compartit. Treballo amb biblioteques, ajuntaments i qui passi per aquí amb un portàtil i cara d’espant.',
      'My oldest pupil is 91 and runs her building’s lottery on a shared spreadsheet. Libraries and councils hire me, as does anyone who walks past with a laptop and a worried look.',
    ),
    companies: ['Tecla a Tecla', 'Primer Clic'],
    offers: [
      service(
        ['education-and-training.digital-skills', 'data-and-ai.spreadsheets'],
        'expert',
        say('Informática para quien empieza', 'Informàtica per a qui comença', 'Computing for beginners'),
        say(
          'A tu ritmo y con tus papeles de verdad.',
          'Al teu ritme i amb els teus papers de debò.',
          'At your pace, using your own paperwork.',
        ),
        say(
          'ordenador, certificado digital, Excel',
          'ordinador, certificat digital, Excel',
          'computer, digital certificate, Excel',
        ),
        say('25 €/hora', '25 €/hora', '€25 an hour'),
      ),
      service(
        ['education-and-training.public-speaking'],
        'average',
        say('Hablar ante la cámara', 'Parlar davant la càmera', 'Speaking to a camera'),
        say(
          'Una mañana de ensayos y una cinta que borramos juntos.',
          'Un matí d’assajos i un vídeo que esborrem plegats.',
          'A morning of rehearsal and a recording we delete together.',
        ),
        say('cámara, videollamada, nervios', 'càmera, videotrucada, nervis', 'camera, video calls, nerves'),
      ),
    ],
    seeks: [
      service(
        ['illustration.comics-and-graphic-novels', 'illustration.brand-and-advertising-illustration'],
        null,
        say('Viñetas para una guía', 'Vinyetes per a una guia', 'Cartoons for a handbook'),
        say(
          'Veinte escenas con el ratón como protagonista.',
          'Vint escenes amb el ratolí de protagonista.',
          'Twenty scenes starring the mouse.',
        ),
        say('viñetas, guía', 'vinyetes, guia', 'cartoons, handbook'),
      ),
    ],
    learns: [],
  },
];
