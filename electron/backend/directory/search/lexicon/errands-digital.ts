import type { Lexicon } from './lexicon.types';

/** Objects, tools and troubles that lead to digital product, web and software, as customers name them. */
export const errandsDigital: Lexicon = {
  'digital-product.ux-design': `
    journey / sitemap / se lían / es lien / demasiados clics / deixen el formulari a mitges / abandon sign-up /
    registro complicado / registre complicat / sign-up is confusing / confunde / confusing / poco intuitivo /
    poc intuïtiu / not intuitive / fàcil de fer servir / menú lioso / menú embolicat / messy menu /
    rediseñar la experiencia / redissenyar l'experiència / simplificar el proceso de compra / simplificar la reserva /
    usuarios se quejan / usuaris es queixen / me llaman para preguntar cómo se hace /
    truquen per preguntar com es fa / call us to ask how / experiencia de cliente digital / interaction design /
    onboarding`,
  'digital-product.ui-design': `
    interfaces / screens look ugly / pantalles lletges / disseny visual / visual design of the product /
    buttons and colours / iconos de la aplicación / dashboard bonito / quadre de comandament bonic /
    dashboard design / parece hecho por programadores / sembla fet per programadors / looks made by developers /
    looks like 2005 / anticuada / antiquada / mockup / mockups / maquetes de pantalla / responsive design /
    rediseño visual / pulir la interfaz / polir la interfície / polish the screens / hurt the eyes /
    hacen daño a la vista`,
  'digital-product.web-design': `
    diseño web / disseny web / web design / diseñadora web / rediseño de la web / redisseny del web /
    redesign our site / web anticuada / web antiquada / web passada de moda / old-fashioned website /
    our site looks old / quiero una web bonita / web maca / beautiful website / no es veu bé al mòbil /
    looks bad on a phone / diseño de la home / disseny de la portada / mockup de la web / web mockup in figma /
    plantilla aburrida / plantilla avorrida / boring template / aspecto de la web / aspecte del web /
    web minimalista / portfolio website design`,
  'digital-product.app-design': `
    disseny d'app / app designer / diseñar una aplicación / dissenyar una aplicació / pantallas de la app /
    pantalles de l'app / app screens / diseño móvil / disseny mòbil / mobile design / app fea / app lletja /
    our app looks ugly / rediseñar la app / redissenyar l'app / redesign the app / app para mayores letras grandes /
    iOS guidelines / icono de la app / icona de l'app / smartwatch interface / tablet interface /
    valoraciones malas en la store / bad reviews in the store / estrellas en la app store`,
  'digital-product.prototyping': `
    prototip clicable / clickable prototype / prototipo navegable / prototip navegable / interactive prototype /
    prototipar / prototyping / enseñar la idea a inversores / show the idea before building / simular la app /
    simular l'app / fake version / maqueta que es pugui tocar / ver cómo quedaría la app / veure com quedaria l'app /
    see how it would work / figma prototype / prototipo de figma / demo sin programar / demo clicable /
    validar la idea con pantallas / MVP visual / baja fidelidad / low fidelity`,
  'digital-product.user-research': `
    UX research / entrevistar a usuarios / interview users / interview customers / talk to customers /
    hablar con clientes / parlar amb clients / hear from our customers / sit down with customers /
    escuchar a los clientes / escoltar els clients / no conocemos a nuestros usuarios / personas / mapa de empatía /
    empathy map / etnografía / observar cómo trabajan / observar com treballen / watch how people work /
    card sorting / descubrir necesidades / descobrir necessitats / encuesta a usuarios / enquesta a usuaris /
    user survey / guessing what users want`,
  'digital-product.usability-testing': `
    test de usabilidad / test d'usabilitat / proves amb usuaris / test with real users / probar la web con gente /
    provar el web amb gent / try our app with people / ver dónde se atascan / see where they get stuck /
    mirar cómo usan la app / mirar com fan servir / grabación de sesiones / session recordings /
    evaluación heurística / avaluació heurística / see if people understand / personas mayores probar la app /
    probar el prototipo / provar el prototip / test the prototype`,
  'digital-product.product-management': `
    gestor de producto / gestora de producte / product management / qué hacer primero en la app /
    especificaciones de la app / especificacions / specs for developers / hablar con los programadores /
    parlar amb els programadors / translate business to developers / lanzamiento de producto digital /
    product launch / mètriques de producte / retención de usuarios / retenció d'usuaris / usuarios no vuelven /
    usuaris no tornen / saas metrics / mil ideas para la app / massa idees per a l'app / too many feature requests /
    product strategy`,
  'digital-product.design-systems': `
    design systems / librería de componentes / llibreria de components / componentes reutilizables /
    components reutilitzables / tokens / guia d'estil de la interfície / botones distintos en cada pantalla /
    botons diferents a cada pantalla / every screen has different buttons / inconsistente / inconsistent interface /
    coherencia entre productos digitales / varios equipos diseñan distinto / several teams design differently /
    documentar components / atomic design`,
  'digital-product.service-design': `
    blueprint / mapa del viaje del cliente / mapa de l'experiència / colas en el mostrador / cues al taulell /
    queues at the desk / rethink our service / from booking to goodbye / de principio a fin el cliente / co-design /
    codiseño / experiència del visitant / biblioteca experiencia / trámite más humano / tràmit més humà`,
  'web-development.corporate-websites': `
    web de empresa / web d'empresa / company website / sitio web / site for my practice / web per a la consulta /
    web para mi restaurante / web del restaurant / website for my restaurant / restaurant site /
    web para la asociación / website for our charity / one page website / presencia en internet /
    presència a internet / online presence / web corporativa / web multiidioma / site in three languages /
    web desde cero / website from scratch / web amb formulari / web de fotógrafo / web portfolio /
    web para enseñar mi trabajo / show my work online / presupuesto web / página con mapa y horarios /
    horarios y teléfono en internet / web de abogados / clínica web`,
  'web-development.wordpress': `
    theme / wp-admin / updated a plugin / pantalla blanca de la muerte / pantalla en blanc / white screen /
    error crítico en esta web / critical error / blog no carga / wordpress hackejat / hacked wordpress /
    migrar wordpress / no sé usar wordpress / cambiar textos en wordpress / polylang / extensión rompió la web /
    extensió ha trencat la web / buddypress / membresía en wordpress / learndash`,
  'web-development.website-builders': `
    godaddy / google sites / cargo / strikingly / ghost / readymag / duda / editor visual / web que pueda editar yo /
    web que pugui editar jo / cambiarla yo misma / update it ourselves / sin programar la web /
    sense programar el web / no-code website / web en wix fea / wix site looks amateur / web barata i ràpida /
    cheap website / autogestionable / plantilla de squarespace`,
  'web-development.landing-pages': `
    landing pages / landings / página del evento / pàgina d'inscripció / one-pager web / web para la campaña /
    web de campanya / campaign site / microsite / micrositio / dejar el correo para apuntarse /
    deixar el correu per apuntar-se / formulario de captación / descargar el ebook / promo page / página del curso /
    pàgina del curs / course page`,
  'web-development.front-end': `
    front-end / front end developer / maquetar html / next.js / nextjs / bootstrap / web descuadrada en el móvil /
    web descol·locada / layout breaks on mobile / pasar el figma a código / passar el figma a codi / figma to code /
    convertir el diseño en web / convertir el disseny en web / web animations / three.js / webgl / scroll effects /
    componentes react / components react / programador front / accesos y menús / menú desplegable no funciona /
    botón no funciona / botó no funciona / se ve mal en safari / looks broken in safari`,
  'web-development.back-end-and-apis': `
    back end developer / nodejs / python web / ruby on rails / consulta lenta / consulta lenta a la base de dades /
    slow query / servidor programado / login / conectar con el banco api / integrate with an api / webhooks /
    programador backend / programadora backend / pasarela de datos / guardar los datos de los usuarios /
    store user data / escalabilidad / escalabilitat / scale to thousands of users / se cae con muchos usuarios /
    cau amb molts usuaris`,
  'web-development.web-applications': `
    webapp / client area / portal del cliente / members portal / plataforma de reservas / plataforma de reserves /
    booking platform / sistema de reserves / book online / reservar salas / reservar sales / book rooms /
    online directory / plataforma como airbnb / buscador de inmuebles / panel de administración /
    panell d'administració / admin panel / gestionar usuarios y contraseñas / usuarios con contraseña /
    bolsa de trabajo online / foro / fòrum / online forum / comparador / comparador online / calculadora online /
    simulador online / configurator / PWA`,
  'web-development.website-maintenance': `
    webmaster / mantener la web / mantenir el web / keep the site updated / actualitzar el web / update our website /
    cambiar fotos de la web / canviar fotos del web / change texts on the site / pequeños cambios en la web /
    petits canvis al web / small changes to the site / el que nos hizo la web / our web person disappeared /
    desapareció el informático de la web / el programador ha desaparegut / web caiguda / web no carga /
    el web no carrega / site doesn't load / web hackejada / website hacked / formulari no arriba /
    form doesn't arrive / web con errores / web amb errors / la web hace cosas raras / el web fa coses rares /
    avisos de seguridad web / precios viejos en la web / horario viejo en la web / outdated info on our site`,
  'web-development.hosting-and-domains': `
    hostings / hostatge / dominios / dominis / domains / certificat ssl / caduca el domini / migrar hosting /
    migrar l'allotjament / move hosting / cambiar de proveedor de hosting / correos con dominio /
    correu amb el nostre domini / email with our own domain / registros mx / mx records / cloudflare /
    transferir dominio / transferir el domini / transfer a domain / nameservers / subdomini / subdomain /
    redirección / redirecció / redirect / spam los correos del dominio`,
  'web-development.web-accessibility': `
    accessible website / lector de pantalles / ciegos navegar / blind visitors / contraste de colores /
    contrast de colors / colour contrast / textos alternativos / textos alternatius /
    directiva europea de accesibilidad / european accessibility act / accesibilidad digital ley / pdf accesible /
    pdf accessible / ONCE / auditoria d'accessibilitat / accessibility audit / discapacidad visual web`,
  'web-development.web-performance': `
    web molt lenta / site is slow / takes forever to load / carga lenta / càrrega lenta / velocidad de la web /
    velocitat del web / optimizar imágenes web / segons a obrir / va a pedales la web / el web va a pedals /
    rendimiento web / rendiment web / web performance / se satura / se satura amb visites / tráfico alto /
    black friday se cae la web / time to first byte`,
  'software-and-mobile.mobile-apps': `
    app para el móvil / app per al mòbil / app for phones / iphone app / android app / play store /
    publicar en la app store / publicar a les botigues d'apps / publish on the app store / descargar en el móvil /
    descarregar al mòbil / download on their phone / notificacions push / push notifications / desarrollador de apps /
    desenvolupador d'apps / app de fidelización / app per als socis / geolocalización app / app se cierra sola /
    app es tanca sola / apple nos rechaza la app / apple rejected / tableta app / smartwatch / bluetooth app /
    app de reparto / wearables`,
  'software-and-mobile.custom-software': `
    programari a mida / bespoke software / programa a mida / programador / programadora / desarrollador /
    desarrolladora / desenvolupador / desenvolupadora / developer / software developer / programming / programación /
    programació / coder / programita / programa para gestionar / programa per gestionar / software to manage /
    no existe ningún programa / no hi ha cap programa que / programa viejo / programa antic / legacy software /
    twenty-year-old program / gestión de almacén software / control de turnos programa /
    control de fichajes programa / herramienta interna / freelance dev / equipo de desarrollo /
    equip de desenvolupament / dev team / python script / script / java / c++ / refactorizar / código heredado /
    legacy code`,
  'software-and-mobile.erp-and-invoicing': `
    contasol / quickbooks / xero / programa de facturació / billing software / programa de facturas /
    facturar desde el programa / cash register / stock y facturación / almacén y facturación / magatzem i facturació /
    implantar un erp / implement odoo / migrar a holded / pasar a holded / todo en excels sueltos /
    tot en fulls solts / presupuestos y albaranes programa / albaranes / albarans / delivery notes /
    pedidos compras y ventas / purchase orders / inventario programa / terminales de venta`,
  'software-and-mobile.crm-systems': `
    airtable crm / bitrix / dynamics crm / montar un crm / muntar un crm / set up hubspot / implantar salesforce /
    clientes apuntados en libretas / clients apuntats en llibretes / customers scattered / fichas de clientes /
    fitxes de clients / integración crm / integrar crm / migrar contactos crm / crm de socios / crm per a socis /
    donor crm / civicrm / crm inmobiliario / pipeline software`,
  'software-and-mobile.automation-and-integrations': `
    automations / copiar y pegar datos / copiar i enganxar dades / copy and paste between / picar dos veces /
    type it twice / enter the same data twice / pasar a mano / conectar programas / connectar programes /
    connect our tools / connect two systems / sincronizar / sincronitzar / sync / sincronización / integración /
    integració / integrations / formulario al excel automáticamente / del formulari al full / avisos automáticos /
    avisos automàtics / facturas automáticas / factures automàtiques / invoices sent automatically / webhook /
    flujos de trabajo automáticos / google apps script / whatsapp automático / ahorrar tiempo en tareas`,
  'software-and-mobile.mvp-and-no-code': `
    producto mínimo viable / producte mínim viable / minimum viable product / lowcode / bubble.io / retool /
    flutterflow / vibe coding / test the idea quickly / primera versión barata / primera versió barata /
    first version cheap / versió beta / beta version / prototipo funcional / prototip funcional /
    startup sin programador / startup sense programador / non-technical founder / no tengo socio técnico /
    no tinc soci tècnic / notion como app / montar una app sin código / fer una app sense codi / build without code`,
  'software-and-mobile.video-games': `
    videojuegos / videojocs / game dev / juego para móvil / joc per al mòbil / gamificació / puntos y niveles /
    punts i nivells / points and levels / jugadors / juego de mesa digital / joc al web / browser game / sprites /
    game design / trivial interactivo / quiz interactivo / pasapalabra / minijoc`,
  'software-and-mobile.extended-reality': `
    realitat augmentada / augmented reality / ulleres virtuals / meta quest / visita virtual 3D /
    recorrido virtual interactivo / filtre d'instagram / instagram filter / snapchat lens / hologrames /
    ver el mueble en mi salón / veure el moble a casa / see the sofa in your room / apuntar con el móvil y ver /
    point the phone / museo gafas / entrenamiento en VR / simulador de formación / 360 interactivo /
    código QR que se anima / scan it and it moves / instalación interactiva / instal·lació interactiva /
    interactive installation / pantalla táctil museo / kinect / videomapping interactivo`,
  'software-and-mobile.software-testing': `
    qa tester / testers / proves de programari / software testing / test automation / pruebas automatizadas /
    proves automatitzades / errores en la app / errors a l'app / bugs before launch / probar antes de lanzar /
    provar abans de llançar / test before release / cada actualització trenca alguna cosa /
    every update breaks something / every release breaks / proves de càrrega / probar en muchos móviles /
    provar en molts mòbils / casos de prova / beta testers / clientes encuentran los errores /
    clients troben els errors / customers find the bugs`,
  'software-and-mobile.technical-leadership': `
    director tècnic / directora tecnológica / responsable técnico / arquitectura de programari /
    software architecture / arquitecto de software / choose the tech stack / tech stack / which technology to choose /
    segunda opinión técnica / segona opinió tècnica / technical second opinion /
    revisar lo que hacen los programadores / revisar el que fan els programadors / check our developers' work /
    me fío de los programadores / revisión de código / revisió de codi / auditoria tècnica del codi /
    liderar el equipo técnico / liderar l'equip tècnic / technical co-founder / socio tecnológico /
    presupuesto de desarrollo dudoso / agencia de desarrollo presupuesto / quote from an agency developers`,
  'software-and-mobile.blockchain': `
    contracte intel·ligent / cripto / criptomoneda / tokens digitales / tokenitzar / tokenize / monedero cripto /
    cobrar en cripto / cobrar en bitcoin / accept bitcoin / moneda local digital / polygon / stablecoin`,
};
