import type { Archetype } from './archetype.types';
import { say, service, waysToSay } from './written';

/** Marketing, communication, writers, correctors and translators. */
export const marketingAndWords: readonly Archetype[] = [
  {
    id: 'seo-consultant',
    sector: 'marketing',
    role: say('Consultor SEO', 'Consultor SEO', 'SEO consultant'),
    roleFeminine: say('Consultora SEO', 'Consultora SEO', 'SEO consultant'),
    pitches: waysToSay(
      say(
        'Que te encuentren quienes no saben tu nombre',
        'Que et trobin els que no saben com et dius',
        'Getting found by people who do not know your name',
      ),
      say(
        'SEO para negocios de barrio y tiendas con catálogo',
        'SEO per a negocis de barri i botigues amb catàleg',
        'SEO for neighbourhood businesses and shops with a catalogue',
      ),
    ),
    bio: say(
      'Quince años mirando qué escribe la gente en un buscador, a las tres de la mañana incluidas. No prometo primeras posiciones; prometo enseñarte los datos cada mes.',
      'Quinze anys mirant què escriu la gent en un cercador, a les tres de la matinada també. No prometo primeres posicions; prometo ensenyar-te les dades cada mes.',
      'Fifteen years of reading what people type into search engines, including at three in the morning. No promises of first place, only figures every month.',
    ),
    companies: ['Brúixola SEO', 'Página Uno', 'Cercador i Fills'],
    offers: [
      service(
        ['marketing.seo'],
        'expert',
        say('Posicionamiento en buscadores', 'Posicionament en cercadors', 'Search engine optimisation'),
        say(
          'Revisión técnica, palabras que busca tu clientela y un plan de seis meses.',
          'Revisió tècnica, paraules que busca la teva clientela i un pla de sis mesos.',
          'Technical review, the words your customers use, and a six-month plan.',
        ),
        say(
          'Google, palabras clave, auditoría',
          'Google, paraules clau, auditoria',
          'Google, keywords, audit',
        ),
        say('desde 350 € al mes', 'des de 350 € al mes', 'from €350 a month'),
      ),
      service(
        ['marketing.local-seo'],
        'expert',
        say('Ficha de Google y reseñas', 'Fitxa de Google i ressenyes', 'Google listing and reviews'),
        say(
          'Para comercios y clínicas: horarios buenos, fotos buenas y respuestas con calma.',
          'Per a comerços i clíniques: horaris bons, fotos bones i respostes amb calma.',
          'For shops and clinics: right hours, good photos, calm replies.',
        ),
        say('mapas, reseñas, comercio local', 'mapes, ressenyes, comerç local', 'maps, reviews, local shops'),
        say('190 €', '190 €', '€190'),
      ),
    ],
    seeks: [
      service(
        ['writing-and-editing.content-and-blog'],
        null,
        say('Redactores que sepan de algo', 'Redactors que hi entenguin', 'Writers who know a subject'),
        say(
          'Salud, vino o derecho; dos artículos al mes.',
          'Salut, vi o dret; dos articles al mes.',
          'Health, wine or law; two articles a month.',
        ),
        say('artículos, blog, salud', 'articles, blog, salut', 'articles, blog, health'),
      ),
    ],
    learns: [
      service(
        ['data-and-ai.data-visualisation'],
        null,
        say('Gráficos que no den sueño', 'Gràfics que no facin venir son', 'Charts that keep people awake'),
        say(
          'Mis informes mensuales son un ladrillo.',
          'Els meus informes mensuals són un totxo.',
          'My monthly reports are a brick.',
        ),
        say('informes, gráficos', 'informes, gràfics', 'reports, charts'),
      ),
    ],
  },
  {
    id: 'paid-ads-specialist',
    sector: 'marketing',
    role: say(
      'Especialista en publicidad digital',
      'Especialista en publicitat digital',
      'Paid media specialist',
    ),
    roleFeminine: say(
      'Especialista en publicidad digital',
      'Especialista en publicitat digital',
      'Paid media specialist',
    ),
    pitches: waysToSay(
      say(
        'Gasto tu dinero en anuncios como si fuera el mío',
        'Gasto els teus diners en anuncis com si fossin els meus',
        'I spend your ad budget as if it were mine',
      ),
      say(
        'Campañas pequeñas, medidas y apagadas a tiempo',
        'Campanyes petites, mesurades i apagades a temps',
        'Small campaigns, measured, and switched off in time',
      ),
    ),
    bio: say(
      'Vengo de una agencia grande donde nadie miraba las cuentas pequeñas. Yo miro esas: academias, dentistas, una fábrica de colchones en Xàtiva.',
      'Vinc d’una agència gran on ningú mirava els comptes petits. Jo miro justament aquests: acadèmies, dentistes, una fàbrica de matalassos a Xàtiva.',
      'I come from a big agency where nobody looked at the small accounts. Those are mine now: academies, dentists, a mattress factory in Xàtiva.',
    ),
    companies: ['Clic Honest', 'La Puja', 'Pressupost Mínim'],
    offers: [
      service(
        ['marketing.search-ads', 'marketing.social-ads'],
        'expert',
        say('Anuncios en buscadores y redes', 'Anuncis a cercadors i xarxes', 'Search and social ads'),
        say(
          'A partir de 300 € de inversión al mes. Por debajo te digo que no.',
          'A partir de 300 € d’inversió al mes. Per sota et diré que no.',
          'From €300 of spend a month. Below that I will talk you out of it.',
        ),
        say('Google Ads, Meta, campañas', 'Google Ads, Meta, campanyes', 'Google Ads, Meta, campaigns'),
        say('250 € al mes', '250 € al mes', '€250 a month'),
      ),
      service(
        ['marketing.web-analytics', 'marketing.funnels-and-conversion'],
        'average',
        say('Medir qué funciona', 'Mesurar què funciona', 'Measuring what works'),
        say(
          'Analítica con consentimiento en regla y una hoja que resume de dónde viene cada cliente.',
          'Analítica amb el consentiment en regla i un full que resumeix d’on ve cada client.',
          'Consent-friendly analytics and one sheet that says where each customer came from.',
        ),
        say(
          'analítica, conversiones, embudo',
          'analítica, conversions, embut',
          'analytics, conversions, funnel',
        ),
      ),
    ],
    seeks: [
      service(
        ['graphic-design.social-and-digital-graphics'],
        null,
        say('Creatividades para campañas', 'Creativitats per a campanyes', 'Artwork for campaigns'),
        say(
          'Doce banners el día 1 de cada mes.',
          'Dotze bàners el dia 1 de cada mes.',
          'Twelve banners on the first of the month.',
        ),
        say('banners, anuncios, diseño', 'bàners, anuncis, disseny', 'banners, ads, design'),
      ),
      service(
        ['web-development.landing-pages'],
        null,
        say('Páginas de aterrizaje rápidas', 'Pàgines de destinació ràpides', 'Quick landing pages'),
        say('Una por campaña y sin menú.', 'Una per campanya i sense menú.', 'One per campaign, no menu.'),
        say('landing, formulario', 'landing, formulari', 'landing page, form'),
      ),
    ],
    learns: [],
  },
  {
    id: 'newsletter-marketer',
    sector: 'marketing',
    role: say(
      'Responsable de marketing por proyectos',
      'Responsable de màrqueting per projectes',
      'Marketing manager for hire',
    ),
    roleFeminine: say(
      'Responsable de marketing por proyectos',
      'Responsable de màrqueting per projectes',
      'Marketing manager for hire',
    ),
    pitches: waysToSay(
      say(
        'El departamento de marketing, dos mañanas por semana',
        'El departament de màrqueting, dos matins per setmana',
        'Your marketing department, two mornings a week',
      ),
      say(
        'Boletines que la gente contesta',
        'Butlletins que la gent contesta',
        'Newsletters that get replies',
      ),
    ),
    bio: say(
      'Entro en la empresa, escucho a los de ventas y escribo un plan de una página. Si a los tres meses no ha pasado nada, lo digo yo antes que el cliente.',
      'Entro a l’empresa, escolto els de vendes i escric un pla d’una pàgina. Si al cap de tres mesos no ha passat res, ho dic jo abans que el client.',
      'I sit with the sales people, then write a one-page plan. If nothing has moved after three months I will say so before the client does.',
    ),
    companies: ['Terç Externa', 'Dos Matins', 'La Lista de Correo'],
    offers: [
      service(
        ['marketing.marketing-strategy'],
        'expert',
        say('Plan de marketing de una página', 'Pla de màrqueting d’una pàgina', 'One-page marketing plan'),
        say(
          'A quién, qué, cuándo y con cuánto.',
          'A qui, què, quan i amb quants diners.',
          'Who, what, when and how much.',
        ),
        say('estrategia, plan, presupuesto', 'estratègia, pla, pressupost', 'strategy, plan, budget'),
        say('600 €', '600 €', '€600'),
      ),
      service(
        ['marketing.email-marketing', 'marketing.content-marketing'],
        'expert',
        say(
          'Boletines y listas de correo',
          'Butlletins i llistes de correu',
          'Newsletters and mailing lists',
        ),
        say(
          'Monto la lista, escribo los tres primeros números y te enseño a seguir.',
          'Munto la llista, escric els tres primers números i t’ensenyo a continuar.',
          'I set up the list, write the first three issues and teach you the rest.',
        ),
        say(
          'Mailchimp, boletín, suscriptores',
          'Mailchimp, butlletí, subscriptors',
          'Mailchimp, newsletter, subscribers',
        ),
      ),
    ],
    seeks: [
      service(
        ['marketing.market-research', 'science-and-research.social-research'],
        null,
        say(
          'Encuesta a clientes de una bodega',
          'Enquesta a clients d’un celler',
          'A survey of a winery’s customers',
        ),
        say(
          'Doscientas respuestas antes de la vendimia.',
          'Dues-centes respostes abans de la verema.',
          'Two hundred answers before harvest.',
        ),
        say('encuesta, mercado, bodega', 'enquesta, mercat, celler', 'survey, market, winery'),
      ),
    ],
    learns: [],
  },
  {
    id: 'social-media-manager',
    sector: 'communication',
    role: say('Gestor de redes sociales', 'Gestor de xarxes socials', 'Social media manager'),
    roleFeminine: say('Gestora de redes sociales', 'Gestora de xarxes socials', 'Social media manager'),
    pitches: waysToSay(
      say(
        'Redes para museos, mercados y marcas con cosas que contar',
        'Xarxes per a museus, mercats i marques amb coses per explicar',
        'Social media for museums, markets and brands with something to say',
      ),
      say(
        'Publico menos de lo que crees y contesto más de lo que esperas',
        'Publico menys del que et penses i contesto més del que t’esperes',
        'I post less than you would think and answer more than you would hope',
      ),
    ),
    bio: say(
      'Llevo seis cuentas a la vez, como quien pasea perros. Escribo en catalán, castellano y un inglés de camping muy digno.',
      'Porto sis comptes alhora, com qui passeja gossos. Escric en català, castellà i un anglès de càmping molt digne.',
      'Six accounts at a time, rather like walking dogs. I write in Catalan, Spanish and a perfectly dignified campsite English.',
    ),
    companies: ['Vermut de Xarxes', 'Sin Hashtag', 'Dimecres Publiquem'],
    offers: [
      service(
        ['communication.social-media-management', 'communication.social-content'],
        'expert',
        say('Gestión de redes', 'Gestió de xarxes', 'Running your accounts'),
        say(
          'Calendario mensual, dos visitas para grabar y respuestas cada día laborable.',
          'Calendari mensual, dues visites per gravar i respostes cada dia feiner.',
          'A monthly calendar, two filming visits, replies every working day.',
        ),
        say(
          'Instagram, calendario, comunidad',
          'Instagram, calendari, comunitat',
          'Instagram, calendar, community',
        ),
        say('desde 380 € al mes', 'des de 380 € al mes', 'from €380 a month'),
      ),
      service(
        ['graphic-design.social-and-digital-graphics'],
        'average',
        say(
          'Plantillas para tus publicaciones',
          'Plantilles per a les teves publicacions',
          'Templates for your posts',
        ),
        say(
          'Diez plantillas que puedes usar sin saber de diseño.',
          'Deu plantilles que pots fer servir sense saber de disseny.',
          'Ten templates that need no design skills.',
        ),
        say('Canva, plantillas, stories', 'Canva, plantilles, stories', 'Canva, templates, stories'),
        say('220 €', '220 €', '€220'),
      ),
    ],
    seeks: [
      service(
        ['photography.food', 'photography.events-and-concerts'],
        null,
        say(
          'Fotos frescas para un mercado',
          'Fotos fresques per a un mercat',
          'Fresh photos of a market hall',
        ),
        say(
          'Paradas, manos y tomates, una mañana al mes.',
          'Parades, mans i tomàquets, un matí al mes.',
          'Stalls, hands and tomatoes, one morning a month.',
        ),
        say('mercado, comida, reportaje', 'mercat, menjar, reportatge', 'market, food, reportage'),
      ),
    ],
    learns: [
      service(
        ['audiovisual.social-video'],
        null,
        say('Montar vídeos más deprisa', 'Muntar vídeos més de pressa', 'Editing video faster'),
        say(
          'Tardo dos horas para treinta segundos.',
          'Trigo dues hores per fer trenta segons.',
          'Two hours for thirty seconds is too long.',
        ),
        say('montaje, reels', 'muntatge, reels', 'editing, reels'),
      ),
    ],
  },
  {
    id: 'press-officer',
    sector: 'communication',
    role: say('Jefe de prensa', 'Cap de premsa', 'Press officer'),
    roleFeminine: say('Jefa de prensa', 'Cap de premsa', 'Press officer'),
    pitches: waysToSay(
      say(
        'Sé a qué hora no hay que llamar a una redacción',
        'Sé a quina hora no s’ha de trucar a una redacció',
        'I know when not to ring a newsroom',
      ),
      say(
        'Prensa para festivales, editoriales y científicos tímidos',
        'Premsa per a festivals, editorials i científics tímids',
        'Press for festivals, publishers and shy scientists',
      ),
    ),
    bio: say(
      'Diez años de redacción en la radio, ocho al otro lado del teléfono. Mi agenda es de papel y no se presta.',
      'Deu anys de redacció a la ràdio, vuit a l’altra banda del telèfon. La meva agenda és de paper i no es deixa.',
      'Ten years in a radio newsroom, eight on the other end of the phone. My contacts are on paper and not for lending.',
    ),
    companies: ['Roda de Premsa', 'Nota al Marge', 'Portada Comunicación'],
    offers: [
      service(
        ['communication.press-and-media-relations'],
        'expert',
        say(
          'Gabinete de prensa por campañas',
          'Gabinet de premsa per campanyes',
          'Press office by the campaign',
        ),
        say(
          'Nota, lista de medios, llamadas y recorte final.',
          'Nota, llista de mitjans, trucades i recull final.',
          'Release, media list, phone calls and cuttings.',
        ),
        say(
          'nota de prensa, medios, entrevistas',
          'nota de premsa, mitjans, entrevistes',
          'press release, media, interviews',
        ),
        say('desde 900 €', 'des de 900 €', 'from €900'),
      ),
      service(
        ['communication.spokesperson-training', 'communication.crisis-and-reputation'],
        'expert',
        say(
          'Preparar una entrevista difícil',
          'Preparar una entrevista difícil',
          'Getting ready for a hard interview',
        ),
        say(
          'Te pregunto con mala idea y grabamos.',
          'Et pregunto amb mala bava i ho gravem.',
          'I ask the nasty questions and we record it.',
        ),
        say('portavoces, crisis, cámara', 'portaveus, crisi, càmera', 'spokespeople, crisis, camera'),
      ),
    ],
    seeks: [
      service(
        ['photography.events-and-concerts'],
        null,
        say(
          'Fotógrafo de eventos que entregue la misma noche',
          'Fotògraf d’actes que entregui la mateixa nit',
          'An event photographer with same-night delivery',
        ),
        say(
          'La prensa no espera al lunes.',
          'La premsa no espera dilluns.',
          'Newspapers do not wait until Monday.',
        ),
        say(
          'eventos, prensa, entrega rápida',
          'actes, premsa, entrega ràpida',
          'events, press, fast delivery',
        ),
      ),
    ],
    learns: [],
  },
  {
    id: 'internal-communicator',
    sector: 'communication',
    role: say('Consultor de comunicación', 'Consultor de comunicació', 'Communications consultant'),
    roleFeminine: say('Consultora de comunicación', 'Consultora de comunicació', 'Communications consultant'),
    pitches: waysToSay(
      say(
        'Comunicación con causa para entidades y cooperativas',
        'Comunicació amb causa per a entitats i cooperatives',
        'Communications for co-ops and good causes',
      ),
      say(
        'Que tu equipo se entere por ti y no por los pasillos',
        'Que el teu equip se n’assabenti per tu i no pels passadissos',
        'Your team should hear it from you, not in the corridor',
      ),
    ),
    bio: say(
      'He dirigido la comunicación de una ONG de agua y de una cooperativa de cuidados. Creo en los tablones de anuncios bien puestos.',
      'He dirigit la comunicació d’una ONG d’aigua i d’una cooperativa de cures. Crec en els taulers d’anuncis ben posats.',
      'I have headed communications at a water charity and a care co-operative. I am a believer in the well-kept noticeboard.',
    ),
    companies: ['Veu Pròpia', 'Corro la Voz', 'Altaveu Cooperatiu'],
    offers: [
      service(
        ['communication.communication-strategy', 'communication.cause-communication'],
        'expert',
        say(
          'Plan de comunicación para entidades',
          'Pla de comunicació per a entitats',
          'Communications plan for nonprofits',
        ),
        say(
          'Con los medios que hay, que suelen ser dos personas y una tarde.',
          'Amb els mitjans que hi ha, que solen ser dues persones i una tarda.',
          'Built for the means at hand, usually two people and an afternoon.',
        ),
        say('plan, ONG, cooperativas', 'pla, ONG, cooperatives', 'plan, charities, co-ops'),
      ),
      service(
        ['communication.internal-communication'],
        'expert',
        say('Comunicación interna', 'Comunicació interna', 'Internal communications'),
        say(
          'Escucho, ordeno canales y quito la mitad de los correos.',
          'Escolto, endreço canals i trec la meitat dels correus.',
          'I listen, tidy the channels and remove half the e-mails.',
        ),
        say('equipos, canales, correos', 'equips, canals, correus', 'teams, channels, e-mail'),
      ),
    ],
    seeks: [
      service(
        ['audiovisual.corporate-video'],
        null,
        say('Vídeo de testimonios', 'Vídeo de testimonis', 'A film of testimonies'),
        say(
          'Seis cuidadoras, con respeto y sin violines.',
          'Sis cuidadores, amb respecte i sense violins.',
          'Six carers, with respect and without violins.',
        ),
        say(
          'testimonios, entrevistas, vídeo',
          'testimonis, entrevistes, vídeo',
          'testimonies, interviews, film',
        ),
      ),
      service(
        ['translation-and-languages.sign-language'],
        null,
        say(
          'Intérprete de lengua de signos',
          'Intèrpret de llengua de signes',
          'A sign language interpreter',
        ),
        say(
          'Para la asamblea de junio, cuatro horas.',
          'Per a l’assemblea del juny, quatre hores.',
          'For the assembly in June, four hours.',
        ),
        say('lengua de signos, asamblea', 'llengua de signes, assemblea', 'sign language, assembly'),
      ),
    ],
    learns: [],
  },
  {
    id: 'copywriter',
    sector: 'writing-and-editing',
    role: say('Copywriter', 'Copywriter', 'Copywriter'),
    roleFeminine: say('Copywriter', 'Copywriter', 'Copywriter'),
    pitches: waysToSay(
      say(
        'Escribo lo que tu web intenta decir',
        'Escric el que el teu web intenta dir',
        'I write what your website is trying to say',
      ),
      say(
        'Textos con la mitad de adjetivos',
        'Textos amb la meitat d’adjectius',
        'Copy with half the adjectives',
      ),
      say(
        'Palabras para webs, envases y contestadores',
        'Paraules per a webs, envasos i contestadors',
        'Words for websites, packets and answering machines',
      ),
    ),
    bio: say(
      'Hice prensa deportiva hasta que me cansé de la palabra «ilusionante». Ahora escribo para marcas, y leo en voz alta todo lo que entrego.',
      'Vaig fer premsa esportiva fins que em vaig cansar de la paraula «il·lusionant». Ara escric per a marques, i llegeixo en veu alta tot el que entrego.',
      'I covered sport until I could not bear another “thrilling encounter”. Now it is brands, and I read every line aloud before sending it.',
    ),
    companies: ['Punt i a Part', 'Verbo Corto', 'La Frase'],
    offers: [
      service(
        ['writing-and-editing.copywriting'],
        'expert',
        say('Textos para tu web', 'Textos per al teu web', 'Words for your website'),
        say(
          'Una conversación de una hora, cinco páginas escritas y dos rondas de cambios.',
          'Una conversa d’una hora, cinc pàgines escrites i dues rondes de canvis.',
          'An hour’s talk, five pages, two rounds of changes.',
        ),
        say('textos, web, tono', 'textos, web, to', 'copy, website, tone of voice'),
        say('450 €', '450 €', '€450'),
      ),
      service(
        ['writing-and-editing.ux-writing-and-plain-language'],
        'average',
        say(
          'Lenguaje claro para documentos',
          'Llenguatge clar per a documents',
          'Plain language for documents',
        ),
        say(
          'Contratos, avisos y formularios que se entienden a la primera.',
          'Contractes, avisos i formularis que s’entenen a la primera.',
          'Contracts, notices and forms that make sense first time.',
        ),
        say(
          'lenguaje claro, microtextos, formularios',
          'llenguatge clar, microtextos, formularis',
          'plain language, microcopy, forms',
        ),
      ),
    ],
    seeks: [
      service(
        ['tax-and-labour.freelancer-taxes'],
        null,
        say(
          'Gestoría que me recuerde los plazos',
          'Gestoria que em recordi els terminis',
          'An accountant who reminds me of deadlines',
        ),
        say(
          'Me entero del trimestre por los suspiros de los demás.',
          'M’assabento del trimestre pels sospirs dels altres.',
          'I know the quarter has ended when the others start sighing.',
        ),
        say('trimestre, IVA, plazos', 'trimestre, IVA, terminis', 'quarter, VAT, deadlines'),
      ),
    ],
    learns: [],
  },
  {
    id: 'proofreader',
    sector: 'writing-and-editing',
    role: say('Corrector de textos', 'Corrector de textos', 'Proofreader and editor'),
    roleFeminine: say('Correctora de textos', 'Correctora de textos', 'Proofreader and editor'),
    pitches: waysToSay(
      say(
        'Corrijo en catalán y castellano, y dudo por sistema',
        'Corregeixo en català i castellà, i dubto per sistema',
        'Catalan and Spanish, corrected by someone who doubts for a living',
      ),
      say(
        'La última persona que lee antes de imprenta',
        'L’última persona que llegeix abans d’impremta',
        'The last reader before the printer',
      ),
    ),
    bio: say(
      'Tesis, catálogos, novelas y la carta del bar de abajo, que ya no ofrece «pulpo a la gallego». Nivel de catalán: discutir sobre el guionet con amigos.',
      'Tesis, catàlegs, novel·les i la carta del bar de sota, que ja no ofereix «pulpo a la gallego». Nivell de català: discutir sobre el guionet amb els amics.',
      'Theses, catalogues, novels and the menu of the bar downstairs, which no longer offers “octopus to the Galician”. I own opinions on hyphens.',
    ),
    companies: ['Coma Baixa', 'Errata Zero'],
    offers: [
      service(
        ['writing-and-editing.proofreading'],
        'expert',
        say(
          'Corrección en catalán y castellano',
          'Correcció en català i castellà',
          'Proofreading in Catalan and Spanish',
        ),
        say(
          'Ortotipográfica o de estilo, con los cambios a la vista.',
          'Ortotipogràfica o d’estil, amb els canvis a la vista.',
          'Spelling or style, with every change visible.',
        ),
        say(
          'corrección, ortografía, estilo',
          'correcció, ortografia, estil',
          'proofreading, spelling, style',
        ),
        say('12 € por mil palabras', '12 € per mil paraules', '€12 per thousand words'),
      ),
      service(
        ['writing-and-editing.book-publishing', 'writing-and-editing.manuscript-development'],
        'average',
        say(
          'Leer tu manuscrito con cariño',
          'Llegir el teu manuscrit amb afecte',
          'A kind reading of your manuscript',
        ),
        say(
          'Informe de cinco páginas y una conversación larga.',
          'Informe de cinc pàgines i una conversa llarga.',
          'A five-page report and a long conversation.',
        ),
        say(
          'novela, manuscrito, informe de lectura',
          'novel·la, manuscrit, informe de lectura',
          'novel, manuscript, reader’s report',
        ),
        say('desde 280 €', 'des de 280 €', 'from €280'),
      ),
    ],
    seeks: [
      service(
        ['web-development.website-builders', 'web-development.corporate-websites'],
        null,
        say('Una web de una página', 'Un web d’una pàgina', 'A one-page website'),
        say(
          'La mía tiene una errata y no sé cómo cambiarla. Duele.',
          'El meu té una errata i no sé com canviar-la. Fa mal.',
          'Mine has a typo that I cannot reach. It hurts.',
        ),
        say('web, una página', 'web, una pàgina', 'website, one page'),
      ),
    ],
    learns: [],
  },
  {
    id: 'technical-writer',
    sector: 'writing-and-editing',
    role: say('Redactor técnico', 'Redactor tècnic', 'Technical writer'),
    roleFeminine: say('Redactora técnica', 'Redactora tècnica', 'Technical writer'),
    pitches: waysToSay(
      say(
        'Manuales que la gente lee antes de romper la máquina',
        'Manuals que la gent llegeix abans d’espatllar la màquina',
        'Manuals people read before they break the machine',
      ),
      say(
        'Documento programas, bombas de agua y lo que haga falta',
        'Documento programes, bombes d’aigua i el que calgui',
        'I document software, water pumps and whatever else turns up',
      ),
    ),
    bio: say(
      'Ingeniería industrial primero, periodismo después. Me gusta preguntar a quien aprieta el botón, no a quien lo diseñó.',
      'Primer enginyeria industrial, després periodisme. M’agrada preguntar a qui prem el botó, no a qui el va dissenyar.',
      'Industrial engineering first, journalism second. I prefer to ask whoever presses the button rather than whoever designed it.',
    ),
    companies: ['Peu de Màquina', 'Paso Tres'],
    offers: [
      service(
        ['writing-and-editing.technical-writing'],
        'expert',
        say('Manuales y guías de uso', 'Manuals i guies d’ús', 'Manuals and user guides'),
        say(
          'En papel o en línea, con capturas que no caducan el martes.',
          'En paper o en línia, amb captures que no caduquen dimarts.',
          'On paper or online, with screenshots that outlive the week.',
        ),
        say('manual, documentación, guía', 'manual, documentació, guia', 'manual, documentation, guide'),
      ),
      service(
        ['writing-and-editing.corporate-reports', 'writing-and-editing.content-and-blog'],
        'average',
        say(
          'Artículos de empresa con contenido',
          'Articles d’empresa amb contingut',
          'Company articles with substance',
        ),
        say(
          'Entrevisto a tu ingeniera y sale un texto que firma ella.',
          'Entrevisto la teva enginyera i en surt un text que firma ella.',
          'I interview your engineer and she gets the byline.',
        ),
        say(
          'artículos, entrevistas, industria',
          'articles, entrevistes, indústria',
          'articles, interviews, industry',
        ),
      ),
    ],
    seeks: [
      service(
        ['illustration.scientific-and-technical'],
        null,
        say('Dibujos de montaje', 'Dibuixos de muntatge', 'Assembly drawings'),
        say(
          'Quince pasos de una depuradora doméstica.',
          'Quinze passos d’una depuradora domèstica.',
          'Fifteen steps of a home water treatment unit.',
        ),
        say('dibujo técnico, montaje', 'dibuix tècnic, muntatge', 'technical drawing, assembly'),
      ),
    ],
    learns: [],
  },
  {
    id: 'sworn-translator',
    sector: 'translation-and-languages',
    role: say('Traductor jurado', 'Traductor jurat', 'Sworn translator'),
    roleFeminine: say('Traductora jurada', 'Traductora jurada', 'Sworn translator'),
    pitches: waysToSay(
      say(
        'Títulos, poderes y partidas con sello, del francés y el inglés',
        'Títols, poders i partides amb segell, del francès i l’anglès',
        'Degrees, deeds and birth certificates, stamped, from French and English',
      ),
      say(
        'Traducciones juradas en 48 horas, salvo que el notario escriba a mano',
        'Traduccions jurades en 48 hores, tret que el notari escrigui a mà',
        'Sworn translations in 48 hours, unless the notary wrote by hand',
      ),
    ),
    bio: say(
      'La mitad del oficio es descifrar la letra de los registros civiles; la otra mitad son apostillas. Colaboro con despachos de extranjería y con parejas que se casan en tres países.',
      'La meitat de l’ofici és desxifrar la lletra dels registres civils; l’altra meitat són postil·les. Col·laboro amb despatxos d’estrangeria i amb parelles que es casen en tres països.',
      'Half the job is deciphering registry handwriting; the other half is apostilles. I work with immigration lawyers and with couples who marry in three countries.',
    ),
    companies: ['Apostilla', 'Fe de Lletra'],
    offers: [
      service(
        ['translation-and-languages.legal-and-sworn'],
        'expert',
        say(
          'Traducción jurada francés e inglés',
          'Traducció jurada de francès i anglès',
          'Sworn translation, French and English',
        ),
        say(
          'Contratos, expedientes y documentos de extranjería.',
          'Contractes, expedients i documents d’estrangeria.',
          'Contracts, school records and immigration papers.',
        ),
        say(
          'jurada, apostilla, certificados',
          'jurada, postil·la, certificats',
          'sworn, apostille, certificates',
        ),
        say('desde 40 € el documento', 'des de 40 € el document', 'from €40 a document'),
      ),
      service(
        ['translation-and-languages.commercial'],
        'average',
        say(
          'Correspondencia con clientes franceses',
          'Correspondència amb clients francesos',
          'Letters to French clients',
        ),
        say(
          'Correos y ofertas que no ofenden a nadie en Lyon.',
          'Correus i ofertes que no ofenen ningú a Lió.',
          'E-mails and quotes that offend nobody in Lyon.',
        ),
        say('francés, cartas, ofertas', 'francès, cartes, ofertes', 'French, letters, quotes'),
      ),
    ],
    seeks: [
      service(
        ['sales-and-administration.virtual-assistance', 'sales-and-administration.back-office'],
        null,
        say('Ayuda con las facturas', 'Ajuda amb les factures', 'Help with invoicing'),
        say(
          'Cien facturas pequeñas al mes son cien descuidos.',
          'Cent factures petites al mes són cent descuits.',
          'A hundred small invoices a month is a hundred chances to forget.',
        ),
        say('facturas, cobros', 'factures, cobraments', 'invoices, payments'),
      ),
    ],
    learns: [],
  },
  {
    id: 'technical-translator',
    sector: 'translation-and-languages',
    role: say('Traductor técnico', 'Traductor tècnic', 'Technical translator'),
    roleFeminine: say('Traductora técnica', 'Traductora tècnica', 'Technical translator'),
    pitches: waysToSay(
      say(
        'Del alemán y el inglés al castellano y al catalán: máquinas, medicina y patentes',
        'De l’alemany i l’anglès al castellà i al català: màquines, medicina i patents',
        'German and English into Spanish and Catalan: machinery, medicine, patents',
      ),
      say(
        'Sé cómo se llama esa pieza en cuatro idiomas',
        'Sé com es diu aquesta peça en quatre idiomes',
        'I know what that part is called in four languages',
      ),
    ),
    bio: say(
      'Crecí entre Stuttgart y Terrassa, con dos abuelas que no se entendían. Desde 2006 traduzco prospectos, manuales de telares y patentes.',
      'Vaig créixer entre Stuttgart i Terrassa, amb dues àvies que no s’entenien. Des del 2006 tradueixo prospectes, manuals de telers i patents.',
      'I grew up between Stuttgart and Terrassa with two grandmothers who could not talk to each other. Since 2006: leaflets, loom manuals and patents.',
    ),
    companies: ['Zwischen', 'Terme Exacte', 'La Otra Orilla'],
    offers: [
      service(
        ['translation-and-languages.technical-and-medical'],
        'expert',
        say('Traducción técnica y médica', 'Traducció tècnica i mèdica', 'Technical and medical translation'),
        say(
          'Con glosario propio que se queda el cliente.',
          'Amb glossari propi que es queda el client.',
          'With a glossary that the client keeps.',
        ),
        say(
          'alemán, inglés, patentes, manuales',
          'alemany, anglès, patents, manuals',
          'German, English, patents, manuals',
        ),
        say('0,11 € por palabra', '0,11 € per paraula', '€0.11 a word'),
      ),
      service(
        ['translation-and-languages.localization'],
        'average',
        say('Localización de programas', 'Localització de programes', 'Software localisation'),
        say(
          'Cadenas, ayudas y ese botón que no cabe en alemán.',
          'Cadenes, ajudes i aquell botó que no hi cap en alemany.',
          'Strings, help pages, and the button that never fits in German.',
        ),
        say('interfaz, cadenas, alemán', 'interfície, cadenes, alemany', 'interface, strings, German'),
      ),
    ],
    seeks: [
      service(
        ['systems-and-security.it-support'],
        null,
        say('Que me salven un disco duro', 'Que em salvin un disc dur', 'A hard drive rescued'),
        say(
          'Veinte años de memorias de traducción hacen clic, clic, clic.',
          'Vint anys de memòries de traducció fan clic, clic, clic.',
          'Twenty years of translation memories are going click, click, click.',
        ),
        say('disco duro, recuperación', 'disc dur, recuperació', 'hard drive, recovery'),
      ),
    ],
    learns: [],
  },
  {
    id: 'conference-interpreter',
    sector: 'translation-and-languages',
    role: say('Intérprete de conferencias', 'Intèrpret de conferències', 'Conference interpreter'),
    roleFeminine: say('Intérprete de conferencias', 'Intèrpret de conferències', 'Conference interpreter'),
    pitches: waysToSay(
      say(
        'Hablo mientras tú hablas, y la sala se entera',
        'Parlo mentre tu parles, i la sala ho entén',
        'I talk while you talk, and the room understands',
      ),
      say(
        'Interpretación simultánea y de enlace, con cabina o con susurros',
        'Interpretació simultània i d’enllaç, amb cabina o a cau d’orella',
        'Simultaneous and liaison interpreting, in a booth or in a whisper',
      ),
    ),
    bio: say(
      'Inglés, italiano, catalán y castellano. He interpretado a un premio Nobel y a un fabricante de azulejos; el del azulejo hablaba más rápido.',
      'Anglès, italià, català i castellà. He interpretat un premi Nobel i un fabricant de rajoles; el de les rajoles parlava més de pressa.',
      'English, Italian, Catalan and Spanish. I have interpreted for a Nobel laureate and a tile maker; the tile maker spoke faster.',
    ),
    companies: ['Cabina Doble'],
    offers: [
      service(
        ['translation-and-languages.interpreting'],
        'expert',
        say('Interpretación simultánea', 'Interpretació simultània', 'Simultaneous interpreting'),
        say(
          'Busco a la pareja de cabina y el equipo de sonido.',
          'Busco la parella de cabina i l’equip de so.',
          'I bring the booth partner and the sound kit.',
        ),
        say('congresos, cabina, italiano', 'congressos, cabina, italià', 'conferences, booth, Italian'),
        say('680 € la jornada', '680 € la jornada', '€680 a day'),
      ),
      service(
        ['translation-and-languages.native-revision'],
        'average',
        say('Revisar textos en italiano', 'Revisar textos en italià', 'Checking texts in Italian'),
        say('Menús, webs y presentaciones.', 'Menús, webs i presentacions.', 'Menus, websites and slides.'),
        say('italiano, revisión', 'italià, revisió', 'Italian, revision'),
      ),
    ],
    seeks: [
      service(
        ['health-and-wellbeing.speech-therapy', 'education-and-training.public-speaking'],
        null,
        say('Cuidar la voz', 'Cuidar la veu', 'Looking after my voice'),
        say(
          'Después de dos días de congreso sueno como una puerta.',
          'Després de dos dies de congrés sono com una porta.',
          'After two days of conference I sound like a hinge.',
        ),
        say('voz, logopedia', 'veu, logopèdia', 'voice, speech therapy'),
      ),
    ],
    learns: [],
  },
  {
    id: 'subtitler-literary-translator',
    sector: 'translation-and-languages',
    role: say(
      'Traductor audiovisual y literario',
      'Traductor audiovisual i literari',
      'Subtitler and literary translator',
    ),
    roleFeminine: say(
      'Traductora audiovisual y literaria',
      'Traductora audiovisual i literària',
      'Subtitler and literary translator',
    ),
    pitches: waysToSay(
      say(
        'Subtítulos de dos líneas que no tapan la película',
        'Subtítols de dues línies que no tapen la pel·lícula',
        'Two-line subtitles that stay out of the film’s way',
      ),
      say(
        'Traduzco novelas del inglés y series del portugués',
        'Tradueixo novel·les de l’anglès i sèries del portuguès',
        'Novels from English, series from Portuguese',
      ),
    ),
    bio: say(
      'Catorce novelas, unas 300 horas de subtítulos y una úlcera por el humor intraducible. Doy también clases de conversación en el bar de la esquina.',
      'Catorze novel·les, unes 300 hores de subtítols i una úlcera per culpa de l’humor intraduïble. També faig classes de conversa al bar de la cantonada.',
      'Fourteen novels, some 300 hours of subtitles and one ulcer, brought on by puns. I also run conversation classes in the corner café.',
    ),
    companies: [],
    offers: [
      service(
        ['translation-and-languages.subtitling-and-dubbing'],
        'expert',
        say(
          'Subtítulos en catalán y castellano',
          'Subtítols en català i castellà',
          'Subtitles in Catalan and Spanish',
        ),
        say(
          'Pautado, traducción y revisión sobre imagen.',
          'Pautatge, traducció i revisió sobre imatge.',
          'Spotting, translation and a check against picture.',
        ),
        say(
          'subtítulos, doblaje, festivales',
          'subtítols, doblatge, festivals',
          'subtitles, dubbing, festivals',
        ),
        say('desde 6 € por minuto', 'des de 6 € per minut', 'from €6 a minute'),
      ),
      service(
        ['translation-and-languages.language-classes', 'translation-and-languages.literary'],
        'average',
        say('Conversación en portugués', 'Conversa en portuguès', 'Portuguese conversation'),
        say(
          'Los miércoles, con café y sin gramática.',
          'Els dimecres, amb cafè i sense gramàtica.',
          'Wednesdays, with coffee and no grammar.',
        ),
        say('portugués, conversación', 'portuguès, conversa', 'Portuguese, conversation'),
        say('15 €/hora', '15 €/hora', '€15 an hour'),
      ),
    ],
    seeks: [
      service(
        ['legal.copyright-and-image-rights'],
        null,
        say(
          'Consulta sobre derechos de traducción',
          'Consulta sobre drets de traducció',
          'Advice on translation rights',
        ),
        say(
          'Una editorial cerró y no sé quién tiene lo mío.',
          'Una editorial va tancar i no sé qui té allò meu.',
          'A publisher folded and I do not know who holds my work.',
        ),
        say('derechos, editorial', 'drets, editorial', 'rights, publisher'),
      ),
    ],
    learns: [],
  },
];
