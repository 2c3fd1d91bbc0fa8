import type { Archetype } from './archetype.types';
import { say, service, waysToSay } from './written';

/** Developers, data people, shopkeepers online and those who keep the machines running. */
export const softwareAndWeb: readonly Archetype[] = [
  {
    id: 'wordpress-developer',
    sector: 'web-development',
    role: say('Desarrollador WordPress', 'Desenvolupador WordPress', 'WordPress developer'),
    roleFeminine: say('Desarrolladora WordPress', 'Desenvolupadora WordPress', 'WordPress developer'),
    pitches: waysToSay(
      say(
        'Mantengo 60 WordPress y duermo bien',
        'Mantinc 60 WordPress i dormo bé',
        'I look after 60 WordPress sites and sleep soundly',
      ),
      say(
        'WordPress rápidos, con los plugins justos',
        'WordPress ràpids, amb els connectors justos',
        'Fast WordPress with as few plugins as it takes',
      ),
    ),
    bio: say(
      'Empecé con el blog de una asociación excursionista en 2009 y sigue en pie. Hago webs para ayuntamientos pequeños, clínicas y ONG, y organizo el encuentro mensual de WordPress de la comarca.',
      'Vaig començar amb el blog d’un centre excursionista el 2009 i encara aguanta. Faig webs per a ajuntaments petits, clíniques i ONG, i organitzo la trobada mensual de WordPress de la comarca.',
      'It started in 2009 with a hiking club’s blog, which is still up. Small councils, clinics and charities since then, and I host the local WordPress meetup.',
    ),
    companies: ['Bolet Web', 'Sesenta Webs', 'Taller de Dominis'],
    offers: [
      service(
        ['web-development.wordpress', 'web-development.corporate-websites'],
        'expert',
        say('Webs en WordPress', 'Webs en WordPress', 'WordPress websites'),
        say(
          'Multilingües, fáciles de editar y sin constructor visual que lo enrede todo.',
          'Multilingües, fàcils d’editar i sense cap constructor visual que ho emboliqui tot.',
          'Multilingual, easy to edit, no page builder tangling everything up.',
        ),
        say(
          'WordPress, multilingüe, web corporativa',
          'WordPress, multilingüe, web corporatiu',
          'WordPress, multilingual, company website',
        ),
        say('desde 1.100 €', 'des de 1.100 €', 'from €1,100'),
      ),
      service(
        ['web-development.website-maintenance'],
        'expert',
        say('Mantenimiento mensual', 'Manteniment mensual', 'Monthly maintenance'),
        say(
          'Copias, actualizaciones y alguien que contesta cuando la página sale en blanco.',
          'Còpies, actualitzacions i algú que contesta quan la pàgina surt en blanc.',
          'Backups, updates and a person who answers when the page goes blank.',
        ),
        say(
          'copias, actualizaciones, soporte',
          'còpies, actualitzacions, suport',
          'backups, updates, support',
        ),
        say('35 € al mes', '35 € al mes', '€35 a month'),
      ),
    ],
    seeks: [
      service(
        ['digital-product.web-design'],
        null,
        say('Diseñadora para ir a medias', 'Dissenyadora per anar a mitges', 'A designer to team up with'),
        say(
          'Programo bien y combino fatal los colores.',
          'Programo bé i combino els colors fatal.',
          'My code is good and my colours are a cry for help.',
        ),
        say('diseño web, colaboración', 'disseny web, col·laboració', 'web design, partnership'),
      ),
    ],
    learns: [],
  },
  {
    id: 'front-end-developer',
    sector: 'web-development',
    role: say('Programador front-end', 'Programador front-end', 'Front-end developer'),
    roleFeminine: say('Programadora front-end', 'Programadora front-end', 'Front-end developer'),
    pitches: waysToSay(
      say(
        'Convierto un Figma en una web que va rápida en un móvil viejo',
        'Converteixo un Figma en un web que va ràpid en un mòbil vell',
        'I turn a Figma file into a site that flies on an old phone',
      ),
      say(
        'Vue, CSS y paciencia con los formularios',
        'Vue, CSS i paciència amb els formularis',
        'Vue, CSS and patience with forms',
      ),
    ),
    bio: say(
      'Estudié filología y acabé corrigiendo otra sintaxis. Teletrabajo para una empresa de Rotterdam tres días y los otros dos los guardo para gente de aquí.',
      'Vaig estudiar filologia i he acabat corregint una altra sintaxi. Teletreballo per a una empresa de Rotterdam tres dies i els altres dos els guardo per a gent d’aquí.',
      'I read philology and ended up correcting a different kind of syntax. Three days a week go to a firm in Rotterdam; two are for people round here.',
    ),
    companies: [],
    offers: [
      service(
        ['web-development.front-end'],
        'expert',
        say('Maquetación de webs a medida', 'Maquetació de webs a mida', 'Bespoke front-end work'),
        say(
          'Para estudios de diseño sin programador en casa.',
          'Per a estudis de disseny sense programador a casa.',
          'For design studios with no developer in house.',
        ),
        say('Vue, CSS, animación, Figma', 'Vue, CSS, animació, Figma', 'Vue, CSS, animation, Figma'),
        say('45 €/hora', '45 €/hora', '€45 an hour'),
      ),
      service(
        ['web-development.web-accessibility', 'web-development.web-performance'],
        'expert',
        say('Accesibilidad y velocidad', 'Accessibilitat i velocitat', 'Accessibility and speed'),
        say(
          'Pruebo tu web con teclado, con lector de pantalla y con la cobertura del Montseny.',
          'Provo el teu web amb teclat, amb lector de pantalla i amb la cobertura del Montseny.',
          'Your site tried by keyboard, by screen reader and with mountain-grade mobile signal.',
        ),
        say('WCAG, rendimiento, auditoría', 'WCAG, rendiment, auditoria', 'WCAG, performance, audit'),
      ),
    ],
    seeks: [
      service(
        ['tax-and-labour.international-tax'],
        null,
        say(
          'Facturar a Holanda sin líos',
          'Facturar a Holanda sense embolics',
          'Invoicing a Dutch client properly',
        ),
        say(
          'IVA intracomunitario: cada trimestre lo vuelvo a mirar.',
          'IVA intracomunitari: cada trimestre ho torno a mirar.',
          'Intra-EU VAT. I look it up again every quarter.',
        ),
        say('IVA intracomunitario, facturas', 'IVA intracomunitari, factures', 'EU VAT, invoices'),
      ),
    ],
    learns: [],
  },
  {
    id: 'back-end-developer',
    sector: 'web-development',
    role: say('Programador back-end', 'Programador back-end', 'Back-end developer'),
    roleFeminine: say('Programadora back-end', 'Programadora back-end', 'Back-end developer'),
    pitches: waysToSay(
      say(
        'La parte de la web que no se ve y que falla los domingos',
        'La part del web que no es veu i que falla els diumenges',
        'The part of the site nobody sees until it breaks on a Sunday',
      ),
      say(
        'APIs, bases de datos y conexiones entre programas que no se hablan',
        'APIs, bases de dades i connexions entre programes que no es parlen',
        'APIs, databases, and introductions between programs that are not on speaking terms',
      ),
    ),
    bio: say(
      'Quince años con bases de datos; la más grande, la de una red de bibliotecas. Documento lo que hago porque me conozco y en seis meses no me acordaré.',
      'Quinze anys amb bases de dades; la més gran, la d’una xarxa de biblioteques. Documento el que faig perquè em conec i d’aquí a sis mesos no me’n recordaré.',
      'Fifteen years of databases, the largest for a library network. I write documentation because I know myself: in six months I will not remember a thing.',
    ),
    companies: ['Cau Software', 'Puerto 8080', 'Fil per Randa'],
    offers: [
      service(
        ['web-development.back-end-and-apis', 'web-development.web-applications'],
        'expert',
        say('Aplicaciones web y APIs', 'Aplicacions web i APIs', 'Web applications and APIs'),
        say(
          'Python o PHP, con pruebas y sin secretos: el código es tuyo.',
          'Python o PHP, amb proves i sense secrets: el codi és teu.',
          'Python or PHP, tested, and the code is yours.',
        ),
        say('Python, Django, PostgreSQL', 'Python, Django, PostgreSQL', 'Python, Django, PostgreSQL'),
        say('50 €/hora', '50 €/hora', '€50 an hour'),
      ),
      service(
        ['systems-and-security.cloud-and-devops'],
        'average',
        say(
          'Llevar tu aplicación a la nube',
          'Portar la teva aplicació al núvol',
          'Moving your app to the cloud',
        ),
        say(
          'Servidores europeos, copias diarias y una factura que se entiende.',
          'Servidors europeus, còpies diàries i una factura que s’entén.',
          'European servers, daily backups and a bill you can read.',
        ),
        say(
          'servidores, despliegue, Docker',
          'servidors, desplegament, Docker',
          'servers, deployment, Docker',
        ),
      ),
    ],
    seeks: [
      service(
        ['health-and-wellbeing.physiotherapy'],
        null,
        say('Un fisio para mi cuello', 'Un fisio per al meu coll', 'A physio for my neck'),
        say(
          'Demasiadas horas mirando una pantalla baja.',
          'Massa hores mirant una pantalla baixa.',
          'Too many hours looking down at a laptop.',
        ),
        say('cervicales, postura', 'cervicals, postura', 'neck, posture'),
      ),
    ],
    learns: [
      service(
        ['education-and-training.public-speaking'],
        null,
        say(
          'Hablar en público sin quedarme en blanco',
          'Parlar en públic sense quedar-me en blanc',
          'Speaking without going blank',
        ),
        say(
          'Me han propuesto una charla y dije que sí por error.',
          'M’han proposat una xerrada i vaig dir que sí per error.',
          'I agreed to give a talk, by mistake.',
        ),
        say('charlas, nervios', 'xerrades, nervis', 'talks, nerves'),
      ),
    ],
  },
  {
    id: 'shopify-builder',
    sector: 'ecommerce',
    role: say('Especialista en tiendas online', 'Especialista en botigues en línia', 'Online shop builder'),
    roleFeminine: say(
      'Especialista en tiendas online',
      'Especialista en botigues en línia',
      'Online shop builder',
    ),
    pitches: waysToSay(
      say(
        'Tiendas online para quien fabrica cosas y las envía en cajas',
        'Botigues en línia per a qui fabrica coses i les envia en caixes',
        'Online shops for people who make things and post them in boxes',
      ),
      say(
        'De vender por Instagram a vender mientras duermes',
        'De vendre per Instagram a vendre mentre dorms',
        'From selling by direct message to selling while you sleep',
      ),
    ),
    bio: say(
      'Tuve una tienda de tés que cerró con dignidad. De ahí saqué todo lo que sé de portes, devoluciones y clientes de diciembre.',
      'Vaig tenir una botiga de tes que va tancar amb dignitat. D’allà he tret tot el que sé de ports, devolucions i clients de desembre.',
      'I once ran a tea shop that closed with its head held high. Postage, returns and December customers: I learnt it all there.',
    ),
    companies: ['Cistella Plena', 'La Trastienda Digital', 'Enviat Avui'],
    offers: [
      service(
        ['ecommerce.store-creation', 'ecommerce.shopify'],
        'expert',
        say(
          'Tienda Shopify en tres semanas',
          'Botiga Shopify en tres setmanes',
          'A Shopify shop in three weeks',
        ),
        say(
          'Hasta cien productos, pagos, portes y una tarde de formación.',
          'Fins a cent productes, pagaments, ports i una tarda de formació.',
          'Up to a hundred products, payments, postage and an afternoon of training.',
        ),
        say(
          'Shopify, tienda, pedidos, pagos',
          'Shopify, botiga, comandes, pagaments',
          'Shopify, shop, orders, payments',
        ),
        say('desde 1.800 €', 'des de 1.800 €', 'from €1,800'),
      ),
      service(
        ['ecommerce.woocommerce', 'ecommerce.store-optimisation'],
        'average',
        say(
          'Revisión de tiendas que no venden',
          'Revisió de botigues que no venen',
          'A check-up for shops that do not sell',
        ),
        say(
          'Compro en tu tienda como una clienta torpe y te paso la lista.',
          'Compro a la teva botiga com una clienta matussera i et passo la llista.',
          'I shop like your clumsiest customer and send you the list.',
        ),
        say(
          'WooCommerce, conversión, carrito',
          'WooCommerce, conversió, cistella',
          'WooCommerce, conversion, basket',
        ),
        say('240 €', '240 €', '€240'),
      ),
    ],
    seeks: [
      service(
        ['photography.product-and-ecommerce'],
        null,
        say(
          'Fotógrafo de producto con precios de tienda pequeña',
          'Fotògraf de producte amb preus de botiga petita',
          'Product photography on a small-shop budget',
        ),
        say(
          'Fondo blanco, veinte piezas por mañana.',
          'Fons blanc, vint peces per matí.',
          'White background, twenty items a morning.',
        ),
        say('fondo blanco, catálogo', 'fons blanc, catàleg', 'white background, catalogue'),
      ),
    ],
    learns: [],
  },
  {
    id: 'marketplace-seller-coach',
    sector: 'ecommerce',
    role: say('Consultor de comercio electrónico', 'Consultor de comerç electrònic', 'E-commerce consultant'),
    roleFeminine: say(
      'Consultora de comercio electrónico',
      'Consultora de comerç electrònic',
      'E-commerce consultant',
    ),
    pitches: waysToSay(
      say(
        'Que el marketplace trabaje para ti y no al revés',
        'Que el mercat digital treballi per a tu i no al revés',
        'Making marketplaces work for you and not the reverse',
      ),
      say(
        'Catálogo, stock y envíos bajo control antes de Navidad',
        'Catàleg, estoc i enviaments sota control abans de Nadal',
        'Catalogue, stock and shipping under control before Christmas',
      ),
    ),
    bio: say(
      'Llevé las ventas online de una marca de menaje de Valencia, con 4.000 referencias y un almacén sin ascensor. Me gustan las hojas de cálculo con pocas columnas.',
      'Vaig portar les vendes en línia d’una marca de parament de cuina de València, amb 4.000 referències i un magatzem sense ascensor. M’agraden els fulls de càlcul amb poques columnes.',
      'I ran online sales for a kitchenware brand in Valencia: 4,000 lines and a warehouse with no lift. I like spreadsheets with few columns.',
    ),
    companies: ['Palé y Medio', 'Estanteria 14', 'Ruta Curta Comerç'],
    offers: [
      service(
        ['ecommerce.marketplaces', 'ecommerce.ecommerce-strategy'],
        'expert',
        say('Vender en marketplaces', 'Vendre en mercats digitals', 'Selling on marketplaces'),
        say(
          'Calculamos el margen de verdad, comisiones incluidas, antes de subir nada.',
          'Calculem el marge de debò, comissions incloses, abans de pujar res.',
          'We work out the true margin, fees and all, before listing anything.',
        ),
        say(
          'marketplaces, comisiones, margen',
          'mercats digitals, comissions, marge',
          'marketplaces, fees, margin',
        ),
        say('70 €/hora', '70 €/hora', '€70 an hour'),
      ),
      service(
        ['ecommerce.catalogue-and-stock', 'ecommerce.shipping-and-fulfilment'],
        'expert',
        say(
          'Orden en el almacén y el catálogo',
          'Ordre al magatzem i al catàleg',
          'Order in the stockroom and the catalogue',
        ),
        say(
          'Referencias, existencias y transportistas en un solo sitio.',
          'Referències, existències i transportistes en un sol lloc.',
          'Product codes, stock and couriers in one place.',
        ),
        say(
          'stock, transportistas, devoluciones',
          'estoc, transportistes, devolucions',
          'stock, couriers, returns',
        ),
      ),
    ],
    seeks: [
      service(
        ['translation-and-languages.commercial', 'translation-and-languages.localization'],
        null,
        say('Fichas de producto en francés', 'Fitxes de producte en francès', 'Product pages in French'),
        say(
          'Trescientas, cortas, y que no suenen a máquina.',
          'Tres-centes, curtes, i que no sonin a màquina.',
          'Three hundred short ones that do not sound machine-made.',
        ),
        say('francés, fichas, catálogo', 'francès, fitxes, catàleg', 'French, product pages, catalogue'),
      ),
      service(
        ['property-and-trades.removals-and-logistics'],
        null,
        say(
          'Almacén compartido cerca de Sagunto',
          'Magatzem compartit a prop de Sagunt',
          'Shared storage near Sagunto',
        ),
        say(
          'Cuarenta metros bastan, con muelle.',
          'Amb quaranta metres n’hi ha prou, amb moll.',
          'Forty square metres will do, with a loading bay.',
        ),
        say('almacén, logística', 'magatzem, logística', 'storage, logistics'),
      ),
    ],
    learns: [],
  },
  {
    id: 'mobile-developer',
    sector: 'software-and-mobile',
    role: say(
      'Desarrollador de aplicaciones móviles',
      'Desenvolupador d’aplicacions mòbils',
      'Mobile app developer',
    ),
    roleFeminine: say(
      'Desarrolladora de aplicaciones móviles',
      'Desenvolupadora d’aplicacions mòbils',
      'Mobile app developer',
    ),
    pitches: waysToSay(
      say(
        'Aplicaciones para iOS y Android con una sola base de código',
        'Aplicacions per a iOS i Android amb una sola base de codi',
        'Apps for iOS and Android out of one code base',
      ),
      say(
        'He publicado 23 apps y solo me avergüenzo de dos',
        'He publicat 23 apps i només me n’avergonyeixo de dues',
        'Twenty-three apps published, only two of them embarrassing',
      ),
    ),
    bio: say(
      'Flutter la mayor parte del tiempo, Swift cuando hace falta. Mi favorita avisa a los payeses de la helada; la que más dinero da cuenta pasos.',
      'Flutter la major part del temps, Swift quan cal. La meva preferida avisa els pagesos de la gelada; la que dona més diners compta passes.',
      'Mostly Flutter, Swift when it must be. My favourite app warns farmers of frost; the one that pays counts steps.',
    ),
    companies: ['Butxaca Apps', 'Dos Pulgares', 'Notificació'],
    offers: [
      service(
        ['software-and-mobile.mobile-apps'],
        'expert',
        say('Aplicaciones móviles a medida', 'Aplicacions mòbils a mida', 'Bespoke mobile apps'),
        say(
          'De la primera reunión a las tiendas, con versiones cada dos semanas.',
          'De la primera reunió a les botigues, amb versions cada dues setmanes.',
          'From first meeting to the app stores, a new build every fortnight.',
        ),
        say('Flutter, iOS, Android', 'Flutter, iOS, Android', 'Flutter, iOS, Android'),
        say('desde 7.000 €', 'des de 7.000 €', 'from €7,000'),
      ),
      service(
        ['software-and-mobile.mvp-and-no-code'],
        'average',
        say('Prototipo en un mes', 'Prototip en un mes', 'A working prototype in a month'),
        say(
          'Para saber si la idea interesa antes de gastar los ahorros.',
          'Per saber si la idea interessa abans de gastar els estalvis.',
          'Find out whether anyone cares before spending your savings.',
        ),
        say('MVP, no-code, prototipo', 'MVP, no-code, prototip', 'MVP, no-code, prototype'),
      ),
    ],
    seeks: [
      service(
        ['digital-product.ux-design', 'digital-product.ui-design'],
        null,
        say(
          'Alguien de UX que cuestione mis pantallas',
          'Algú d’UX que em qüestioni les pantalles',
          'A UX person to question my screens',
        ),
        say(
          'Dos horas al mes, con franqueza.',
          'Dues hores al mes, amb franquesa.',
          'Two frank hours a month.',
        ),
        say('UX, revisión', 'UX, revisió', 'UX, review'),
      ),
    ],
    learns: [],
  },
  {
    id: 'bespoke-software-maker',
    sector: 'software-and-mobile',
    role: say('Ingeniero de software', 'Enginyer de programari', 'Software engineer'),
    roleFeminine: say('Ingeniera de software', 'Enginyera de programari', 'Software engineer'),
    pitches: waysToSay(
      say(
        'El programa que sustituye a vuestro Excel de 2011',
        'El programa que substitueix el vostre Excel del 2011',
        'The program that replaces your spreadsheet from 2011',
      ),
      say(
        'Gestión a medida para talleres, cooperativas y distribuidores',
        'Gestió a mida per a tallers, cooperatives i distribuïdors',
        'Made-to-measure systems for workshops, co-operatives and distributors',
      ),
    ),
    bio: say(
      'Antes de abrir el ordenador paso un día en el taller del cliente. Una vez acabé empaquetando tornillos, y el programa salió mejor.',
      'Abans d’obrir l’ordinador passo un dia al taller del client. Un cop vaig acabar empaquetant cargols, i el programa va sortir millor.',
      'I spend a day on the client’s shop floor before opening a laptop. Once I ended up packing screws; the software was better for it.',
    ),
    companies: ['Cargol Informàtica', 'Nou Barris Software', 'Engranatge Digital'],
    offers: [
      service(
        ['software-and-mobile.custom-software', 'software-and-mobile.erp-and-invoicing'],
        'expert',
        say('Programas de gestión a medida', 'Programes de gestió a mida', 'Custom business software'),
        say(
          'Pedidos, almacén y facturas como los hacéis vosotros, no como dice el manual.',
          'Comandes, magatzem i factures com ho feu vosaltres, no com diu el manual.',
          'Orders, stock and invoices the way you do them, not the way the manual says.',
        ),
        say('ERP, almacén, facturación', 'ERP, magatzem, facturació', 'ERP, stock, invoicing'),
      ),
      service(
        ['tax-and-labour.e-invoicing'],
        'average',
        say(
          'Adaptación a la factura electrónica',
          'Adaptació a la factura electrònica',
          'Getting ready for e-invoicing',
        ),
        say(
          'Miro qué programa usas y qué le falta para cumplir.',
          'Miro quin programa fas servir i què li falta per complir.',
          'I look at the program you use and what it lacks to comply.',
        ),
        say('factura electrónica, Verifactu', 'factura electrònica, Verifactu', 'e-invoicing, Verifactu'),
        say('180 €', '180 €', '€180'),
      ),
    ],
    seeks: [
      service(
        ['business-consulting.processes-and-operations'],
        null,
        say(
          'Quien ponga orden antes de programar',
          'Qui hi posi ordre abans de programar',
          'Someone to tidy the process first',
        ),
        say(
          'A veces el problema no es el programa.',
          'De vegades el problema no és el programa.',
          'Sometimes the software is not the problem.',
        ),
        say('procesos, pymes', 'processos, pimes', 'processes, small firms'),
      ),
    ],
    learns: [
      service(
        ['sales-and-administration.lead-generation'],
        null,
        say('Vender sin pasarlo mal', 'Vendre sense passar-ho malament', 'Selling without squirming'),
        say(
          'Todos mis clientes vienen de un cuñado de alguien.',
          'Tots els clients em venen del cunyat d’algú.',
          'Every client so far is somebody’s brother-in-law.',
        ),
        say('ventas, clientes', 'vendes, clients', 'sales, clients'),
      ),
    ],
  },
  {
    id: 'data-analyst',
    sector: 'data-and-ai',
    role: say('Analista de datos', 'Analista de dades', 'Data analyst'),
    roleFeminine: say('Analista de datos', 'Analista de dades', 'Data analyst'),
    pitches: waysToSay(
      say(
        'Cuadros de mando con cuatro números que de verdad miras',
        'Quadres de comandament amb quatre números que mires de debò',
        'Dashboards with four numbers that you will actually look at',
      ),
      say(
        'Tus datos ya saben qué producto sobra. Yo les pregunto',
        'Les teves dades ja saben quin producte sobra. Jo els ho pregunto',
        'Your data knows which product to drop. I ask it',
      ),
    ),
    bio: say(
      'Estudié estadística y me pierden los mapas. He trabajado con mercados municipales, hoteles y una federación de baloncesto que perdía socios en otoño y no sabía por qué.',
      'Vaig estudiar estadística i em perden els mapes. He treballat amb mercats municipals, hotels i una federació de bàsquet que perdia socis a la tardor i no sabia per què.',
      'Statistics by degree, maps by inclination. Markets, hotels, and a basketball federation that kept losing members in autumn and could not say why.',
    ),
    companies: ['Mitjana i Desviació', 'Columna B', 'Dades de Ponent'],
    offers: [
      service(
        ['data-and-ai.business-intelligence', 'data-and-ai.data-visualisation'],
        'expert',
        say('Cuadros de mando', 'Quadres de comandament', 'Dashboards'),
        say(
          'Ventas, reservas o socios en una pantalla, actualizados cada noche.',
          'Vendes, reserves o socis en una pantalla, actualitzats cada nit.',
          'Sales, bookings or members on one screen, refreshed overnight.',
        ),
        say(
          'Power BI, Metabase, indicadores',
          'Power BI, Metabase, indicadors',
          'Power BI, Metabase, indicators',
        ),
        say('desde 900 €', 'des de 900 €', 'from €900'),
      ),
      service(
        ['data-and-ai.spreadsheets', 'data-and-ai.data-collection-and-cleaning'],
        'expert',
        say('Excel: cursos y rescates', 'Excel: cursos i rescats', 'Spreadsheets: lessons and rescues'),
        say(
          'Tablas dinámicas, fórmulas y limpieza de listados heredados.',
          'Taules dinàmiques, fórmules i neteja de llistats heretats.',
          'Pivot tables, formulas and the cleaning of inherited lists.',
        ),
        say(
          'Excel, tablas dinámicas, fórmulas',
          'Excel, taules dinàmiques, fórmules',
          'Excel, pivot tables, formulas',
        ),
        say('40 €/hora', '40 €/hora', '€40 an hour'),
      ),
    ],
    seeks: [
      service(
        ['legal.data-protection'],
        null,
        say('Duda de protección de datos', 'Dubte de protecció de dades', 'A data protection question'),
        say(
          'Cruzo ficheros de clientes y quiero hacerlo bien.',
          'Creuo fitxers de clients i ho vull fer bé.',
          'I join customer files and want to do it by the book.',
        ),
        say('RGPD, clientes', 'RGPD, clients', 'GDPR, customers'),
      ),
    ],
    learns: [],
  },
  {
    id: 'automation-consultant',
    sector: 'data-and-ai',
    role: say(
      'Consultor de IA y automatización',
      'Consultor d’IA i automatització',
      'AI and automation consultant',
    ),
    roleFeminine: say(
      'Consultora de IA y automatización',
      'Consultora d’IA i automatització',
      'AI and automation consultant',
    ),
    pitches: waysToSay(
      say(
        'Quito tareas repetitivas de encima, con IA o con un simple filtro de correo',
        'Trec feines repetitives de sobre, amb IA o amb un simple filtre de correu',
        'I take dull tasks off your plate, with AI or with a humble mail filter',
      ),
      say(
        'Automatizo lo que haces cada lunes y no debería hacer nadie',
        'Automatitzo allò que fas cada dilluns i no hauria de fer ningú',
        'The thing you do every Monday that no human should: I automate that',
      ),
    ),
    bio: say(
      'Programé robots de fábrica en Martorell y ahora me dedico a despachos. La mitad de las veces recomiendo no usar inteligencia artificial, y la factura es más corta.',
      'Vaig programar robots de fàbrica a Martorell i ara em dedico als despatxos. La meitat de les vegades recomano no fer servir intel·ligència artificial, i la factura és més curta.',
      'I used to program factory robots in Martorell; offices are harder. Half the time my advice is to leave AI out of it, and the bill is shorter.',
    ),
    companies: ['Palanca', 'Dilluns Lliure', 'Circuito Corto'],
    offers: [
      service(
        ['software-and-mobile.automation-and-integrations', 'data-and-ai.ai-adoption'],
        'expert',
        say('Automatizar la oficina', 'Automatitzar l’oficina', 'Office automation'),
        say(
          'Facturas, recordatorios y formularios que se mueven solos entre programas.',
          'Factures, recordatoris i formularis que es mouen sols entre programes.',
          'Invoices, reminders and forms that find their own way between programs.',
        ),
        say('n8n, Make, Zapier, facturas', 'n8n, Make, Zapier, factures', 'n8n, Make, Zapier, invoices'),
        say('desde 400 €', 'des de 400 €', 'from €400'),
      ),
      service(
        ['data-and-ai.chatbots-and-agents'],
        'average',
        say(
          'Asistente que responde con tus documentos',
          'Assistent que respon amb els teus documents',
          'An assistant that answers from your documents',
        ),
        say(
          'Y que dice «no lo sé» cuando no lo sabe.',
          'I que diu «no ho sé» quan no ho sap.',
          'One that says “I don’t know” when it doesn’t.',
        ),
        say(
          'chatbot, documentos, asistente',
          'xatbot, documents, assistent',
          'chatbot, documents, assistant',
        ),
      ),
    ],
    seeks: [
      service(
        ['legal.digital-law'],
        null,
        say(
          'Condiciones de uso para un asistente',
          'Condicions d’ús per a un assistent',
          'Terms of use for an assistant',
        ),
        say(
          'Qué debo avisar al usuario según la norma europea.',
          'Què he d’advertir a l’usuari segons la norma europea.',
          'What European rules say I must tell users.',
        ),
        say('IA, condiciones, reglamento', 'IA, condicions, reglament', 'AI, terms, regulation'),
      ),
    ],
    learns: [],
  },
  {
    id: 'it-support',
    sector: 'systems-and-security',
    role: say('Técnico informático', 'Tècnic informàtic', 'IT technician'),
    roleFeminine: say('Técnica informática', 'Tècnica informàtica', 'IT technician'),
    pitches: waysToSay(
      say(
        'El informático de las empresas que no tienen informático',
        'L’informàtic de les empreses que no en tenen',
        'The IT department for firms that have none',
      ),
      say(
        'Impresoras, redes, copias de seguridad y otras formas de sufrir',
        'Impressores, xarxes, còpies de seguretat i altres maneres de patir',
        'Printers, networks, backups and other forms of suffering',
      ),
    ),
    bio: say(
      'Reparo ordenadores desde que tenían disquetera. Llevo la informática de siete gestorías y una parroquia. Sí, he probado a apagarlo y encenderlo.',
      'Arreglo ordinadors des que tenien disquetera. Porto la informàtica de set gestories i una parròquia. Sí, he provat d’apagar-lo i engegar-lo.',
      'I have been mending computers since the days of floppy disks. Seven accountancies and one parish rely on me. Yes, I have tried turning it off and on again.',
    ),
    companies: ['Cable Creuat', 'Reinicia', 'Sistemes del Maresme'],
    offers: [
      service(
        ['systems-and-security.it-support', 'systems-and-security.networks-and-wifi'],
        'expert',
        say('Soporte informático para pymes', 'Suport informàtic per a pimes', 'IT support for small firms'),
        say(
          'Por teléfono en una hora, en persona en un día.',
          'Per telèfon en una hora, en persona en un dia.',
          'By phone within the hour, in person within the day.',
        ),
        say('ordenadores, wifi, impresoras', 'ordinadors, wifi, impressores', 'computers, wifi, printers'),
        say('desde 45 € al mes', 'des de 45 € al mes', 'from €45 a month'),
      ),
      service(
        ['systems-and-security.backup-and-recovery', 'systems-and-security.workplace-suites'],
        'expert',
        say('Copias y correo en orden', 'Còpies i correu en ordre', 'Backups and e-mail set straight'),
        say(
          'Monto las copias y, lo que no hace nadie, las pruebo.',
          'Munto les còpies i, cosa que no fa ningú, les provo.',
          'I set up backups and then, unusually, test them.',
        ),
        say('copias, correo, recuperación', 'còpies, correu, recuperació', 'backups, e-mail, recovery'),
      ),
    ],
    seeks: [
      service(
        ['property-and-trades.electrician'],
        null,
        say(
          'Electricista que pase cable de red',
          'Electricista que passi cable de xarxa',
          'An electrician who runs network cable',
        ),
        say(
          'Obras pequeñas, sábados por la mañana.',
          'Obres petites, dissabtes al matí.',
          'Small jobs, Saturday mornings.',
        ),
        say('cableado, oficinas', 'cablejat, oficines', 'cabling, offices'),
      ),
    ],
    learns: [],
  },
  {
    id: 'security-consultant',
    sector: 'systems-and-security',
    role: say('Consultor de ciberseguridad', 'Consultor de ciberseguretat', 'Cybersecurity consultant'),
    roleFeminine: say(
      'Consultora de ciberseguridad',
      'Consultora de ciberseguretat',
      'Cybersecurity consultant',
    ),
    pitches: waysToSay(
      say(
        'Entro en tu empresa antes de que entren otros',
        'Entro a la teva empresa abans que hi entrin altres',
        'I break into your company before somebody else does',
      ),
      say(
        'Seguridad informática explicada sin asustar',
        'Seguretat informàtica explicada sense espantar',
        'Computer security without the scare stories',
      ),
    ),
    bio: say(
      'Trabajaba en el equipo de respuesta de un hospital la semana del virus. Desde entonces recomiendo tres cosas baratas antes que una cara.',
      'Treballava a l’equip de resposta d’un hospital la setmana del virus. Des d’aleshores recomano tres coses barates abans que una de cara.',
      'I was on a hospital’s response team the week the ransomware came. Ever since, three cheap measures before one expensive one.',
    ),
    companies: ['Pany i Forrellat', 'Contraseña Larga', 'Cap Porta'],
    offers: [
      service(
        ['systems-and-security.security-audits'],
        'expert',
        say(
          'Auditoría de seguridad para empresas pequeñas',
          'Auditoria de seguretat per a empreses petites',
          'Security audit for small firms',
        ),
        say(
          'Dos días de pruebas y un informe con prioridades y precios.',
          'Dos dies de proves i un informe amb prioritats i preus.',
          'Two days of tests, then a report with priorities and prices.',
        ),
        say('auditoría, pentest, informe', 'auditoria, pentest, informe', 'audit, pentest, report'),
        say('desde 1.300 €', 'des de 1.300 €', 'from €1,300'),
      ),
      service(
        ['systems-and-security.cyber-protection', 'systems-and-security.security-compliance'],
        'expert',
        say('Plan contra el phishing', 'Pla contra la pesca electrònica', 'A plan against phishing'),
        say(
          'Correos trampa, una charla con café y nada de señalar a nadie.',
          'Correus trampa, una xerrada amb cafè i sense assenyalar ningú.',
          'Decoy e-mails, a talk over coffee, and nobody named and shamed.',
        ),
        say(
          'phishing, contraseñas, formación',
          'pesca electrònica, contrasenyes, formació',
          'phishing, passwords, training',
        ),
      ),
    ],
    seeks: [
      service(
        ['writing-and-editing.ux-writing-and-plain-language'],
        null,
        say(
          'Informes que entienda un gerente',
          'Informes que entengui un gerent',
          'Reports a manager can follow',
        ),
        say(
          'Yo escribo «exfiltración» y se me quedan mirando.',
          'Jo escric «exfiltració» i es queden mirant-me.',
          'I write “exfiltration” and people stare.',
        ),
        say('lenguaje claro, informes', 'llenguatge clar, informes', 'plain language, reports'),
      ),
    ],
    learns: [],
  },
];
