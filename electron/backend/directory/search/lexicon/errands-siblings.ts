import type { Lexicon } from './lexicon.types';

/** Errands that trades next to each other are easily confused by: what makes each of them the one that is meant. */
export const errandsSiblings: Lexicon = {
  'writing-and-editing.copywriting': `
    eslogan / eslógan / eslògan / slogan / tagline / lema de la marca / lema de la campaña / lema de campanya /
    frase para un anuncio / frase ganxo / catchphrase / text d'un anunci / texto de un anuncio / words for an advert /
    text for the homepage / texto de la portada de la web`,
  'tax-and-labour.employment-advice': `
    let one person go / have to let somebody go / let someone go properly / prescindir de un empleado / prescindir d'un empleat /
    despedir a un trabajador / acomiadar un treballador / dismiss an employee / cómo despedir bien / com acomiadar bé`,
  'marketing.market-research': `
    encuesta a clientes / encuesta a compradores / encuesta de satisfacción / enquesta a clients / enquesta al carrer /
    customer survey / survey our customers / what customers think / what people think of the product /
    qué opinan los clientes / què en pensen els clients / opinión del público / sondeo / sondeig / poll /
    probar el producto con consumidores / taste test / focus group / panel de consumidores / saber si hay demanda /
    saber si se vendería / would people buy it`,
  'marketing.marketing-strategy': `
    a quién nos dirigimos / a qui ens adrecem / who we are talking to / who is our customer / público objetivo /
    públic objectiu / target audience / con qué mensaje / amb quin missatge / what to say to whom / plan de marketing /
    pla de màrqueting / marketing plan / posicionamiento de la marca / cómo darnos a conocer / com donar-nos a conèixer`,
  'education-and-training.learning-support': `
    técnicas de estudio / tècniques d'estudi / study skills / study habits / hábitos de estudio / hàbits d'estudi /
    aprender a estudiar / aprendre a estudiar / learn how to study / no se concentra / no es concentra /
    cannot concentrate on homework / falta d'atenció / déficit de atención / dislexia / dyslexic / li costa llegir /
    le cuesta leer / struggles with reading / confunde las letras / confon les lletres / mixes up letters`,
  'people-and-coaching.productivity-coaching': `
    no llego a todo / no arribo a tot / can't get everything done / managing my day / organise my day / plan my week /
    organizar mi día / organitzar-me el dia / ordenar la agenda / to-do list / lista de tareas / llista de tasques /
    dejar de procrastinar / deixar de procrastinar / stop putting things off / me distraigo / em distrec /
    always distracted / se me pasa el día / em passa el dia volant`,
  'property-and-trades.locksmith-and-repairs': `
    fuera de casa sin llaves / fora de casa sense claus / locked out / me he dejado las llaves dentro /
    m'he deixat les claus a dins / se ha cerrado la puerta / s'ha tancat la porta / tancada fora / perdí las llaves /
    he perdut les claus / lost my keys / lost the keys / key snapped in the lock / cambiar el bombín / canviar el pany /
    change the lock / abrir una puerta / obrir una porta / la puerta no cierra / la porta no tanca`,
  'legal.disputes-and-debts': `
    me deben dinero / em deuen diners / owes me money / owe us money / factura sin cobrar / factura impagada /
    factures sense cobrar / unpaid invoice / em deuen factures / me deben facturas / customer won't pay /
    client won't pay / el client no paga / el cliente no paga / moroso / morós / monitorio / burofax /
    reclamar una deuda / reclamar un deute / take a customer to court / demandar / llevar a juicio / portar a judici`,
  'finance-and-funding.personal-finance': `
    no consigo ahorrar / no aconsegueixo estalviar / can't save / cannot save money / no llego a fin de mes /
    no arribo a final de mes / ahorrar cada mes / estalviar cada mes / save each month / gasto más de lo que gano /
    gasto més del que guanyo / spend more than I earn / presupuesto de casa / pressupost de casa / household budget /
    qué hago con mis ahorros / què faig amb els estalvis / where to put my savings / invertir mis ahorros / plan de pensiones`,
  'health-and-wellbeing.speech-therapy': `
    me quedo sin voz / em quedo sense veu / I lose my voice / lose my voice / ronquera / afonía / afonia / hoarse /
    tartamudea / quequeja / stutters / stutter / stammer / no pronuncia la erre / no pronuncia la r /
    cannot say the r / tarda en hablar / triga a parlar / late talker / still doesn't talk / lisp / cecea /
    swallowing after a stroke / habla después de un ictus / logopedia`,
  'health-and-wellbeing.personal-training': `
    ponerme en forma / posar-me en forma / get in shape / get fit / perder barriga / perdre panxa / lose weight exercising /
    hacer ejercicio / fer exercici / start running / empezar a correr / començar a córrer / fuerza / força / lift weights /
    preparar una carrera / preparar una cursa / media maratón / mitja marató / train for a race / entrenar en el parque`,
  'health-and-wellbeing.couples-and-sexology': `
    mi marido y yo / el meu marit i jo / my husband and I / my wife and I / my boyfriend and I / mi novio y yo /
    discutimos / discutim cada dia / we argue / we fight all the time / crisis de pareja / crisi de parella /
    falta de deseo / falta de desig / no desire / ganas de tocarnos / no ens toquem / no nos tocamos / no longer touch /
    hem perdut les ganes / hemos perdido la pasión / lost the spark / nos hemos distanciado / infidelidad / infidelitat /
    affair / separarnos o seguir / save our marriage`,
  'architecture-and-interiors.structures': `
    grieta en la pared / esquerda a la paret / crack in the wall / cracks in the wall / crack in the ceiling / grietas /
    esquerdes / pared maestra / paret mestra / paret de càrrega / muro de carga / load-bearing / muro maestro /
    se puede tirar esta pared / puc tirar aquesta paret / can I knock down this wall / envà mestre / viga podrida /
    biga podrida / sagging beam / el suelo se hunde / el terra s'enfonsa / floor is sinking / aluminosis / aluminosi /
    el sostre cedeix / el techo cede / refuerzo de forjado / reforç del forjat`,
  'culture-and-arts.theatre': `
    clases de teatro / classes de teatre / drama classes / acting classes / acting lessons / hacer teatro / fer teatre /
    teatro para principiantes / teatre per a principiants / taller de teatro / taller de teatre / improvisación /
    improvisació / improv / dirigir una obra / dirigir una obra de teatre / direct a play / grupo de teatro / grup de teatre /
    actor para un acto / actors per a un acte / teatre a l'escola / teatro para empresas`,
  'systems-and-security.cyber-protection': `
    picar en un correo falso / picar en un correu fals / clicked on a fake email / clicked a bad link / correo fraudulento /
    correu fraudulent / que no nos entren / que no ens entrin / keep hackers out / nos han entrado / ens han entrat /
    someone got into our account / contraseñas robadas / contrasenyes robades / stolen passwords / virus / ransomware /
    doble factor / antivirus / estafa por correo / estafa per correu / scam email`,
  'systems-and-security.security-audits': `
    comprobar si nos pueden atacar / comprovar si ens poden atacar / can we be hacked / could somebody get in /
    test our defences / provar les defenses / por dónde han entrado / per on han entrat / how did they get in /
    picar en un correo falso simulacro / simulacre de phishing / phishing test / agujeros de seguridad /
    forats de seguretat / security holes / poner a prueba el servidor / ens poden entrar / nos pueden entrar`,
  'business-consulting.pricing-and-profitability': `
    cuánto cobrar / cuánto pedir / cuánto cobrar por mis servicios / quant cobrar / quant demanar / quant cobrar per hora /
    how much to charge / what to charge / how much should I charge / poner precio / posar preu / poner precios /
    posar preus / setting prices / set my prices / subir precios / apujar preus / raise my prices / tarifas / tarifes /
    precio por hora / preu per hora / hourly rate / cobro poco / cobro massa poc / charge too little / no gano dinero /
    no guanyem diners / margen / marge / trabajo mucho y gano poco / treballo molt i guanyo poc`,
  'translation-and-languages.localization': `
    pasar la tienda al francés / passar la botiga al francès / pasar la web al inglés / passar la web a l'anglès /
    shop in French / website in English / web en varios idiomas / web en diversos idiomes / multilingual website /
    traducir la web / traduir la web / translate our site / translate the app / traducir la aplicación /
    tienda en alemán / botiga en alemany / menús de la app en catalán / textos de la interfaz en inglés`,
  'web-development.website-maintenance': `
    plugins al día / connectors al dia / plugins up to date / keep plugins updated / actualizar los plugins /
    actualitzar els connectors / tenir el web al dia / mantener la web / mantenir el web / look after our site /
    maintain our website / web hackeada / web amb virus / virus en la web / site hacked / la web se ha roto /
    el web s'ha trencat / website is broken / pequeños cambios en la web / petits canvis al web / small changes to the site`,
  'illustration.scientific-and-technical': `
    dibujos de plantas / dibuixos de plantes / drawings of plants / dibujos de animales / dibuixos d'animals /
    drawings of birds / field guide drawings / guía de campo / guia de camp / lámina anatómica / làmina anatòmica /
    anatomical drawing / dibujar un corazón / dibuixar un fòssil / draw a fossil / esquema de una máquina /
    esquema d'una màquina / cutaway drawing / botanical drawing / dibujo botánico / dibuix botànic`,
  'communication.internal-communication': `
    la plantilla no se entera / la plantilla no s'assabenta / staff never know / staff don't know what is going on /
    nobody tells us anything / nadie nos cuenta nada / ningú ens explica res / los empleados no saben /
    els treballadors no saben / employees find out last / boletín para empleados / butlletí per a treballadors /
    staff newsletter / explicar los cambios a la plantilla / explicar els canvis a la plantilla / intranet news`,
  'photography.weddings': `
    nos casamos fotos / ens casem fotos / getting married photographer / pictures of our wedding / inmortalizar la boda /
    fotos de boda / fotos de casament / wedding pictures / retratar a los novios / retratar els nuvis / fotos del sí quiero`,
  'web-development.corporate-websites': `
    web barata / web sencilla / web senzilla / cheap website / simple website / simple site for my shop / web para mi taller /
    web per al meu taller / website for my workshop / web para mi negocio / web per al meu negoci / web para mi consulta /
    site for my practice / página para mi peluquería / pàgina per a la meva perruqueria / web para el restaurante /
    web per al restaurant / restaurant website / web antigua / web antiga / outdated website`,
  'people-and-coaching.leadership-coaching': `
    mi jefe grita / el cap crida / boss shouts / manager who shouts / me han ascendido / m'han ascendit / I was promoted /
    first time as a manager / dirigir personas / dirigir gent / manage people / manage a team / no sé delegar /
    no en sé, de delegar / learn to delegate / no me hacen caso / no em fan cas / my team ignores me / mandar sin gritar`,
  'graphic-design.print-materials': `
    algo para repartir en la calle / alguna cosa per repartir al carrer / hand out in the street / something to hand out /
    papeles para buzonear / bustiar / drop in letterboxes / programa de mano / programa de mà / event programme /
    cartell per a la festa / cartel para la fiesta / poster for our party / poster for the opening / cartel de la inauguración`,
  'graphic-design.signage-and-large-format': `
    forrar la furgoneta / rotular la furgoneta / retolar la furgoneta / wrap the van / lettering on the van / nombre en la furgo /
    nom a la furgoneta / our name on the van / nombre encima de la puerta / nom sobre la porta / name above the door /
    letrero luminoso / rètol lluminós / neon sign / vinilo en el cristal / vinil al vidre / stickers on the window`,
  'food-and-fashion.wine-and-tasting': `
    qué vino va con / quin vi va amb / which wine goes with / which bottle goes with / vino para el pescado / vi per al peix /
    copas comentadas / copes comentades / tasting for the team / cata para el equipo / tast per a l'equip / tast de vins /
    cata de vinos / wine evening / carta de vinos / carta de vins / wine list / maridaje / maridatge / pairing dinner`,
  'food-and-fashion.beauty-and-make-up': `
    peinarme para la boda / pentinar-me per al casament / do my hair / hair for the ceremony / hair and make-up / maquillarme /
    que me maquillen / que em maquillin / make-up for the shoot / maquillar a los actores / maquillar els actors /
    peinado de novia / pentinat de núvia / bridal hair / uñas / ungles / nails / manicura / cejas / celles / eyebrows`,
  'food-and-fashion.personal-styling': `
    qué colores me favorecen / quins colors em queden bé / what colours suit me / which colours suit me / qué me pongo /
    què em poso / what to wear / what to wear for work / ordenar el armario / endreçar l'armari / sort out my wardrobe /
    ir de compras conmigo / anar de compres amb mi / shop for clothes with me / vestirme mejor / vestir millor / dress better`,
  'food-and-fashion.jewellery-and-accessories': `
    el anillo me queda grande / l'anell em va gran / ring is too big / ring too small / achicar un anillo / fer petit l'anell /
    resize a ring / arreglar un collar / arreglar un collaret / mend a necklace / broken chain / cadena rota /
    anillo de la abuela / anell de l'àvia / grandmother's ring / fundir oro / fondre l'or / melt down gold / pendientes a mano`,
  'social-impact.responsible-business': `
    cuánto contaminamos / quant contaminem / how much we pollute / huella de carbono / petjada de carboni / carbon footprint /
    medir emisiones / mesurar les emissions / measure our emissions / empresa responsable / B Corp / informe de sostenibilidad /
    informe de sostenibilitat / sustainability report / compromiso social de la empresa / ser más sostenibles / ser més sostenibles`,
  'social-impact.cooperatives-and-social-economy': `
    un voto por persona / un vot per persona / one member one vote / worker-owned / owned by its workers / entre todos los socios /
    proyecto colectivo / projecte col·lectiu / collective project / convertir la empresa en cooperativa /
    convertir l'empresa en cooperativa / turn the company into a co-op / estatutos de cooperativa / estatuts de cooperativa`,
  'tax-and-labour.social-security-benefits': `
    derecho a paro / dret a atur / entitled to unemployment / unemployment money / unemployment benefit / cobrar el paro /
    cobrar l'atur / pedir la jubilación / demanar la jubilació / when can I retire / cuándo me puedo jubilar / quan em puc jubilar /
    baja por maternidad / baixa per maternitat / maternity leave paperwork / baja médica / baixa mèdica / sick leave /
    pensión de viudedad / pensió de viduïtat / incapacidad / incapacitat`,
  'data-and-ai.maps-and-gis': `
    proyectos en un mapa / projectes en un mapa / projects on a map / show on a map / show by location / mostrar en un mapa /
    mostrar en un mapa les botigues / mapa de los comercios / mapa dels comerços / map of local shops / mapa interactivo /
    mapa interactiu / interactive map / where our customers live / dónde viven los clientes / on viuen els clients`,
  'legal.copyright-and-image-rights': `
    usan mi foto sin permiso / fan servir la meva foto / using my photo / used my drawing without asking / sin pedir permiso foto /
    sense demanar permís dibuix / han copiado mi ilustración / han copiat la meva il·lustració / stole my picture /
    copied my song / plagio / plagi / plagiarism / ceder derechos de una obra / cedir drets d'una obra / rights to a song /
    permiso para usar una canción / permís per fer servir una cançó / sacaron a mi hija en un anuncio`,
  'ecommerce.payments-and-checkout': `
    aceptar tarjetas / acceptar targetes / accept cards / take card payments online / cobrar con tarjeta en la web /
    cobrar amb targeta al web / pagar con bizum en la web / pasarela de pago / passarel·la de pagament / payment gateway /
    pagos a plazos en la tienda / la gente abandona al pagar / el pagament falla / payment fails at checkout`,
  'ecommerce.store-creation': `
    vender por internet / vendre per internet / sell online / sell on the internet / start selling online / quiero vender online /
    vull vendre en línia / tienda en internet / botiga a internet / tienda online desde cero / aceptar pedidos en la web /
    acceptar comandes al web / take orders online / people order by message / piden por mensaje / em fan comandes per whatsapp /
    vender velas por internet / vendre sabons per internet / sell my ceramics online / sell handmade things online`,
  'social-impact.community-and-volunteering': `
    buscar voluntarios / trobar voluntaris / find volunteers / recruit volunteers / coordinar voluntarios / coordinar voluntaris /
    gente que ayude los sábados / gent que ajudi els dissabtes / people to help on Saturdays / red vecinal / xarxa veïnal /
    grupo de barrio / grup de barri / banco del tiempo / banc del temps / time bank`,
};
