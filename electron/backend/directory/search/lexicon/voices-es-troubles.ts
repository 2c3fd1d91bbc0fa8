import type { Lexicon } from './lexicon.types';

/** Troubles told without the word of the trade, as they come up in a conversation: Spanish. */
export const voicesEsTroubles: Lexicon = {
  'architecture-and-interiors.sustainable-building': `
    abrigo dentro de casa / pasar frío dentro / factura de calefacción disparada / se escapa el calor / horno en verano el piso`,
  'architecture-and-interiors.technical-architecture': `
    raja en la pared / raja de arriba abajo / grieta en el portal / edificio se mueve / vicios ocultos`,
  'architecture-and-interiors.retail-and-hospitality-spaces': `
    entra y se queda en la puerta / estanterías del final / recorrido por la tienda / local recién alquilado / barra del bar nueva`,
  'architecture-and-interiors.home-renovation-projects': `
    bañera por ducha`,
  'sound-and-music.acoustics': `
    municipales por el ruido / ensayos y vecinos`,
  'sound-and-music.musicians-and-djs': `
    bailar hasta las tantas / invitados bailando / animar el baile`,
  'sound-and-music.sound-design-and-audio-post': `
    se oye la nevera / ruido en la entrevista grabada`,
  'audiovisual.video-editing': `
    tres horas en cinco minutos / dejar el vídeo corto / quitar lo que sobra grabado / vídeo de la excursión`,
  'audiovisual.live-streaming': `
    socios de fuera ver la reunión / los que viven lejos / seguir la función desde lejos`,
  'audiovisual.colour-grading': `
    escena parece de otro día / luz distinta entre escenas`,
  'audiovisual.film-and-documentary': `
    historia de mi abuelo en película / historia del barrio en pantalla`,
  'communication.press-and-media-relations': `
    salir en el diario / carrera solidaria en el diario`,
  'communication.crisis-and-reputation': `
    nos ponen a parir / circula un vídeo nuestro / camarero gritando vídeo`,
  'communication.internal-communication': `
    últimos en enterarse`,
  'communication.public-affairs': `
    que el pleno vote / propuesta en el pleno / grupos municipales / votar nuestra propuesta`,
  'communication.influencer-marketing': `
    regalar una cena para que lo cuente / famosillo que nos nombre`,
  'communication.personal-branding': `
    en mi gremio no me conocen`,
  'data-and-ai.spreadsheets': `
    salen almohadillas / plantilla de gastos rota / fórmula que no sale / casilla que suma mal / plantilla con fórmulas`,
  'data-and-ai.data-analysis': `
    apunto ventas desde hace años / apunto lo que vendo / datos apuntados de años / qué me dicen mis ventas`,
  'data-and-ai.data-collection-and-cleaning': `
    apuntado tres veces / socios con apellidos distintos / mismo cliente varias veces / limpiar el listado / apellidos mal escritos / copiar datos de páginas`,
  'data-and-ai.business-intelligence': `
    números del mes en una pantalla`,
  'data-and-ai.machine-learning': `
    saber de antemano / abonados nos dejan / previsión de demanda`,
  'data-and-ai.ai-adoption': `
    profes y chatgpt`,
  'data-and-ai.maps-and-gis': `
    sobre el plano de la ciudad / dónde viven los usuarios / pintar en el plano / mapa de calor barrio`,
  'data-and-ai.recognition-and-language': `
    escanear y entender documentos / letra manuscrita a texto`,
  'digital-product.ux-design': `
    clientas mayores se lían / se lían con la aplicación / se lían al reservar`,
  'digital-product.usability-testing': `
    cómo se apaña una persona / apañarse con el aplicativo / ver si se aclaran`,
  'digital-product.product-management': `
    cada cliente pide una función / demasiadas funciones pedidas`,
  'digital-product.design-systems': `
    guía de estilo de la interfaz`,
  'digital-product.web-design': `
    web de la escuela anticuada / página con cara nueva`,
  'ecommerce.store-creation': `
    quieren comprar desde lejos / me piden desde otras provincias / compran desde galicia / librería vender online / vender mermeladas online`,
  'ecommerce.payments-and-checkout': `
    operación no es posible / le dan a pagar / tarjeta denegada / pago que no pasa`,
  'ecommerce.shipping-and-fulfilment': `
    llegan hechas añicos / llegar roto al comprador / cajas golpeadas`,
  'ecommerce.catalogue-and-stock': `
    vendimos lo que no quedaba / ya no quedaban botas / vender algo agotado / existencias que no cuadran`,
  'ecommerce.digital-products-and-subscriptions': `
    cobrar cada mes a seguidores`,
  'education-and-training.learning-support': `
    baila las letras / la maestra dice que no atiende / baja autoestima escolar`,
  'education-and-training.digital-skills': `
    smartphone nuevo / solo sabe descolgar / enseñar el móvil a mi padre / no sabe mandar fotos / pedir cita por internet`,
  'education-and-training.exams-and-guidance': `
    acaba bachillerato y ni idea / salidas de la carrera`,
  'education-and-training.creative-classes': `
    mancharme las manos / jubilado barro / taller de cerámica principiantes / pintar por gusto`,
  'education-and-training.school-consulting': `
    lección como en los ochenta / maestros dan la lección / enseñar distinto`,
  'events-and-tourism.hosting-and-presenting': `
    con desparpajo / llamando a los premiados / nombrar a los premiados`,
  'events-and-tourism.congresses-and-conferences': `
    tarjeta con su nombre / apuntarse a las ponencias / colgante con nombre asistentes`,
  'events-and-tourism.tourist-guiding': `
    historia de las calles / que les cuenten la ciudad / excursión por el casco antiguo`,
  'events-and-tourism.hospitality-and-lodging': `
    cuatro habitaciones / habitaciones en el pueblo`,
  'events-and-tourism.travel-planning': `
    perdernos por asia / marcharnos lejos unas semanas / reservar billetes`,
  'events-and-tourism.sport-and-outdoor-activities': `
    salida por el monte / andar por el monte / sin perderse monte`,
  'events-and-tourism.event-planning': `
    gala benéfica preparar / cumplimos veinticinco años / montar algo grande`,
  'finance-and-funding.grants-and-subsidies': `
    el gobierno da dinero / dinero por cambiar ventanas`,
  'finance-and-funding.business-loans': `
    la sucursal dice que no / el director de la sucursal / sucursal bancaria`,
  'finance-and-funding.personal-finance': `
    la nómina vuela`,
  'finance-and-funding.external-cfo': `
    si habrá para nóminas / llegar a pagar las nóminas / no saber si habrá dinero`,
  'finance-and-funding.crowdfunding': `
    entre todos pagar el disco`,
  'finance-and-funding.accounts-audit': `
    alguien independiente mire las cuentas`,
  'finance-and-funding.mortgages': `
    cuota del piso / el banco me presta para la casa`,
  'food-and-fashion.catering-and-private-chef': `
    darles de comer / dar de comer a los asistentes`,
  'food-and-fashion.restaurant-consulting': `
    no se llena media sala / tiramos mucha comida / jueves sala vacía`,
  'food-and-fashion.wine-and-tasting': `
    qué botella con cada plato / botella para cada plato`,
  'food-and-fashion.personal-styling': `
    armario a reventar / cada mañana delante del armario`,
  'food-and-fashion.beauty-and-make-up': `
    me caso cara natural / cara de muñeca / guapa el día de la boda / ojeras tapar`,
  'food-and-fashion.bakery-and-pastry': `
    pastel con foto`,
  'food-and-fashion.food-product-development': `
    vender mermeladas en tiendas`,
  'graphic-design.prepress-and-printing': `
    faltan tres milímetros / milímetros de margen / me devuelven el pdf`,
  'graphic-design.signage-and-large-format': `
    dar vueltas por los pasillos / pacientes buscando rayos / perdidos por los pasillos / no encuentran la consulta`,
  'graphic-design.merchandising': `
    voluntarios con camiseta / vestir igual al equipo`,
  'graphic-design.presentations-and-infographics': `
    diapositivas son un ladrillo / exponer ante el jefe diapositivas`,
  'health-and-wellbeing.physiotherapy': `
    quedarse clavada / clavado de la espalda / doblada al coger peso / andar después de la caída`,
  'health-and-wellbeing.speech-therapy': `
    cambia las letras al hablar / hablar después del derrame`,
  'health-and-wellbeing.maternity-and-baby': `
    se despierta cada hora / noches en vela bebé / recién nacido llora`,
  'health-and-wellbeing.occupational-health': `
    espalda de los del almacén / trabajadores con dolor de espalda`,
  'health-and-wellbeing.personal-training': `
    echar el bofe / subo las escaleras y me ahogo / me ahogo al subir dos pisos / sin resuello / oposiciones pruebas físicas / coger fuelle`,
  'illustration.graphic-recording': `
    papelón en la pared / pintar lo que hablamos`,
  'illustration.character-and-mascots': `
    bichito gracioso`,
  'illustration.portraits-and-commissions': `
    su gato en un cuadro / acuarela de la casa del pueblo`,
  'illustration.scientific-and-technical': `
    caracol del oído / ver por dentro en un dibujo`,
  'illustration.storyboard-and-concept-art': `
    plano a plano dibujado / planos antes de rodar`,
  'illustration.murals-and-street-art': `
    pared del patio del colegio / nos pintarrajean la persiana`,
  'legal.contracts': `
    lea este papelote / me han mandado veinte páginas firmar / colaborar por escrito / papel antes de trabajar / proveedor sube precio`,
  'legal.company-law': `
    marcharse y qué le toca / socio capitalista / fusionar empresas`,
  'legal.digital-law': `
    zapatillas por internet dinero / compré por internet y no devuelven / no me devuelven el dinero tienda / vendedor no devuelve el dinero`,
  'legal.copyright-and-image-rights': `
    mi dibujo en camisetas / he visto mi dibujo / una cadena usa mi dibujo / usan mi foto sin permiso / licencia de mis fotos`,
  'legal.immigration': `
    entró como turista / se quiere quedar a vivir / cuñada sin papeles`,
  'legal.employment-disputes': `
    que no volviera al trabajo / me han puesto en la calle / a la calle sin avisar`,
  'legal.disputes-and-debts': `
    no he visto un duro / me dan largas para pagar`,
  'legal.property-and-planning': `
    alquiler de temporada / ruido del bar denunciar`,
  'legal.data-protection': `
    lista de correos sin permiso`,
  'marketing.local-seo': `
    el móvil dice que cerrado / horario mal en el móvil`,
  'marketing.seo': `
    escribes en el buscador`,
  'marketing.web-analytics': `
    cuánta gente mira mi página`,
  'marketing.market-research': `
    hay sitio para otra / cabe otra frutería / cabe otro bar en el barrio / otra tienda igual en el barrio / estudiar la zona / la zona antes de abrir`,
  'marketing.content-marketing': `
    guía descargable / casos de éxito`,
  'marketing.funnels-and-conversion': `
    entran y nadie escribe / de seguidor a cliente / miran y nadie deja el teléfono / curiosean y no dejan datos`,
  'marketing.advertising-campaigns': `
    concepto de campaña`,
  'people-and-coaching.life-coaching': `
    hijos fuera y no sé qué quiero`,
  'people-and-coaching.team-coaching-and-conflict': `
    no se dirigen la palabra / cocinero y sala peleados / ni se miran compañeros`,
  'people-and-coaching.employee-experience': `
    entran con ilusión y se van`,
  'people-and-coaching.pay-and-performance': `
    me piden más dinero empleados`,
  'people-and-coaching.productivity-coaching': `
    apagar fuegos todo el día / bandeja de entrada a rebosar / priorizar tareas`,
  'photography.scanning-and-restoration': `
    caja de zapatos con retratos / retratos de la guerra / retratos medio borrados / fotos borrosas de antes`,
  'photography.retouching': `
    salgo bien pero detrás hay / borrar lo de detrás`,
  'property-and-trades.home-staging': `
    anunciada un año y no se vende / visitas no se enamoran del piso / visitas con mala cara`,
  'property-and-trades.builder-and-renovation': `
    cuando llueve ponemos cubos / cubos en el salón / llueve dentro / entra agua cuando llueve`,
  'property-and-trades.plumbing-and-heating': `
    agua helada / duchamos con agua helada`,
  'property-and-trades.locksmith-and-repairs': `
    se cerró de golpe / no puedo entrar en casa`,
  'sales-and-administration.lead-generation': `
    suena menos el teléfono / boca a boca ya no basta / vivo del boca a boca`,
  'sales-and-administration.sales-agents': `
    me da corte ofrecerlo / ofrecerlo por las tiendas`,
  'sales-and-administration.public-tenders': `
    optar a llevar el comedor / ayuntamiento busca quien lleve / queremos optar al contrato`,
  'sales-and-administration.international-trade': `
    género retenido en el puerto / retenido en el puerto / puerto y documentos`,
  'sales-and-administration.reception-and-calls': `
    no puedo descolgar / manos ocupadas teléfono / suena y no descuelgo / descolgar por mí`,
  'science-and-research.research-statistics': `
    diferencia es por azar / por azar o no`,
  'science-and-research.food-science-and-safety': `
    cuánto aguanta la mermelada / antes de ponerse mala / cuánto tarda en estropearse / contaminación cruzada`,
  'science-and-research.mobility-and-transport': `
    tapón de coches / coches en la puerta del cole / cola de coches escuela`,
  'science-and-research.logistics-consulting': `
    furgonetas medio vacías / vueltas de más reparto / furgonetas dan vueltas`,
  'social-impact.nonprofit-management': `
    padres montar algo con estatutos`,
  'social-impact.impact-measurement': `
    pruebas de que sirve / de que esto sirve`,
  'social-impact.participation-and-facilitation': `
    hablan siempre los mismos / en las reuniones hablan tres / los tímidos no hablan`,
  'software-and-mobile.technical-leadership': `
    informáticos me hablan en chino / mis informáticos me engañan`,
  'software-and-mobile.software-testing': `
    versión estropea otra / aguantar mil usuarios`,
  'systems-and-security.backup-and-recovery': `
    le di a borrar / adiós a las fotos / fotos de la boda borradas / borré sin querer`,
  'tax-and-labour.tax-inspections': `
    carta certificada / agencia tributaria carta / carta certificada de la agencia`,
  'tax-and-labour.social-security-benefits': `
    paga de vejez / cobrar la paga entera / vejez`,
  'translation-and-languages.language-classes': `
    turistas preguntan y me quedo muda / no sé contestar a los turistas / muda cuando hablan inglés / guiris en la tienda`,
  'web-development.hosting-and-domains': `
    página dice que no es segura / sale que no es segura / aviso de página no segura`,
  'web-development.web-accessibility': `
    ciego no puede apuntarse`,
  'web-development.web-applications': `
    ver los recibos con clave / entrar con su clave / apuntarse con su clave / familias con clave`,
  'writing-and-editing.copywriting': `
    qué poner en la portada web / qué poner para que llamen`,
  'writing-and-editing.corporate-reports': `
    contar a los patronos / todo lo que hicimos el año`,
  'architecture-and-interiors.residential-architecture': `
    trozo de campo para vivir / levantar nuestra casita`,
  'architecture-and-interiors.interior-design': `
    dónde poner el tresillo / tresillo y lámparas / dónde colocar la tele / mezclar muebles viejos`,
  'architecture-and-interiors.urban-planning': `
    plaza es un secarral / chavales sin sitio donde jugar / plaza dura`,
  'audiovisual.corporate-video': `
    que se vea cómo trabajamos / vídeo puertas abiertas`,
  'audiovisual.3d-and-vfx': `
    protagonista que vuele / volar por los tejados película / que parezca real lo imposible`,
  'audiovisual.camera-and-lighting': `
    actores y nadie que filme`,
  'business-consulting.strategy': `
    hacia dónde tirar empresa`,
  'business-consulting.business-plan': `
    si da para vivir / da para vivir el negocio / salen las cuentas abrir`,
  'business-consulting.processes-and-operations': `
    si cojo un catarro / si me pongo enferma no sale nada / sin mí no sale ni un pedido`,
  'business-consulting.project-management': `
    llevar las riendas`,
  'business-consulting.quality-and-certification': `
    pide un sello que no tenemos / cliente pide sello`,
  'business-consulting.growth-and-franchising': `
    hamburguesería en otra ciudad`,
  'business-consulting.pricing-and-profitability': `
    a final de año no queda ganancia / trabajo doce horas sin ganancia / ganancia por pieza`,
  'communication.communication-strategy': `
    no saben a qué nos dedicamos / no se entiende a qué nos dedicamos`,
  'communication.cause-communication': `
    peligros del alcohol / peligros de las drogas jóvenes / que los adolescentes entiendan riesgos`,
  'data-and-ai.data-engineering': `
    pagos en otro programa y nada casa / datos no casan / matrículas y pagos separados`,
  'data-and-ai.data-visualisation': `
    cien páginas de tablas / tablas que nadie mira / estudio lleno de tablas`,
  'digital-product.ui-design': `
    programa parece de hace veinte años / funciona pero es feo`,
  'education-and-training.elearning': `
    doy el mismo taller cada mes / que lo hagan desde casa taller / repetir el mismo curso siempre`,
  'education-and-training.educational-content': `
    trabajar en clase antes de la visita / museo y maestros / para trabajar en el aula`,
  'education-and-training.corporate-training': `
    ponerse al día dependientas / ponerse al día la plantilla`,
  'education-and-training.childrens-activities': `
    entretener a los chavales`,
  'events-and-tourism.weddings-and-celebrations': `
    festejar a los abuelos / festejar`,
  'food-and-fashion.fashion-design': `
    camareros vistan con gusto / vestir al personal / cada camarero viste a su aire`,
  'food-and-fashion.sustainable-and-textile-design': `
    sacos de ropa / pena tirar ropa`,
  'graphic-design.logo-and-identity': `
    dibujito de la puerta / lo hizo mi primo / logo que hizo un primo`,
  'health-and-wellbeing.massage-and-natural-therapies': `
    cargadísima de hombros / hora de gusto hombros / hora de relax`,
  'illustration.comics-and-graphic-novels': `
    vida del abuelo con viñetas`,
  'illustration.patterns-and-textiles': `
    flores que se repitan / forrar cajas papel / papel para forrar`,
  'people-and-coaching.hr-consulting': `
    pasado de cinco a treinta / coge vacaciones cuando quiere / cada uno vacaciones cuando quiere`,
  'photography.events-and-concerts': `
    disparar durante la gala`,
  'property-and-trades.estate-agent': `
    vivienda de mi tía / quitarme de encima el piso / quitarme la casa de encima`,
  'sales-and-administration.crm': `
    volver a llamar a los que preguntaron / se me olvida llamar`,
  'sales-and-administration.virtual-assistance': `
    reservar trenes / contestar mensajes y reservar / la mañana contestando mensajes / echar un cable por horas`,
  'sales-and-administration.data-and-documents': `
    carpetas en el sótano / sótano lleno de carpetas / carpetas que nadie encuentra`,
  'science-and-research.papers-and-research-support': `
    devuelto el artículo con peros / artículo con mil peros / evaluadores del artículo`,
  'science-and-research.social-research': `
    cómo viven los mayores del distrito / cómo viven los jóvenes`,
  'science-and-research.science-communication': `
    por qué brillan las estrellas / estrellas y planetas niños / por qué el cielo es azul`,
  'social-impact.social-projects': `
    chavales en el parque todo el día / chavales sin estudiar ni trabajar / ni estudian ni trabajan`,
  'social-impact.cooperatives-and-social-economy': `
    empleados quedarnos la empresa / el dueño se va y seguir nosotros / quedarnos el taller`,
  'social-impact.responsible-business': `
    cuánto ensuciamos / ensuciar menos empresa`,
  'software-and-mobile.custom-software': `
    llevar el préstamo de sillas`,
  'sound-and-music.composition-and-sonic-branding': `
    musiquilla que se pegue / sonido al oír nuestro nombre`,
  'sound-and-music.music-management': `
    tocamos bien y nadie nos llama / grupo y nadie llama / que nos llamen para tocar`,
  'systems-and-security.it-support': `
    el trasto se bloquea`,
  'systems-and-security.telephony-and-meeting-rooms': `
    ver quién pasa por la puerta / entraron a robar en el local / ver quién entra de noche / nos han robado y ver quién`,
  'systems-and-security.cloud-and-devops': `
    entra tanta gente que se cae / picos de visitas / sale en la tele y se cae todo`,
  'systems-and-security.security-audits': `
    intente colarse / por dónde flaqueamos / flaquear defensas / colarse en nuestro sistema / cliente exige prueba`,
  'tax-and-labour.company-taxes': `
    sociedad paga una burrada / mi sociedad hacienda / sociedad paga demasiado`,
  'tax-and-labour.international-tax': `
    compañía de boston me paga / me paga una compañía americana / nómina de otro país`,
  'translation-and-languages.commercial': `
    extranjeros no entienden la carta`,
  'translation-and-languages.localization': `
    juego en brasil`,
  'translation-and-languages.literary': `
    editorial de parís novela / publicar fuera mi novela`,
  'translation-and-languages.subtitling-and-dubbing': `
    entiendan lo que dicen los actores / festival de berlín actores / diálogos se entiendan fuera`,
  'web-development.corporate-websites': `
    no tengo dónde mirar internet / sin página donde mirar`,
  'writing-and-editing.content-and-blog': `
    prometimos escribir cada semana`,
  'writing-and-editing.journalism': `
    contar lo que pasa con los pescadores / contar lo que está pasando`,
  'architecture-and-interiors.permits-and-licences': `
    andamio en la calle / ocupar la vía pública`,
  'digital-product.app-design': `
    dibujar la aplicación`,
  'events-and-tourism.team-building': `
    dinámica con empleados`,
  'finance-and-funding.european-projects': `
    socios de otros países`,
  'health-and-wellbeing.couples-and-sexology': `
    hijo pelea con padre`,
  'illustration.brand-and-advertising-illustration': `
    botella edición especial`,
  'social-impact.community-and-volunteering': `
    recoger basura voluntarios`,
  'translation-and-languages.interpreting': `
    familia no habla castellano`,
  'web-development.web-performance': `
    rueda dando vueltas`,
};
