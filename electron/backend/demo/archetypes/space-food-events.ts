import type { Archetype } from './archetype.types';
import { say, service, waysToSay } from './written';

/** Who makes places, meals, clothes and gatherings. */
export const spaceFoodEvents: readonly Archetype[] = [
  {
    id: 'residential-architect',
    sector: 'architecture-and-interiors',
    role: say('Arquitecto', 'Arquitecte', 'Architect'),
    roleFeminine: say('Arquitecta', 'Arquitecta', 'Architect'),
    pitches: waysToSay(
      say(
        'Casas que no necesitan aire acondicionado en agosto',
        'Cases que no necessiten aire condicionat a l’agost',
        'Houses that need no air conditioning in August',
      ),
      say(
        'Reformo pisos del Eixample y masías con goteras',
        'Reformo pisos de l’Eixample i masies amb goteres',
        'City flats and leaky farmhouses, put right',
      ),
      say(
        'Licencias, obra y un presupuesto que se parece al final',
        'Llicències, obra i un pressupost que s’assembla al final',
        'Permits, building works, and a budget that resembles the final bill',
      ),
    ),
    bio: say(
      'Soy de visitar la obra los lunes a las ocho, con botas. He rehabilitado catorce masías y una gasolinera que ahora es biblioteca.',
      'Soc de visitar l’obra els dilluns a les vuit, amb botes. He rehabilitat catorze masies i una benzinera que ara és biblioteca.',
      'On site every Monday at eight, in boots. Fourteen farmhouses restored so far, and a petrol station that is now a library.',
    ),
    companies: ['Pati de Llums Arquitectura', 'Tàpia i Volta', 'Nueve Metros'],
    offers: [
      service(
        [
          'architecture-and-interiors.residential-architecture',
          'architecture-and-interiors.home-renovation-projects',
        ],
        'expert',
        say(
          'Proyecto y dirección de reformas',
          'Projecte i direcció de reformes',
          'Renovation design and site management',
        ),
        say(
          'Del croquis a las llaves. La cocina la discutimos tres veces, es lo normal.',
          'Del croquis a les claus. La cuina la discutim tres cops, és normal.',
          'From sketch to keys. We will argue about the kitchen three times; that is normal.',
        ),
        say('reforma, vivienda, obra', 'reforma, habitatge, obra', 'renovation, homes, building works'),
      ),
      service(
        ['architecture-and-interiors.permits-and-licences'],
        'expert',
        say(
          'Licencias de obra y actividad',
          'Llicències d’obres i d’activitat',
          'Building and business permits',
        ),
        say(
          'Hablo el idioma de las ventanillas de seis ayuntamientos.',
          'Parlo la llengua de les finestretes de sis ajuntaments.',
          'I speak the language of six town halls.',
        ),
        say(
          'licencia, ayuntamiento, cédula',
          'llicència, ajuntament, cèdula',
          'permit, council, certificate',
        ),
        say('desde 380 €', 'des de 380 €', 'from €380'),
      ),
    ],
    seeks: [
      service(
        ['photography.architecture-and-interiors'],
        null,
        say('Fotos de dos obras acabadas', 'Fotos de dues obres acabades', 'Photos of two finished projects'),
        say(
          'Antes de que los clientes pongan las cortinas.',
          'Abans que els clients hi posin les cortines.',
          'Before the owners put up curtains.',
        ),
        say('reportaje, obra', 'reportatge, obra', 'shoot, buildings'),
      ),
      service(
        ['property-and-trades.builder-and-renovation', 'property-and-trades.plumbing-and-heating'],
        null,
        say(
          'Constructora pequeña y puntual',
          'Constructora petita i puntual',
          'A small builder who turns up',
        ),
        say(
          'Sé que existe. Alguien la habrá visto.',
          'Sé que existeix. Algú l’haurà vista.',
          'They exist. Somebody must have seen one.',
        ),
        say('constructor, obra', 'constructor, obra', 'builder, works'),
      ),
    ],
    learns: [],
  },
  {
    id: 'interior-designer',
    sector: 'architecture-and-interiors',
    role: say('Interiorista', 'Interiorista', 'Interior designer'),
    roleFeminine: say('Interiorista', 'Interiorista', 'Interior designer'),
    pitches: waysToSay(
      say(
        'Bares, tiendas y consultas donde apetece quedarse',
        'Bars, botigues i consultes on ve de gust quedar-se',
        'Bars, shops and surgeries people want to stay in',
      ),
      say(
        'Distribuyo 50 metros para que parezcan 70',
        'Distribueixo 50 metres perquè en semblin 70',
        'I make 50 square metres feel like 70',
      ),
    ),
    bio: say(
      'Empecé montando escaparates y sigo pensando desde la acera. Reaprovecho todo lo que puedo: mi mesa fue puerta de un convento.',
      'Vaig començar muntant aparadors i encara penso des de la vorera. Reaprofito tot el que puc: la meva taula va ser porta d’un convent.',
      'Window dresser by origin, I still think from the pavement. I reuse whatever I can: my desk was once a convent door.',
    ),
    companies: ['Envà', 'Mosaico Hidráulico', 'Racó Interiorisme'],
    offers: [
      service(
        [
          'architecture-and-interiors.retail-and-hospitality-spaces',
          'architecture-and-interiors.interior-design',
        ],
        'expert',
        say('Interiorismo de locales', 'Interiorisme de locals', 'Shop and restaurant interiors'),
        say(
          'Planos, materiales, luz y un calendario con la inauguración marcada.',
          'Plànols, materials, llum i un calendari amb la inauguració marcada.',
          'Plans, materials, lighting and a calendar with opening day circled.',
        ),
        say('locales, restaurante, tienda', 'locals, restaurant, botiga', 'premises, restaurant, shop'),
      ),
      service(
        ['property-and-trades.home-staging'],
        'average',
        say('Preparar pisos para vender', 'Preparar pisos per vendre', 'Getting flats ready to sell'),
        say(
          'Dos días, muebles prestados y fotos nuevas.',
          'Dos dies, mobles deixats i fotos noves.',
          'Two days, borrowed furniture, new photos.',
        ),
        say('home staging, venta, piso', 'home staging, venda, pis', 'home staging, sale, flat'),
        say('desde 600 €', 'des de 600 €', 'from €600'),
      ),
    ],
    seeks: [
      service(
        ['property-and-trades.carpentry'],
        null,
        say('Carpintero para una barra', 'Fuster per a una barra', 'A carpenter for a bar counter'),
        say(
          'Cuatro metros curvos, de madera recuperada.',
          'Quatre metres corbs, de fusta recuperada.',
          'Four curved metres in reclaimed wood.',
        ),
        say('madera, mobiliario, barra', 'fusta, mobiliari, barra', 'wood, furniture, counter'),
      ),
    ],
    learns: [
      service(
        ['architecture-and-interiors.visualisation-and-renders'],
        null,
        say(
          'Renders que no parezcan plástico',
          'Renders que no semblin de plàstic',
          'Renders that do not look like plastic',
        ),
        say(
          'Los míos tienen luz de dentista.',
          'Els meus fan llum de dentista.',
          'Mine have the light of a dental surgery.',
        ),
        say('render, Blender', 'render, Blender', 'render, Blender'),
      ),
    ],
  },
  {
    id: 'energy-technical-architect',
    sector: 'architecture-and-interiors',
    role: say('Arquitecto técnico', 'Arquitecte tècnic', 'Building surveyor'),
    roleFeminine: say('Arquitecta técnica', 'Arquitecta tècnica', 'Building surveyor'),
    pitches: waysToSay(
      say(
        'Fachadas, cubiertas y comunidades de vecinos que no se ponen de acuerdo',
        'Façanes, cobertes i comunitats de veïns que no es posen d’acord',
        'Façades, roofs and residents’ associations that cannot agree',
      ),
      say(
        'Certificados energéticos y rehabilitación con subvención',
        'Certificats energètics i rehabilitació amb subvenció',
        'Energy certificates and subsidised refurbishment',
      ),
    ),
    bio: say(
      'He subido a todos los andamios de L’Hospitalet. Explico las derramas con un dibujo y llevo siempre una cámara térmica en la mochila.',
      'He pujat a totes les bastides de l’Hospitalet. Explico les derrames amb un dibuix i porto sempre una càmera tèrmica a la motxilla.',
      'There is no scaffold in L’Hospitalet that I have not climbed. I explain special levies with a drawing and carry a thermal camera.',
    ),
    companies: ['Canaló', 'Aparellador de Guardia', 'Bastida Tècnica'],
    offers: [
      service(
        [
          'architecture-and-interiors.technical-architecture',
          'architecture-and-interiors.sustainable-building',
        ],
        'expert',
        say(
          'Rehabilitación energética de edificios',
          'Rehabilitació energètica d’edificis',
          'Energy refurbishment of buildings',
        ),
        say(
          'Inspección, proyecto, ayudas y reunión de vecinos incluida.',
          'Inspecció, projecte, ajuts i reunió de veïns inclosa.',
          'Survey, project, grants, residents’ meeting included.',
        ),
        say(
          'aislamiento, subvención, comunidad',
          'aïllament, subvenció, comunitat',
          'insulation, grants, residents',
        ),
      ),
      service(
        ['architecture-and-interiors.technical-architecture'],
        'expert',
        say(
          'Certificado energético y cédula',
          'Certificat energètic i cèdula',
          'Energy and occupancy certificates',
        ),
        say(
          'Visita esta semana, documento la siguiente.',
          'Visita aquesta setmana, document la següent.',
          'Visit this week, paperwork next.',
        ),
        say('certificado, cédula, alquiler', 'certificat, cèdula, lloguer', 'certificate, rental'),
        say('140 €', '140 €', '€140'),
      ),
    ],
    seeks: [
      service(
        ['finance-and-funding.grants-and-subsidies'],
        null,
        say(
          'Alguien que siga las convocatorias',
          'Algú que segueixi les convocatòries',
          'Somebody to follow grant calls',
        ),
        say(
          'Las bases cambian más que los vecinos de opinión.',
          'Les bases canvien més que els veïns d’opinió.',
          'The rules change more often than the residents’ minds.',
        ),
        say('subvenciones, rehabilitación', 'subvencions, rehabilitació', 'grants, refurbishment'),
      ),
    ],
    learns: [],
  },
  {
    id: 'landscape-designer',
    sector: 'architecture-and-interiors',
    role: say('Paisajista', 'Paisatgista', 'Garden designer'),
    roleFeminine: say('Paisajista', 'Paisatgista', 'Garden designer'),
    pitches: waysToSay(
      say(
        'Terrazas y jardines que sobreviven a las vacaciones',
        'Terrasses i jardins que sobreviuen a les vacances',
        'Terraces and gardens that outlive your holidays',
      ),
      say(
        'Plantas mediterráneas, poca agua y sombra donde toca',
        'Plantes mediterrànies, poca aigua i ombra on toca',
        'Mediterranean plants, little water, shade where you need it',
      ),
    ),
    bio: say(
      'Agronomía en la universidad y quince años con las manos en la tierra. Patios de escuela, azoteas y un cementerio pequeño, que es el proyecto al que más cariño tengo.',
      'Agronomia a la universitat i quinze anys amb les mans a la terra. Patis d’escola, terrats i un cementiri petit que és el projecte que m’estimo més.',
      'Agronomy at university, then fifteen years with my hands in the soil. School yards, rooftops and one small cemetery, my favourite job.',
    ),
    companies: ['Romaní i Pedra', 'Sombra de Higuera', 'Terrat Verd'],
    offers: [
      service(
        ['architecture-and-interiors.landscape-and-gardens'],
        'expert',
        say('Jardines y azoteas', 'Jardins i terrats', 'Gardens and rooftops'),
        say(
          'Plano de plantación, riego y una visita en otoño para ver quién sigue vivo.',
          'Plànol de plantació, reg i una visita a la tardor per veure qui és viu.',
          'Planting plan, irrigation, and an autumn visit to see who made it.',
        ),
        say('jardín, riego, terraza', 'jardí, reg, terrassa', 'garden, irrigation, terrace'),
        say('desde 350 €', 'des de 350 €', 'from €350'),
      ),
      service(
        ['science-and-research.nature-and-biodiversity', 'education-and-training.school-consulting'],
        'average',
        say('Patios de escuela con árboles', 'Patis d’escola amb arbres', 'School yards with trees'),
        say(
          'Diseño participado con los niños, que siempre piden un volcán.',
          'Disseny participat amb la canalla, que sempre demana un volcà.',
          'Designed together with the children, who always ask for a volcano.',
        ),
        say('patios, escuelas, naturaleza', 'patis, escoles, natura', 'school yards, nature'),
      ),
    ],
    seeks: [
      service(
        ['architecture-and-interiors.visualisation-and-renders'],
        null,
        say(
          'Imágenes de cómo estará en cinco años',
          'Imatges de com serà d’aquí a cinc anys',
          'Pictures of how it will look in five years',
        ),
        say(
          'La gente quiere ver la higuera ya crecida.',
          'La gent vol veure la figuera ja crescuda.',
          'Clients want to see the fig tree fully grown.',
        ),
        say('render, jardín', 'render, jardí', 'render, garden'),
      ),
    ],
    learns: [],
  },
  {
    id: 'estate-agent',
    sector: 'property-and-trades',
    role: say('Agente inmobiliario', 'Agent immobiliari', 'Estate agent'),
    roleFeminine: say('Agente inmobiliaria', 'Agent immobiliària', 'Estate agent'),
    pitches: waysToSay(
      say(
        'Busco piso por ti y lo visito con desconfianza',
        'Busco pis per tu i el visito amb desconfiança',
        'I hunt for your flat and view it with suspicion',
      ),
      say(
        'Compra, alquiler y locales sin palabras como «coqueto»',
        'Compra, lloguer i locals sense paraules com «bufó»',
        'Buying, renting and premises, and nobody says “cosy”',
      ),
    ),
    bio: say(
      'Trabajo para quien compra, no para quien vende. Miro humedades, actas de la comunidad y a qué hora pasa el camión de la basura.',
      'Treballo per a qui compra, no per a qui ven. Miro humitats, actes de la comunitat i a quina hora passa el camió de les escombraries.',
      'I act for buyers, never sellers. Damp, residents’ minutes and the hour of the bin lorry: I check them all.',
    ),
    companies: ['Claus a Mà', 'Segona Visita', 'Portal Tres'],
    offers: [
      service(
        ['property-and-trades.estate-agent'],
        'expert',
        say('Búsqueda de vivienda o local', 'Cerca d’habitatge o local', 'Finding homes and premises'),
        say(
          'Diez visitas las hago yo, tres las haces tú.',
          'Deu visites les faig jo, tres les fas tu.',
          'I do ten viewings so you do three.',
        ),
        say('piso, compra, local, alquiler', 'pis, compra, local, lloguer', 'flat, purchase, premises, rent'),
      ),
      service(
        ['property-and-trades.property-management'],
        'average',
        say('Gestión de alquileres', 'Gestió de lloguers', 'Rental management'),
        say(
          'Contratos, recibos y la caldera que se rompe en puente.',
          'Contractes, rebuts i la caldera que s’espatlla per pont.',
          'Leases, receipts and the boiler that dies on bank holidays.',
        ),
        say('alquiler, contratos, caldera', 'lloguer, contractes, caldera', 'rental, leases, boiler'),
      ),
    ],
    seeks: [
      service(
        ['property-and-trades.mortgages-and-valuations', 'finance-and-funding.mortgages'],
        null,
        say(
          'Asesor hipotecario independiente',
          'Assessor hipotecari independent',
          'An independent mortgage adviser',
        ),
        say(
          'Que cobre del cliente y no del banco.',
          'Que cobri del client i no del banc.',
          'Paid by the client and not by the bank.',
        ),
        say('hipoteca, compra', 'hipoteca, compra', 'mortgage, purchase'),
      ),
    ],
    learns: [],
  },
  {
    id: 'solar-electrician',
    sector: 'property-and-trades',
    role: say(
      'Instalador eléctrico y solar',
      'Instal·lador elèctric i solar',
      'Electrical and solar installer',
    ),
    roleFeminine: say(
      'Instaladora eléctrica y solar',
      'Instal·ladora elèctrica i solar',
      'Electrical and solar installer',
    ),
    pitches: waysToSay(
      say(
        'Placas solares para casas, naves y comunidades',
        'Plaques solars per a cases, naus i comunitats',
        'Solar panels for homes, workshops and blocks of flats',
      ),
      say(
        'Boletines, cuadros y enchufes donde los necesitas',
        'Butlletins, quadres i endolls on els necessites',
        'Certificates, fuse boards and sockets where you want them',
      ),
    ),
    bio: say(
      'Tercera generación de electricistas de Mataró y primera con página web, en obras. Tengo la oficina aquí porque en el taller no se oye el teléfono.',
      'Tercera generació d’electricistes de Mataró i primera amb pàgina web, en obres. Tinc l’oficina aquí perquè al taller no se sent el telèfon.',
      'Third generation of electricians from Mataró and first with a website, under construction. My desk is here because you cannot hear a phone in the workshop.',
    ),
    companies: ['Llum de Dia Instal·lacions', 'Voltio Justo'],
    offers: [
      service(
        ['property-and-trades.electrician'],
        'expert',
        say('Instalaciones y boletines', 'Instal·lacions i butlletins', 'Wiring and certificates'),
        say(
          'Oficinas, locales y cableado de red, también en sábado.',
          'Oficines, locals i cablejat de xarxa, també en dissabte.',
          'Offices, shops and network cabling, Saturdays included.',
        ),
        say(
          'electricidad, boletín, cableado',
          'electricitat, butlletí, cablejat',
          'wiring, certificate, cabling',
        ),
      ),
      service(
        ['architecture-and-interiors.sustainable-building'],
        'average',
        say('Autoconsumo solar', 'Autoconsum solar', 'Solar for your own roof'),
        say(
          'Estudio sin compromiso y números con la orientación de verdad.',
          'Estudi sense compromís i números amb l’orientació de debò.',
          'A free estimate, with figures for the roof you really have.',
        ),
        say('solar, placas, autoconsumo', 'solar, plaques, autoconsum', 'solar, panels, self-supply'),
      ),
    ],
    seeks: [
      service(
        ['web-development.wordpress', 'web-development.corporate-websites'],
        null,
        say('Terminar mi web', 'Acabar el meu web', 'My website, finished'),
        say(
          'Dice «próximamente» desde 2021.',
          'Hi diu «properament» des del 2021.',
          'It has said “coming soon” since 2021.',
        ),
        say('web, presupuesto', 'web, pressupost', 'website, quotes'),
      ),
      service(
        ['people-and-coaching.recruitment'],
        null,
        say('Un oficial de primera', 'Un oficial de primera', 'A skilled electrician to hire'),
        say('Con carné y ganas de tejado.', 'Amb carnet i ganes de teulada.', 'Licensed and fond of roofs.'),
        say('selección, electricista', 'selecció, electricista', 'hiring, electrician'),
      ),
    ],
    learns: [],
  },
  {
    id: 'caterer',
    sector: 'food-and-fashion',
    role: say('Cocinero de eventos', 'Cuiner d’esdeveniments', 'Caterer'),
    roleFeminine: say('Cocinera de eventos', 'Cuinera d’esdeveniments', 'Caterer'),
    pitches: waysToSay(
      say(
        'Desayunos, comidas de equipo y croquetas para ochenta',
        'Esmorzars, dinars d’equip i croquetes per a vuitanta',
        'Breakfasts, team lunches and croquettes for eighty',
      ),
      say(
        'Catering de mercado, con opción vegana que no es una ensalada',
        'Càtering de mercat, amb opció vegana que no és una amanida',
        'Market catering with a vegan option that is not a salad',
      ),
    ),
    bio: say(
      'Doce años en cocinas de hotel y ni un verano libre. Ahora compro los martes en el mercado y decido el menú a la vuelta.',
      'Dotze anys en cuines d’hotel i ni un estiu lliure. Ara compro els dimarts al mercat i decideixo el menú tornant.',
      'Twelve years in hotel kitchens without one free summer. I shop on Tuesdays and decide the menu on the way back.',
    ),
    companies: ['Sofregit', 'La Cuchara de Palo', 'Bocinets'],
    offers: [
      service(
        ['food-and-fashion.catering-and-private-chef'],
        'expert',
        say('Catering para eventos pequeños', 'Càtering per a actes petits', 'Catering for small events'),
        say(
          'De diez a cien personas, con vajilla de verdad.',
          'De deu a cent persones, amb vaixella de debò.',
          'Ten to a hundred people, real plates.',
        ),
        say('catering, desayunos, vegano', 'càtering, esmorzars, vegà', 'catering, breakfasts, vegan'),
        say('desde 14 € por persona', 'des de 14 € per persona', 'from €14 a head'),
      ),
      service(
        ['food-and-fashion.restaurant-consulting'],
        'average',
        say('Revisar cartas y escandallos', 'Revisar cartes i escandalls', 'Menus and food costs reviewed'),
        say(
          'Para restaurantes que venden mucho y ganan poco.',
          'Per a restaurants que venen molt i guanyen poc.',
          'For restaurants that sell a lot and keep little.',
        ),
        say('escandallo, carta, costes', 'escandall, carta, costos', 'food cost, menu'),
      ),
    ],
    seeks: [
      service(
        ['food-and-fashion.food-safety-and-hygiene'],
        null,
        say('Plan de higiene al día', 'Pla d’higiene al dia', 'A hygiene plan brought up to date'),
        say(
          'El mío lo escribió mi antiguo jefe, en 2016 y enfadado.',
          'El meu el va escriure el meu antic cap, el 2016 i enfadat.',
          'My old boss wrote mine in 2016, in a temper.',
        ),
        say('APPCC, sanidad', 'APPCC, sanitat', 'HACCP, inspection'),
      ),
    ],
    learns: [
      service(
        ['business-consulting.pricing-and-profitability'],
        null,
        say('Poner precios', 'Posar preus', 'Setting prices'),
        say(
          'Cobro según lo simpático que me caiga el cliente.',
          'Cobro segons com em caigui el client.',
          'I charge by how much I like the client.',
        ),
        say('precios, margen', 'preus, marge', 'prices, margin'),
      ),
    ],
  },
  {
    id: 'fashion-pattern-maker',
    sector: 'food-and-fashion',
    role: say('Patronista', 'Patronista', 'Pattern cutter'),
    roleFeminine: say('Patronista', 'Patronista', 'Pattern cutter'),
    pitches: waysToSay(
      say(
        'Patrones y prototipos para marcas que empiezan',
        'Patrons i prototips per a marques que comencen',
        'Patterns and samples for young labels',
      ),
      say(
        'Uniformes que la gente no se quita al salir',
        'Uniformes que la gent no es treu en plegar',
        'Uniforms people keep on after work',
      ),
    ),
    bio: say(
      'Vengo de un taller de Igualada que cosía para media Europa. Guardo 900 patrones de cartón y sé cuál falta.',
      'Vinc d’un taller d’Igualada que cosia per a mitja Europa. Guardo 900 patrons de cartró i sé quin hi falta.',
      'I trained in an Igualada workshop that sewed for half of Europe. I keep 900 cardboard patterns and know which one is missing.',
    ),
    companies: ['Didal', 'Costura Francesa', 'Fil i Tisores'],
    offers: [
      service(
        ['food-and-fashion.pattern-cutting-and-sewing'],
        'expert',
        say(
          'Patrón, escalado y primera muestra',
          'Patró, escalat i primera mostra',
          'Pattern, grading and first sample',
        ),
        say(
          'De tu dibujo a una prenda que se puede coser cien veces.',
          'Del teu dibuix a una peça que es pot cosir cent vegades.',
          'From your sketch to a garment that can be sewn a hundred times.',
        ),
        say('patrones, tallas, muestra', 'patrons, talles, mostra', 'patterns, sizes, sample'),
        say('desde 180 €', 'des de 180 €', 'from €180'),
      ),
      service(
        ['food-and-fashion.sustainable-and-textile-design'],
        'average',
        say(
          'Uniformes con tejidos reciclados',
          'Uniformes amb teixits reciclats',
          'Uniforms in recycled fabric',
        ),
        say(
          'Delantales, batas y chaquetas, desde quince piezas.',
          'Davantals, bates i jaquetes, a partir de quinze peces.',
          'Aprons, coats and jackets, from fifteen pieces.',
        ),
        say(
          'uniformes, reciclado, delantales',
          'uniformes, reciclat, davantals',
          'uniforms, recycled, aprons',
        ),
      ),
    ],
    seeks: [
      service(
        ['illustration.patterns-and-textiles'],
        null,
        say(
          'Estampado para una serie de delantales',
          'Estampat per a una sèrie de davantals',
          'A print for a run of aprons',
        ),
        say('Sardinas no, que ya hay.', 'Sardines no, que ja n’hi ha.', 'No sardines, that has been done.'),
        say('estampado, tela', 'estampat, roba', 'print, fabric'),
      ),
    ],
    learns: [],
  },
  {
    id: 'event-planner',
    sector: 'events-and-tourism',
    role: say('Organizador de eventos', 'Organitzador d’esdeveniments', 'Event organiser'),
    roleFeminine: say('Organizadora de eventos', 'Organitzadora d’esdeveniments', 'Event organiser'),
    pitches: waysToSay(
      say(
        'Congresos de 40 a 400 personas, con plan para la lluvia',
        'Congressos de 40 a 400 persones, amb pla per si plou',
        'Conferences for 40 to 400, with a plan for rain',
      ),
      say(
        'Si el micro falla, ya llevo otro en el bolso',
        'Si el micro falla, ja en porto un altre a la bossa',
        'When the microphone fails there is another in my bag',
      ),
    ),
    bio: say(
      'Jornadas médicas, fiestas de empresa y una boda submarina que no repetiré. Hago listas de mis listas.',
      'Jornades mèdiques, festes d’empresa i un casament submarí que no repetiré. Faig llistes de les meves llistes.',
      'Medical conferences, company parties and one underwater wedding, never again. I keep lists of my lists.',
    ),
    companies: ['Pla B Esdeveniments', 'Acreditació', 'La Escaleta'],
    offers: [
      service(
        ['events-and-tourism.event-planning', 'events-and-tourism.congresses-and-conferences'],
        'expert',
        say(
          'Organización de jornadas y congresos',
          'Organització de jornades i congressos',
          'Conferences and seminars',
        ),
        say(
          'Sala, ponentes, inscripciones, comida y la foto final.',
          'Sala, ponents, inscripcions, àpat i la foto final.',
          'Venue, speakers, registration, lunch and the group photo.',
        ),
        say(
          'congreso, inscripciones, ponentes',
          'congrés, inscripcions, ponents',
          'conference, registration, speakers',
        ),
        say('desde 1.200 €', 'des de 1.200 €', 'from €1,200'),
      ),
      service(
        ['events-and-tourism.team-building'],
        'average',
        say(
          'Días de equipo sin vergüenza ajena',
          'Dies d’equip sense vergonya aliena',
          'Team days without the cringe',
        ),
        say(
          'Huerto, cocina o remo. Nadie se deja caer de espaldas.',
          'Hort, cuina o rem. Ningú no es deixa caure d’esquena.',
          'Allotment, cooking or rowing. Nobody falls backwards into anyone’s arms.',
        ),
        say('equipos, actividades, salida', 'equips, activitats, sortida', 'teams, activities, away day'),
      ),
    ],
    seeks: [
      service(
        ['translation-and-languages.interpreting'],
        null,
        say(
          'Intérpretes de inglés y francés',
          'Intèrprets d’anglès i francès',
          'English and French interpreters',
        ),
        say(
          'Dos días en octubre, con cabina.',
          'Dos dies a l’octubre, amb cabina.',
          'Two days in October, with a booth.',
        ),
        say('simultánea, congreso', 'simultània, congrés', 'simultaneous, conference'),
      ),
      service(
        ['events-and-tourism.event-technical-production', 'audiovisual.live-streaming'],
        null,
        say(
          'Técnico para emitir en directo',
          'Tècnic per emetre en directe',
          'A technician for live streaming',
        ),
        say(
          'Una sala, tres cámaras, cero sustos.',
          'Una sala, tres càmeres, zero ensurts.',
          'One room, three cameras, no surprises.',
        ),
        say('streaming, directo', 'streaming, directe', 'streaming, live'),
      ),
    ],
    learns: [],
  },
  {
    id: 'local-guide',
    sector: 'events-and-tourism',
    role: say('Guía turístico', 'Guia turístic', 'Tour guide'),
    roleFeminine: say('Guía turística', 'Guia turística', 'Tour guide'),
    pitches: waysToSay(
      say(
        'Rutas a pie por la ciudad que no sale en los imanes',
        'Rutes a peu per la ciutat que no surt als imants',
        'Walks through the city that is not on the fridge magnets',
      ),
      say(
        'Visitas a bodegas, mercados y refugios de la guerra',
        'Visites a cellers, mercats i refugis de la guerra',
        'Visits to wineries, markets and air-raid shelters',
      ),
    ),
    bio: say(
      'Historia del arte y una garganta resistente. Grupos de doce como mucho, y termino siempre cerca de un vermut.',
      'Història de l’art i una gola resistent. Grups de dotze com a màxim, i acabo sempre a prop d’un vermut.',
      'Art history and a sturdy throat. Twelve people at most, and the walk always ends near a vermouth.',
    ),
    companies: ['Passes Comptades', 'Vuelta a la Manzana'],
    offers: [
      service(
        ['events-and-tourism.tourist-guiding'],
        'expert',
        say(
          'Visitas guiadas para grupos y clientes',
          'Visites guiades per a grups i clients',
          'Guided visits for groups and clients',
        ),
        say(
          'En cuatro idiomas. Ideal cuando viene la central de Múnich.',
          'En quatre idiomes. Ideal quan ve la central de Munic.',
          'In four languages. Handy when head office flies in from Munich.',
        ),
        say('rutas, grupos, historia', 'rutes, grups, història', 'walks, groups, history'),
        say('180 € el grupo', '180 € el grup', '€180 a group'),
      ),
      service(
        ['food-and-fashion.wine-and-tasting'],
        'average',
        say('Catas con historia', 'Tastos amb història', 'Tastings with a story'),
        say(
          'Cinco vinos y el chisme de cada bodega.',
          'Cinc vins i la xafarderia de cada celler.',
          'Five wines and the gossip on each cellar.',
        ),
        say('cata, vino, bodega', 'tast, vi, celler', 'tasting, wine, cellar'),
        say('28 € por persona', '28 € per persona', '€28 a head'),
      ),
    ],
    seeks: [
      service(
        ['ecommerce.payments-and-checkout', 'ecommerce.store-creation'],
        null,
        say('Cobrar reservas por internet', 'Cobrar reserves per internet', 'Taking bookings online'),
        say(
          'Ahora apunto los nombres en el brazo, casi.',
          'Ara m’apunto els noms al braç, gairebé.',
          'At present names go on the back of my hand, almost.',
        ),
        say('reservas, pagos', 'reserves, pagaments', 'bookings, payments'),
      ),
    ],
    learns: [],
  },
];
