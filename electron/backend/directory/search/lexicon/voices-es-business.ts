import type { Lexicon } from './lexicon.types';

/** Shops, money, law and renown, as neighbours, shops, schools and parents put it: Spanish. */
export const voicesEsBusiness: Lexicon = {
  'business-consulting.strategy': `
    decidir el próximo año / crecer o quedarnos / demasiadas líneas de negocio / qué dejar de hacer / plan a tres años / dependemos de un cliente / visión de futuro / sector está cambiando`,
  'business-consulting.business-plan': `
    idea en una servilleta / lienzo de negocio / montar una cafetería números / cómo ganaré dinero / merece la pena abrir / plan de negocio para la subvención / cuántos cafés tengo que vender`,
  'business-consulting.processes-and-operations': `
    cada uno lo hace a su manera / repetimos trabajo / tardamos demasiado en entregar / errores repetidos taller / papeles que se pierden / poner orden en el negocio / organizar el taller / lean / tiempos muertos / procedimiento escrito / la trastienda es un caos / delegar sin que se caiga`,
  'business-consulting.project-management': `
    nadie lleva el calendario / coordinar varios equipos / trello organizar proyecto / reuniones de seguimiento / proyecto con muchos socios`,
  'business-consulting.agile': `
    reuniones de pie / tablero con pósits / product backlog / trabajar en ciclos cortos / jira`,
  'business-consulting.innovation': `
    salir de lo de siempre / reinventar el negocio / laboratorio de ideas / nos hemos quedado anticuados / pensar distinto / probar cosas nuevas empresa`,
  'business-consulting.digital-transformation': `
    todo en papel todavía / pasar del papel al ordenador / digitalizar la tienda / digitalizar la asociación / libretas y fax / plan de digitalización / fichas en cartón / apuntamos todo en una libreta / empleados mayores tecnología / pyme atrasada tecnología`,
  'business-consulting.quality-and-certification': `
    nos exigen la iso / nos auditan en mayo / entidad certificadora / quejas repetidas de producto / sistema de gestión / certificado ambiental empresa / renovar la certificación / marcado ce`,
  'business-consulting.growth-and-franchising': `
    abrir más tiendas / quieren poner mi marca en otra ciudad / cadena de cafeterías / expandirnos / segunda academia / delegación en madrid / doblar la facturación`,
  'business-consulting.business-transfer': `
    mis hijos no quieren la tienda / dejar el negocio en buenas manos / quedarme con el negocio del jefe / cerrar después de cuarenta años / hermanos en la empresa / pasar la empresa a mis hijas / entregar las llaves del negocio`,
  'business-consulting.pricing-and-profitability': `
    tarifa por hora / presupuestos a ojo / precio de mis clases / descuentos que me arruinan / coste real / no me salen los números / poner precio a mi obra / cuota de socios precio / cobrar por proyecto`,
  'communication.press-and-media-relations': `
    que venga la tele / revista especializada nos saque / entrevista en la prensa / clipping / eco en los medios`,
  'communication.communication-strategy': `
    cómo nos contamos / mensaje confuso / cada uno explica algo distinto / explicar mejor la entidad / público al que hablamos / relato / comunicar sin presupuesto / voz de la organización / a quién dirigirnos / ordenar canales / escuela no llega a las familias`,
  'communication.social-media-management': `
    perfil abandonado / publicar cada día / facebook de la asociación / que me lleve las redes / tuitear / redes del restaurante / mastodon`,
  'communication.social-content': `
    contenido para un mes / pies de foto / plantillas para publicar / contenido del bar / preparar publicaciones / fotos y textos para redes / lote de publicaciones`,
  'communication.influencer-marketing': `
    foodies que vengan / canje`,
  'communication.internal-communication': `
    trabajadores sin correo / almacén y oficina no hablan / nadie lee los correos internos / manual de bienvenida / empleados repartidos en sedes`,
  'communication.crisis-and-reputation': `
    un vídeo nos deja mal / acusaciones públicas / salimos mal en las noticias / lavar la imagen / qué decimos a los periodistas / portavoz ante un accidente / retirar un producto comunicado / imagen dañada`,
  'communication.public-affairs': `
    que el ayuntamiento nos escuche / hablar con el ministerio / partido pequeño / alegaciones a una ley / enmiendas / influir en la norma / contactos en el congreso / patronal`,
  'communication.personal-branding': `
    darme a conocer como experta / que me inviten a charlas / linkedin abandonado / qué imagen doy en internet / contar mi trayectoria / biografía para mi perfil`,
  'communication.spokesperson-training': `
    la directora tiene una entrevista / entrenar entrevistas / alcalde habla mal / debate televisado`,
  'communication.cause-communication': `
    campaña contra el acoso / que la gente se conciencie / difundir nuestra causa / visibilizar una enfermedad rara / romper estigmas / campaña de la ong / prevenir adicciones campaña`,
  'ecommerce.store-creation': `
    vender quesos por internet / montar tienda en internet / cesta de la compra / vender a toda españa desde el pueblo`,
  'ecommerce.payments-and-checkout': `
    cobrar con tarjeta en la web / bizum en la web / clientes no pueden pagar / pedido pagado dos veces`,
  'ecommerce.marketplaces': `
    amazon suspendió / temu / vender artesanía en etsy / leroy merlin vender`,
  'ecommerce.catalogue-and-stock': `
    vendí algo que no tenía / tallas y colores en la web / actualizar precios de la tienda / inventario de la tienda / catálogo del proveedor a la web / cargar artículos`,
  'ecommerce.shipping-and-fulfilment': `
    pedidos que llegan rotos / mensajero pierde paquetes / enviar a canarias / almacén para mis pedidos / enviar botellas / enviar en frío / embalar pedidos`,
  'ecommerce.store-optimisation': `
    entran y no compran / subir el tique medio / compradores que repitan / ficha que venda / recuperar carritos / comprar dos veces`,
  'ecommerce.ecommerce-strategy': `
    vender online en francia / web propia o amazon / mayorista quiere vender al público`,
  'ecommerce.digital-products-and-subscriptions': `
    socios que pagan cada mes web / acceso de pago / revista digital de pago`,
  'finance-and-funding.grants-and-subsidies': `
    subvención para placas / requerimiento de subsanación subvención`,
  'finance-and-funding.european-projects': `
    erasmus plus / convocatoria de la comisión / memoria en inglés para bruselas`,
  'finance-and-funding.investment-rounds': `
    diluirme / aceleradora / family office / medio millón para crecer`,
  'finance-and-funding.crowdfunding': `
    recaudar entre amigos / aportar diez euros / patrocinadores particulares`,
  'finance-and-funding.business-loans': `
    financiar el horno / adelantar facturas / sgr / negociar con el banco / comprar furgoneta a plazos / tesorería apurada banco / enisa`,
  'finance-and-funding.mortgages': `
    tipo fijo o variable / euríbor / entrada del piso / hipoteca para autónomos / me ha subido la letra / doble hipoteca`,
  'finance-and-funding.insurance': `
    póliza / el perito no paga / mutua / asegurar la bici / seguro de impago / parte amistoso / agua al vecino seguro / asegurar obras de arte / asegurar el perro`,
  'finance-and-funding.personal-finance': `
    ahorrar para la universidad de mis hijos / bitcoin ahorros / sueldo que se esfuma / independencia financiera`,
  'finance-and-funding.external-cfo': `
    no sé si podré pagar nóminas / previsión de caja / cuánto dinero quedará en junio / números rojos / cierre mensual / control presupuestario / caja vacía / burn rate`,
  'finance-and-funding.financial-models-and-valuation': `
    excel para inversores / valorar la startup / previsión de ingresos / cuenta de resultados previsional / punto de equilibrio / escenario pesimista / hipótesis de ventas`,
  'finance-and-funding.accounts-audit': `
    auditor / salvedades / alguien externo revise los números / verificar cuentas / posible desfalco`,
  'legal.contracts': `
    dejar claro por escrito / compromiso por escrito / convenio de colaboración / señal y plazos de entrega / cancelan el encargo`,
  'legal.company-law': `
    mi socio quiere irse / entrar en el capital papeles / conflicto entre hermanos accionistas / repartir la empresa entre amigos / quién manda en la empresa`,
  'legal.data-protection': `
    cookies / cámaras y trabajadores / datos de pacientes / me pide que borre sus datos / grupo de whatsapp de padres / dni de los clientes / listados de socios`,
  'legal.digital-law': `
    condiciones de compra de la web / suplantan mi perfil / comentario difamatorio / compré y no llegó / aerolínea reclamación / cobro fraudulento / ley de servicios digitales / phishing me vaciaron la cuenta / reclamar a la compañía telefónica`,
  'legal.trademarks-and-patents': `
    inventé un aparato / patente`,
  'legal.copyright-and-image-rights': `
    plagio / derechos de la música / aparezco en un anuncio sin permiso / editorial no me paga derechos / adaptar un libro permiso / obra huérfana / usar mi cara / tocar versiones / mi dibujo en camisetas ajenas / foto robada`,
  'legal.immigration': `
    renovar la tarjeta / estudiante extranjera quedarse / apátrida / empadronar / jura`,
  'legal.employment-disputes': `
    no me pagan las horas extra / baja y me despiden / me bajan el sueldo / empresa cierra y no paga / discriminada por embarazo / conciliación juez`,
  'legal.family-and-inheritance': `
    pensión de los hijos / hermanos y la casa de los padres / mi padre ha fallecido piso / adoptar / poder preventivo / repartir los bienes / quedarse con los hijos / heredar / poner la casa a nombre de mis hijos / plusvalía herencia / viuda papeles / última voluntad`,
  'legal.property-and-planning': `
    la comunidad me denuncia / derrama injusta / servidumbre / impugnar la junta de vecinos / escritura de la finca / herencia finca sin escriturar / fondo buitre / promotora no entrega / inmatricular`,
  'legal.disputes-and-debts': `
    me demandan / juicio / multa / denuncia / asnef / reclamar lo que me deben / citación del juzgado / deudas del negocio / recurrir una multa / perito judicial / cobrar facturas atrasadas / demanda / insolvencia / testigo`,
  'marketing.marketing-strategy': `
    por dónde empezar a promocionar / público objetivo / pocas ventas y no sé por qué / buyer persona / promocionar mi academia / llegar a más gente / atraer jóvenes / llenar las clases / plan de lanzamiento / captar familias para la escuela / promocionar el teatro / vacía entre semana atraer público`,
  'marketing.seo': `
    search console / rastreo / metaetiquetas / buscadores`,
  'marketing.local-seo': `
    reseñas en google / cerca de mí / turistas que buscan cerca / ficha duplicada / mejores cafeterías cerca / aparecer en el barrio / reclamar la ficha / vecinos que busquen dentista`,
  'marketing.search-ads': `
    pagar para salir primero / google shopping / google grants / anuncio cuando busquen / anuncios que salgan al buscar`,
  'marketing.social-ads': `
    gasté en instagram y nada / segmentar por edad y barrio / pixel / botón de promocionar`,
  'marketing.email-marketing': `
    boletín / van a spam mis correos / mandar ofertas por correo / suscribirse / correos a los socios / mandar un correo a todas las familias`,
  'marketing.content-marketing': `
    que nos lean antes de comprar / calendario de artículos / contenidos que atraigan / ebook para captar / atraer enseñando / contenidos para cada fase / línea editorial`,
  'marketing.web-analytics': `
    qué página visitan más / no sé si la web funciona / qué anuncio trae ventas / cuántos rellenan el formulario / eventos y conversiones / saber qué miran en la web / píxel mal puesto / datos de visitas perdidos`,
  'marketing.funnels-and-conversion': `
    formularios que nadie rellena / embudo / que los curiosos compren / páginas que conviertan / lead scoring / tasa de conversión / se van sin dejar sus datos / pasos hasta la compra / piden precio y desaparecen`,
  'marketing.advertising-campaigns': `
    anuncio en la radio / campaña de verano / campaña que dé que hablar / lema / mupis / anuncio gracioso / claim / campaña de socios / reparto de muestras`,
  'marketing.market-research': `
    qué piensa la gente de mi producto / qué precio aceptaría la gente / hay sitio para otra panadería / focus group / preguntar a la gente de la calle`,
  'sales-and-administration.lead-generation': `
    conseguir clientes nuevos / puerta fría / contactos de posibles clientes / llamar a empresas para ofrecer / no entran clientes / linkedin para conseguir clientes / captar empresas / clientes potenciales / buscar colegios clientes`,
  'sales-and-administration.sales-agents': `
    vendedor / distribuir mi producto en tiendas / red de ventas / no sé vender lo mío / patear la calle / comercial por horas / llevar mi marca a tiendas / vendedores en la zona norte / ofrecer mis cuadros a galerías / entrar en supermercados`,
  'sales-and-administration.sales-management': `
    aprender a vender / dependientas que vendan más / metas de ventas / me dicen que es caro / comisiones y rutas / negociación`,
  'sales-and-administration.crm': `
    seguimiento de clientes / cada vendedor tiene su libreta / oportunidades de venta / ficha de cada cliente / historial de clientes / quién llamó y cuándo / etapas de venta / informe de oportunidades / donantes seguimiento contactos`,
  'sales-and-administration.international-trade': `
    vender en francia / importar de china / arancel / proveedor en el extranjero / mercancía parada en la aduana / traer género de marruecos / salir al extranjero con mi producto / importar café`,
  'sales-and-administration.public-tenders': `
    puntuación del concurso / baremo`,
  'sales-and-administration.customer-care': `
    atender consultas / clientes esperan respuesta / mejorar el trato al cliente / responder whatsapps de clientes / encuesta de satisfacción / trato amable / teléfono de incidencias / clientes que no vuelven por el trato / familias se quejan / hoja de reclamación`,
  'sales-and-administration.virtual-assistance': `
    tareas que me comen la mañana / mano derecha / secretaria a ratos / comprar regalos y reservas / filtrar mi correo / mandar recordatorios`,
  'sales-and-administration.back-office': `
    cobros y pagos / papeles atrasados / pasar presupuestos / administrativa por horas / caja de tiques / montaña de facturas / remesas de recibos / ordenar papeles de la empresa / emitir recibos / pedidos y albaranes / recibos devueltos / administrativa / archivo de facturas / reclamar cobros amable`,
  'sales-and-administration.reception-and-calls': `
    dar citas / centralita humana / pacientes llaman y nadie coge / llaman mientras trabajo / apuntar citas / cambiar citas / llaman a todas horas / que coja el teléfono`,
  'sales-and-administration.data-and-documents': `
    teclear / meter fichas en una base / copiar listados / ordenar el archivo / cajas de papeles / encontrar un papel / nombrar archivos / transcribir fichas / archivo de la asociación / introducir inscripciones / registro de entrada`,
  'tax-and-labour.freelancer-taxes': `
    el iva me asusta / desgravar el alquiler del taller / ilustradora iva`,
  'tax-and-labour.income-tax-return': `
    desgravar la hipoteca / irpf / mi madre declaración / obligado a declarar / paro y trabajo renta`,
  'tax-and-labour.bookkeeping': `
    balance / plan contable / contabilidad de la fundación / libros oficiales / presupuesto y liquidación de la entidad`,
  'tax-and-labour.company-taxes': `
    iva de la empresa / sociedad limitada impuestos / fusión fiscal / fundación exenta impuestos / cooperativa fiscalidad / deducción i+d`,
  'tax-and-labour.payroll': `
    pagar a la camarera / cotizaciones / tc / camarero para el verano alta / ir con papeles contratar`,
  'tax-and-labour.employment-advice': `
    control horario / horas extra empresa / reducir jornada a mi empleada / faltas del trabajador / subrogar trabajadores / trabajador siempre tarde / contratar temporeros / carta de sanción / bolsa de horas`,
  'tax-and-labour.starting-up': `
    capitalizar el paro / constituir la empresa / trabajar por cuenta propia / notario y registro empresa`,
  'tax-and-labour.international-tax': `
    vivo fuera y cobro aquí / facturar a alemania / trabajar desde portugal impuestos / oss / casa en francia declarar / convenio fiscal / youtube me paga desde irlanda`,
  'tax-and-labour.e-invoicing': `
    facturar a la administración`,
  'tax-and-labour.tax-inspections': `
    multa de hacienda / hacienda dice que debo / recargo / me revisa hacienda / susto de hacienda / alegar / aeat`,
  'tax-and-labour.social-security-benefits': `
    baja maternal / pensionista`,
};
