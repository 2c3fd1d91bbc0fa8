import type { Archetype } from './archetype.types';
import { say, service, waysToSay } from './written';

/** Consultants to firms, people of science, and those who work for good causes. */
export const businessScienceImpact: readonly Archetype[] = [
  {
    id: 'operations-consultant',
    sector: 'business-consulting',
    role: say('Consultor de operaciones', 'Consultor d’operacions', 'Operations consultant'),
    roleFeminine: say('Consultora de operaciones', 'Consultora d’operacions', 'Operations consultant'),
    pitches: waysToSay(
      say(
        'Pongo orden en talleres, cocinas y despachos que crecieron deprisa',
        'Poso ordre en tallers, cuines i despatxos que van créixer de pressa',
        'Order for workshops, kitchens and offices that grew too fast',
      ),
      say(
        'Menos pasos, menos correos y el mismo trabajo hecho',
        'Menys passos, menys correus i la mateixa feina feta',
        'Fewer steps, fewer e-mails, the same work done',
      ),
    ),
    bio: say(
      'Mi primera mejora fue mover una fotocopiadora cuatro metros. Desde entonces cronometro, pregunto y dibujo en papel de embalar.',
      'La meva primera millora va ser moure una fotocopiadora quatre metres. D’ençà d’aleshores cronometro, pregunto i dibuixo en paper d’embalar.',
      'My first improvement was moving a photocopier four metres. Ever since I have timed, asked and drawn on brown paper.',
    ),
    companies: ['Quatre Metres', 'Flujo Sencillo', 'Banc de Proves'],
    offers: [
      service(
        ['business-consulting.processes-and-operations'],
        'expert',
        say('Ordenar procesos en un mes', 'Endreçar processos en un mes', 'Processes sorted out in a month'),
        say(
          'Miro una semana, dibujo otra y cambiamos dos cosas. Solo dos.',
          'Miro una setmana, dibuixo la següent i canviem dues coses. Només dues.',
          'I watch for a week, draw for another, and we change two things. Only two.',
        ),
        say('procesos, pymes, mejora', 'processos, pimes, millora', 'processes, small firms, improvement'),
        say('desde 1.600 €', 'des de 1.600 €', 'from €1,600'),
      ),
      service(
        ['business-consulting.quality-and-certification'],
        'average',
        say(
          'Preparar una ISO sin morir',
          'Preparar una ISO sense morir-hi',
          'Surviving an ISO certification',
        ),
        say(
          'Documentos que describen lo que hacéis de verdad.',
          'Documents que descriuen el que feu de debò.',
          'Documents that describe what you really do.',
        ),
        say('ISO 9001, calidad, auditoría', 'ISO 9001, qualitat, auditoria', 'ISO 9001, quality, audit'),
      ),
    ],
    seeks: [
      service(
        ['software-and-mobile.custom-software', 'software-and-mobile.erp-and-invoicing'],
        null,
        say(
          'Programador con paciencia industrial',
          'Programador amb paciència industrial',
          'A developer with factory patience',
        ),
        say(
          'Un cliente con 30 años de Excel a cuestas.',
          'Un client amb 30 anys d’Excel a l’esquena.',
          'A client carrying thirty years of spreadsheets.',
        ),
        say('programa, gestión', 'programa, gestió', 'software, management'),
      ),
    ],
    learns: [],
  },
  {
    id: 'innovation-facilitator',
    sector: 'business-consulting',
    role: say('Facilitador de innovación', 'Facilitador d’innovació', 'Innovation facilitator'),
    roleFeminine: say('Facilitadora de innovación', 'Facilitadora d’innovació', 'Innovation facilitator'),
    pitches: waysToSay(
      say(
        'Talleres de los que se sale con tres decisiones y no con 300 pósits',
        'Tallers d’on se surt amb tres decisions i no amb 300 pòsits',
        'Workshops that end in three decisions rather than 300 sticky notes',
      ),
      say(
        'Ayudo a equipos a decidir qué no van a hacer',
        'Ajudo equips a decidir què no faran',
        'I help teams decide what they will not do',
      ),
    ),
    bio: say(
      'Vengo del diseño de servicios y de la educación en el ocio. Si en media hora nadie ha reído, cambio el guion.',
      'Vinc del disseny de serveis i de l’esplai. Si en mitja hora no ha rigut ningú, canvio el guió.',
      'My background: service design and summer camps. If nobody has laughed within half an hour I change the plan.',
    ),
    companies: ['Tres Decisions', 'Sala de Máquinas', 'Post i Fora'],
    offers: [
      service(
        ['business-consulting.innovation', 'social-impact.participation-and-facilitation'],
        'expert',
        say('Facilitación de talleres', 'Facilitació de tallers', 'Workshop facilitation'),
        say(
          'Preparo con quien manda, escucho a quien no y cierro a la hora.',
          'Preparo amb qui mana, escolto qui no i tanco a l’hora.',
          'I prepare with those in charge, listen to those who are not, and finish on time.',
        ),
        say(
          'talleres, decisiones, equipo directivo',
          'tallers, decisions, equip directiu',
          'workshops, decisions, leadership team',
        ),
        say('750 € la jornada', '750 € la jornada', '€750 a day'),
      ),
      service(
        ['digital-product.service-design', 'business-consulting.agile'],
        'average',
        say('Diseño de servicios', 'Disseny de serveis', 'Service design'),
        say(
          'Recorro tu servicio como cliente y como empleada nueva.',
          'Recorro el teu servei com a client i com a empleada nova.',
          'I go through your service as a customer and as a new employee.',
        ),
        say('servicios, recorrido, clientes', 'serveis, recorregut, clients', 'services, journey, customers'),
      ),
    ],
    seeks: [
      service(
        ['illustration.graphic-recording'],
        null,
        say(
          'Alguien que dibuje mientras facilito',
          'Algú que dibuixi mentre facilito',
          'Someone to draw while I facilitate',
        ),
        say('Tres jornadas en primavera.', 'Tres jornades a la primavera.', 'Three days in the spring.'),
        say('relatoría gráfica, jornadas', 'relatoria gràfica, jornades', 'graphic recording, workshops'),
      ),
    ],
    learns: [],
  },
  {
    id: 'export-consultant',
    sector: 'sales-and-administration',
    role: say('Consultor de comercio exterior', 'Consultor de comerç exterior', 'Export consultant'),
    roleFeminine: say(
      'Consultora de comercio exterior',
      'Consultora de comerç exterior',
      'Export consultant',
    ),
    pitches: waysToSay(
      say(
        'Llevo aceite, muebles y azulejos a países donde no conoces a nadie',
        'Porto oli, mobles i rajoles a països on no coneixes ningú',
        'Olive oil, furniture and tiles, to countries where you know nobody',
      ),
      say(
        'Exportar sin perder un contenedor en Amberes',
        'Exportar sense perdre un contenidor a Anvers',
        'Exporting without losing a container in Antwerp',
      ),
    ),
    bio: say(
      'He dormido en 41 ferias. Hablo francés, alemán de negocios y el dialecto de las aduanas.',
      'He dormit en 41 fires. Parlo francès, alemany de negocis i el dialecte de les duanes.',
      'Forty-one trade fairs and counting. I speak French, business German and customs.',
    ),
    companies: ['Duana Oberta', 'Pasillo Siete', 'Port Sec'],
    offers: [
      service(
        ['sales-and-administration.international-trade'],
        'expert',
        say('Plan de exportación', 'Pla d’exportació', 'Export plan'),
        say(
          'Dos países, diez contactos con nombre y los números del transporte.',
          'Dos països, deu contactes amb nom i els números del transport.',
          'Two countries, ten named contacts and the freight figures.',
        ),
        say('exportación, ferias, aduanas', 'exportació, fires, duanes', 'export, trade fairs, customs'),
        say('desde 1.900 €', 'des de 1.900 €', 'from €1,900'),
      ),
      service(
        ['sales-and-administration.lead-generation', 'sales-and-administration.sales-agents'],
        'average',
        say('Buscar distribuidores', 'Buscar distribuïdors', 'Finding distributors'),
        say(
          'Llamo yo, en su idioma, hasta que dicen que sí o que no.',
          'Truco jo, en la seva llengua, fins que diuen que sí o que no.',
          'I ring them, in their language, until they say yes or no.',
        ),
        say(
          'distribuidores, llamadas, ventas',
          'distribuïdors, trucades, vendes',
          'distributors, calls, sales',
        ),
      ),
    ],
    seeks: [
      service(
        ['translation-and-languages.commercial', 'translation-and-languages.technical-and-medical'],
        null,
        say('Catálogo al alemán', 'Catàleg a l’alemany', 'A catalogue in German'),
        say('Veinte páginas de sillas.', 'Vint pàgines de cadires.', 'Twenty pages of chairs.'),
        say('alemán, catálogo', 'alemany, catàleg', 'German, catalogue'),
      ),
    ],
    learns: [],
  },
  {
    id: 'fractional-cfo',
    sector: 'finance-and-funding',
    role: say('Director financiero por horas', 'Director financer per hores', 'Part-time finance director'),
    roleFeminine: say(
      'Directora financiera por horas',
      'Directora financera per hores',
      'Part-time finance director',
    ),
    pitches: waysToSay(
      say(
        'La tesorería de tu empresa en una hoja que no da miedo',
        'La tresoreria de la teva empresa en un full que no fa por',
        'Your firm’s cash flow on a sheet that frightens nobody',
      ),
      say(
        'Hablo con el banco para que tú puedas trabajar',
        'Parlo amb el banc perquè tu puguis treballar',
        'I talk to the bank so that you can get on with your work',
      ),
    ),
    bio: say(
      'Veinte años en un grupo hotelero y tres empresas pequeñas por semana desde entonces. Desconfío de las previsiones con decimales.',
      'Vint anys en un grup hoteler i tres empreses petites per setmana des d’aleshores. Desconfio de les previsions amb decimals.',
      'Twenty years with a hotel group, three small firms a week since then. Forecasts with decimals make me suspicious.',
    ),
    companies: ['Dia de Caixa', 'Tesorería Tranquila'],
    offers: [
      service(
        ['finance-and-funding.external-cfo', 'business-consulting.pricing-and-profitability'],
        'expert',
        say(
          'Dirección financiera a ratos',
          'Direcció financera a estones',
          'Finance director by the half-day',
        ),
        say(
          'Una mañana al mes: caja, márgenes y una decisión.',
          'Un matí al mes: caixa, marges i una decisió.',
          'A morning a month: cash, margins and one decision.',
        ),
        say('tesorería, márgenes, bancos', 'tresoreria, marges, bancs', 'cash flow, margins, banks'),
        say('desde 280 € al mes', 'des de 280 € al mes', 'from €280 a month'),
      ),
      service(
        ['finance-and-funding.business-loans', 'business-consulting.business-plan'],
        'average',
        say('Preparar un préstamo', 'Preparar un préstec', 'Getting ready for a loan'),
        say(
          'El plan de empresa que el banco se lee.',
          'El pla d’empresa que el banc es llegeix.',
          'The business plan a bank will read.',
        ),
        say('préstamo, plan de empresa', 'préstec, pla d’empresa', 'loan, business plan'),
      ),
    ],
    seeks: [
      service(
        ['data-and-ai.business-intelligence'],
        null,
        say(
          'Cuadro de mando para tres clientes',
          'Quadre de comandament per a tres clients',
          'A dashboard for three clients',
        ),
        say(
          'Caja, pedidos y cobros en una pantalla.',
          'Caixa, comandes i cobraments en una pantalla.',
          'Cash, orders and receivables on one screen.',
        ),
        say('cuadro de mando, tesorería', 'quadre de comandament, tresoreria', 'dashboard, cash flow'),
      ),
    ],
    learns: [],
  },
  {
    id: 'insurance-broker',
    sector: 'finance-and-funding',
    role: say('Corredor de seguros', 'Corredor d’assegurances', 'Insurance broker'),
    roleFeminine: say('Corredora de seguros', 'Corredora d’assegurances', 'Insurance broker'),
    pitches: waysToSay(
      say(
        'Seguros para gente con oficio raro y equipo caro',
        'Assegurances per a gent amb ofici estrany i equip car',
        'Insurance for people with odd trades and costly kit',
      ),
      say(
        'Leo la letra pequeña y la traduzco en voz alta',
        'Llegeixo la lletra petita i la tradueixo en veu alta',
        'I read the small print and say it aloud',
      ),
    ),
    bio: say(
      'Malabaristas, drones, obradores, una escuela de buceo. Mi primera pregunta es siempre qué fue lo último que se rompió.',
      'Malabaristes, drons, obradors, una escola de busseig. La meva primera pregunta és sempre què va ser l’última cosa que es va trencar.',
      'Jugglers, drones, bakeries, a diving school. I always begin by asking what broke last.',
    ),
    companies: ['Paraigua Corredoria', 'Letra Grande'],
    offers: [
      service(
        ['finance-and-funding.insurance'],
        'expert',
        say(
          'Responsabilidad civil y equipos',
          'Responsabilitat civil i equips',
          'Liability and equipment cover',
        ),
        say(
          'Comparo cinco pólizas y te digo cuál no cubre lo que crees.',
          'Comparo cinc pòlisses i et dic quina no cobreix el que et penses.',
          'I compare five policies and tell you which does not cover what you think.',
        ),
        say(
          'seguro, responsabilidad civil, cámaras',
          'assegurança, responsabilitat civil, càmeres',
          'insurance, liability, cameras',
        ),
      ),
      service(
        ['finance-and-funding.personal-finance'],
        'average',
        say('Jubilación de autónomos', 'Jubilació d’autònoms', 'Pensions for the self-employed'),
        say(
          'Una hora para saber cuánto falta, en euros y en años.',
          'Una hora per saber quant falta, en euros i en anys.',
          'An hour to learn how far off it is, in euros and in years.',
        ),
        say(
          'jubilación, ahorro, autónomos',
          'jubilació, estalvi, autònoms',
          'pension, savings, self-employed',
        ),
      ),
    ],
    seeks: [
      service(
        ['writing-and-editing.ux-writing-and-plain-language'],
        null,
        say('Reescribir una póliza', 'Reescriure una pòlissa', 'A policy rewritten'),
        say(
          'Ocho páginas que ni mi madre ni el juez entienden.',
          'Vuit pàgines que no entenen ni la mare ni el jutge.',
          'Eight pages that neither my mother nor a judge can follow.',
        ),
        say('lenguaje claro, póliza', 'llenguatge clar, pòlissa', 'plain language, policy'),
      ),
    ],
    learns: [],
  },
  {
    id: 'research-statistician',
    sector: 'science-and-research',
    role: say('Bioestadístico', 'Bioestadístic', 'Biostatistician'),
    roleFeminine: say('Bioestadística', 'Bioestadística', 'Biostatistician'),
    pitches: waysToSay(
      say(
        'Estadística para tesis con fecha de entrega',
        'Estadística per a tesis amb data d’entrega',
        'Statistics for theses with a deadline',
      ),
      say(
        'Te digo si tus datos dicen lo que tú dices',
        'Et dic si les teves dades diuen el que dius tu',
        'I tell you whether your data says what you say',
      ),
    ),
    bio: say(
      'Ocho años en un instituto de investigación y ahora por mi cuenta, con hospitales y doctorandas. Tengo un cojín con la campana de Gauss.',
      'Vuit anys en un institut de recerca i ara pel meu compte, amb hospitals i doctorands. Tinc un coixí amb la campana de Gauss.',
      'Eight years at a research institute, now working with hospitals and doctoral students. I own a cushion shaped like the bell curve.',
    ),
    companies: ['Campana Estadística', 'P Menor'],
    offers: [
      service(
        ['science-and-research.research-statistics'],
        'expert',
        say(
          'Análisis para tesis y artículos',
          'Anàlisi per a tesis i articles',
          'Analysis for theses and papers',
        ),
        say(
          'En R, con el código comentado para que lo defiendas tú.',
          'En R, amb el codi comentat perquè el defensis tu.',
          'In R, commented, so that you can defend it yourself.',
        ),
        say('R, tesis, muestra', 'R, tesi, mostra', 'R, thesis, sample size'),
        say('50 €/hora', '50 €/hora', '€50 an hour'),
      ),
      service(
        ['data-and-ai.machine-learning'],
        'average',
        say('Modelos predictivos pequeños', 'Models predictius petits', 'Small predictive models'),
        say(
          'Y honestos sobre lo que no predicen.',
          'I honestos sobre el que no prediuen.',
          'Honest about what they cannot predict.',
        ),
        say('predicción, modelos, Python', 'predicció, models, Python', 'prediction, models, Python'),
      ),
    ],
    seeks: [
      service(
        ['translation-and-languages.native-revision', 'science-and-research.papers-and-research-support'],
        null,
        say('Revisar artículos en inglés', 'Revisar articles en anglès', 'English papers revised'),
        say(
          'El revisor 2 se queja de mis preposiciones.',
          'El revisor 2 es queixa de les meves preposicions.',
          'Reviewer two dislikes my prepositions.',
        ),
        say('inglés, artículos', 'anglès, articles', 'English, papers'),
      ),
    ],
    learns: [],
  },
  {
    id: 'science-communicator',
    sector: 'science-and-research',
    role: say('Divulgador científico', 'Divulgador científic', 'Science communicator'),
    roleFeminine: say('Divulgadora científica', 'Divulgadora científica', 'Science communicator'),
    pitches: waysToSay(
      say(
        'Explico pulpos, microbios y cambio climático a quien solo pasaba por allí',
        'Explico pops, microbis i canvi climàtic a qui només passava per allà',
        'Octopuses, microbes and climate, for those who were only passing',
      ),
      say(
        'Exposiciones y talleres de ciencia con cosas que se tocan',
        'Exposicions i tallers de ciència amb coses que es toquen',
        'Science exhibitions and workshops with things to touch',
      ),
    ),
    bio: say(
      'Biología marina, tres campañas en el mar y muchas tardes en bibliotecas con un acuario de plástico. También dibujo peces, con el número de aletas correcto.',
      'Biologia marina, tres campanyes al mar i moltes tardes en biblioteques amb un aquari de plàstic. També dibuixo peixos, amb el nombre d’aletes correcte.',
      'Marine biology, three research cruises and many afternoons in libraries with a plastic aquarium. I draw fish too, with the right number of fins.',
    ),
    companies: ['Plàncton', 'La Lupa Ambulante'],
    offers: [
      service(
        ['science-and-research.science-communication'],
        'expert',
        say(
          'Talleres y exposiciones de ciencia',
          'Tallers i exposicions de ciència',
          'Science workshops and exhibitions',
        ),
        say(
          'Para museos, festivales y escuelas, en tres idiomas.',
          'Per a museus, festivals i escoles, en tres idiomes.',
          'For museums, festivals and schools, in three languages.',
        ),
        say('divulgación, museos, escuelas', 'divulgació, museus, escoles', 'outreach, museums, schools'),
      ),
      service(
        ['illustration.scientific-and-technical'],
        'average',
        say(
          'Ilustración científica y técnica',
          'Il·lustració científica i tècnica',
          'Scientific and technical drawing',
        ),
        say(
          'Especies, esquemas y montajes paso a paso.',
          'Espècies, esquemes i muntatges pas a pas.',
          'Species, diagrams and step-by-step assembly.',
        ),
        say(
          'especies, esquemas, dibujo técnico',
          'espècies, esquemes, dibuix tècnic',
          'species, diagrams, technical drawing',
        ),
        say('desde 90 €', 'des de 90 €', 'from €90'),
      ),
    ],
    seeks: [
      service(
        ['software-and-mobile.video-games', 'software-and-mobile.extended-reality'],
        null,
        say('Un juego sobre el plancton', 'Un joc sobre el plàncton', 'A game about plankton'),
        say(
          'Para una sala de espera de hospital infantil.',
          'Per a una sala d’espera d’hospital infantil.',
          'For the waiting room of a children’s hospital.',
        ),
        say('juego, museo, niños', 'joc, museu, infants', 'game, museum, children'),
      ),
    ],
    learns: [],
  },
  {
    id: 'mobility-consultant',
    sector: 'science-and-research',
    role: say('Consultor de movilidad', 'Consultor de mobilitat', 'Mobility consultant'),
    roleFeminine: say('Consultora de movilidad', 'Consultora de mobilitat', 'Mobility consultant'),
    pitches: waysToSay(
      say(
        'Cuento coches para que pueda haber menos',
        'Compto cotxes perquè n’hi pugui haver menys',
        'I count cars so that there can be fewer',
      ),
      say(
        'Caminos escolares, carriles bici y autobuses que llegan',
        'Camins escolars, carrils bici i autobusos que arriben',
        'Safe routes to school, cycle lanes and buses that come',
      ),
    ),
    bio: say(
      'Ingeniería de caminos, pero voy en bici. He contado peatones bajo la lluvia en once municipios y me sé todos los semáforos mal puestos.',
      'Enginyeria de camins, però vaig en bici. He comptat vianants sota la pluja en onze municipis i em sé tots els semàfors mal posats.',
      'A civil engineer on a bicycle. I have counted pedestrians in the rain in eleven towns and know every badly placed traffic light.',
    ),
    companies: ['Pas de Vianants', 'Kilómetro Corto'],
    offers: [
      service(
        ['science-and-research.mobility-and-transport', 'data-and-ai.maps-and-gis'],
        'expert',
        say('Estudios de movilidad', 'Estudis de mobilitat', 'Mobility studies'),
        say(
          'Recuentos, mapas y propuestas que caben en un pleno.',
          'Recomptes, mapes i propostes que caben en un ple.',
          'Counts, maps and proposals short enough for a council meeting.',
        ),
        say('movilidad, mapas, bicicleta', 'mobilitat, mapes, bicicleta', 'mobility, maps, cycling'),
      ),
      service(
        ['architecture-and-interiors.urban-planning'],
        'average',
        say('Planes de calle y de barrio', 'Plans de carrer i de barri', 'Street and neighbourhood plans'),
        say(
          'Con vecinos, comerciantes y repartidores en la misma mesa.',
          'Amb veïns, comerciants i repartidors a la mateixa taula.',
          'With residents, shopkeepers and delivery riders at one table.',
        ),
        say('urbanismo, calles, barrio', 'urbanisme, carrers, barri', 'planning, streets, neighbourhood'),
      ),
    ],
    seeks: [
      service(
        ['data-and-ai.data-visualisation'],
        null,
        say('Mapas que entienda un concejal', 'Mapes que entengui un regidor', 'Maps a councillor can read'),
        say(
          'Cuarenta mil recorridos en una página.',
          'Quaranta mil recorreguts en una pàgina.',
          'Forty thousand journeys on one page.',
        ),
        say('mapas, gráficos', 'mapes, gràfics', 'maps, charts'),
      ),
    ],
    learns: [],
  },
  {
    id: 'nonprofit-project-manager',
    sector: 'social-impact',
    role: say('Gestor de proyectos sociales', 'Gestor de projectes socials', 'Social project manager'),
    roleFeminine: say(
      'Gestora de proyectos sociales',
      'Gestora de projectes socials',
      'Social project manager',
    ),
    pitches: waysToSay(
      say(
        'Proyectos sociales que se justifican solos, también ante Hacienda',
        'Projectes socials que es justifiquen sols, també davant d’Hisenda',
        'Social projects that justify themselves, to auditors too',
      ),
      say(
        'Midiendo si lo que hacemos sirve de algo',
        'Mesurant si el que fem serveix d’alguna cosa',
        'Finding out whether what we do does any good',
      ),
    ),
    bio: say(
      'Cooperación en el Rif, después vivienda joven en Badalona. Sé redactar un marco lógico y también cuándo tirarlo.',
      'Cooperació al Rif, després habitatge jove a Badalona. Sé redactar un marc lògic i també quan llençar-lo.',
      'Development work in the Rif, then youth housing in Badalona. I can write a logical framework and know when to bin it.',
    ),
    companies: ['Impacte Mesurat', 'La Trama Social', 'Veïnat Cooperatiu'],
    offers: [
      service(
        ['social-impact.impact-measurement'],
        'expert',
        say('Medición de impacto social', 'Mesura de l’impacte social', 'Measuring social impact'),
        say(
          'Cinco indicadores que tu equipo puede recoger sin odiarte.',
          'Cinc indicadors que el teu equip pot recollir sense odiar-te.',
          'Five indicators your team can collect without hating you.',
        ),
        say('impacto, indicadores, memoria', 'impacte, indicadors, memòria', 'impact, indicators, report'),
        say('desde 800 €', 'des de 800 €', 'from €800'),
      ),
      service(
        ['social-impact.social-projects', 'social-impact.nonprofit-management'],
        'expert',
        say(
          'Formular y justificar proyectos',
          'Formular i justificar projectes',
          'Writing and closing projects',
        ),
        say(
          'De la convocatoria a la última factura pegada.',
          'De la convocatòria a l’última factura enganxada.',
          'From the call to the last receipt glued down.',
        ),
        say(
          'convocatoria, entidades, justificación',
          'convocatòria, entitats, justificació',
          'calls, charities, reporting',
        ),
      ),
    ],
    seeks: [
      service(
        ['audiovisual.film-and-documentary', 'photography.documentary-and-fine-art'],
        null,
        say(
          'Retratar a los vecinos de un bloque',
          'Retratar els veïns d’un bloc',
          'Portraying the residents of a block',
        ),
        say(
          'Veinte familias, con tiempo y permiso.',
          'Vint famílies, amb temps i permís.',
          'Twenty families, with time and consent.',
        ),
        say('documental, vecinos', 'documental, veïns', 'documentary, residents'),
      ),
    ],
    learns: [],
  },
  {
    id: 'cooperative-and-equality-adviser',
    sector: 'social-impact',
    role: say(
      'Asesor de cooperativas e igualdad',
      'Assessor de cooperatives i igualtat',
      'Co-op and equality adviser',
    ),
    roleFeminine: say(
      'Asesora de cooperativas e igualdad',
      'Assessora de cooperatives i igualtat',
      'Co-op and equality adviser',
    ),
    pitches: waysToSay(
      say(
        'Cooperativas que nacen con estatutos y sin tragedias',
        'Cooperatives que neixen amb estatuts i sense tragèdies',
        'Co-operatives born with statutes and without drama',
      ),
      say(
        'Planes de igualdad que no se quedan en un cajón',
        'Plans d’igualtat que no es queden en un calaix',
        'Equality plans that leave the drawer',
      ),
    ),
    bio: say(
      'He acompañado a 34 grupos a montar cooperativa; diez decidieron que no, y también fue un buen final. Modero asambleas con reloj de cocina.',
      'He acompanyat 34 grups a muntar cooperativa; deu van decidir que no, i també va ser un bon final. Modero assemblees amb un rellotge de cuina.',
      'Thirty-four groups have set out to form a co-op with me; ten decided against it, a fine ending too. I chair assemblies with a kitchen timer.',
    ),
    companies: ['Sis Sòcies', 'Asamblea y Pan'],
    offers: [
      service(
        ['social-impact.cooperatives-and-social-economy'],
        'expert',
        say('Montar una cooperativa', 'Muntar una cooperativa', 'Starting a co-operative'),
        say(
          'Estatutos, números y la conversación incómoda sobre los sueldos.',
          'Estatuts, números i la conversa incòmoda sobre els sous.',
          'Statutes, sums, and the awkward talk about pay.',
        ),
        say(
          'cooperativa, estatutos, socios',
          'cooperativa, estatuts, socis',
          'co-operative, statutes, members',
        ),
      ),
      service(
        ['social-impact.equality-and-gender', 'social-impact.inclusion-and-disability'],
        'expert',
        say('Planes de igualdad', 'Plans d’igualtat', 'Equality plans'),
        say(
          'Diagnóstico, medidas y registro, para plantillas de cualquier tamaño.',
          'Diagnosi, mesures i registre, per a plantilles de qualsevol mida.',
          'Diagnosis, measures and registration for any size of staff.',
        ),
        say('igualdad, plan, registro', 'igualtat, pla, registre', 'equality, plan, registration'),
        say('desde 950 €', 'des de 950 €', 'from €950'),
      ),
    ],
    seeks: [
      service(
        ['graphic-design.presentations-and-infographics'],
        null,
        say(
          'Infografía de cómo funciona una cooperativa',
          'Infografia de com funciona una cooperativa',
          'An infographic on how a co-op works',
        ),
        say(
          'Que quepa en la puerta de una nevera.',
          'Que càpiga a la porta d’una nevera.',
          'It must fit on a fridge door.',
        ),
        say('infografía, cooperativa', 'infografia, cooperativa', 'infographic, co-operative'),
      ),
      service(
        ['education-and-training.childrens-activities'],
        null,
        say('Ludoteca para las asambleas', 'Ludoteca per a les assemblees', 'Childcare during assemblies'),
        say(
          'Un sábado al mes, ocho niños.',
          'Un dissabte al mes, vuit criatures.',
          'One Saturday a month, eight children.',
        ),
        say('niños, canguro', 'criatures, cangur', 'children, childcare'),
      ),
    ],
    learns: [],
  },
];
