import type { Lexicon } from './lexicon.types';

/** Objects and occasions that lead to food, fashion, events and tourism, as customers name them. */
export const errandsTable: Lexicon = {
  'events-and-tourism.event-planning': `
    organise an event / organizar una fiesta / organitzar una festa / organizador de eventos /
    organitzadora d'esdeveniments / event organiser / event manager / eventos corporativos /
    esdeveniments corporatius / corporate events / cena de navidad empresa / sopar de nadal d'empresa /
    cumplimos años empresa / inaugurar la oficina / inaugurar el local / open our new office /
    lanzamiento de producto evento / presentación de producto evento / product presentation event /
    buscar espacio para evento / buscar espai per a l'acte / venues / fair / mercadillo / mercat d'artesania /
    pop up market / gala benéfica / gala benèfica / lliurament de premis / awards night / festival /
    festival de música / networking evento / networking event / festa major / invitados y proveedores coordinar /
    algo grande para clientes / una celebració gran / something big for clients / presupuesto de fiesta /
    catering y música coordinar / escaleta del evento / staff para eventos / permisos de evento`,
  'events-and-tourism.congresses-and-conferences': `
    congreso / congresos / congrés / congressos / congress / conference / conferences / jornada / jornadas /
    jornades / seminario / seminari / convención / convenció / convention / secretaría técnica / secretaria tècnica /
    technical secretariat / OPC / inscripciones / inscripcions / registration desk / acreditacions /
    badges for attendees / ponents / speakers lodging / viajes de los ponentes / viatges dels ponents /
    programa del congreso / programa del congrés / conference programme / expositores / expositors / patrocinadors /
    sponsors / feria comercial / fira comercial / asistentes / assistents / attendees / dos-cents assistents /
    eventbrite / mesas redondas / taules rodones / round tables`,
  'events-and-tourism.weddings-and-celebrations': `
    boda / bodas / casament / casaments / wedding / weddings / casarme / casar-me / get married / novia / novios /
    núvia / nuvis / bride / groom / organizar la boda / plan our wedding / masía para boda / masia per casar-se /
    oficiant / ceremonia laica / cerimònia laica / comunión / comunió / communion / bautizo / bateig / christening /
    fiesta sorpresa / decoración floral / decoració floral / wedding flowers / ramo / ram de núvia / bouquet /
    flores / flors / flowers / florista / florist / globos / globus / balloons / mesa dulce / quinceañera / banquet /
    memorial service / invitados / convidats / wedding guests / decorar la fiesta / decorar la festa /
    party decoration`,
  'events-and-tourism.hosting-and-presenting': `
    host / mestressa de cerimònies / host the gala / presentar el acto / presentar l'acte / present the event /
    moderador / moderadora / moderar una mesa redonda / moderar una taula rodona / moderar un debate /
    moderate a debate / conductor de gala / dinamizar el acto / dinamitzar l'acte / speaker de carrera /
    animador de gala / humorista / comediante / comedian / cómico / còmic / monologuista / monologuista per al sopar /
    stand-up / ponente invitado / ponent convidat / keynote / keynote speaker / guest speaker / conferenciante /
    conferenciant / subasta benéfica conducir / bingo presentar / quiz night host / trivial presentar /
    presentar premios / presentar premis / que dé paso a los ponentes / que doni pas als ponents /
    voz en el escenario / magia para evento / mago cena`,
  'events-and-tourism.event-technical-production': `
    producción técnica / producció tècnica / technical production / escenario / escenari / stage / tarima evento /
    carpas / carpes / marquee / tent / sillas y mesas alquilar / llogar cadires i taules / hire chairs / hire tables /
    led screen / proyector alquilar / llogar projector / hire a projector / audiovisuales para evento /
    audiovisuals per a l'acte / AV / AV equipment / luces y sonido / lights and sound / iluminación de evento /
    il·luminació de l'acte / event lighting / power generator / wc químics / stand montar / muntar l'estand /
    build a stand / técnicos para evento / tècnics per a l'acte / regidoria / jefe de producción / cap de producció /
    moqueta / fotocol montar / escenografía / escenografia construir / atrezzo / atrezzo lloguer / props hire /
    riggers / rider técnico / fuegos artificiales / focs artificials / fireworks / efectos confeti`,
  'events-and-tourism.team-building': `
    team building / teambuilding / outing / salida de empresa / sortida d'empresa / company outing / gincana /
    juegos para el equipo / actividad divertida con compañeros / activitat divertida amb companys /
    something fun with colleagues / fun afternoon for staff / tarde divertida equipo / tarda divertida /
    taller de cocina en grupo / taller de cuina en grup / cooking together / competición de paellas /
    concurs de paelles / karts / olimpiadas / olimpíades / incentivos de empresa / viatge d'incentius /
    romper el hielo / trencar el gel / icebreaker / barco equipo / vaixell / boat trip / excursión de empresa /
    excursió d'empresa / recés d'empresa / drum circle / solo nos vemos por zoom / només ens veiem per zoom /
    only meet on zoom / actividad de cohesión / activitat de cohesió`,
  'events-and-tourism.tourist-guiding': `
    guía turístico / guía turística / guia turístic / tour guide / guides / guía oficial / guia oficial /
    visita guiada / visites guiades / guided tour / guided tours / ruta por el barrio / ruta pel barri /
    neighbourhood tour / show visitors the city / show them around / enseñar Barcelona / ensenyar Barcelona /
    casco antiguo / centre històric / barri vell / old town / modernismo / modernisme / ruta gastronómica /
    ruta gastronòmica / visita al museo guiada / visita al museu / museum tour / recorrido histórico /
    recorregut històric / history walk / visitors from abroad / grup de turistes / group of tourists /
    tarde libre congreso visita / tarda lliure / free afternoon / rutas literarias / rutes literàries / ruta en bici /
    excursión a Montserrat / excursió a Montserrat / montserrat / jubilados visita / escolares visita`,
  'events-and-tourism.travel-planning': `
    travel agency / organizar un viaje / organitzar un viatge / organise a trip / plan a trip /
    planificar vacaciones / planificar les vacances / plan our holidays / itinerari / viaje en grupo /
    viatge en grup / group trip / viatge de final de curs / school trip / vuelos y hoteles / vols i hotels /
    flights and hotels / billetes / bitllets / tickets plane / viaje a Japón / viatge al Japó / trip to Japan /
    autocaravana viatge / travelling with kids / visados de turista / seguros de viaje / viajar sola / travel alone /
    tren en lugar de avión / escapades / autocar alquilar / llogar autocar / hire a coach`,
  'events-and-tourism.tourism-marketing-and-strategy': `
    promoción turística / promoció turística / tourism promotion / destino turístico / destinació turística /
    tourist destination / turismo rural estrategia / consultoría turística / consultoria turística /
    tourism consultant / low season visitors / touroperadores / turoperadors / tour operators / turismo sostenible /
    turisme sostenible / sustainable tourism / rutas turísticas crear / crear una ruta turística / create a trail /
    señalizar ruta / vender experiencias / vendre experiències / sell experiences / civitatis / getyourguide /
    viator / marca de ciudad / marca de poble / place branding / museo más visitantes / agroturismo promoción /
    masificación`,
  'events-and-tourism.hospitality-and-lodging': `
    hotel / hoteles / hotels / alojamiento / allotjament / accommodation / casa rural / cases rurals / rural house /
    airbnb / booking / piso turístico / pis turístic / tourist flat / gestionar mi airbnb / gestionar el meu airbnb /
    manage my airbnb / anfitrión / amfitrió / entregar llaves / hand over keys / handing over the keys /
    llaves a medianoche / check-in online / check-out / canal manager / revenue management / tarifas de hotel /
    preus de l'hotel / ocupación / ocupació / hotel vacío entre semana / ressenyes de booking / apertura de hotel /
    obrir un hotel rural / open a guest house / gobernanta / governanta / recepción de hotel / consultor hotelero /
    consultora hotelera / hotel consultant / mossos huéspedes / temporada baja`,
  'events-and-tourism.protocol-and-invitations': `
    protocolo / protocol / protocol officer / orden de precedencia / ordre de precedència / precedencias /
    precedències / authorities / officials attending / alcaldesa viene / consejera inauguración / ministro visita /
    visita institucional / visita institucional protocol / institutional visit / pla de taules /
    distribución de invitados / invitacions oficials / official invitations / confirmaciones /
    confirmacions d'assistència / tratamiento correcto / cómo dirigirse a / com adreçar-nos a /
    cartas de invitación institucional / embajador / ambaixador / banderas / banderes / etiqueta / firma de convenio /
    recepción oficial / discursos orden`,
  'events-and-tourism.sport-and-outdoor-activities': `
    senderismo / senderisme / hiking / hike / excursión / excursió / excursions / montaña / muntanya / mountain /
    guía de montaña / guia de muntanya / mountain guide / escalada / climbing / barranquismo / barranquisme / kayak /
    caiac / padel surf / buceo / submarinisme / busseig / esquí / ski / bicicleta de montaña / ciclismo / ciclisme /
    cycling / organizar una carrera / organitzar una cursa / torneig de pàdel / padel tournament / fútbol / futbol /
    football / baloncesto / bàsquet / basketball / tenis / tennis / entrenador de fútbol / entrenador de bàsquet /
    coach for the kids' team / club deportivo / club esportiu / sports club / multiaventura / aventura / adventure /
    hípica / naturaleza con niños / natura amb nens / camino de santiago / camí de sant jaume / bautismo de buceo /
    deporte adaptado / esport adaptat / socorrista / petanca / yoga en la playa no`,
  'food-and-fashion.catering-and-private-chef': `
    chef privado / xef privat / private chef / cocinero a domicilio / cuiner a domicili / desayuno de trabajo /
    esmorzar de treball / working breakfast / coffee breaks / pausa cafè / cóctel / còctel / cocktail reception /
    dinar per a trenta / comer sin salir de la sala / dinar a la mateixa sala / food brought in /
    comida en la oficina / dinar a l'oficina / office lunches / lunch boxes / tuppers / táper /
    menú diario a domicilio / menú diari / paella gegant / barbacoa per a / barbecue / foodtruck / catering vegano /
    càtering vegà / vegan catering / bodas comida / banquete catering / barman / cambrers per a l'acte / bartender /
    cócteles a domicilio / invitados con alergias / convidats amb al·lèrgies / guests with allergies / cena en casa /
    sopar a casa / dinner at home / cumpleaños comida / nibbles / cuina de temporada`,
  'food-and-fashion.restaurant-consulting': `
    restaurante pierde dinero / el restaurant perd diners / restaurant loses money / consultor gastronómico /
    consultora gastronòmica / restaurant consultant / hostelería / hostaleria / hospitality consultant / escandalls /
    cost of each dish / carta del restaurante rediseñar platos / canviar la carta / change the menu /
    ingeniería de menú / cocina organizar / organitzar la cuina / organise the kitchen / desperdicio de comida /
    malbaratament / food waste in our kitchen / camareros formar / sala y cocina / mesas vacías / empty tables /
    concepto de restaurante / concepte de restaurant / delivery propio / reservas y turnos / jefe de cocina asesor /
    chef ejecutivo / food hall / cafetería especialidad / café de especialidad / cafè d'especialitat / barista /
    barista training / máquina de café / cafetera / vender platos preparados / menú del día rentable /
    menú escolar empresa / cóctel carta de cócteles / carta de còctels`,
  'food-and-fashion.bakery-and-pastry': `
    pasteles / pastissos / cakes / tartas / torta / pastry / pastelero / pastelera / pastisser / pastissera /
    repostería / rebosteria / tarta de boda / galletas / cookies to eat / biscuits / chocolatier / roscón / tortell /
    donuts / croissant / dulces / dolços / sweets / sin azúcar postre / postre sense sucre / tarta sin gluten /
    pastís sense gluten / candy / helado / gelat / ice cream / coca / coques / pastel con el logo / pastís amb el logo`,
  'food-and-fashion.food-product-development': `
    producto alimentario / producte alimentari / food product / desarrollar un producto alimentario /
    receta a escala / recepta a escala / envasar la meva salsa / bottle my sauce / salsa / sauce / sauces /
    mermelada producir / conservas / conserves / preserves / vida útil / vida útil del producte / shelf life /
    caducidad / caducitat / expiry / last longer on the shelf / fabricante para mi receta / fabricant / copacker /
    maquila alimentaria / obrador / registro sanitario / registre sanitari / health registration / cervecera /
    brewery / kombucha producción / kéfir / fermentados / fermentats / fermented / alternativas vegetales /
    plant-based / snack saludable / infusiones / infusions / tés / café tostar / torrar cafè / roast coffee / aceite /
    oli d'oliva / sorbete / tecnólogo de alimentos / tecnòloga d'aliments / food technologist /
    prototipo de alimento / información nutricional / nutrition label / valor nutricional`,
  'food-and-fashion.food-safety-and-hygiene': `
    APPCC / manipulador de alimentos / manipulador d'aliments / carnet de manipulador d'aliments / food hygiene /
    higiene alimentaria / higiene alimentària / seguridad alimentaria / seguretat alimentària / food safety /
    sanidad / sanitat / health inspection / alérgenos / al·lèrgens / allergens / carta de alérgenos /
    carta d'al·lèrgens / allergen list / etiquetado de alimentos / etiquetatge d'aliments / food labelling /
    registros de cocina / registres de la cuina / kitchen records / autocontrol / plan de limpieza cocina /
    analíticas / analítiques / lab tests of food / legionela / legionella / agua analizar / celíacos cocina segura /
    cámaras frigoríficas registro / caducados / comedor escolar higiene`,
  'food-and-fashion.wine-and-tasting': `
    vino / vinos / vi / vins / wine / wines / cata / catas / tast / tastos / tasting / enòloga / enologist /
    winemaker / carta de vinos / bodega / winery / vermouth / cata de cerveza / cata de aceite / tast d'oli /
    café cata / clientes que saben de vino / vinos para la boda / vins per al casament / importador de vinos /
    selección de vinos / selecció de vins / which wines to serve / viñedo / vinya / vineyard`,
  'food-and-fashion.fashion-design': `
    diseño de moda / disseny de moda / fashion design / fashion designer / diseñador de moda / dissenyadora de moda /
    clothing line / colección / col·lecció / collection / uniformes / uniforms / uniforme del restaurante /
    uniforme per a l'equip / staff uniforms / roba de feina / vestuario / vestuari / costume / costumes /
    theatre costumes / disfraz / disfressa / disfresses / ficha técnica de prenda / fitxa tècnica de roba /
    ropa infantil / roba infantil / kids' clothes / producir ropa / produir roba / produce clothes /
    taller de confección buscar / fabricar ropa / vestido de novia diseño / vestit de núvia / wedding dress /
    zapatos diseño / calzado / calçat / footwear / moda`,
  'food-and-fashion.pattern-cutting-and-sewing': `
    modistes / patronista / pattern maker / pattern cutter / patrones de ropa / patrons de roba / sewing patterns /
    acortar pantalones / escurçar pantalons / shorten trousers / bajos de los pantalones / baixos dels pantalons /
    vestido me queda grande / em va gran el vestit / dress too big / entallar un vestit / muestra de prenda /
    mostra de la peça / sample garment / prototipo de prenda / prototip de peça / dibujo de una chaqueta /
    esbós d'una jaqueta / sketch of a jacket / confección / confecció / small production run /
    pequeñas series de ropa / sèries curtes / cojines / coixins / fundas / fundes / covers sew / ropa a medida /
    roba a mida / remendar / sargir / mend / embroider / bolsas de tela coser / tejanos rotos / texans foradats`,
  'food-and-fashion.sustainable-and-textile-design': `
    moda sostenible / moda sostenible local / sustainable fashion / ropa reciclada / roba reciclada /
    recycled clothes / reutilizar telas / reaprofitar teles / reuse fabric / scraps / teñir / tenyir / dye / dyeing /
    tintes naturales / tints naturals / tejer a mano / weaving / hand-woven / tejido / teixit / fibras / fibres /
    punto / gènere de punt / knitwear / ganchillo marca / estampación textil / estampació tèxtil / fabric printing /
    serigrafía textil / batik / macramé decoración / alfombra artesanal / catifa artesana / handmade rug /
    diseño textil / disseny tèxtil / textile design / economía circular textil / ropa de segunda mano /
    roba de segona mà / proveedores de tela ecológica / proveïdors de teixit ecològic / cuero vegetal / cuir / leather`,
  'food-and-fashion.personal-styling': `
    estilista / asesora de imagen / assessora d'imatge / image consultant / stylist / personal shopper /
    personal stylist / no sé vestirme / colorimetría / colorimetria / colour analysis / colores que me favorecen /
    colours suit me / ropa para una entrevista / roba per a l'entrevista / vestir para una boda /
    vestir-me per a un casament / compras acompañadas / anar a comprar roba / shop for clothes / estilismo /
    estilisme / vestuarista / morfología / asesoría de vestuario / asesorarme con la ropa /
    cambiar mi imagen personal / después de adelgazar ropa / canas y estilo`,
  'food-and-fashion.jewellery-and-accessories': `
    jewelry / joyera / joier / joiera / goldsmith / silversmith / anillos / anells / collaret / aretes / polsera /
    bracelet / or / piedras / pedres / gemstones / arreglar una joya / arreglar una joia / repair jewellery /
    joya de la abuela / grandmother's ring / fundir joyas / fondre joies / melt down / reloj arreglar /
    rellotge arreglar / watch repair / bolso de piel / bossa de pell / bolsos / bosses / handbags / marroquinería /
    marroquineria / sombrerera / headpiece / gafas diseño / regalo personalizado joya / grabado en metal /
    gravar un anell / engrave / cerámica fría / accesorios / complements / accessories`,
  'food-and-fashion.beauty-and-make-up': `
    maquilladora / maquillador / maquillatge / maquillaje / make-up / makeup / MUA / maquillatge per a fotos /
    special effects make-up / peluquero / peluquera / perruquer / perruquera / peluquería / perruqueria / peinado /
    pentinat / hairstyle / hair / teñir el pelo / barbero / uñas / ungles / depilación / depilació / estética /
    centre d'estètica / beautician / esteticista / cremas / cremes / brows / micropigmentación / tatuador /
    tatuadora / tattoo artist / piercing / automaquillaje / automaquillatge / jabones artesanos / sabons /
    handmade soap`,
};
