import type { Lexicon } from './lexicon.types';

/** Whole situations in two to four telling words, for all specialties: what happened, what is feared, what is wished. */
export const errandsSituations: Lexicon = {
  'finance-and-funding.insurance': `
    tropieza y se rompe una pierna / customer trips and breaks / client s'entrebanca i es trenca /
    rompe una pierna en mi estudio / breaks a leg / es trenca una cama / me rompen el escaparate / robaron las bicis /
    cameras stolen from the car / se quema la cocina / s'incendia el taller / inunda el local del vecino /
    me cubre si enfermo / qui em cobreix / cubrir accidentes de alumnos / accidents at my workshops /
    error profesional y me reclaman / client blames me for a mistake / indemnizar a un cliente / pagar los daños /
    pay for the damage / se cae algo encima de un visitante / cau alguna cosa sobre un visitant / fall on a visitor /
    nothing to cover it / nada que lo cubra / res que ho cobreixi / si pasa algo no tengo cobertura /
    daño a un tercero / dany a tercers / break something at a client's / romper algo en casa del cliente /
    trencar alguna cosa a casa del client`,
  'legal.disputes-and-debts': `
    me debe tres facturas / em deu quatre mil euros / owes me thousands / no contesta desde que entregué el trabajo /
    disappeared without paying / ha desaparegut sense pagar / debe dinero y no coge el teléfono /
    deu diners i no contesta / late payer / recuperar mi dinero / recuperar els diners / proveedor me ha estafado /
    pagué y no me lo entregaron / vaig pagar i no ha arribat / obra mal acabada denunciar / carta del juzgado /
    carta del jutjat / letter from the court / demandado por un proveedor`,
  'marketing.seo': `
    página cinco de google / sale en la quinta página / surt a la cinquena / nobody finds us online /
    nadie nos encuentra en internet / ningú ens troba a internet / encuentren cuando buscan / trobin quan busquen /
    teclean y salen otros / surten els altres primer / subir puestos en el buscador / cercadors /
    type our trade and we are nowhere / nowhere when you type / escribes el oficio y no sale /
    escrius l'ofici i no surt / tecleas y salen los demás / invisible en el buscador / invisible al cercador /
    invisible online`,
  'marketing.market-research': `
    ask hundreds of people / preguntar a cientos de personas / preguntar a cent persones /
    qué opinan de nuestro producto / què opinen del producte / opinión de los consumidores /
    probar sabores con gente / taste with consumers / gustará el producto / agradarà el producte /
    saber quién nos compraría / gente que compraría / prou gent que ho compri / cuántos competidores hay /
    how many rivals`,
  'marketing.web-analytics': `
    visitas vienen de los anuncios / cuántos entran y se van / quants entren i marxen / qué página miran más /
    which pages they read / numbers of visits / contar visitas / comptar visites /
    medir resultados de la campaña en la web`,
  'marketing.search-ads': `
    pago por cada clic / pago per cada clic / pay for every click / anuncio arriba en google /
    ad at the top of google / anunci a dalt de google / clics de curiosos / clicks but no calls /
    clics i cap trucada / llaman buscando trabajo / calls from job seekers`,
  'marketing.social-ads': `
    pagar a instagram para que se vea / pagar a facebook / puse dinero en facebook y nada /
    money on facebook ads and nothing / anuncios a gente del barrio / target people near us /
    anunciar el curso en redes / anunciar el curs a xarxes / advertise the course`,
  'marketing.email-marketing': `
    escribir a clientes antiguos / escriure als clients antics / write to old customers /
    avisar de novedades por correo / novedades cada mes / monthly letter to customers / carta mensual /
    correos que nadie lee / correus que ningú llegeix / emails nobody reads / darse de baja de la lista /
    unsubscribe / dos mil direcciones de correo / two thousand addresses / dos mil adreces /
    lista de direcciones sin usar / llista d'adreces sense fer servir / list gathering dust /
    addresses from the fair / direcciones de la feria / adreces de la fira / gente que nos dejó el correo /
    gent que ens va deixar el correu / left us their email`,
  'marketing.content-marketing': `
    demostrar que sabemos / compartir conocimiento con clientes / guías para clientes / guies per a clients /
    attract readers`,
  'marketing.funnels-and-conversion': `
    muchas visitas y nadie compra / moltes visites i ningú compra / plenty of visitors nobody signs up /
    pedir información y no compran / piden información y desaparecen / demanen informació i desapareixen /
    ask for info and vanish / captar inscritos / registros bajos / low sign-ups`,
  'marketing.local-seo': `
    people nearby looking for / salga el horario correcto / opening hours right / chincheta en el mapa /
    no encuentran el local`,
  'marketing.advertising-campaigns': `
    que toda la ciudad se entere / whole city to hear about it / que tota la ciutat se n'assabenti /
    anuncio ingenioso / clever ad / anunci enginyós / idea que sorprenda / surprising idea /
    cartel en paradas de bus / anuncio en prensa`,
  'marketing.marketing-strategy': `
    buen producto que nadie conoce / atraer clientes nuevos / atraure clients nous / attract new customers /
    plan para conseguir clientes / dar a conocer el estudio / llegar a empresas / reach companies / promo del taller /
    ordenar acciones de promoción`,
  'communication.internal-communication': `
    new hires are lost / nuevos se sienten perdidos / els nous van perduts / first week at the company /
    primera semana en la empresa / ningú llegeix els correus interns / se enteran por la prensa /
    compañeros de otra sede / other office hears nothing / explicar los cambios al equipo /
    explicar els canvis a l'equip`,
  'communication.press-and-media-relations': `
    que vengan las cámaras / noticia sobre nuestro proyecto / notícia sobre el projecte / news about our project /
    televisión local / televisió local / local television / contar nuestra historia a los medios /
    explicar-ho als mitjans / columna en el diario / que un diario escriba / get a newspaper to write`,
  'communication.personal-branding': `
    que em convidin a xerrades / invited to talks / mi nombre en el sector / my name in the field /
    el meu nom al sector / perfil vacío en linkedin / empty linkedin profile / saber venderme`,
  'communication.social-media-management': `
    subir cosas a instagram / penjar coses a instagram / fotos sin publicar / olvidamos publicar /
    ens oblidem de publicar / forget to post / cuenta con tres publicaciones / mensajes de instagram sin contestar /
    seguidores no crecen / followers don't grow / els seguidors no creixen / perfil sin vida / movernos en redes /
    moure'ns a les xarxes / ganas de poner cosas en insta / ganes de penjar coses a insta / put stuff on insta /
    ni fotos ni publicaciones / no energy to post`,
  'communication.crisis-and-reputation': `
    nos insultan en internet / ens insulten a internet / insulted online / speak badly of us /
    vídeo de un empleado circula / clip of our employee / responder a una polémica / polémica / polèmica /
    controversy / backlash / retirar un producto del mercado / product recall / queja que se hace viral /
    queixa viral / complaint went viral`,
  'communication.communication-strategy': `
    explicar qui som / cada folleto dice una cosa / each leaflet says something else / unificar mensajes /
    unificar missatges / same message everywhere`,
  'communication.influencer-marketing': `
    alguien famoso que lo pruebe / someone famous to try it / algú conegut que ho provi / cuenta grande de cocina /
    big food account / regalar producto a cuentas`,
  'communication.spokesperson-training': `
    cámara delante y me bloqueo / freeze on camera / càmera i em bloquejo / salgo en la tele y qué digo /
    entrevista en directo / live interview / preguntas trampa`,
  'communication.public-affairs': `
    ordenanza nueva / ordenança nova / convencer al ayuntamiento / convèncer l'ajuntament / persuade the council /
    que nos reciba el concejal / get the minister to listen`,
  'communication.cause-communication': `
    gente no sabe que existe esta enfermedad / illness nobody knows / que se hable de la causa /
    que se'n parli de la causa`,
  'data-and-ai.machine-learning': `
    cuántas barras hornear mañana / how many loaves / cuántas mesas tendremos / quantes taules /
    adivinar qué cliente se va / avisar antes de que se den de baja / abans que es doni de baixa /
    warn before they cancel / members about to leave / prever ventas de la semana / preveure vendes /
    guess next month's sales / recomendar productos a cada cliente / detectar errores automáticamente`,
  'data-and-ai.data-analysis': `
    qué nos dicen los números / què ens diuen els números / what the numbers say / por qué los martes vendemos menos /
    quiet on tuesdays / comparar tiendas y meses / sacar conclusiones de los datos / treure conclusions de les dades /
    draw conclusions`,
  'data-and-ai.business-intelligence': `
    cifras al momento / xifres al moment / figures on one screen / cada jefe pide sus números /
    every boss asks for numbers / pantalla con las ventas / pantalla amb les vendes / screen with the sales /
    copiar ventas de tres sitios / copiant vendes de tres llocs / copy sales from three places /
    enseñar las ventas al socio / ensenyar vendes al soci / show sales to my partner`,
  'data-and-ai.spreadsheets': `
    archivo de turnos se rompe / file breaks when someone adds / fitxer amb moltes pestanyes / fórmula da error /
    formula error / fórmules trencades / sumar columnas / sum columns / lista enorme de excel / huge sheet /
    calculi sol / archivo pesa tanto que se cierra / fitxer pesa tant que es tanca / file so heavy it closes /
    apunto las horas de todos / apunto les hores / log everyone's hours`,
  'data-and-ai.data-collection-and-cleaning': `
    lista llena de repetidos / list full of repeats / llista plena de repetits / clientes escritos tres veces /
    same client three times / copiar datos de una página / copy data from pages / copiar dades de pàgines /
    precios de otras tiendas / prices of other shops / preus d'altres botigues`,
  'data-and-ai.maps-and-gis': `
    dibujar zonas de reparto / draw delivery zones / zones de repartiment / ver en un mapa los clientes /
    puntos en el mapa`,
  'data-and-ai.data-visualisation': `
    explicar cifras con dibujos / xifres amb dibuixos / tablas que nadie lee / convertir datos en imagen`,
  'data-and-ai.ai-adoption': `
    cada uno usa chatgpt por su cuenta / cadascú fa servir chatgpt / everyone uses chatgpt differently /
    aprender a usar la inteligencia artificial / aprendre a fer servir la IA / learn to use AI /
    redactar correos con IA / sacarle partido a la IA / treure partit a la IA / miedo a quedarnos atrás con la IA`,
  'data-and-ai.chatbots-and-agents': `
    contestar preguntas repetidas / respondre preguntes repetides / answer the same questions /
    de noche escriben y nadie contesta / escriuen de nit / write at night / que una máquina conteste /
    una màquina que contesti / preguntan precios y horarios de noche / pregunten preus i horaris /
    ask about prices and opening times / nobody there to reply / nadie para responder`,
  'data-and-ai.recognition-and-language': `
    máquina que mire fotos / software that looks at photos / leer recibos con la cámara / contar piezas en una foto /
    ordenar comentarios por tema`,
  'systems-and-security.it-support': `
    portátil no ve la impresora / laptop can't see the printer / el portàtil no troba la impressora /
    el ordenador tarda media hora / ordinador triga mitja hora / correo no sale / el correu no surt /
    pantalla se queda negra / pantalla negra / black screen / configurar el ordenador nuevo /
    configurar l'ordinador nou / set up a new computer / alguien que entienda de ordenadores /
    algú que hi entengui d'ordinadors`,
  'systems-and-security.backup-and-recovery': `
    desaparecieron las fotos / han desaparegut les fotos / photos vanished / disco hace clac / disk clicks /
    si se rompe el portátil lo pierdo todo / guardar copia de todo / guardar còpia de tot /
    trabajo de años en un disco / years of work on a disk`,
  'systems-and-security.cyber-protection': `
    pinché en un enlace raro / vaig clicar un enllaç estrany / clicked a strange link / entraron en mi correo /
    han entrat al meu correu / mandan mensajes con mi nombre / envien missatges amb el meu nom / messages in my name /
    banco falso / fake bank message / cambiar todas las contraseñas`,
  'systems-and-security.networks-and-wifi': `
    internet lento en la sala / internet lent a la sala / no llega señal al fondo / no arriba senyal al fons /
    signal at the back / se desconecta cada rato / es desconnecta / keeps disconnecting / veinte personas conectadas`,
  'systems-and-security.device-repair': `
    se cayó el móvil al agua / phone in the water / teclas pegadas / café en el portátil / coffee on the keyboard /
    pantalla con rayas / pantalla amb ratlles / lines on the screen / pila hinchada / swollen battery`,
  'systems-and-security.workplace-suites': `
    nadie encuentra los documentos / ningú troba els documents / nobody finds the files / cadascú desa on vol /
    trabajar varios en el mismo documento / treballar en el mateix document`,
  'software-and-mobile.automation-and-integrations': `
    copiar comandes a mà / copy orders by hand / del formulario a la factura / form to invoice /
    pasar datos de un sitio a otro / passar dades d'un lloc a l'altre / move data from one place /
    dos programas que no se hablan / dos programes que no es parlen / two programs don't talk /
    recordatorio de cita automático / recordatori automàtic de cita / horas copiando / hores copiant`,
  'software-and-mobile.custom-software': `
    programa fet per a nosaltres / sistema propio para gestionar / programa antiguo sin soporte /
    old program nobody maintains / herramienta para el taller / eina per al taller`,
  'software-and-mobile.mobile-apps': `
    que se descarguen en el móvil / que es descarreguin al mòbil / clientes reserven desde el móvil /
    clients reservin des del mòbil / book from their phone / avisos al móvil / avisos al mòbil / alerts on the phone`,
  'software-and-mobile.extended-reality': `
    caminar por el piso antes de construir / caminar pel pis abans / walk through the flat before it exists /
    ponerse unas gafas y estar / ver el pasado en las ruinas / see the ruins as they were`,
  'software-and-mobile.mvp-and-no-code': `
    probar si funciona antes de gastar / provar abans de gastar / try before spending /
    versión sencilla para empezar / versió senzilla per començar / simple version to start`,
  'software-and-mobile.video-games': `
    juego para alumnos / joc per als alumnes / game for pupils`,
  'software-and-mobile.erp-and-invoicing': `
    facturas y existencias juntas / cobrar en la tienda y stock / presupuesto se convierte en factura /
    tiquets de caja`,
  'software-and-mobile.software-testing': `
    falla cada vez que cambiamos algo / fails every time we change / clientes avisan de fallos /
    encontrar fallos antes / find faults before`,
  'software-and-mobile.technical-leadership': `
    no sé si los informáticos me engañan / no sé si els programadors m'enganyen / developers might be overcharging /
    alguien que dirija a los programadores / algú que dirigeixi els programadors / presupuesto de una app es caro /
    is the quote fair`,
  'web-development.website-maintenance': `
    quien hizo la página ya no responde / qui va fer la pàgina no respon / the one who built our site /
    canviar el telèfon del web / página da error / pàgina dona error / page shows an error /
    web vieja por actualizar / avisos de actualización / página en chino / site shows strange ads`,
  'web-development.corporate-websites': `
    que nos encuentren en internet / página para la consulta / pàgina per a la consulta / page for my practice /
    no existo en internet / no existeixo a internet / don't exist online / enseñar mis trabajos en internet /
    ensenyar la meva feina a internet / home on the web`,
  'web-development.landing-pages': `
    página para apuntarse / pàgina per apuntar-se / page to sign up / recoger correos antes de abrir /
    collect emails before we open / página solo para el evento / page just for the event`,
  'web-development.web-applications': `
    socios entren con contraseña / socis entrin amb contrasenya / members log in / reservar mesa por internet /
    reservar hora per internet / turnos reserven ellos mismos`,
  'web-development.hosting-and-domains': `
    me caduca el nombre de la web / web address expired / correo con mi nombre de empresa /
    email with our company name / navegador dice no seguro`,
  'web-development.web-performance': `
    página tarda diez segundos / ten seconds to load / deu segons a carregar / leave because it is slow`,
  'web-development.web-accessibility': `
    ciega no puede usar la web / letras demasiado claras`,
  'digital-product.ux-design': `
    give up halfway / no saben on clicar / tres llamadas al día preguntando cómo / users phone us for help /
    app nobody understands / se pierden al pedir cita online / es perden en demanar hora / lost booking online /
    get lost booking`,
  'digital-product.ui-design': `
    funciona però és lleig / works but looks ugly / pantallas hacen daño a los ojos / pantalles fan mal als ulls /
    hard on the eyes / más bonita la aplicación`,
  'digital-product.user-research': `
    escuchar a diez clientes / listen to customers before / parlar amb deu clients / sentarnos con usuarios`,
  'digital-product.usability-testing': `
    mirar a gente usando / mirar gent fent servir`,
  'digital-product.product-management': `
    qué desarrollar primero / què desenvolupar primer / what to develop first / mil peticiones de clientes /
    mil peticions / pile of feature ideas / programadores y ventas no se entienden`,
  'digital-product.prototyping': `
    enseñar pantallas a inversores / ensenyar pantalles / show screens / maqueta para probar / maqueta per provar`,
  'digital-product.service-design': `
    clientes esperan demasiado / clients esperen massa / customers wait too long / colas y papeles /
    queues and forms / mejorar la visita / mejorar la experiencia de los usuarios del centro`,
  'ecommerce.store-creation': `
    vender mis jabones por internet / sell soaps online / carrito y tarjeta / carret i targeta / basket and card /
    vender fuera del pueblo / que compren de noche / buy while I sleep / que comprin mentre dormo /
    escaparate en internet para vender / piden por mensaje privado / demanen per missatge privat /
    order by private message / order in DMs / pedidos por mensajes`,
  'ecommerce.shopify': `
    vender mis jabones por internet / vendre sabons per internet / sell soaps online /
    tienda sencilla sin complicarme / botiga senzilla sense complicar-me / simple shop without hassle /
    carrito y tarjeta / carret i targeta`,
  'ecommerce.shipping-and-fulfilment': `
    afternoons at the post office / cajas por todo el piso / caixes per tot el pis / boxes all over my flat /
    pedidos que llegan tarde / comandes que arriben tard / orders arrive late / preparar cien pedidos /
    pack a hundred orders`,
  'ecommerce.marketplaces': `
    me cerraron la cuenta de vendedor / m'han tancat el compte de venedor / seller account closed /
    vender en plataformas grandes / sell on big sites`,
  'ecommerce.payments-and-checkout': `
    tarjeta rechazada al comprar / cobrar a plazos`,
  'ecommerce.catalogue-and-stock': `
    vaig vendre una cosa que no tenia / quinientas referencias / cinc-cents productes`,
  'ecommerce.digital-products-and-subscriptions': `
    cobrar una cuota cada mes / cobrar una quota / charge monthly / vender patrones en pdf / vendre pdf /
    sell pdf patterns / caja cada mes a casa / capsa cada mes a casa`,
  'ecommerce.store-optimisation': `
    miran y no compran / miren i no compren / browse but don't buy`,
  'business-consulting.strategy': `
    hacemos de todo y no destacamos / dejar una línea de negocio / deixar una línia / drop a line / cap on créixer /
    decidir el rumbo / decidir el rumb / two businesses at once / cada socio tira hacia un lado /
    cada soci estira cap a un costat / partners pull in different directions / años sin crecer / anys sense créixer /
    years without growing`,
  'business-consulting.processes-and-operations': `
    marxo de vacances i tot s'atura / holidays and everything stops / taller depende de mí / el taller depèn de mi /
    cadascú a la seva manera / se olvidan los pedidos / s'obliden les comandes / orders forgotten /
    repetimos el trabajo / fem la feina dues vegades / do the work twice / pedido se pierde por whatsapp /
    comanda es perd per whatsapp / todo lo resuelvo yo / tot ho he de resoldre / I end up fixing everything`,
  'business-consulting.business-transfer': `
    mi padre se jubila y nadie quiere la tienda / el pare es jubila / father is retiring / nadie de la familia sigue /
    ningú de casa vol continuar / deixar el negoci en bones mans / leave the business in good hands`,
  'business-consulting.business-plan': `
    banco pide previsiones / banc demana previsions / bank wants forecasts / papel con números y mercado /
    document amb números / saber si la idea da para vivir`,
  'business-consulting.pricing-and-profitability': `
    lleno cada noche y perdemos dinero / full every night and lose money / ple cada nit i perdem diners /
    trabajo sin parar y no gano / treballo sense parar i no guanyo / busy and broke / no sé qué pedir por un encargo /
    no sé què demanar per un encàrrec / how much to ask for a job / me regatean`,
  'business-consulting.quality-and-certification': `
    client exigeix certificat / buyer requires certificate / nos audita un cliente /
    papel que diga que lo hacemos bien / demostrar que trabajamos con un sello /
    demostrar que treballem amb un segell / prove we work with a standard / no nos compra sin sello /
    no ens compra sense segell`,
  'business-consulting.growth-and-franchising': `
    abrir en otra ciudad el mismo local / mateix local en una altra ciutat / same shop in another city /
    nos piden copiar el modelo / want to copy our concept`,
  'business-consulting.project-management': `
    obra con diez proveedores / se nos pasan las fechas / se'ns passen les dates / miss every date /
    alguien que lleve el calendario / algú que porti el calendari`,
  'business-consulting.digital-transformation': `
    dejar las libretas / deixar les llibretes / get rid of paper / del paper a l'ordinador / from paper to computer`,
  'business-consulting.innovation': `
    ideas nuevas para la empresa / idees noves / nos hemos quedado sin ideas / ens hem quedat sense idees /
    ran out of ideas`,
  'sales-and-administration.lead-generation': `
    conseguir reuniones con empresas / aconseguir reunions amb empreses / get meetings with companies /
    meetings with buyers / abrir puertas en empresas / llamar a posibles clientes / trucar a possibles clients /
    call prospects`,
  'sales-and-administration.sales-agents': `
    llevar el queso a restaurantes / portar el formatge als restaurants / take our cheese to restaurants /
    llamar a la puerta de tiendas / trucar a la porta de les botigues / hago buen producto y no sé venderlo /
    faig bon producte i no sé vendre'l`,
  'sales-and-administration.virtual-assistance': `
    no llego a contestar correos / no arribo a contestar correus / correos y citas sin ordenar /
    me olvido de las citas / billetes de tren y hoteles / bitllets de tren / train tickets and hotels /
    alguien que lleve mi agenda / algú que em porti l'agenda / diary is a mess`,
  'sales-and-administration.reception-and-calls': `
    con un paciente suena el teléfono / amb un pacient sona el telèfon / phone rings while with a patient /
    se me escapan llamadas / se m'escapen trucades / nadie coge el teléfono / ningú agafa el telèfon /
    book patients in`,
  'sales-and-administration.customer-care': `
    clientes se quejan y no contestamos / customers complain and we don't answer / responder dudas de compradores /
    preguntas de compradores / devoluciones y quejas`,
  'sales-and-administration.public-tenders': `
    pliego de cien páginas / plec de cent pàgines / hundred-page tender / presentar oferta al ayuntamiento /
    presentar oferta a l'ajuntament / bid for council work / treballar per a l'administració /
    work for the public sector`,
  'sales-and-administration.international-trade': `
    vender fuera de España / vendre fora d'Espanya / sell outside Spain / género parado en aduana /
    gènere aturat a la duana / goods stuck at customs / traer mercancía de fuera / portar mercaderia de fora /
    bring goods from`,
  'sales-and-administration.back-office': `
    papeles amontonados / papers acumulats / pile of papers / facturas sin enviar / factures sense enviar /
    invoices unsent / preparar papeles para el gestor / preparar papers per al gestor`,
  'sales-and-administration.data-and-documents': `
    cajas de papeles al ordenador / caixes de papers a l'ordinador / boxes of papers into the computer /
    teclear fichas / teclejar fitxes / retype`,
  'sales-and-administration.crm': `
    quién habló con cada cliente / qui ha parlat amb cada client / who spoke to which client /
    clientes apuntados en papelitos / clients en paperets / customers on sticky notes`,
  'sales-and-administration.sales-management': `
    vendedores no llegan a objetivos / venedors no arriben als objectius / reps miss targets / equipo que no cierra /
    enseñar al equipo a vender / ensenyar l'equip a vendre`,
  'people-and-coaching.recruitment': `
    sin encontrar cocinera / sense trobar cuinera / llevamos meses buscando a alguien / only get bad CVs /
    plaça lliure / open position / fichar a la persona adecuada / right person for the job / solo llaman curiosos /
    només truquen curiosos / buscamos cocinera desde hace meses / busquem cuinera / looking for a cook /
    falta personal en cocina / falta personal / short of staff / se nos va el camarero y hay que reponer`,
  'people-and-coaching.leadership-coaching': `
    mandar a los que eran compañeros / manar els que eren companys / boss of former colleagues /
    acaban de hacerme jefa / m'acaben de fer cap / me cuesta dar órdenes / em costa manar / dirigir por primera vez /
    leading for the first time`,
  'people-and-coaching.career-guidance': `
    quemada y cambiar de oficio / cremada i canviar d'ofici / odio la meva feina / out of work since /
    cap entrevista / dejar el hospital y hacer otra cosa / deixar l'hospital / leave nursing /
    no quiero volver a ser enfermera / no vull tornar a fer de / after twenty years in the same trade /
    veinte años y no quiero volver / canviar de vida laboral`,
  'people-and-coaching.life-coaching': `
    lost and need direction / atreverme a cambiar / atrevir-me a canviar / dare to change`,
  'people-and-coaching.team-coaching-and-conflict': `
    dos compañeros no se hablan / dos companys no es parlen / se gritan en las reuniones / es criden a les reunions /
    shout in meetings / socios que discuten / socis que discuteixen / partners argue`,
  'people-and-coaching.productivity-coaching': `
    empiezo cosas y no las termino / començo coses i no les acabo / start things and never finish /
    demasiadas cosas a la vez en mi cabeza`,
  'people-and-coaching.hr-consulting': `
    vacaciones y permisos sin orden / nadie sabe a quién pedir vacaciones / marxa un treballador cada mes /
    staff leave every month`,
  'people-and-coaching.entrepreneur-mentoring': `
    empiezo sola y no sé si voy bien / starting on my own / alguien con experiencia que me oriente /
    algú amb experiència que m'orienti / someone experienced to guide me`,
  'people-and-coaching.employee-experience': `
    equipo desanimado / equip desanimat / team feels down / que la gent estigui a gust / happy at work`,
  'people-and-coaching.pay-and-performance': `
    decidir subidas de sueldo / decidir augments de sou / decide pay rises / valorar cómo trabaja cada uno /
    valorar com treballa cadascú`,
  'legal.contracts': `
    socio y reparto por escrito / acuerdo por escrito / acord per escrit / agreement in writing /
    multinacional me manda un contrato / multinacional m'envia un contracte / contract from a big company /
    quince páginas que firmar / quinze pàgines per signar / fifteen pages to sign /
    trabajar con una agencia y papeles / cobrar aunque cancelen / client cancels / si cancelan el encargo`,
  'legal.company-law': `
    mi socia quiere marcharse / la meva sòcia vol marxar / co-founder leaving /
    nunca escribimos qué parte tiene cada uno / repartir acciones entre fundadores / split shares between founders`,
  'legal.trademarks-and-patents': `
    otra tienda con nuestro nombre / una altra botiga amb el nostre nom / another shop with our name /
    nos copian el nombre / ens copien el nom / copying our name / que ningú faci servir la meva marca /
    stop them using our name / he inventado un aparato / he inventat un aparell / invented a gadget`,
  'legal.copyright-and-image-rights': `
    imprimieron mi dibujo sin pagar / printed my drawing without asking / han imprès el meu dibuix /
    fan servir la meva foto / use my picture without paying / salgo en una foto publicitaria / copiaron mi diseño /
    han copiat el meu disseny / copied my design`,
  'legal.data-protection': `
    cliente pide que borre sus datos / client demana esborrar dades / customer asks to delete data /
    keep patients' data / publicar fotos de niños / publicar fotos de nens / nombres y teléfonos de clientes ley /
    apuntar enfermedades de clientes / apuntar malalties de clients / write down clients' illnesses /
    teléfonos en una libreta / telèfons en una llibreta / puedo guardar estos datos / puc guardar aquestes dades /
    am I allowed to keep`,
  'legal.employment-disputes': `
    me echaron y no me pagan / m'han fet fora i no em paguen / fired and not paid / finiquito no cuadra /
    la quitança no quadra / jefa me grita / boss bullies me / trabajo sin contrato / treballo sense contracte /
    work without a contract / que no vuelva el lunes / que no torni dilluns / don't come back on monday /
    firmar un papel al irme / signar un paper de baixa / sign my resignation / baja voluntaria obligada`,
  'legal.family-and-inheritance': `
    mi hermana no quiere vender la casa / germana no vol vendre la casa / sister won't sell the house /
    murió sin dejar papeles / va morir sense papers / dejar mis cosas a mi pareja / deixar-ho a la meva parella /
    leave everything to my partner`,
  'legal.immigration': `
    se acaba mi permiso / s'acaba el meu permís / permit is running out / quedarme a vivir y trabajar /
    quedar-me a viure i treballar / stay and work here / girlfriend from abroad / contratar a una argentina /
    contractar un marroquí / empleado sin papeles`,
  'legal.property-and-planning': `
    se queda con el mes de fianza / es queda la fiança / propietario dice que las paredes / landlord says the walls /
    me suben el alquiler del local / raising our rent / me quieren echar del piso / throw me out of the flat`,
  'tax-and-labour.freelancer-taxes': `
    cada tres meses me lío con el iva / cada tres mesos m'embolico amb l'iva / every quarter I get lost /
    cuánto guardar para hacienda / quant guardar per hisenda / how much to set aside for tax / qué gastos cuentan /
    quines despeses compten / which expenses count`,
  'tax-and-labour.starting-up': `
    empiezo por mi cuenta y qué papeles / començo pel meu compte / primera factura y no estoy de alta /
    abrir empresa con una amiga / obrir empresa amb una amiga / open a company with a friend`,
  'tax-and-labour.payroll': `
    contratar a dos camareros y darlos de alta / dos cambrers i donar-los d'alta / hire two waiters payslips /
    pagar el sueldo a mi empleada / pagar el sou / pay my employee's salary`,
  'tax-and-labour.tax-inspections': `
    tax office claims / carta certificada de hacienda / registered letter from the taxman /
    no puedo pagar a hacienda / no puc pagar a hisenda / can't pay the tax`,
  'tax-and-labour.income-tax-return': `
    trabajé en dos sitios este año / vaig treballar en dos llocs / worked two jobs this year /
    vendí un piso y tengo que declarar / sold a flat and must declare`,
  'tax-and-labour.international-tax': `
    cliente de fuera y el iva / client de fora i l'iva / foreign client and VAT / vivo aquí y cobro de fuera /
    visc aquí i cobro de fora / live here paid from abroad`,
  'tax-and-labour.employment-advice': `
    puedo despedir a alguien de baja / puc acomiadar algú de baixa / apuntar las horas de entrada /
    apuntar hores d'entrada / record working hours / empleada embarazada qué hago / treballadora embarassada`,
  'tax-and-labour.social-security-benefits': `
    tuve un accidente y no puedo trabajar / no puc treballar i sóc autònoma / can't work and I'm self-employed /
    voy a ser padre permiso`,
  'tax-and-labour.bookkeeping': `
    tickets en una caja de zapatos / tiquets en una capsa / receipts in a box / no sé qué entra y qué sale /
    no sé què entra i què surt / catch up on accounts`,
  'finance-and-funding.external-cfo': `
    vendemos más y nunca hay dinero / venem més i mai hi ha diners / sales up but bank empty /
    no sé si podré pagar nòmines / can't tell if I can pay salaries / dinero entra y desaparece /
    diners entren i desapareixen / money comes in and vanishes / justos para pagar sueldos / justos per pagar sous /
    struggle to pay wages / hay encargos pero vamos justos / encàrrecs però anem justos /
    work coming in but cash is tight / cash is tight`,
  'finance-and-funding.investment-rounds': `
    gente que invierte en tecnología / gent que inverteix en tecnologia / people who invest in tech /
    contacto con inversores / contacte amb inversors / meet investors / alguien que ponga dinero en la empresa /
    algú que posi diners a l'empresa / put money into our company`,
  'finance-and-funding.crowdfunding': `
    recoger dinero de mucha gente / recollir diners de molta gent / raise money from lots of people /
    small amounts from many / que los vecinos pongan dinero / que els veïns posin diners`,
  'finance-and-funding.grants-and-subsidies': `
    dinero de la administración para / diners de l'administració / money from the government /
    pedir dinero al ayuntamiento / demanar diners a l'ajuntament / ask the council for money /
    formulario de ayuda incomprensible`,
  'finance-and-funding.business-loans': `
    comprar un horno y no tengo dinero / comprar un forn / need money for a machine / banco me dijo que no /
    el banc m'ha dit que no / bank turned us down`,
  'finance-and-funding.personal-finance': `
    earn well and nothing left / money slips away / ahorrar para la vejez / estalviar per a la vellesa /
    save for old age`,
  'education-and-training.digital-skills': `
    mayores no saben enviar un archivo / gent gran no sap enviar un fitxer / seniors can't attach files /
    mi madre y el móvil / la mare i el mòbil / my mum and her phone / equipo torpe con el ordenador /
    equip maldestre amb l'ordinador / staff hopeless with computers / aprender a usar el programa /
    aprendre a fer servir el programa / imprimen para firmar y escanear / imprimeixen per signar i escanejar /
    print sign and scan / poner al día al equipo con la tecnología / posar al dia l'equip`,
  'education-and-training.elearning': `
    taller presencial grabado para vender / workshop sell it recorded / taller gravat per vendre /
    enseñar sin estar presente / alumnos de otros países / students from other countries /
    pasar las clases a internet / passar les classes a internet / put my classes online`,
  'education-and-training.corporate-training': `
    equipo aprenda a tratar clientes enfadados / staff learn to deal with / que el personal aprenda /
    que el personal n'aprengui / teach our staff / empleados necesitan formación / treballadors necessiten formació`,
  'education-and-training.public-speaking': `
    hablar delante de doscientas personas / parlar davant de dues-centes persones / speak in front of two hundred /
    se me olvida todo al salir / forget everything on stage / voz que tiembla / veu que tremola`,
  'education-and-training.private-tutoring': `
    suspende matemáticas / suspèn matemàtiques / failing maths / septiembre con tres asignaturas /
    setembre amb tres assignatures / hija atascada con física`,
  'education-and-training.childrens-activities': `
    dónde dejar a los niños por la tarde / on deixar els nens a la tarda / leave our child after school /
    somewhere for the kids / niños entretenidos en verano / nens entretinguts a l'estiu / keep children entertained`,
  'education-and-training.learning-support': `
    confunde letras al leer / profesora dice que no atiende / la mestra diu que no atén /
    teacher says he can't concentrate`,
  'health-and-wellbeing.speech-therapy': `
    tres años y casi no habla / tres anys i gairebé no parla / three and hardly talks / diu quatre paraules /
    says few words / repite las sílabas / repeteix les síl·labes`,
  'health-and-wellbeing.psychotherapy': `
    meses sin dormir y llorando / mesos sense dormir i plorant / months crying / pienso cosas malas /
    mi padre murió y no lo supero / no ho supero / desde que murió no arranco / des que va morir no arrenco /
    since he died I can't / cannot get going / no consigo arrancar / no aconsegueixo arrencar / just sit there`,
  'health-and-wellbeing.physiotherapy': `
    todo el día delante del ordenador y dolor / me duele al girar la cabeza / em fa mal quan giro el cap /
    hurts when I turn my head / espalda destrozada / esquena destrossada / my back is killing me /
    me torcí el tobillo / m'he torçat el turmell / correr y me duele / hormigueo en el brazo / formigueig al braç /
    tingling arm / mà adormida / horas de teclado / hores de teclat / hours at the keyboard`,
  'health-and-wellbeing.nutrition': `
    no puedo comer gluten / no puc menjar gluten / can't eat gluten / quilos de més / too many kilos /
    médico dice que baje / doctor says lose / me hincho después de comer / m'inflo després de menjar`,
  'health-and-wellbeing.occupational-health': `
    primera empleada y la prevención / primera treballadora i prevenció / first employee safety rules /
    obligatorio por ley seguridad / silla hace daño / cadira fa mal / chair hurts / se cortó en el taller /
    s'ha tallat al taller / cut himself at work`,
  'health-and-wellbeing.nursing-and-care': `
    acompañar a mi abuela / company for my grandmother / keep my grandmother company / father can't be alone`,
  'health-and-wellbeing.yoga-and-mindfulness': `
    estirar y respirar al mediodía / estirar i respirar / stretch and breathe / aturar el cap / slow down my mind`,
  'health-and-wellbeing.personal-training': `
    dos pisos y me ahogo / dos pisos i m'ofego / out of breath / haven't exercised in years`,
  'health-and-wellbeing.maternity-and-baby': `
    bebé llora toda la noche / nadó plora tota la nit / baby cries all night / me duele al dar el pecho /
    doncs el pit fa mal / salgo de cuentas / baby due in`,
  'architecture-and-interiors.permits-and-licences': `
    ayuntamiento pide proyecto técnico / ajuntament demana projecte / council asks for a project /
    papeles para abrir el bar / papers per obrir el bar / papers to open the bar / me multan por no tener licencia /
    multa per no tenir llicència / no me dejan levantar la persiana / no em deixen aixecar la persiana /
    not allowed to open yet / local alquilado y sin poder abrir / local llogat sense poder obrir /
    rented premises can't open`,
  'architecture-and-interiors.retail-and-hospitality-spaces': `
    tienda larga y oscura / botiga llarga i fosca / long dark shop / no pasan de la caja / no passen de la caixa /
    don't walk past the till / café parece un hospital / cafè sembla un hospital / café looks like a canteen /
    consulta fría / consulta freda / cold waiting room`,
  'architecture-and-interiors.home-renovation-projects': `
    habitaciones enanas / que entri la llum`,
  'architecture-and-interiors.sustainable-building': `
    pasamos frío en casa / cold at home / gastamos mucho en calefacción / gastem molt en calefacció /
    heating costs a fortune / paredes de papel y frío / parets de paper / walls like paper / manta en el sofá /
    manta al sofà / blanket on the sofa / calefacción todo el día y frío`,
  'architecture-and-interiors.landscape-and-gardens': `
    se me seca todo en agosto / s'asseca tot a l'agost / dries up in August / sombra y verde / shade and green`,
  'architecture-and-interiors.visualisation-and-renders': `
    compradores no se imaginan el piso / compradors no s'imaginen el pis / buyers can't imagine /
    ver la cocina antes de hacerla / veure la cuina abans / see the kitchen before / piso que aún no existe /
    pis que encara no existeix / flat that doesn't exist yet`,
  'property-and-trades.builder-and-renovation': `
    garaje en taller / garatge en taller / garage into a workshop / cambiar suelo y techo / canviar terra i sostre /
    floor to ceiling / derribar la pared / picar la pared`,
  'property-and-trades.cleaning-and-maintenance': `
    migas y polvo en la sala / engrunes i pols / crumbs and dust / nadie friega las tazas / ningú frega /
    nobody washes up / cristales sucios / vidres bruts / dirty windows / huele mal la oficina / fa pudor l'oficina /
    office smells`,
  'property-and-trades.electrician': `
    enchufo y se apaga todo / endollo i s'apaga tot / saltan los fusibles / horno hace saltar / el forn fa saltar /
    oven trips`,
  'property-and-trades.plumbing-and-heating': `
    gotea la caldera / goteja la caldera / boiler drips / agua por el suelo / aigua per terra / water on the floor /
    radiadores fríos / radiadors freds / radiators stay cold`,
  'property-and-trades.estate-agent': `
    alquilar el piso de mi abuela / llogar el pis de l'àvia / let my gran's flat / vender la casa de mis padres /
    vendre la casa dels pares / sell our parents' house / local más grande / local més gran / bigger premises`,
  'property-and-trades.carpentry': `
    mesa larga para una pared rara / long desk for an odd wall / taula llarga a mida / hueco raro para estantes /
    odd corner shelves / racó estrany prestatges`,
  'property-and-trades.removals-and-logistics': `
    cambiamos de oficina / canviem d'oficina / changing offices / llevar un sofá / carry a sofa`,
  'property-and-trades.home-staging': `
    piso lleno y no se vende / pis ple i no es ven / cluttered and won't sell / armarios a reventar /
    armaris a vessar / wardrobes bursting`,
  'events-and-tourism.event-planning': `
    celebrar veinte años de empresa / celebrar vint anys / celebrate twenty years / summer do for employees /
    fiesta para ochenta empleados / festa per a vuitanta treballadors / do for eighty employees / cena para clientes /
    sopar per a clients / muntar una cosa gran`,
  'events-and-tourism.team-building': `
    equipo que solo se ve por pantalla / equip que només es veu per pantalla / colleagues only meet on screen /
    reírnos juntos / riure junts / laugh together`,
  'events-and-tourism.tourist-guiding': `
    dos horas andando y explicando / two hours walk telling / passejada explicant / historia de las fábricas /
    història de les fàbriques / story of the old factories / delegados quieren ver la ciudad / delegates want to see /
    convidats volen veure la ciutat / enseñar el barrio a visitantes`,
  'events-and-tourism.hospitality-and-lodging': `
    claus a mitjanit / keys at midnight / harto de limpiar entre huéspedes / fart de netejar entre hostes /
    cleaning between guests / casa del pueblo para turistas / casa del poble per a turistes /
    vivo lejos de mi apartamento / visc lluny de l'apartament / live far from my flat / no puedo ir a cada huésped /
    no puc anar a cada client`,
  'events-and-tourism.hosting-and-presenting': `
    alguien con gracia que presente / algú amb gràcia que presenti / funny person to present /
    llevar el ritmo de la gala / controlar los tiempos del debate / keep speakers on time`,
  'events-and-tourism.event-technical-production': `
    ochenta sillas y proyector / eighty chairs and a projector / vuitanta cadires i projector /
    dos micros y una pantalla / two microphones and a screen / montar el escenario / muntar l'escenari`,
  'events-and-tourism.travel-planning': `
    deu dies al Japó / preparar el viaje del grupo / preparar el viatge del grup`,
  'food-and-fashion.catering-and-private-chef': `
    treinta personas y no salir de la sala / trenta persones sense sortir de la sala / cenar en casa con cocinero /
    sopar a casa amb cuiner`,
  'food-and-fashion.beauty-and-make-up': `
    salgo en la tele y estar presentable / surto a la tele i anar presentable / look presentable on tv /
    actores parezcan mayores / actors semblin més vells / make actors look older / cara cansada / cara cansada fotos /
    heridas falsas / ferides falses / fake wounds`,
  'food-and-fashion.bakery-and-pastry': `
    algo dulce con nuestro dibujo / cosa dolça amb el nostre dibuix / something sweet with our logo /
    celebrar con algo dulce / celebrar amb dolç`,
  'food-and-fashion.restaurant-consulting': `
    comedor lleno y perdemos dinero / dining room full and lose money / menjador ple i perdem diners /
    cuánto cobrar por plato / quant cobrar per plat / llencem molt menjar / throw away food`,
  'food-and-fashion.pattern-cutting-and-sewing': `
    boceto de chaqueta a muestra / sketched a jacket / esbós i mostra / se me rompió el pantalón /
    se m'han trencat els pantalons / ripped trousers`,
  'food-and-fashion.jewellery-and-accessories': `
    regalo hecho a mano que se jubila / regal fet a mà / handmade gift / pieza única de regalo / peça única`,
  'food-and-fashion.personal-styling': `
    which colours suit / qué ponerme para la charla`,
  'food-and-fashion.food-safety-and-hygiene': `
    inspector y los registros de cocina / inspector i els registres / inspector and kitchen logs /
    lista de alérgenos en la carta`,
  'food-and-fashion.food-product-development': `
    receta de casa a la tienda / recepta de casa a la botiga / home recipe to shops / hummus que dure /
    que aguanti més dies`,
  'audiovisual.live-streaming': `
    mitad de invitados desde casa / meitat dels convidats des de casa / half the guests from home / join from home /
    los de fuera vean la asamblea / els de fora vegin l'assemblea / members abroad watch /
    verlo por internet en el momento / veure-ho per internet`,
  'audiovisual.video-editing': `
    horas de móvil en dos minutos / hores de mòbil en dos minuts / hours of phone clips / vídeos sueltos en uno /
    vídeos solts en un / put clips together`,
  'audiovisual.corporate-video': `
    ver en dos minutos cómo trabajamos / veure en dos minuts com treballem / two minutes how we work /
    que hablen nuestros clientes a cámara / clients parlant a càmera / clients talking on camera`,
  'audiovisual.motion-graphics': `
    dibujos que expliquen en un minuto / dibuixos que expliquin en un minut / cartoon that explains /
    cartoon that explains in a minute / logotip que es mogui`,
  'audiovisual.film-and-documentary': `
    contar la vida de las modistas / story of the last / últimas del barrio en película / cuento en corto /
    story as a short film / conte en curt`,
  'audiovisual.drone-and-aerial': `
    ver la finca desde el cielo / veure la finca des del cel / see the estate from the sky`,
  'audiovisual.social-video': `
    vídeos para chavales en el móvil / clips para el perfil / treinta segundos con gracia / trenta segons amb gràcia /
    thirty funny seconds`,
  'sound-and-music.podcast-production': `
    charlas con vecinos en spotify / xerrades amb veïns a spotify / chats with neighbours /
    conversaciones para escuchar en el coche / converses per escoltar / talks to listen to /
    entrevistas en audio cada semana / grabar charlas y subirlas / gravar xerrades i penjar-les`,
  'sound-and-music.voice-over': `
    contestador grabado por el becario / contestador gravat pel becari / answering machine sounds terrible /
    alguien con buena voz / leer el texto del vídeo / read the text over`,
  'sound-and-music.live-sound': `
    en la cena no se oía nada / al sopar no se sentia res / que se oiga al fondo / que se senti al fons /
    micro que pita / micro que xiula`,
  'sound-and-music.mixing-and-mastering': `
    canciones grabadas suenan flojas / cançons gravades sonen fluixes / recorded songs sound quiet /
    sound quiet and muddy / sonar como otras bandas`,
  'sound-and-music.sound-design-and-audio-post': `
    ressò a la gravació / ruido del aire en la entrevista / soroll a l'entrevista`,
  'sound-and-music.acoustics': `
    se oye el eco de la sala / se sent el ressò / vecino oye el piano / veí sent el piano / neighbour hears my piano /
    no se puede hablar con tanto ruido`,
  'photography.retouching': `
    cubo de basura en la foto / cubell a la foto / rubbish bin in the photo / bin in the picture /
    quitar algo de la foto / treure alguna cosa de la foto / fondo blanco a doscientas fotos /
    fons blanc a dues-centes imatges / white background on photos / fondo blanco a imágenes /
    foto buena con un defecto`,
  'photography.product-and-ecommerce': `
    jarrones se ven oscuros / gerros es veuen foscos / vases look dark / piezas se ven feas en la tienda /
    ceramics look flat / brillo de las botellas / que se vean bien mis piezas / que es vegin bé les meves peces /
    velas salen amarillas / espelmes surten grogues / candles look yellow / fotos movidas de mis productos /
    productes moguts i foscos`,
  'photography.portrait-and-headshots': `
    foto seria del equipo / foto seriosa de l'equip / decent picture of me / foto decente mía / foto decent meva /
    cara en la web / cara al web`,
  'photography.events-and-concerts': `
    recuerdo de la fiesta en fotos / record de la festa en fotos / pictures of the party /
    alguien con cámara en la jornada / algú amb càmera a la jornada`,
  'writing-and-editing.technical-writing': `
    clientes no entienden cómo se monta / clients no entenen com es munta / don't understand how to assemble /
    llaman porque no saben usar / truquen perquè no saben fer servir / instrucciones de la máquina /
    instruccions de la màquina`,
  'writing-and-editing.corporate-reports': `
    documento con todo lo que hicimos / document amb tot el que hem fet / resumen del año por escrito`,
  'writing-and-editing.proofreading': `
    escribo con faltas / escric amb faltes / full of mistakes / lleno de errores el texto / without a single mistake`,
  'writing-and-editing.copywriting': `
    no encuentro palabras para vender / no trobo paraules / frase que se recuerde / frase que es recordi /
    a line people remember / contar lo que hago en dos frases`,
  'writing-and-editing.ghostwriting': `
    contar mi vida y no sé escribir / explicar la meva vida i no sé escriure / tell my life but can't write /
    palabras para la boda de mi hermana / paraules per al casament / words for my sister's wedding`,
  'writing-and-editing.manuscript-development': `
    no sé cómo acabar la novela / no sé com acabar la novel·la / don't know how to end my novel /
    que alguien lea mi borrador / que algú llegeixi l'esborrany / read my draft`,
  'writing-and-editing.book-publishing': `
    novela terminada y ahora qué / novel·la acabada i ara què / finished my novel now what /
    que se venda en librerías / que es vengui a les llibreries`,
  'writing-and-editing.ux-writing-and-plain-language': `
    carta del ayuntamiento no se entiende / carta que no s'entén / letter people don't understand /
    explicar sencillo / explicar senzill / say it simply`,
  'writing-and-editing.journalism': `
    contar la historia de los vecinos en un reportaje / explicar qui som a través d'entrevistes`,
  'translation-and-languages.transcription': `
    entrevistas grabadas y necesito leerlas / entrevistes gravades i necessito llegir-les /
    recorded interviews to read / ocho horas de grabación por escrito / write down what they said`,
  'translation-and-languages.native-revision': `
    escribí en inglés y suena raro / vaig escriure en anglès i sona estrany / wrote in English sounds odd /
    rechazado el artículo por el inglés / rejected because of the English`,
  'translation-and-languages.interpreting': `
    vienen socios alemanes / vénen socis alemanys / German partners visit / que lo oigan en su idioma /
    que ho sentin en el seu idioma / hear it in their language / audience doesn't speak Spanish /
    mitad del público no habla / meitat del públic no parla`,
  'translation-and-languages.subtitling-and-dubbing': `
    letras debajo del vídeo / letters under the film / poner letras a un documental / posar lletres a un documental /
    verlo sin sonido / watch without sound`,
  'translation-and-languages.legal-and-sworn': `
    título en inglés con sello / títol en anglès amb segell / degree with official stamp /
    papeles de matrimonio para / marriage papers for / partida de nacimiento en otro idioma`,
  'translation-and-languages.commercial': `
    carta para turistas / carta per a turistes / decirlo en inglés bien / pasar la página al francés /
    passar la pàgina al francès`,
  'translation-and-languages.language-classes': `
    entender reuniones en inglés / entendre reunions en anglès / follow meetings in English /
    perder la vergüenza al hablar inglés / llevo dos años aquí y no hablo / lived here two years and can't speak`,
  'graphic-design.logo-and-identity': `
    parece un trabajo del cole / sembla un treball d'escola / looks like a school project / dibujo que da vergüenza /
    dibuix que fa vergonya / embarrassed by our logo / fusionamos dos estudios / merged two studios /
    ajuntem dos estudis / nombre y aspecto nuevos / cara nueva para el negocio / cara nova per al negoci /
    solo tenemos el nombre / només tenim el nom / only have the name / ni colores ni dibujo / ni colors ni dibuix /
    no colours and no symbol`,
  'graphic-design.signage-and-large-format': `
    furgoneta blanca con mi nombre / furgoneta blanca amb el meu nom / white van with my name /
    que se vea mi teléfono en la furgo / phone number on the van / telèfon a la furgoneta /
    pasan por delante sin enterarse / passen per davant i no se n'assabenten / walk past and don't notice`,
  'graphic-design.packaging-and-labels': `
    bote parece antiguo / pot sembla antic / jar looks old-fashioned / que lo cojan de la estantería /
    que l'agafin del prestatge / picked off the shelf / frasco bonito / flascó bonic / pretty jar`,
  'graphic-design.presentations-and-infographics': `
    cuarenta diapositivas de letra / quaranta diapositives de lletra / forty slides of text /
    lunes presento al consejo / dilluns presento al consell / present to the board on monday`,
  'graphic-design.editorial-design': `
    texto acabado y libro bonito / text acabat i llibre bonic / text finished needs to look like a book`,
  'graphic-design.print-materials': `
    papel para pegar en las farolas / paper per penjar al barri`,
  'graphic-design.merchandising': `
    regalito para los asistentes / regalet per als assistents / little gift for attendees / ropa con nuestro dibujo /
    roba amb el nostre dibuix`,
  'illustration.childrens-books': `
    cuento para mi sobrina sin dibujos / conte sense dibuixos / story needs drawings / falten els dibuixos`,
  'illustration.murals-and-street-art': `
    persiana llena de pintadas / persiana plena de pintades / shutter covered in tags / pared fea del patio /
    paret lletja del pati / ugly wall in the yard`,
  'illustration.graphic-recording': `
    dibujar ideas mientras hablamos / dibuixar idees mentre parlem / draw ideas as we talk`,
  'illustration.portraits-and-commissions': `
    dibujo de mi abuela para regalar / dibuix de l'àvia per regalar / drawing of my gran as a gift /
    compañera que se jubila retrato`,
  'science-and-research.research-statistics': `
    datos de la tesis y no sé qué prueba / dades de la tesi i no sé quina prova / thesis data which test /
    cuántos pacientes necesito`,
  'science-and-research.papers-and-research-support': `
    rechazado el artículo por cómo está escrito / article rebutjat per com està escrit /
    paper rejected because of the writing / ordenar la bibliografía / ordenar la bibliografia`,
  'social-impact.equality-and-gender': `
    si alguien es acosado en el trabajo / si algú és assetjat a la feina / someone is harassed at work /
    write down what happens if harassed / hombres y mujeres cobren distinto / homes i dones cobren diferent /
    men and women paid differently / equal pay between men and women / obligatorio con cincuenta empleados /
    ellos cobran más que ellas / ells cobren més que elles / men earn more than women / sindicato pide cuentas /
    el sindicat demana`,
  'social-impact.impact-measurement': `
    explicar con cifras el bien que hacemos / explicar amb xifres el bé que fem / show in numbers the good we do /
    demostrar que cambia vidas / demostrar que canvia vides / prove we change lives / saber si sirve lo que hacemos`,
  'social-impact.participation-and-facilitation': `
    asamblea donde hablan los mismos / assemblea on parlen els mateixos / decidir entre vecinos /
    decidir entre veïns / decide among neighbours / reunión que no acabe en pelea / reunió que no acabi en baralla`,
  'social-impact.fundraising': `
    entidad sin dinero para seguir / entitat sense diners / charity short of money`,
  'social-impact.community-and-volunteering': `
    manos para el festival / mans per al festival / hands for the festival / gente que ayude gratis /
    gent que ajudi de franc / que los miembros se conozcan / members to meet each other`,
  'social-impact.responsible-business': `
    clientes preguntan si somos sostenibles / clients pregunten si som sostenibles / customers ask how green we are`,
  'social-impact.nonprofit-management': `
    junta cansada de la asociación / junta cansada de l'associació / tired board`,
  'social-impact.inclusion-and-disability': `
    que entre una silla de ruedas / que hi entri una cadira de rodes / wheelchair can get in /
    contratar a una persona ciega / contractar una persona cega`,
  'social-impact.cooperatives-and-social-economy': `
    montar algo sin jefes / muntar una cosa sense caps / company without bosses / cinco amigas y todas mandan igual /
    all owners equal`,
};
