import type { Lexicon } from './lexicon.types';

/** Objects, tools and troubles that lead to marketing, communication and online selling, as customers name them. */
export const errandsCommerce: Lexicon = {
  'marketing.marketing-strategy': `
    márketing / mercadotecnia / estrategia de marketing / consultora de marketing / departament de màrqueting extern /
    outsourced marketing / fractional CMO / CMO / cómo llegar a más clientes / com arribar a més clients /
    reach more customers / promocionar el negocio / promote our business /
    presupuesto para publicidad por dónde empezar / públic objectiu / posicionamiento de marca /
    posicionament de marca / brand positioning / propuesta de valor / proposta de valor / buyer persona marketing /
    lanzar un producto nuevo / llançar un producte nou / launch a new product / pla de llançament / launch plan /
    atraer público joven / atraure públic jove / attract younger customers / llenar el local entre semana /
    omplir el local entre setmana / growth / growth hacking / growth marketing / acciones de marketing /
    tirar dinero en publicidad / llençar diners en publicitat / waste money on advertising / fidelizar clientes /
    fidelitzar clients / loyalty programme / programa de puntos`,
  'marketing.seo': `
    posicionamiento en google / posicionament a google / rank on google / ranking on google / no aparezco en google /
    no surto a google / primera página de google / primera pàgina de google / first page of google / third page /
    tercera página / linkbuilding / link building / semrush / ahrefs / screaming frog / tráfico orgánico /
    trànsit orgànic / organic traffic / perdemos visitas desde google / hemos perdido visitas / hem perdut visites /
    google penalty / migración web sin perder posiciones / sin perder posicionamiento / sense perdre posicionament /
    keep our rankings / competencia sale antes que yo / la competència surt abans / competitors show up above us /
    metas y títulos / SEO técnico / SEO tècnic / technical SEO / auditoría SEO / indexing / GEO /
    aparecer en las respuestas de la IA / show up in chatgpt`,
  'marketing.local-seo': `
    google my business / google business profile / perfil de empresa de google / perfil d'empresa de google /
    google listing / aparecer en google maps / sortir a google maps / show up on google maps / show on the map /
    salir en el mapa / sortir al mapa / customers nearby / local customers / pedir reseñas / demanar ressenyes /
    estrellas en google / estrelles a google / bad reviews / wrong address on google / horario mal en google /
    horari malament a google / wrong opening hours / google dice cerrado / google diu tancat /
    google says we are closed / tripadvisor / waze / apple maps / varios locales en google / SEO local /
    negocio local búsquedas / ficha suspendida / suspended listing`,
  'marketing.search-ads': `
    google adwords / pago por clic / pagament per clic / pay per click / bing ads / performance max / youtube ads /
    remarketing / retargeting / cost per clic / cost per click / CPC / palabras clave negativas /
    gasto molt en google / spend on google / burning money on ads / quemando dinero en google /
    llamadas que no son clientes / trucades que no són clients / wrong people call / anuncios no dan resultados /
    anuncis no donen resultats / ad grants / licitar keywords`,
  'marketing.social-ads': `
    pinterest ads / promocionar publicacions / botón promocionar / trafficker / paid social / paid media /
    campañas de pago en redes / campanyes de pagament a xarxes / business manager / píxel de facebook /
    audiencias similares / segmentar anuncios / leads de facebook / leads por instagram / leads from facebook /
    cuenta publicitaria bloqueada / compte publicitari bloquejat / ad account blocked / ROAS / gastar en anuncios /
    anuncios que no venden / ads that don't sell / publicidad en redes / publicitat a xarxes /
    social media advertising / inscripciones con anuncios / llenar el curso con anuncios / creatividades y públicos`,
  'marketing.email-marketing': `
    mass email / klaviyo / mailerlite / sendinblue / activecampaign / substack / convertkit / hubspot emails /
    emails automáticos de bienvenida / correu de benvinguda / secuencia de correos / seqüència de correus /
    autoresponder / carrito abandonado correo / abandoned cart email / lista de suscriptores /
    llista de subscriptors / correos de clientes sin usar / correus de clients / customers' email addresses /
    nadie abre mis correos / tasa de apertura / taxa d'obertura / caen en spam / land in spam /
    informar a los socios por correo / segmentar la lista / avisar a clientes antiguos /
    recuperar clientes por correo / reactivar clients / felicitación por correo a clientes / CRM emails /
    SMS marketing`,
  'marketing.content-marketing': `
    màrqueting de continguts / estrategia de contenidos / estratègia de continguts / content strategy /
    calendario editorial / ideas para el blog / idees per al blog / ideas for our blog / inbound marketing /
    guía gratuita / guia gratuïta / free guide / whitepapers / casos d'èxit / case studies / case study /
    contenido de valor / contingut de valor / valuable content / atraer con artículos / educar al cliente /
    storytelling de marca / brand storytelling / webinars / webinar / embudo de contenidos / content marketer /
    blog corporativo estrategia / testimonios de clientes / testimonis de clients`,
  'marketing.web-analytics': `
    GA4 / analítica digital / google tag manager / GTM / píxeles / etiquetas de seguimiento / trackear /
    medir visitas / mesurar visites / measure visits / cuánta gente entra en la web / no sé si el web serveix /
    whether the website works / measure conversions / conversiones no se registran / conversion tracking /
    atribución / atribució / attribution / UTM / matomo / plausible / saber qué anuncio funciona /
    saber quin anunci funciona / which ad works / qué canal vende / eventos de analytics / informe de visitas /
    informe de visites / bounce rate / tasa de rebote / embudo de compra datos`,
  'marketing.funnels-and-conversion': `
    embut / conversion rate / taxa de conversió / no convierte / no converteix / visitas pero no ventas /
    visites però no vendes / visits but no sales / visitors but nobody buys / entran y no compran /
    entren i no compren / nadie rellena el formulario / nobody fills in the form / nadie pide presupuesto /
    ningú demana pressupost / B / call to action / captar leads en la web / captar leads / generar registros /
    signups / trial to paid / de prueba a pago / lead nurturing / automatización de marketing /
    automatització de màrqueting / marketing automation / embudo de ventas / embut de vendes / sales funnel /
    evergreen / más reservas en la web / more bookings from the site / aumentar registros / clickfunnels /
    gohighlevel / systeme.io / leads fríos / leads freds`,
  'marketing.advertising-campaigns': `
    agència de publicitat / advertising agency / publicista / publicitari / creativo publicitario /
    creatiu publicitari / ad creative team / anunci de televisió / TV ad / anunci a la ràdio / cuña / falca /
    publicidad en el metro / publicitat al metro / metro ads / autobuses publicidad / tanques publicitàries /
    billboards / marquesinas / marquesines / bus stops / prensa publicidad / publicitat al diari / newspaper ad /
    eslogan de campaña / eslògan de campanya / concepto creativo / concepte creatiu / creative concept /
    street marketing / marketing de guerrilla / campaña de navidad / campanya de nadal / christmas campaign /
    campaña de captación / campanya de captació / planificación de medios / planificació de mitjans / media planning /
    comprar espacios publicitarios / patrocinio / patrocini / viral / campaña viral`,
  'marketing.market-research': `
    investigación de mercado / grupos de discusión / grup de discussió / encuesta de satisfacción /
    enquesta de satisfacció / satisfaction survey / encuesta / enquesta / survey / cuestionario / qüestionari /
    questionnaire / analizar a la competencia / analitzar la competència / competitor analysis /
    what competitors charge / benchmark / benchmarking / hay suficiente demanda / prou demanda / enough demand /
    saber si se venderá / test de concepto / test de producto / cata a ciegas consumidores / consumer test /
    mystery shopper / cliente misterioso / client misteriós / tendencias del sector / tendències del sector /
    sector trends / shopping habits / NPS / abrir en otra ciudad saber si / antes de abrir saber /
    perfil de mis clientes / tamaño del mercado / mida del mercat / market size`,
  'communication.press-and-media-relations': `
    relaciones con los medios / relacions amb els mitjans / media relations / publicist / salir en los periódicos /
    sortir als diaris / salir en la tele / sortir a la tele / entrevista en la radio / press kit /
    revistas del sector / recull de premsa / cobertura mediàtica / get talked about / TV3 /
    cobertura del acto en prensa / contactos en medios / contactes als mitjans / media contacts / embargo informativo`,
  'communication.communication-strategy': `
    communications plan / estrategia de comunicación / estratègia de comunicació / comms strategy / head of comms /
    missatges clau / key messages / no sabemos explicar lo que hacemos / nadie entiende a qué nos dedicamos /
    ningú entén a què ens dediquem / tone of voice / discurso de la organización / discurs de l'entitat / narrativa /
    comunicar el cambio de nombre / comunicar la fusión / argumentario / argumentari / portavoz mensajes /
    auditoría de comunicación / comunicación integral / cada uno explica una cosa distinta /
    cadascú explica una cosa diferent / everyone tells a different story`,
  'communication.social-media-management': `
    social media manager / gestión de redes / gestió de xarxes / manage our socials / threads / bluesky /
    no tenemos tiempo de publicar / no tenim temps de publicar / instagram muerto / instagram mort /
    abandoned instagram / engagement / responder comentarios / answer comments / answer DMs / metricool / hootsuite /
    calendari de publicacions / moderar grupo / moderar comentaris / canal de whatsapp / canal de telegram /
    perfil del restaurante / redes del bar / xarxes del bar / social accounts`,
  'communication.social-content': `
    creador de contenido / creadora de contingut / crear contingut / UGC / posts y stories / stories /
    historias de instagram / reels guion / guiones para reels / guions per a reels / scripts for reels / captions /
    copys para redes / copies per a xarxes / ideas para reels / idees per a reels / batch de contenido /
    banco de contenidos / banc de continguts / vídeos y fotos para tiktok / trends / memes / carruseles educativos /
    hilos de twitter / fils de twitter / linkedin posts / posts de linkedin / contenido mensual /
    publicaciones hechas / publicacions fetes`,
  'communication.influencer-marketing': `
    influenciadores / youtuber / tiktoker / instagramer / bloggers / streamer / streamers /
    creadores de contenido colaboración / embajadores de marca / ambaixadors de marca / brand ambassadors /
    colaboración pagada / col·laboració pagada / collab / colaboraciones con marcas / brand deals /
    enviar producto a influencers / enviar producte a influencers / send our product to influencers /
    send free samples to / que hable de nosotros alguien con seguidores / someone with many followers /
    microinfluencers / gente famosa de internet / famosos / famoso / cuánto cobra un influencer /
    contratar influencers / contractar influencers / códigos de descuento influencers / twitch /
    recomiende nuestro producto en su canal / recomani al seu canal / mention us on their channel /
    prueben el producto y lo enseñen`,
  'communication.internal-communication': `
    internal comms / boletín interno / butlletí intern / internal newsletter / staff newsletter /
    los empleados no se enteran / els treballadors no s'assabenten / employees hear it last / rumores / rumors /
    anunciar un cambio a la plantilla / anunciar un canvi a la plantilla / tablón de anuncios interno /
    tauler d'anuncis / mensaje del director a empleados / message from the CEO / departamentos no se hablan /
    departaments no es parlen / departments don't talk / manual de acogida / welcome guide for staff /
    revista interna / orgullo de pertenencia / encuesta interna comunicación / reunión general de empresa /
    town hall meeting`,
  'communication.crisis-and-reputation': `
    crisis de reputación / crisi de reputació / reputation crisis / crisis de comunicación / crisi de comunicació /
    crisis communication / PR crisis / reputación online / reputació en línia / online reputation / ORM /
    nos critican / ens critiquen / attacked on social media / haters / trolls / boicot / boycott / escàndol /
    scandal / noticia negativa / notícia negativa / negative news / bad press / mala prensa / mala premsa /
    went viral against us / rumor falso / notícia falsa / fake news about us / comentarios negativos /
    comentaris negatius / negative comments / reseñas falsas / pedir disculpas públicas / demanar disculpes /
    public apology / comunicado oficial / comunicat oficial / official statement / journalists calling about /
    contestar o callar / contestar o callar-nos / borrar resultados de google / clean up my name`,
  'communication.public-affairs': `
    asuntos públicos / afers públics / lobbying / relacions institucionals / hablar con el gobierno /
    parlar amb el govern / talk to the government / hablar con la concejala / parlar amb la regidora /
    meet the councillor / reunirnos con el ayuntamiento / reunir-nos amb l'ajuntament / members of parliament /
    parlamento / parlament / parliament / cambiar la ley / canviar la llei / change the law /
    alegaciones a una norma / al·legacions a una llei / esmenes / amendments / regulador / regulator /
    normativa nueva nos perjudica / política pública / public policy / comisión europea influir / ministerio /
    ministeri / ministry / conselleria / campaña electoral / campanya electoral / election campaign /
    gremio ante la administración`,
  'communication.personal-branding': `
    perfil de linkedin millorar / linkedin profile / linkedin da pena / linkedin abandonat /
    millorar el meu linkedin / visibilidad como experta / visibilitat com a experta / que em coneguin per /
    referent del meu sector / thought leadership / executive branding / publicar en linkedin / publicar a linkedin /
    posting on linkedin / be invited to speak / bio professional / professional bio / how to introduce myself /
    me cuesta venderme / em costa vendre'm / bad at selling myself / darme a conocer como profesional /
    huella digital personal / personal website strategy / posicionarme como / freelance visibility /
    directivos en redes / directius a xarxes`,
  'communication.spokesperson-training': `
    formación de portavoces / formació de portaveus / spokesperson training / entrevista en televisión preparar /
    preparar una entrevista en la tele / preparar entrevista a la ràdio / TV interview next week /
    me entrevistan en la radio / m'entrevisten a la ràdio / interviewed on the radio / hablar ante periodistas /
    parlar davant de periodistes / speak to reporters / difficult questions from journalists /
    delante de la cámara con soltura / comparecer / debate electoral / debat / cortes de voz /
    comparecencia en el parlamento / entrenamiento en medios / entrenar portaveus`,
  'communication.cause-communication': `
    comunicación social / comunicació social / cause communication / comunicación para ONG /
    nonprofit communications / campaña de sensibilización / campanya de sensibilització / awareness campaign /
    concienciar / conscienciar / raise awareness / sensibilizar a la población / visibilizar una causa /
    visibilitzar una causa / make our cause visible / campaña contra el racismo / campanya contra la violència /
    campaign against violence / derechos humanos campaña / cambio climático campaña / medio ambiente campaña /
    campaña de salud pública / campanya de salut / comunicar una causa / dar voz a colectivos /
    donar veu a col·lectius / edu-comunicación / comunicación inclusiva / comunicació inclusiva /
    comunicación ambiental / recogida de firmas / recollida de signatures / petition / manifiesto / manifest`,
  'ecommerce.store-creation': `
    tienda por internet / tienda virtual / botiga per internet / e-shop / vendre online / shopping cart /
    poner mis productos a la venta en internet / vender mis cuadros por internet / vendre les meves joies /
    sell my ceramics online / sell my candles / tienda física quiere vender online / botiga física i online /
    bricks and mortar online / montar una tienda online / muntar una botiga online / que me compren desde la web /
    que em comprin des del web / buy from my site / pedidos por whatsapp / comandes per whatsapp /
    orders by whatsapp / pedidos por instagram / comandes per instagram / orders through instagram /
    click and collect / venta a otros países web / plataforma de venta / tienda de vino online /
    botiga d'alimentació en línia`,
  'ecommerce.shopify': `
    shopify / shopify plus / shopify theme / liquid / apps de shopify / migrar a shopify / passar a shopify /
    move to shopify / desarrollador shopify / shopify developer / shopify partner / shopify store / tienda shopify /
    botiga shopify / experta en shopify / shopify POS / shopify markets / metafields / hydrogen / oberlo /
    plantilla dawn`,
  'ecommerce.woocommerce': `
    woocommerce / wordpress tienda / wordpress shop / tienda dentro de la web wordpress / plugin de pago woocommerce /
    woocommerce lento / woocommerce checkout / woocommerce no envía / woocommerce subscriptions /
    variaciones de producto / reservas woocommerce / storefront / dokan / tarifas de envío woocommerce`,
  'ecommerce.prestashop-and-magento': `
    prestashop / magento / adobe commerce / opencart / drupal commerce / módulo de prestashop / mòdul de prestashop /
    prestashop module / actualizar prestashop / actualitzar prestashop / prestashop lento / magento developer /
    shopware / oscommerce / prestashop update / migrar de prestashop / vtex / salesforce commerce / sylius`,
  'ecommerce.payments-and-checkout': `
    pasarela de pago / passarel·la de pagament / stripe / paypal / redsys / bizum / klarna / apple pay /
    cobrar con tarjeta / cobrar amb targeta / take card payments / card payment fails / pago falla /
    el pagament falla / pago rechazado / pagament rebutjat / payment declined / TPV virtual / checkout /
    finalizar compra / finalitzar compra / carrito abandonado / carret abandonat / abandoned cart / abandon the cart /
    marxen quan han de pagar / leave when paying / leave at checkout / pay in instalments / cobros recurrentes /
    domiciliaciones / domiciliacions / enlace de pago / enllaç de pagament / payment link / datáfono / datàfon /
    card reader / sumup / comisiones del banco por cobrar / contracargos / devolver el dinero al cliente /
    IVA en la tienda online / divisas en la tienda`,
  'ecommerce.marketplaces': `
    vendre a amazon / amazon seller / seller central / amazon FBA / cuenta de amazon bloqueada /
    compte d'amazon bloquejat / amazon account suspended / vender en etsy / etsy shop / zalando / miravia /
    aliexpress / vinted / carrefour marketplace / mercado libre / manomano / faire / fichas de amazon /
    fitxes d'amazon / amazon listings / buy box / amazon ads / reseñas en amazon / amazon reviews /
    varias plataformas a la vez / vendre a diverses plataformes / listing optimization / ASIN / EAN / vendor central`,
  'ecommerce.catalogue-and-stock': `
    catálogo de productos online / catàleg de productes / product catalogue / subir productos / pujar productes /
    upload products / añadir productos a la tienda / afegir productes / add products to the shop /
    fichas de producto / fitxes de producte / product pages / PIM / akeneo / SKU / referencias / referències /
    thousands of items / miles de referencias / milers de referències / inventario de la tienda online / inventari /
    inventory / stock descuadrado / estoc descuadrat / stock doesn't match / vendemos lo que no tenemos / oversold /
    atributos / categorías de la tienda / categories de la botiga / shop categories / feed de productos /
    product feed / importar productos de un excel / importar productes / import products / código EAN /
    precios de la tienda actualizar / actualizar precios en la tienda / bulk update prices`,
  'ecommerce.shipping-and-fulfilment': `
    envíos / shipping / shipments / paquetería / paqueteria / parcels / paquetes / paquets / transportistes /
    carrier / correos express / seur / mrw / gls / DHL / ups / fulfillment / 3PL / logística de la tienda online /
    logística ecommerce / preparar pedidos / preparar comandes / pack orders / pick and pack / picking /
    empaquetar comandes / packing parcels / pasar tardes en correos / fer cua a correus / almacenar productos /
    store our stock / cajas en casa / caixes a casa / boxes in my flat / garaje lleno de cajas /
    no caben los pedidos / devolucions / paquets perduts / llegan rotos / arriben trencats / arrive broken /
    retrasos en la entrega / entrega tard / late deliveries / tarifas de envío / tarifes d'enviament /
    shipping rates / envíos internacionales / enviar al extranjero paquetes / ship abroad / aduanas paquetes /
    dropshipping / etiquetas de envío / etiquetes d'enviament / shipping labels / seguimiento del pedido /
    última milla / last mile / bici mensajería / ciclologística / cadena de frío envío`,
  'ecommerce.store-optimisation': `
    mejorar la tienda online / millorar la botiga online / improve our online shop / vendre més a la botiga online /
    sell more online / ventas online bajan / vendes online baixen / online sales are down / ticket medio /
    tiquet mitjà / average order value / tienda con visitas y sin ventas / botiga amb visites i sense vendes /
    shop gets visits but no orders / auditoría ecommerce / auditoria de la botiga en línia / ecommerce audit /
    ficha de producto que venda / filtros de la tienda / filtres de la botiga / shop filters /
    recomendaciones de producto / fotos y textos de producto mejorar / ecommerce CRO / reseñas en la tienda /
    trust badges / experiencia de compra / experiència de compra / shopping experience / clientes que repitan /
    clients que repeteixin`,
  'ecommerce.ecommerce-strategy': `
    estrategia ecommerce / estratègia ecommerce / ecommerce strategy / ecommerce manager / consultor ecommerce /
    ecommerce consultant / digitalizar la tienda / digitalitzar la botiga / take our shop online plan /
    vale la pena vender por internet / val la pena vendre per internet / is it worth selling online /
    plataforma de ecommerce elegir / qué plataforma de tienda / quina plataforma de botiga / D2C / DTC /
    canal online / online channel / vender en Francia online / internacionalizar la tienda / omnicanal / omnichannel /
    plan de ventas online / pla de vendes online / rentabilidad de la tienda online / márgenes ecommerce /
    KPI ecommerce / B2B ecommerce / venta a mayoristas online / venda a majoristes online / wholesale portal`,
  'ecommerce.digital-products-and-subscriptions': `
    suscripción / subscripció / subscription / membresías / membership / memberships / cuotas mensuales online /
    quotes mensuals / monthly payments from members / infoproductos / infoproductes / digital products /
    productes digitals / vender plantillas / vendre plantilles / sell templates / descargas de pago /
    descàrregues de pagament / paid downloads / sell downloads / hotmart / teachable / thinkific / kajabi / podia /
    gumroad / patreon / ko-fi / contenido de pago / contingut de pagament / paywall / club de suscriptores /
    club de subscriptors / caja mensual / capsa mensual / monthly box / vender entradas online / vendre entrades /
    sell tickets / ticketing / bonos de clases / bonus de classes / gift vouchers online / licencias digitales /
    presets vender / cobrar cada mes automáticamente`,
};
