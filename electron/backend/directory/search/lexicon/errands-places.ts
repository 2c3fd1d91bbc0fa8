import type { Lexicon } from './lexicon.types';

/** Objects and troubles that lead to architecture, property and trades, as customers name them. */
export const errandsPlaces: Lexicon = {
  'architecture-and-interiors.residential-architecture': `
    casa nueva / casa nova / hacerme una casa / construir una casa al terreny / plot / parcel·la /
    ampliar la casa amb una planta / afegir una planta / rehabilitar masía / casa prefabricada /
    casa prefabricada de fusta / passivhaus casa / single-family home / planos de una casa / plànols de la casa /
    piscina proyecto / projecte de piscina / garaje casa / torre / cobertizo / vivienda cooperativa /
    proyecto básico y de ejecución / direcció d'obra`,
  'architecture-and-interiors.home-renovation-projects': `
    reforma integral / reforma del piso proyecto / renovation project / redistribuir el piso / redistribuir el pis /
    change the layout of the flat / tirar un tabique / tirar un envà / knock down a wall / abrir la cocina al salón /
    obrir la cuina / open-plan kitchen / open up the kitchen / piso antiguo oscuro / pis antic fosc / dark old flat /
    long corridor / unir dos pisos / ajuntar dos pisos / join two flats / sacar otro baño / add a bathroom /
    convertir local en vivienda / convertir un local en habitatge / turn a shop into a flat / loft / buhardilla /
    golfes / attic / piso heredado reformar / reformar el pis dels pares / presupuesto de reforma con planos /
    portar la reforma / manage the renovation / accesibilidad en casa / adaptar el piso / adaptar el bany /
    adapt the bathroom / ascensor en el edificio / install a lift / hotel pequeño rehabilitar`,
  'architecture-and-interiors.interior-design': `
    decorar / decorar la casa / decorar el salón / decorar la sala d'estar / decorate my living room / home decor /
    piso frío y sin gracia / pis fred sense gràcia / home feels cold / which furniture to buy /
    combinar colores en casa / which colours for the walls / distribuir los muebles / distribuir els mobles /
    salón pequeño / sala petita / small living room / habitación infantil decorar / habitació dels nens /
    kids' bedroom / dormitori / ambiente cálido / cortinas y alfombras / cortines i catifes / curtains and rugs /
    estil nòrdic / scandinavian style / feng shui / cocina nueva diseño / disseny de cuina / kitchen design /
    oficina en casa decorar / sofá y mesa / sofà i taula`,
  'architecture-and-interiors.retail-and-hospitality-spaces': `
    interiorismo comercial / interiorisme comercial / retail design / restaurant design / diseño de restaurantes /
    disseny de restaurants / diseño de tiendas / disseny de botigues / shop design / shop fitting / shopfitter /
    diseño de oficinas / disseny d'oficines / office design / coworking diseño de espacios / reformar la tienda /
    reformar la botiga / refurbish the shop / reformar el bar / reformar el restaurant / refurbish the restaurant /
    local vacío por montar / local buit per muntar / empty premises / nadie entra hasta el fondo /
    ningú arriba al fons de la botiga / tienda estrecha / botiga estreta / narrow shop / dark shop / tienda oscura /
    botiga fosca / escaparatismo / escaparatista / aparadorisme / aparadorista / window dresser / window display /
    escaparate / aparador / shop window / mostrador y estanterías / taulell i prestatges / counter and shelves /
    barra y mesas / barra i taules / cafetería acogedora / cafeteria acollidora / cosy café / clínica interiorismo /
    recepción bonita / recepció bonica / pop-up store / stand feria diseño / disseny d'estand / stand design /
    hotel interiorismo / distribución de la oficina / distribució de l'oficina / office layout / cabinas para llamadas`,
  'architecture-and-interiors.technical-architecture': `
    aparejador / aparejadora / aparellador / aparelladora / arquitecto técnico / arquitecta tècnica /
    quantity surveyor / building surveyor / building survey / cédula de habitabilidad / cèdula d'habitabilitat /
    certificate of occupancy / ITE / inspección técnica del edificio / inspecció tècnica de l'edifici / grieta /
    grietas / esquerda / esquerdes / crack / cracks / grietas en la pared / esquerdes a la paret /
    cracks in the wall / aluminosis / vigas / bigues / beams / humedad en los muros / humitats als murs / damp walls /
    patologías / patologies / informe pericial d'obra / expert report on the building / perito / perit /
    antes de comprar un piso revisar / revisar el piso antes de comprarlo / revisar el pis abans de comprar /
    coordinador de seguridad / mediciones y presupuesto / fachada cae / cau la façana / façade falling / balcones /
    balcons / cubierta goteras / coberta amb goteres / leaking roof / estructura / structure / soportar peso /
    aguanta el pes / bear the weight / declaración de obra nueva`,
  'architecture-and-interiors.permits-and-licences': `
    licencia de obras / llicència d'obres / building permit / planning permission / licencia de actividad /
    llicència d'activitat / business licence / abrir un local papeles / obrir un local papers / permits to open /
    proyecto técnico ayuntamiento / projecte tècnic ajuntament / ayuntamiento me pide un proyecto /
    l'ajuntament em demana un projecte / the council wants a technical project / comunicado de obras /
    comunicat d'obres / cambio de uso / legalizar una obra / legalitzar una obra / legalise / legalizar terraza /
    legalitzar / permiso para la terraza del bar / permís per a la terrassa / insonorización licencia / capacity /
    bomberos informe / bombers / fire brigade report / inspección ambiental / HUT / piso turístico licencia /
    precintado / nos han cerrado el local / ens han tancat el local / estudio de tatuajes papeles /
    gimnasio permisos / clínica autorización sanitaria / gual / ocupación de vía pública / ocupació de la via pública`,
  'architecture-and-interiors.urban-planning': `
    town planning / planner / recalificar / rezone / suelo rústico / rural land / suelo urbano / public space /
    square / barrio / barri / pacificar la calle / pacificar el carrer / calm the street / carrer de vianants /
    patio escolar abierto / carril bici trazado / plan director / pla director / masterplan / equipamientos /
    equipaments / regeneración urbana / regeneració urbana / urban regeneration / paisaje urbano / paisatge urbà /
    participación urbanismo / urbanismo feminista / accesibilidad urbana`,
  'architecture-and-interiors.landscape-and-gardens': `
    jardines / jardins / paisatgista / terraza con plantas / terrassa amb plantes / terrace plants / balcó / balcony /
    azotea / terrat / rooftop / urban garden / riego / reg / irrigation / watering system / plantas se me mueren /
    se'm moren les plantes / plantes a l'oficina / poda de árboles / tanca vegetal / jardí vertical / green wall /
    cubierta verde / coberta verda / drought-proof / patio interior / pati / árbol enfermo / arbre malalt /
    piscina natural / sombra en la terraza / ombra a la terrassa`,
  'architecture-and-interiors.bim-and-drafting': `
    CAD / rhino / grasshopper / sketchup / drafter / drafting / delinear / aixecar plànols / measured survey /
    medir el local / mesurar el local / measure the premises / planos a ordenador / plànols a ordinador /
    planos en papel pasar / drawings on paper / modelo BIM / model BIM / escáner láser / secciones y alzados /
    seccions i alçats / elevations / familia de revit / familias revit / planos de instalación / solidworks /
    planos de piezas / modelado 3D técnico`,
  'architecture-and-interiors.visualisation-and-renders': `
    render / renderizado / renderitzat / rendering / infografia 3D / 3D visualisation / visualización arquitectónica /
    visualització arquitectònica / architectural visualisation / imaginar cómo quedará la obra /
    imágenes fotorrealistas / imatges fotorealistes / photorealistic images / promoción sobre plano /
    vender pisos en construcción / vendre pisos en construcció / recorrido virtual del piso / twinmotion / corona /
    maqueta 3D / maqueta arquitectónica / fotomontaje / fotomuntatge / photomontage / antes y después reforma 3D /
    cocina en 3D / local en 3D`,
  'architecture-and-interiors.sustainable-building': `
    eficiencia energética / eficiència energètica / energy efficiency / aislamiento / aïllament / insulation /
    aïllar la façana / insulate the walls / SATE / ventanas nuevas eficiencia / passivhaus / bioclimàtica /
    bioclimatic / placas solares en casa / plaques solars / solar panels / aerotermia / aerotèrmia / heat pump /
    factura de la luz alta edificio / factura del gas / gas bill / nevera en invierno / passo fred a casa /
    cold in winter / calor en verano / calor a l'estiu / too hot in summer / construcción sostenible /
    construcció sostenible / sustainable building / construir con paja / palla / construcción en madera /
    construcció en fusta / timber frame / cal / corcho / suro / cork / ayudas para rehabilitar /
    ajuts per rehabilitar / ventilación / ventilació / huella de carbono edificio`,
  'architecture-and-interiors.furniture-and-lighting-design': `
    diseño de muebles / disseny de mobles / furniture design / diseñador de producto / dissenyador de producte /
    product designer objects / diseño industrial / disseny industrial / industrial design / lámpara / lámparas /
    làmpada / làmpades / lamp / lamps / iluminación / il·luminació / lighting / lighting design / luz cálida /
    llum càlida / warm light / luces del restaurante / llums del restaurant / restaurant lighting /
    iluminar el escaparate / silla / cadira / chair / mesa a medida diseño / taula dissenyada / mueble único /
    moble únic / pieza de diseño / peça de disseny / objetos / objectes / objects / mobiliario de oficina diseño /
    mobiliari / juguete diseño / 3D printing objects / impresión 3D / impressió 3D / 3D printing / prototipo físico /
    prototip físic / physical prototype / fabricar mi producto / fabricar el meu producte / manufacture my product /
    inyección de plástico / diseño de estands / LED / dmx`,
  'property-and-trades.estate-agent': `
    estate agency / real estate agent / API / vender mi piso / vendre el meu pis / vendre la casa / rent out my flat /
    comprar piso / comprar pis / personal shopper inmobiliario / búsqueda de local / local comercial en lloguer /
    inquilino de confianza / llogater de confiança / visites al pis / cuánto vale mi piso / quant val el pis /
    piso heredado vender / vendre el pis heretat / fotocasa / traspàs de local / nau industrial / parking alquilar /
    inversión inmobiliaria / inversió immobiliària / property investment / mudarme a Barcelona / relocate /
    relocation / room`,
  'property-and-trades.property-management': `
    administradora de fincas / administradora de finques / comunidad de vecinos / building's community /
    junta de vecinos / junta de veïns / residents' meeting / derrames / ascensor averiado comunidad /
    escalera de vecinos / vecino no paga la comunidad / veí no paga / neighbour doesn't pay / moroso comunidad /
    moroso de la escala / president de l'escala / gestionar alquileres / manage rentals / manage my tenants /
    portar els lloguers / edificio entero gestionar / obras de la comunidad / obres de la comunitat /
    goteras del tejado comunidad / estatutos comunidad / limpieza de la escalera contratar`,
  'property-and-trades.mortgages-and-valuations': `
    tasación / taxació / valuation / tasar / taxar / tasador / valuer / tasación oficial / taxació oficial /
    tasar un piso / taxar un pis / value a flat / tasar un local / peritaje inmobiliario / peritatge immobiliari /
    valor para la herencia / valor per a l'herència / broker hipotecario / intermediario hipotecario /
    intermediari hipotecari / mortgage adviser / comparar hipotecas / comparar hipoteques / compare mortgages /
    préstamo para comprar vivienda / préstec per comprar habitatge / valoración catastral / tasación para el banco /
    taxació per al banc`,
  'property-and-trades.home-staging': `
    home staging / home stager / preparar el piso para vender / preparar el pis per vendre /
    que el piso entre por los ojos / vaciar un piso / buidar un pis / clear a flat / house clearance /
    ordenar la casa / endreçar la casa / ordenar armarios / endreçar armaris / organise wardrobes / konmari /
    marie kondo / acumulo cosas / acumulo coses / trastero / traster / storage room /
    fotos para vender el piso bonito / amueblar para alquilar / furnish to let / vaciar la casa de los abuelos /
    buidar la casa dels avis / desorden en casa / desordre a casa`,
  'property-and-trades.builder-and-renovation': `
    paletas / paletes / albañiles / builders / reforma / reformista / refurbishment / reformar el bany /
    bathroom renovation / cambiar la bañera / canviar la banyera / tiler / suelo nuevo / terra nou / techo falso /
    gotera / goteras / goteres / leak in the roof / roof / tejas / teules / façade / impermeabilitzar / waterproof /
    mármol / marbre / derribar / enderrocar / demolition / constructor / contractor / ventanas de aluminio /
    finestres d'alumini / llar de foc / fireplace / piscina obra`,
  'property-and-trades.electrician': `
    electricistes / fuse blows / power trips / salta l'automàtic / keeps tripping / endolls / enchufe chispea /
    fa espurnes / switch / augmentar la potència / carregador de cotxe / placas solares instalar / instalar lámparas /
    penjar llums / hang lamps / focus / domótica / smart home / timbre no suena / antena / antena de tele / aerial /
    se funden las bombillas / es fonen les bombetes / bulbs blow / huele a quemado / fa olor de cremat /
    aire acondicionado instalación eléctrica / alarma instalar / cámaras de seguridad instalar`,
  'property-and-trades.plumbing-and-heating': `
    lampistes / gotea / goteja / dripping / cisterna del vàter / vàter / atascado / embussat / clogged / blocked /
    unblock / desagüe / desguàs / drain / mal olor en el baño / mala olor al bany / tubería / canonada / pipe /
    inundat / flooded / humedad en el techo / radiadors / radiator / no sale agua caliente / no surt aigua calenta /
    no hot water / water heater / termo eléctrico / revisión del gas / gas certificate / huele a gas /
    fa pudor de gas / lavadora conectar / rentadora / ducha no desagua / pressió de l'aigua / bomba de agua /
    aerotermia instalar`,
  'property-and-trades.carpentry': `
    mueble a medida / moble a mida / made-to-measure furniture / built-in wardrobe / estanteries /
    door doesn't close / puertas / portes / doors / mesa de madera / taula de fusta / wooden table /
    restaurar mobles / mueble antiguo / moble antic / antique / tapicería / tapisseria / upholstery / tapizar /
    entapissar / reupholster / sofá tapizar / persianas de madera / suelo de madera / acuchillar / polir el terra /
    escala de fusta / encimera de madera / barra de bar / llitera / carcoma / corc / woodworm / herrería / ferrer /
    metalwork / soldar / barandilla / barana / railing / reja / cocina a medida / cuina a mida`,
  'property-and-trades.painting-and-decorating': `
    pintor de parets / painter / painters / pintar el pis / paint the flat / pintar la oficina / pintar l'oficina /
    paint the office / pintar paredes / pared desconchada / paret escrostonada / pintura se cae / gotelé treure /
    papel pintado colocar / paint the façade / barnizar / envernissar / varnish / esmaltar puertas / lacar /
    moho en la pared / floridura / mould / techo amarillo / sostre groc / manos de pintura / mans de pintura /
    coats of paint / pintar antes de entregar el piso / pintar antes de devolver / microcemento / microciment /
    color nuevo en las paredes / brochas y rodillos`,
  'property-and-trades.locksmith-and-repairs': `
    me he dejado las llaves / m'he deixat les claus / left my keys inside / llaves perdidas / claus perdudes /
    lost keys / cambiar la cerradura / canviar el pany / forzaron la puerta / han forçat la porta / persiana /
    persianas / persiana trencada / blind stuck / handywoman / bricolatge / colgar cuadros / penjar quadres /
    hang pictures / mount the TV / montar muebles / muntar mobles / assemble furniture / IKEA / electrodomésticos /
    electrodomèstics / appliances / lavadora no centrifuga / washing machine / la nevera no refreda / fridge /
    lavavajillas / rentaplats / dishwasher / el forn no escalfa / oven / pequeñas reparaciones / petites reparacions /
    broken window / cristalero / vidrier / agujeros en la pared / forats / reparar bicicleta / bici punxada /
    coche no arranca / mecánico / mecànic / mechanic`,
  'property-and-trades.cleaning-and-maintenance': `
    cleaners / limpiador / netejar l'oficina / limpiar el piso / netejar el pis / clean my flat / netejar vidres /
    clean windows / dusty / limpieza de fin de obra / neteja de final d'obra / after-builders cleaning /
    neteja a fons / limpieza de apartamentos turísticos / neteja de pisos turístics / alfombras limpiar /
    netejar catifes / stained sofa / plagas / plagues / pests / ratones / control de plagas /
    mantenimiento del edificio / manteniment de l'edifici / facility / facilities / baños de la oficina / lavabos /
    limpiar escalera / netejar l'escala / empleada de hogar / feines de casa / housekeeping / piscina mantenimiento /
    tintorería`,
  'property-and-trades.removals-and-logistics': `
    moving / removal company / mover la oficina / traslladar l'oficina / move the office / cambio de piso /
    canvi de pis / transport de mobles / transport furniture / subir muebles / pujar mobles /
    carry furniture upstairs / sofá por la ventana / elevador / guardamobles / almacenar muebles / guardar trastos /
    recoger muebles viejos / recollir mobles vells / take away old furniture / punto limpio / tip / piano mover /
    moure un piano / move a piano / embalar caixes / packing boxes / transportar obras de arte /
    mercancía pequeña transportar / palets / pallets / reparto local / repartiment / local delivery / conductor /
    xofer / driver / taxi / mensajero`,
};
