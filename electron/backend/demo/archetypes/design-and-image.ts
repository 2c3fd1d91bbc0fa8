import type { Archetype } from './archetype.types';
import { say, service, waysToSay } from './written';

/** Graphic and digital designers, illustrators. */
export const designAndImage: readonly Archetype[] = [
  {
    id: 'brand-designer',
    sector: 'graphic-design',
    role: say('Diseñador de marca', 'Dissenyador de marca', 'Brand designer'),
    roleFeminine: say('Diseñadora de marca', 'Dissenyadora de marca', 'Brand designer'),
    pitches: waysToSay(
      say(
        'Marcas para negocios pequeños que no quieren parecer una plantilla',
        'Marques per a negocis petits que no volen semblar una plantilla',
        'Identities for small businesses that would rather not look like a template',
      ),
      say(
        'Dibujo logotipos que se leen en un rótulo y en un favicon',
        'Dibuixo logotips que es llegeixen en un rètol i en un favicon',
        'I draw logos that work on a shop sign and on a browser tab',
      ),
      say(
        'Si tu logo necesita explicación, hablemos',
        'Si el teu logo necessita explicació, parlem-ne',
        'If your logo needs explaining, we should talk',
      ),
    ),
    bio: say(
      'Doce años en estudios de otros y cuatro en el mío. He hecho marcas para una quesería, dos clínicas veterinarias y un coro. Empiezo siempre con lápiz y termino con un manual que cabe en diez páginas.',
      'Dotze anys en estudis d’altres i quatre al meu. He fet marques per a una formatgeria, dues clíniques veterinàries i una coral. Començo sempre amb llapis i acabo amb un manual que cap en deu pàgines.',
      'Twelve years in other people’s studios, four in my own. Past clients include a cheesemaker, two vets and a choir. It starts in pencil and ends with a manual of ten pages at most.',
    ),
    companies: ['Estudi Nyap', 'Menta i Carbó', 'Tramuntana Marques'],
    offers: [
      service(
        ['graphic-design.logo-and-identity'],
        'expert',
        say('Logotipo e identidad completa', 'Logotip i identitat completa', 'Logo and full identity'),
        say(
          'Dos propuestas bien pensadas en lugar de diez a medias, y un manual que tu imprenta entenderá.',
          'Dues propostes ben pensades en comptes de deu a mitges, i un manual que la teva impremta entendrà.',
          'Two proposals thought through rather than ten half-baked ones, plus a manual your printer will understand.',
        ),
        say(
          'logotipo, identidad visual, manual de marca',
          'logotip, identitat visual, manual de marca',
          'logo, visual identity, brand guidelines',
        ),
        say('desde 1.400 €', 'des de 1.400 €', 'from €1,400'),
      ),
      service(
        ['graphic-design.print-materials'],
        'expert',
        say('Tarjetas, cartas y papelería', 'Targetes, cartes i papereria', 'Cards, menus and stationery'),
        say(
          'Lo que se da en mano: menús, flyers, tarjetas. Te lo entrego listo para imprimir.',
          'Tot el que es dona en mà: menús, fullets, targetes. T’ho entrego a punt d’imprimir.',
          'Whatever you hand over in person: menus, flyers, cards. Delivered print-ready.',
        ),
        say(
          'papelería, flyers, cartas de restaurante',
          'papereria, fullets, cartes de restaurant',
          'stationery, flyers, menus',
        ),
      ),
    ],
    seeks: [
      service(
        ['web-development.front-end'],
        null,
        say(
          'Alguien que programe lo que dibujo',
          'Algú que programi el que dibuixo',
          'Somebody to code what I draw',
        ),
        say(
          'Tres o cuatro webs al año, con animaciones discretas.',
          'Tres o quatre webs l’any, amb animacions discretes.',
          'Three or four sites a year, with restrained animation.',
        ),
        say('maquetación, animación, Figma', 'maquetació, animació, Figma', 'front end, animation, Figma'),
      ),
    ],
    learns: [
      service(
        ['audiovisual.motion-graphics'],
        null,
        say('Animar un logotipo', 'Animar un logotip', 'Animating a logo'),
        say(
          'Me lo piden cada mes y lo esquivo.',
          'M’ho demanen cada mes i ho esquivo.',
          'Clients ask every month and I change the subject.',
        ),
        say('After Effects, animación', 'After Effects, animació', 'After Effects, motion'),
      ),
    ],
  },
  {
    id: 'packaging-designer',
    sector: 'graphic-design',
    role: say('Diseñador de packaging', 'Dissenyador d’envasos', 'Packaging designer'),
    roleFeminine: say('Diseñadora de packaging', 'Dissenyadora d’envasos', 'Packaging designer'),
    pitches: waysToSay(
      say(
        'Etiquetas de vino, aceite y conservas que se venden desde el estante',
        'Etiquetes de vi, oli i conserves que es venen soles al prestatge',
        'Labels for wine, oil and tinned fish that earn their place on the shelf',
      ),
      say(
        'Cajas que se abren bien y llegan enteras',
        'Caixes que s’obren bé i arriben senceres',
        'Boxes that open nicely and arrive in one piece',
      ),
    ),
    bio: say(
      'Crecí encima de la tienda de comestibles de mis abuelos y todavía leo todas las etiquetas. Conozco la normativa alimentaria lo bastante como para discutirla con la imprenta.',
      'Vaig créixer sobre la botiga de queviures dels avis i encara llegeixo totes les etiquetes. Conec la normativa alimentària prou bé per discutir-la amb la impremta.',
      'I grew up above my grandparents’ grocery and still read every label. I know food regulations well enough to argue about them with a printer.',
    ),
    companies: ['Lleixa Estudi', 'Cartró Ondulat', 'Dos Sellos'],
    offers: [
      service(
        ['graphic-design.packaging-and-labels'],
        'expert',
        say(
          'Etiquetas para productores pequeños',
          'Etiquetes per a productors petits',
          'Labels for small producers',
        ),
        say(
          'Diseño, textos legales en su sitio y prueba sobre la botella de verdad.',
          'Disseny, textos legals al seu lloc i prova sobre l’ampolla de debò.',
          'Design, legal wording where it belongs, and a test on the actual bottle.',
        ),
        say('vino, aceite, etiquetado', 'vi, oli, etiquetatge', 'wine, olive oil, labelling'),
        say('desde 650 €', 'des de 650 €', 'from €650'),
      ),
      service(
        ['graphic-design.prepress-and-printing'],
        'average',
        say('Control de impresión', 'Control d’impressió', 'Print supervision'),
        say(
          'Voy a pie de máquina para que el verde salga verde.',
          'Vaig a peu de màquina perquè el verd surti verd.',
          'I stand by the press so that green comes out green.',
        ),
        say(
          'artes finales, imprenta, Pantone',
          'arts finals, impremta, Pantone',
          'artwork, printers, Pantone',
        ),
      ),
    ],
    seeks: [
      service(
        ['photography.product-and-ecommerce'],
        null,
        say(
          'Fotos de botellas sin reflejos',
          'Fotos d’ampolles sense reflexos',
          'Bottle photos without glare',
        ),
        say(
          'Doce referencias de un celler del Priorat, para septiembre.',
          'Dotze referències d’un celler del Priorat, per al setembre.',
          'Twelve wines from a Priorat cellar, due in September.',
        ),
        say('botellas, bodegón, vino', 'ampolles, bodegó, vi', 'bottles, still life, wine'),
      ),
      service(
        ['food-and-fashion.food-product-development'],
        null,
        say(
          'Un tecnólogo de alimentos de confianza',
          'Algú de tecnologia dels aliments',
          'A food technologist to call',
        ),
        say(
          'Mis clientes me preguntan por la caducidad y yo solo sé dónde va impresa.',
          'Els clients em pregunten per la caducitat i jo només sé on va impresa.',
          'Clients ask me about shelf life and all I know is where it gets printed.',
        ),
        say(
          'caducidad, conservas, etiquetado nutricional',
          'caducitat, conserves, etiquetatge nutricional',
          'shelf life, preserves, nutrition labels',
        ),
      ),
    ],
    learns: [],
  },
  {
    id: 'book-designer',
    sector: 'graphic-design',
    role: say('Diseñador editorial', 'Dissenyador editorial', 'Book designer'),
    roleFeminine: say('Diseñadora editorial', 'Dissenyadora editorial', 'Book designer'),
    pitches: waysToSay(
      say(
        'Maqueto libros y revistas, y cuento las viudas por deporte',
        'Maqueto llibres i revistes, i compto les vídues per esport',
        'Books and magazines, typeset by someone who hunts widows for sport',
      ),
      say(
        'Catálogos, memorias y libros que se leen sin cansar la vista',
        'Catàlegs, memòries i llibres que es llegeixen sense cansar la vista',
        'Catalogues, annual reports and books that are easy on the eyes',
      ),
    ),
    bio: say(
      'Aprendí en una imprenta de Reus y después pasé por dos editoriales de Barcelona. Trabajo con museos comarcales, universidades y autores que se publican solos. No tengo televisión, tengo catálogos de tipos.',
      'Vaig aprendre en una impremta de Reus i després vaig passar per dues editorials de Barcelona. Treballo amb museus comarcals, universitats i autors que s’autoediten. No tinc televisió, tinc catàlegs de tipus.',
      'I learnt at a printer’s in Reus and then worked for two Barcelona publishers. These days: local museums, universities and people who publish themselves. No television at home, plenty of type specimens.',
    ),
    companies: ['Cíceros', 'Full de Guarda', 'La Caixa Baixa'],
    offers: [
      service(
        ['graphic-design.editorial-design'],
        'expert',
        say(
          'Maquetación de libros y catálogos',
          'Maquetació de llibres i catàlegs',
          'Book and catalogue layout',
        ),
        say(
          'Desde el manuscrito corregido hasta el PDF de imprenta, con índice y notas donde tocan.',
          'Des del manuscrit corregit fins al PDF d’impremta, amb índex i notes on toca.',
          'From corrected manuscript to press PDF, with notes and index where they should be.',
        ),
        say('InDesign, libros, catálogos', 'InDesign, llibres, catàlegs', 'InDesign, books, catalogues'),
        say('desde 6 € por página', 'des de 6 € per pàgina', 'from €6 a page'),
      ),
      service(
        ['graphic-design.presentations-and-infographics'],
        'average',
        say(
          'Memorias anuales con gráficos claros',
          'Memòries anuals amb gràfics clars',
          'Annual reports with clear charts',
        ),
        say(
          'Convierto la hoja de cálculo de tu entidad en algo que el patronato leerá.',
          'Converteixo el full de càlcul de l’entitat en una cosa que el patronat es llegirà.',
          'I turn your organisation’s spreadsheet into something the trustees will read.',
        ),
        say(
          'infografía, memoria, informes',
          'infografia, memòria, informes',
          'infographics, annual report, charts',
        ),
      ),
    ],
    seeks: [
      service(
        ['writing-and-editing.proofreading'],
        null,
        say(
          'Corrector para una revista trimestral',
          'Corrector per a una revista trimestral',
          'A proofreader for a quarterly',
        ),
        say(
          'Sesenta páginas, en catalán, con prisas al final como siempre.',
          'Seixanta pàgines, en català, amb presses al final com sempre.',
          'Sixty pages in Catalan, with the usual panic at the end.',
        ),
        say('corrección, catalán, revista', 'correcció, català, revista', 'proofreading, Catalan, magazine'),
      ),
    ],
    learns: [],
  },
  {
    id: 'signage-designer',
    sector: 'graphic-design',
    role: say('Diseñador de señalización', 'Dissenyador de senyalització', 'Wayfinding designer'),
    roleFeminine: say('Diseñadora de señalización', 'Dissenyadora de senyalització', 'Wayfinding designer'),
    pitches: waysToSay(
      say(
        'Señales para que nadie pregunte dónde está el lavabo',
        'Senyals perquè ningú pregunti on és el lavabo',
        'Signs so good that nobody asks where the loo is',
      ),
      say(
        'Rotulación y recorridos para hospitales, hoteles y escuelas',
        'Retolació i recorreguts per a hospitals, hotels i escoles',
        'Signage and routes for hospitals, hotels and schools',
      ),
    ),
    bio: say(
      'A los seis años me perdí en un hospital y quizá venga de ahí. Camino cada edificio con alguien que no lo conoce antes de dibujar una sola flecha.',
      'A sis anys em vaig perdre en un hospital i potser ve d’aquí. Camino cada edifici amb algú que no el coneix abans de dibuixar cap fletxa.',
      'As a child I once got lost in a hospital, which may explain things. Before I draw a single arrow I walk the building with a stranger to it.',
    ),
    companies: ['Fletxa Groga', 'A Mano Izquierda', 'Planta Baixa Senyalètica'],
    offers: [
      service(
        ['graphic-design.signage-and-large-format'],
        'expert',
        say('Señalización de edificios', 'Senyalització d’edificis', 'Signage for buildings'),
        say(
          'Recorridos, pictogramas, medidas y presupuesto de rotulista.',
          'Recorreguts, pictogrames, mides i pressupost del retolista.',
          'Routes, pictograms, measurements and a quote from the sign maker.',
        ),
        say('rótulos, pictogramas, vinilos', 'rètols, pictogrames, vinils', 'signs, pictograms, vinyl'),
      ),
      service(
        ['graphic-design.type-and-lettering'],
        'average',
        say('Rótulos pintados a mano', 'Rètols pintats a mà', 'Hand-painted lettering'),
        say(
          'Para escaparates y pizarras. Aguanta lluvia, no pelotazos.',
          'Per a aparadors i pissarres. Aguanta la pluja, les pilotades no.',
          'For shop windows and boards. Survives rain, not footballs.',
        ),
        say(
          'rotulación, lettering, escaparates',
          'retolació, lletres pintades, aparadors',
          'sign painting, lettering, shop windows',
        ),
        say('90 € por escaparate', '90 € per aparador', '€90 a window'),
      ),
    ],
    seeks: [
      service(
        ['web-development.web-accessibility', 'social-impact.inclusion-and-disability'],
        null,
        say('Revisión de accesibilidad', 'Revisió d’accessibilitat', 'An accessibility review'),
        say(
          'Que alguien con baja visión pruebe un sistema de señales antes de fabricarlo.',
          'Que algú amb baixa visió provi un sistema de senyals abans de fabricar-lo.',
          'Somebody with low vision to test a set of signs before they are made.',
        ),
        say(
          'accesibilidad, contraste, baja visión',
          'accessibilitat, contrast, baixa visió',
          'accessibility, contrast, low vision',
        ),
      ),
    ],
    learns: [],
  },
  {
    id: 'childrens-illustrator',
    sector: 'illustration',
    role: say('Ilustrador infantil', 'Il·lustrador infantil', 'Children’s illustrator'),
    roleFeminine: say('Ilustradora infantil', 'Il·lustradora infantil', 'Children’s illustrator'),
    pitches: waysToSay(
      say(
        'Ilustro cuentos donde siempre hay un perro que no sale en el texto',
        'Il·lustro contes on sempre hi ha un gos que no surt al text',
        'I illustrate picture books; there is always a dog the text forgot to mention',
      ),
      say(
        'Álbumes, personajes y mascotas, casi todo con acuarela',
        'Àlbums, personatges i mascotes, gairebé tot amb aquarel·la',
        'Picture books, characters and mascots, mostly in watercolour',
      ),
    ),
    bio: say(
      'Dieciocho libros publicados y una hija que los corrige sin piedad. Hago también carteles para bibliotecas y fiestas mayores.',
      'Divuit llibres publicats i una filla que els corregeix sense pietat. També faig cartells per a biblioteques i festes majors.',
      'Eighteen published books and one daughter who edits them without mercy. I also do posters for libraries and village festivals.',
    ),
    companies: [],
    offers: [
      service(
        ['illustration.childrens-books'],
        'expert',
        say('Álbum ilustrado completo', 'Àlbum il·lustrat complet', 'A whole picture book'),
        say(
          'Storyboard, bocetos y láminas finales. Cuenta cinco meses.',
          'Storyboard, esbossos i làmines finals. Compta cinc mesos.',
          'Storyboard, roughs and finals. Allow five months.',
        ),
        say('cuento, acuarela, álbum', 'conte, aquarel·la, àlbum', 'picture book, watercolour'),
      ),
      service(
        ['illustration.character-and-mascots'],
        'expert',
        say('Personajes y mascotas', 'Personatges i mascotes', 'Characters and mascots'),
        say(
          'Un personaje con seis gestos y nombre propio, para juegos, webs o clubes.',
          'Un personatge amb sis gestos i nom propi, per a jocs, webs o clubs.',
          'One character, six moods and a name, for games, websites or clubs.',
        ),
        say(
          'mascota, personaje, expresiones',
          'mascota, personatge, expressions',
          'mascot, character, expressions',
        ),
        say('desde 480 €', 'des de 480 €', 'from €480'),
      ),
    ],
    seeks: [
      service(
        ['legal.copyright-and-image-rights'],
        null,
        say(
          'Que alguien lea mis contratos de edición',
          'Que algú llegeixi els meus contractes d’edició',
          'Someone to read my publishing contracts',
        ),
        say(
          'Firmo, y luego descubro lo de los derechos digitales.',
          'Signo, i després descobreixo això dels drets digitals.',
          'I sign first and discover the digital rights clause later.',
        ),
        say(
          'derechos de autor, editoriales, cesión',
          'drets d’autor, editorials, cessió',
          'copyright, publishers, licence',
        ),
      ),
    ],
    learns: [
      service(
        ['marketing.email-marketing'],
        null,
        say(
          'Enviar un boletín sin dar la lata',
          'Enviar un butlletí sense fer-se pesat',
          'Sending a newsletter people open',
        ),
        say(
          'Tengo 300 direcciones en una libreta.',
          'Tinc 300 adreces en una llibreta.',
          'I have 300 addresses, in a notebook.',
        ),
        say('boletín, lectores', 'butlletí, lectors', 'newsletter, readers'),
      ),
    ],
  },
  {
    id: 'graphic-recorder',
    sector: 'illustration',
    role: say('Relator gráfico', 'Relator gràfic', 'Graphic recorder'),
    roleFeminine: say('Relatora gráfica', 'Relatora gràfica', 'Graphic recorder'),
    pitches: waysToSay(
      say(
        'Dibujo tu reunión mientras pasa',
        'Dibuixo la reunió mentre passa',
        'I draw your meeting while it happens',
      ),
      say(
        'Jornadas de ocho horas en un mural de dos metros',
        'Jornades de vuit hores en un mural de dos metres',
        'Eight-hour conferences on a two-metre mural',
      ),
    ),
    bio: say(
      'Me pasaba las reuniones garabateando, hasta que me pagaron por hacerlo. Trabajo con rotuladores recargables y, si hay poca luz, con una lámpara de espeleología.',
      'Em passava les reunions gargotejant, fins que em van pagar per fer-ho. Treballo amb retoladors recarregables i, si hi ha poca llum, amb un frontal d’espeleologia.',
      'The one who doodled in meetings, until somebody paid for it. Refillable markers and, in dark venues, a caver’s headlamp.',
    ),
    companies: ['Gargot', 'Acta Dibujada'],
    offers: [
      service(
        ['illustration.graphic-recording'],
        'expert',
        say('Relatoría gráfica en directo', 'Relatoria gràfica en directe', 'Live graphic recording'),
        say(
          'Un mural en la sala o en pantalla, y el PDF esa misma noche.',
          'Un mural a la sala o en pantalla, i el PDF aquella mateixa nit.',
          'A mural in the room or on screen; the PDF goes out the same night.',
        ),
        say(
          'jornadas, visual thinking, actas',
          'jornades, visual thinking, actes',
          'conferences, sketchnotes, minutes',
        ),
        say('650 € la jornada', '650 € la jornada', '€650 a day'),
      ),
      service(
        ['education-and-training.corporate-training'],
        'average',
        say('Taller: pensar dibujando', 'Taller: pensar dibuixant', 'Workshop: thinking with a pen'),
        say(
          'Tres horas para equipos que dicen no saber dibujar. Todos salen con su casa y su perro.',
          'Tres hores per a equips que diuen que no saben dibuixar. Tothom en surt amb la casa i el gos fets.',
          'Three hours for teams who claim they cannot draw. Everyone leaves with a house and a dog.',
        ),
        say('taller, equipos, dibujo', 'taller, equips, dibuix', 'workshop, teams, drawing'),
      ),
    ],
    seeks: [
      service(
        ['business-consulting.innovation', 'social-impact.participation-and-facilitation'],
        null,
        say(
          'Facilitadores con quien ir a medias',
          'Facilitadors amb qui anar a mitges',
          'Facilitators to share jobs with',
        ),
        say(
          'Tú llevas al grupo, yo lo dibujo.',
          'Tu portes el grup, jo el dibuixo.',
          'You run the room, I draw it.',
        ),
        say('facilitación, procesos, talleres', 'facilitació, processos, tallers', 'facilitation, workshops'),
      ),
    ],
    learns: [],
  },
  {
    id: 'commercial-illustrator',
    sector: 'illustration',
    role: say('Ilustrador y muralista', 'Il·lustrador i muralista', 'Illustrator and muralist'),
    roleFeminine: say('Ilustradora y muralista', 'Il·lustradora i muralista', 'Illustrator and muralist'),
    pitches: waysToSay(
      say(
        'De una viñeta para tu blog a una medianera de cuatro plantas',
        'D’una vinyeta per al blog a una mitgera de quatre plantes',
        'From a spot drawing for your blog to a four-storey wall',
      ),
      say(
        'Ilustración para marcas que se cansaron de las fotos de banco',
        'Il·lustració per a marques cansades de les fotos d’estoc',
        'Illustration for brands that are tired of stock photos',
      ),
    ),
    bio: say(
      'Publico una tira semanal en un diario comarcal y pinto persianas los domingos, con permiso. Vértigo, solo en las escaleras de mano.',
      'Publico una tira setmanal en un diari comarcal i els diumenges pinto persianes, amb permís. Vertigen, només a les escales de mà.',
      'A weekly strip in a local paper, shop shutters on Sundays (with permission). I am fine on scaffolding and terrified of stepladders.',
    ),
    companies: ['Persiana Avall', 'Gat Vell Il·lustració'],
    offers: [
      service(
        ['illustration.brand-and-advertising-illustration', 'illustration.editorial-illustration'],
        'expert',
        say(
          'Ilustraciones para webs y campañas',
          'Il·lustracions per a webs i campanyes',
          'Drawings for websites and campaigns',
        ),
        say(
          'Series de seis u ocho dibujos con el mismo aire, en formatos de sobra.',
          'Sèries de sis o vuit dibuixos amb el mateix aire, en tots els formats.',
          'Sets of six or eight that belong together, in every format you might want.',
        ),
        say(
          'ilustración, viñetas, campaña',
          'il·lustració, vinyetes, campanya',
          'illustration, spot drawings, campaign',
        ),
        say('desde 120 € cada una', 'des de 120 € cadascuna', 'from €120 each'),
      ),
      service(
        ['illustration.murals-and-street-art'],
        'average',
        say('Murales en oficinas y persianas', 'Murals en oficines i persianes', 'Murals and shop shutters'),
        say(
          'Boceto, permisos del ayuntamiento y tres días de pintura.',
          'Esbós, permisos de l’ajuntament i tres dies de pintura.',
          'Sketch, council permits and three days of paint.',
        ),
        say('mural, persianas, pintura', 'mural, persianes, pintura', 'mural, shutters, paint'),
      ),
    ],
    seeks: [
      service(
        ['photography.scanning-and-restoration'],
        null,
        say('Escanear originales grandes', 'Escanejar originals grans', 'Scanning large originals'),
        say(
          'Láminas de 70 × 100 que no caben en ningún escáner que conozca.',
          'Làmines de 70 × 100 que no caben en cap escàner que conegui.',
          'Sheets of 70 by 100 cm that fit no scanner I know.',
        ),
        say(
          'escáner, gran formato, reproducción',
          'escàner, gran format, reproducció',
          'scanner, large format, reproduction',
        ),
      ),
    ],
    learns: [],
  },
  {
    id: 'ux-researcher',
    sector: 'digital-product',
    role: say('Investigador de usuarios', 'Investigador d’usuaris', 'User researcher'),
    roleFeminine: say('Investigadora de usuarios', 'Investigadora d’usuaris', 'User researcher'),
    pitches: waysToSay(
      say(
        'Miro cómo la gente usa tu producto y te cuento lo que no querías oír',
        'Miro com la gent fa servir el teu producte i t’explico el que no volies sentir',
        'I watch people use your product and report what you hoped I would not',
      ),
      say(
        'Cinco entrevistas antes de programar ahorran cinco meses',
        'Cinc entrevistes abans de programar estalvien cinc mesos',
        'Five interviews before you build save five months after',
      ),
    ),
    bio: say(
      'Vengo de la antropología, así que me interesa más cómo compras el billete que el billete. He investigado para sanidad, transporte y banca.',
      'Vinc de l’antropologia: m’interessa més com compres el bitllet que no pas el bitllet. He investigat per a sanitat, transport i banca.',
      'My training is in anthropology, so how you buy the ticket interests me more than the ticket. Health, transport and banking so far.',
    ),
    companies: ['Mirall Recerca', 'La Cuarta Pared UX'],
    offers: [
      service(
        ['digital-product.user-research'],
        'expert',
        say('Entrevistas con usuarios', 'Entrevistes amb usuaris', 'User interviews'),
        say(
          'Busco a los participantes, pregunto y te devuelvo diez páginas y tres vídeos.',
          'Busco els participants, pregunto i et torno deu pàgines i tres vídeos.',
          'I recruit, I ask, and you get ten pages and three clips.',
        ),
        say(
          'investigación, entrevistas, encuestas',
          'recerca, entrevistes, enquestes',
          'research, interviews, surveys',
        ),
        say('desde 1.900 €', 'des de 1.900 €', 'from €1,900'),
      ),
      service(
        ['digital-product.usability-testing'],
        'expert',
        say(
          'Test de usabilidad en una semana',
          'Test d’usabilitat en una setmana',
          'Usability test in a week',
        ),
        say(
          'Cinco personas, cinco tareas y un vídeo corto de los tropiezos.',
          'Cinc persones, cinc tasques i un vídeo curt de les ensopegades.',
          'Five people, five tasks, one short film of the stumbles.',
        ),
        say(
          'usabilidad, prototipo, pruebas',
          'usabilitat, prototip, proves',
          'usability, prototype, testing',
        ),
      ),
    ],
    seeks: [
      service(
        ['translation-and-languages.transcription'],
        null,
        say('Transcribir entrevistas', 'Transcriure entrevistes', 'Interviews transcribed'),
        say(
          'Veinte horas de audio con gente que se interrumpe en dos idiomas.',
          'Vint hores d’àudio amb gent que es talla en dues llengües.',
          'Twenty hours of people interrupting each other in two languages.',
        ),
        say('transcripción, audio', 'transcripció, àudio', 'transcription, audio'),
      ),
    ],
    learns: [
      service(
        ['science-and-research.research-statistics'],
        null,
        say(
          'Estadística para encuestas pequeñas',
          'Estadística per a enquestes petites',
          'Statistics for small surveys',
        ),
        say(
          'Con 80 respuestas, qué puedo afirmar y qué no.',
          'Amb 80 respostes, què puc afirmar i què no.',
          'What can I claim from 80 answers?',
        ),
        say('muestra, encuestas', 'mostra, enquestes', 'samples, surveys'),
      ),
    ],
  },
  {
    id: 'product-designer',
    sector: 'digital-product',
    role: say('Diseñador de producto digital', 'Dissenyador de producte digital', 'Product designer'),
    roleFeminine: say(
      'Diseñadora de producto digital',
      'Dissenyadora de producte digital',
      'Product designer',
    ),
    pitches: waysToSay(
      say(
        'Diseño aplicaciones que tu madre usaría sin llamarte',
        'Dissenyo aplicacions que la teva mare faria servir sense trucar-te',
        'I design apps your mother could use without ringing you',
      ),
      say(
        'UX y UI para startups con mucha idea y poco botón',
        'UX i UI per a startups amb molta idea i poc botó',
        'UX and UI for start-ups with many ideas and one screen',
      ),
    ),
    bio: say(
      'Pasé seis años en una empresa de reservas de hoteles y ahora voy por proyectos, casi siempre con equipos de menos de diez personas. Prefiero quitar pantallas.',
      'Vaig passar sis anys en una empresa de reserves d’hotel i ara vaig per projectes, gairebé sempre amb equips de menys de deu persones. M’agrada més treure pantalles que afegir-ne.',
      'Six years at a hotel booking firm, now on projects with teams of fewer than ten. My favourite deliverable is a screen removed.',
    ),
    companies: ['Botó Verd', 'Segunda Pantalla', 'Estudi Llindar'],
    offers: [
      service(
        ['digital-product.ux-design', 'digital-product.app-design'],
        'expert',
        say('Diseño de aplicaciones', 'Disseny d’aplicacions', 'App design'),
        say(
          'Del dibujo en la pizarra al prototipo que puedes poner en manos de alguien.',
          'Del dibuix a la pissarra al prototip que pots posar a les mans d’algú.',
          'From whiteboard to a prototype you can put in somebody’s hands.',
        ),
        say('Figma, prototipo, flujo', 'Figma, prototip, flux', 'Figma, prototype, flows'),
        say('380 €/día', '380 €/dia', '€380 a day'),
      ),
      service(
        ['digital-product.design-systems', 'digital-product.ui-design'],
        'expert',
        say('Sistemas de diseño', 'Sistemes de disseny', 'Design systems'),
        say(
          'Ordeno los catorce azules de tu aplicación.',
          'Poso ordre als catorze blaus de la teva aplicació.',
          'I sort out the fourteen blues in your app.',
        ),
        say('componentes, tokens, Figma', 'components, tokens, Figma', 'components, tokens, Figma'),
      ),
    ],
    seeks: [
      service(
        ['software-and-mobile.mobile-apps'],
        null,
        say(
          'Programador de móvil para un piloto',
          'Programador mòbil per a un pilot',
          'A mobile developer for a pilot',
        ),
        say(
          'Una aplicación de turnos para farmacias: seis pantallas, dos meses.',
          'Una aplicació de torns per a farmàcies: sis pantalles, dos mesos.',
          'A rota app for pharmacies: six screens, two months.',
        ),
        say('iOS, Android, piloto', 'iOS, Android, pilot', 'iOS, Android, pilot'),
      ),
    ],
    learns: [],
  },
  {
    id: 'web-designer',
    sector: 'digital-product',
    role: say('Diseñador web', 'Dissenyador web', 'Web designer'),
    roleFeminine: say('Diseñadora web', 'Dissenyadora web', 'Web designer'),
    pitches: waysToSay(
      say(
        'Webs tranquilas para profesionales que no quieren pelearse con la suya',
        'Webs tranquils per a professionals que no volen barallar-se amb el seu',
        'Calm websites for professionals who do not want to fight with theirs',
      ),
      say(
        'Cuatro páginas bien hechas valen más que veinte',
        'Quatre pàgines ben fetes valen més que vint',
        'Four good pages beat twenty',
      ),
    ),
    bio: say(
      'Diseño para psicólogas, abogados, viveros y algún grupo de jazz. Entrego la web con una clase de una hora; después casi nadie me llama, que es de lo que se trata.',
      'Dissenyo per a psicòlogues, advocats, vivers i algun grup de jazz. Entrego el web amb una classe d’una hora; després gairebé ningú em truca, que és del que es tracta.',
      'Therapists, lawyers, plant nurseries and the odd jazz band. Each site comes with an hour’s lesson, after which hardly anyone rings, which is the point.',
    ),
    companies: ['Finestra Oberta', 'Quatre Pàgines', 'Margen Ancho'],
    offers: [
      service(
        ['digital-product.web-design', 'web-development.corporate-websites'],
        'expert',
        say(
          'Web profesional de cuatro a ocho páginas',
          'Web professional de quatre a vuit pàgines',
          'Professional website, four to eight pages',
        ),
        say(
          'Textos ordenados, fotos con sentido y un formulario que llega.',
          'Textos endreçats, fotos amb sentit i un formulari que arriba.',
          'Tidy copy, sensible photos and a contact form that reaches you.',
        ),
        say(
          'web, profesionales, formulario',
          'web, professionals, formulari',
          'website, professionals, contact form',
        ),
        say('1.200-2.000 €', '1.200-2.000 €', '€1,200 to €2,000'),
      ),
      service(
        ['web-development.website-builders'],
        'average',
        say('Arreglar una web hecha en Wix', 'Arreglar un web fet amb Wix', 'Rescuing a Wix site'),
        say(
          'Una tarde contigo al lado y la dejamos presentable.',
          'Una tarda amb tu al costat i el deixem presentable.',
          'One afternoon side by side and it will look respectable.',
        ),
        say('Wix, Squarespace, retoques', 'Wix, Squarespace, retocs', 'Wix, Squarespace, touch-ups'),
      ),
    ],
    seeks: [
      service(
        ['writing-and-editing.copywriting'],
        null,
        say(
          'Quien escriba los textos de mis webs',
          'Qui escrigui els textos dels meus webs',
          'Someone to write my clients’ pages',
        ),
        say(
          'Si los escribe el cliente, llegan en marzo del año siguiente.',
          'Si els escriu el client, arriben el març de l’any següent.',
          'When clients write them, they arrive the following March.',
        ),
        say('textos, web, redacción', 'textos, web, redacció', 'copy, website, writing'),
      ),
    ],
    learns: [
      service(
        ['web-development.web-accessibility'],
        null,
        say('Accesibilidad web en serio', 'Accessibilitat web de debò', 'Proper web accessibility'),
        say(
          'Paso el validador, pero no me fío.',
          'Passo el validador, però no me’n refio.',
          'My pages pass the checker and I still do not trust them.',
        ),
        say('WCAG, lectores de pantalla', 'WCAG, lectors de pantalla', 'WCAG, screen readers'),
      ),
    ],
  },
];
