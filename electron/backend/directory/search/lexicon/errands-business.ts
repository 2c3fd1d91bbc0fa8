import type { Lexicon } from './lexicon.types';

/** Situations and papers that lead to consulting, sales, administration and people, as customers name them. */
export const errandsBusiness: Lexicon = {
  'business-consulting.strategy': `
    consultoría de negocio / consultoria de negoci / business advice / asesor de empresas / assessor d'empreses /
    reorientar el negocio / reorientar el negoci / change direction / cap on va l'empresa / massa línies de negoci /
    too many product lines / qué línea dejar / quina línia deixar / which line to drop / decidir si abrir /
    decidir si obrir / misión y visión / missió i visió / mission and vision / DAFO / swot / goals for next year /
    plateau / facturación estancada / turnover flat / competidores nos comen / la competència ens menja /
    competitors are eating us / advisory board / segunda opinión sobre el negocio / replantear modelo /
    business model canvas / modelo de ingresos / model d'ingressos / revenue model / nuevas fuentes de ingresos /
    noves fonts d'ingressos / new sources of income / depender de un solo cliente / dependre d'un sol client /
    depend on one client / cerrar o seguir / tancar o seguir / close or carry on / crisis del sector`,
  'business-consulting.business-plan': `
    pla de negoci / business plans / plan de viabilidad / pla de viabilitat / estudio de viabilidad /
    feasibility study / previsiones para el banco / previsions per al banc / forecasts for the bank /
    documento para el banco / document per al banc / document for the bank / ver si salen los números /
    veure si surten els números / do the numbers add up / saber si es viable / saber si és viable /
    whether it is viable / quiero montar un bar / vull muntar una botiga / I want to open a café /
    capitalizar el paro plan / capitalització plan / plan para la subvención / pla per a la subvenció /
    punto de equilibrio / punt d'equilibri / break-even / lean canvas / modelo canvas / emprendedora plan /
    proyecto empresarial / projecte empresarial`,
  'business-consulting.processes-and-operations': `
    mejora de procesos / millora de processos / process improvement / procesos internos / processos interns /
    internal processes / operations manager / optimizar operaciones / depende todo de mí /
    when I'm on holiday everything stops / no sé delegar tareas / apagar fuegos / apagar focs / firefighting /
    putting out fires / protocolo de trabajo / protocols de treball / manual de procedimientos / SOP / SOPs /
    checklists / cuellos de botella / colls d'ampolla / bottlenecks / perdemos tiempo / perdem temps / waste time /
    errores en los pedidos / errors a les comandes / mistakes in orders / se repiten errores / lean manufacturing /
    kaizen / 5S / producción del taller / producció del taller / workshop production / organitzar el taller /
    turnos y tareas / torns i tasques / reorganizar el trabajo / reorganitzar la feina / reorganise the work /
    desorganizados / desorganitzats / disorganised / roles y responsabilidades / rols i responsabilitats /
    roles and responsibilities / plazos de entrega largos / proveedores caros / negociar con proveedores /
    costes de producción`,
  'business-consulting.project-management': `
    gestor de proyectos / gestora de projectes / coordinar el proyecto / coordinar el projecte /
    coordinate the project / vamos con retraso / anem endarrerits / running late / fechas de entrega /
    dates d'entrega / PMP / prince2 / monday.com / clickup / basecamp / ms project / varios proveedores coordinar /
    coordinar proveïdors / coordinate suppliers / obra y proveedores coordinación / presupuesto se dispara /
    el pressupost es dispara / follow-up / oficina técnica / oficina de proyectos / mudanza de oficina coordinar /
    implementar un proyecto / alguien que tire del proyecto / algú que estiri el projecte /
    someone to drive the project`,
  'business-consulting.agile': `
    SAFe / dailies / retrospectives / retros / historias y puntos / story points / agile transformation /
    tablero kanban / tauler kanban / jira y confluence / velocidad del equipo / velocitat de l'equip /
    trabajar por iteraciones / treballar per iteracions / management 3.0 / objetivos y resultados clave /
    objectius i resultats clau / nexus / certificación scrum / cambiar de cascada a ágil / waterfall`,
  'business-consulting.innovation': `
    I+D / I+D+i / ideación / ideació / ideation / lluvia de ideas / nuevas ideas de producto /
    noves idees de producte / new product ideas / intraemprendimiento / intraemprenedoria / intrapreneurship /
    hackathon / hackaton / hackató / innovación abierta / innovació oberta / open innovation / lego serious play /
    creatividad en el equipo / creativity workshop / prospectiva / tendencias futuras / foresight / future scenarios /
    escenarios de futuro / laboratorio de innovación / living lab / pensar fuera de la caja / think outside the box /
    innovar / renovarse o morir / deducción por innovación`,
  'business-consulting.digital-transformation': `
    digitalización / digitalització / digitalisation / digitalise our company / dejar el papel / deixar el paper /
    stop using paper / go paperless / libretas y papeles / llibretes i papers / notebooks and papers /
    modernizar la empresa / modernitzar l'empresa / modernise the company / herramientas digitales elegir /
    triar eines digitals / choose digital tools / qué programa nos conviene / quin programa ens convé /
    which software suits us / kit consulting / diagnóstico digital / oficina sin papeles / oficina sense papers /
    industria 4.0 / anticuados / seguimos con fax / madurez digital / pla de digitalització / cambio cultural digital`,
  'business-consulting.quality-and-certification': `
    9001 / ISO 14001 / 14001 / EFQM / certificación de calidad / certificació de qualitat / quality certification /
    certificarnos / certificar-nos / certificado de calidad / certificat de qualitat / quality certificate /
    sistema de calidad / sistema de qualitat / quality system / quality management / auditoría interna /
    auditoria interna / internal audit / auditor ISO / segell de qualitat / quality seal /
    nos piden una certificación / ens demanen una certificació / asks for a certificate / client requires ISO /
    no conformidades / no conformitats / non-conformities / manual de calidad / norma UNE / IFS / BRC /
    trazabilidad calidad / ENAC / reclamaciones de clientes calidad / ISO 45001 / ISO 22000 / calidad en laboratorios`,
  'business-consulting.growth-and-franchising': `
    franquicias / franquícies / franchises / franchising / franquiciar mi negocio / franchise my business /
    abrir más locales / obrir més locals / open more branches / open more locations / expandir-nos / expansion plan /
    plan de expansión / pla d'expansió / scale the business / scaleup / grow fast / replicar el negocio /
    replicate our model / licenciar la marca / otras ciudades abrir / obrir a altres ciutats / open in other cities /
    aceleración / acceleració / accelerator / aceleradora / acceleradora / alianzas / aliances / partnerships /
    abrir mercado`,
  'business-consulting.business-transfer': `
    traspaso / traspàs / traspaso de negocio / traspàs del negoci / hand over my business / relevo generacional /
    relleu generacional / sucesión en la empresa / me jubilo / em jubilo / retire / retiring /
    jubilación y el negocio / jubilarme y cerrar / jubilar-me i tancar / nadie quiere continuar el negocio /
    ningú vol continuar el negoci / hijos no quieren la empresa / quedarse el negocio / quedar-se la botiga /
    quedar-se el negoci / vender mi empresa / vendre la meva empresa / sell my company / sell the business / M&A /
    fusiones y adquisiciones / fusions i adquisicions / mergers and acquisitions / empresa familiar protocol /
    family business / protocolo familiar / trabajadores se quedan la empresa / els treballadors es queden l'empresa /
    workers buy the company / venta de participaciones negocio`,
  'business-consulting.pricing-and-profitability': `
    set prices / set my prices / hourly rate / rendible / trabajamos mucho y no queda dinero /
    trabajo mucho y gano poco / work a lot and earn little / quin producte deixa diners / which product makes money /
    perdemos dinero con algunos clientes / perdem diners amb alguns clients / lose money on some clients /
    costes reales / costos reals / real costs / subir precios sin perder clientes /
    apujar preus sense perdre clients / raise prices without losing clients / regalar mi trabajo / undercharging /
    cobro barato / clientes dicen que soy cara / diuen que sóc cara / say I'm expensive / paquetes y tarifas /
    tarifario / descuentos y márgenes / coste por plato no / costes fijos / costos fixos / fixed costs`,
  'sales-and-administration.lead-generation': `
    generar leads / conseguir clientes / aconseguir clients / em falten clients / not enough clients /
    short of clients / prospecting / cold calling / cold email / correo frío / correu fred / llamar a puerta fría /
    trucar a porta freda / book meetings with prospects / appointment setter / setter / SDR / sales navigator /
    linkedin outreach / contactar empresas / contactar empreses / reach out to companies / listas de empresas /
    llistes d'empreses / base de datos de empresas / apollo / lusha / teléfono no suena / el telèfon no sona /
    phone doesn't ring / dependemos del boca a boca / boca-orella / word of mouth only / agenda vacía de clientes /
    telemarketing / televenta / teleoperadora / potential customers`,
  'sales-and-administration.sales-agents': `
    sales reps / venedora / representante / representant / comercial a comisión / comercial a comissió /
    vender mi producto en tiendas / vendre el meu producte a botigues / distribuïdor / wholesalers / mayoristas /
    majoristes / visit customers / closer / high ticket / puerta a puerta / porta a porta / knock on doors /
    no sirvo para vender / no serveixo per vendre / hopeless at selling / muestrario / mostrari /
    ferias comerciales vender / tiendas gourmet vender / farmacias visitar / restaurantes que compren /
    restaurants que comprin / xarxa comercial`,
  'sales-and-administration.sales-management': `
    directora comercial / director of sales / head of sales / dirección comercial / direcció comercial /
    equip de vendes / plan comercial / pla comercial / sales plan / objetivos de ventas / objectius de vendes /
    sales targets / comisiones de los comerciales / comissions dels comercials / incentivos comerciales /
    sales coach / enseñar a vender / ensenyar a vendre / teach my team to sell / tècniques de venda /
    sales techniques / vender sin agobiar / miedo a vender / argumentario de ventas / argumentari de vendes /
    sales pitch / guion de llamada / propuestas que no se cierran / pressupostos que no es tanquen /
    quotes that don't close / send quotes and never hear back / seguimiento de presupuestos /
    seguiment de pressupostos / follow up on quotes / negociació comercial / negotiation / cuentas clave /
    previsión de ventas comercial / vendedores no venden / sales people not selling`,
  'sales-and-administration.crm': `
    seguiment de clients / keep track of customers / keep track of leads / contactos desordenados /
    contactes desordenats / messy contacts / contactos en post-its / se me olvidan los clientes / m'oblido de trucar /
    forget to call back / forget to follow up / oportunitats de venda / pipeline / embudo comercial /
    ordenar la cartera de clientes / cartera de clientes / cartera de clients / client portfolio /
    base de clientes ordenada / historial de clients / customer history / hubspot / pipedrive / usar el crm /
    fer servir el crm / team doesn't use the crm / el equipo no usa el crm / recordatorios de clientes /
    tarjetas de visita acumuladas`,
  'sales-and-administration.international-trade': `
    importar de la xina / importación / importació / import goods / internationalisation / vender en el extranjero /
    vendre a l'estranger / mercados exteriores / mercats exteriors / foreign markets / vender en Alemania /
    sell in Germany / aduana / aduanas / duana / duanes / customs / aranceles / aranzels / tariffs / incoterms /
    EORI / contenedor marítimo / contenidor marítim / flete / transitario / freight forwarder / proveedores en china /
    proveïdors a la xina / suppliers in china / agente en destino / feria internacional / fira internacional / ICEX /
    ACCIÓ / distribuïdor a un altre país / mercancía retenida / goods stuck / certificado de origen /
    certificat d'origen / brexit exportar / vender en Latinoamérica`,
  'sales-and-administration.public-tenders': `
    licitació / tender / bid / bids / concursos públicos / concursos públics / plecs / plec de clàusules /
    memoria técnica / memòria tècnica / oferta económica / oferta econòmica / administración pública cliente /
    sell to the council / contractació pública / public procurement / perfil del contratante /
    perfil del contractant / ROLECE / contrato menor / contracte menor / presentarnos a un concurso /
    presentar-nos a un concurs / apply for a contract / RFP / request for proposal / acuerdo marco / acord marc /
    framework agreement / UTE`,
  'sales-and-administration.customer-care': `
    customer success / soporte a clientes / suport a clients / support tickets / zendesk / freshdesk / intercom /
    gestionar reclamaciones / gestionar reclamacions / handle complaints / angry customers / clientes enfadados /
    clients enfadats / contestar a clientes / contestar clients / mensajes de clientes sin contestar /
    missatges de clients sense contestar / messages pile up / chat de atención / responder reseñas /
    respondre ressenyes / reply to reviews / posventa / postvenda / after-sales / servicio posventa / call center /
    contact center / clientes en varios idiomas atender / atender en inglés / incidencias de clientes / incidències /
    fidelización trato / protocolo de atención / calidad en la atención`,
  'sales-and-administration.virtual-assistance': `
    secretaría virtual / asistente personal / assistent personal / PA / executive assistant / asistente de dirección /
    assistent de direcció / portar-me l'agenda / manage my calendar / gestionar mi correo / gestionar el meu correu /
    manage my inbox / correo desbordado / correu desbordat / se me acumulan los mails / se m'acumulen els correus /
    emails pile up / reservar viajes y hoteles / reservar viatges / book my travel / admin work / can't cope /
    delegar tareas / delegar tasques / delegate tasks / organizarme las citas / organitzar cites / hacer recados /
    gestiones / gestions / errands / mà dreta / right hand / online business manager / OBM`,
  'sales-and-administration.back-office': `
    backoffice / administratiu / gestión administrativa / gestió administrativa / office administration /
    send invoices / cobrar facturas / reclamar pagos / reclamar pagaments / chase invoices / facturas pendientes /
    factures pendents / albaranes y facturas / pedidos y facturas / presupuestos y facturas hacer / archivar papeles /
    trámites / tràmits / formalities / trámites con la administración / tràmits amb l'administració /
    notificaciones electrónicas / notificacions electròniques / DEHú / certificado digital tràmits /
    preparar papeles para la gestoría / preparar papers per a la gestoria / papers for the accountant /
    administración de la oficina / administració de l'oficina / control de gastos / control de despeses / tiquets /
    tickets de gastos / receipts / dietas y gastos / conciliar bancos / administración de entidades /
    gestión de socios y cuotas / cuotas de socios / quotes de socis / members' fees`,
  'sales-and-administration.reception-and-calls': `
    llamadas perdidas / trucades perdudes / missed calls / atender llamadas / atendre trucades / atención telefónica /
    atenció telefònica / telefonista / call answering / suena el teléfono mientras atiendo / sona el telèfon mentre /
    phone rings while / cita previa / citas por teléfono / cites per telèfon / phone bookings / recibir visitas /
    rebre visites / welcome visitors / front desk / azafata / hostessa / recibir paquetes / rebre paquets /
    secretaria telefónica / secretària telefònica / consulta médica recepción`,
  'sales-and-administration.data-and-documents': `
    entrada de datos / type in data / enter data / grabar datos / grabador de datos / mecanografia / type up notes /
    digitalitzar documents / scanning paperwork / escanear archivo / escanejar arxiu / archivo en papel /
    arxiu en paper / paper archive / archivador / arxivador / binders / carpetas y cajas de papeles /
    caixes de papers / boxes of papers / archivera / arxivera / archivist / documentalista / gestión documental /
    gestió documental / records management / clasificar documentos / rellenar formularios / omplir formularis /
    fill in forms / formatear documentos word / formatar documents / word formatting / plantillas de word /
    plantilles de word / actas pasar / inventariar / catalogar / catalogar biblioteca / catalogue a library /
    base de datos de socios pasar / fichas en papel / fitxes en paper`,
  'people-and-coaching.recruitment': `
    head hunter / cazatalentos / caçatalents / talent acquisition / trobar cambrers / oferta de trabajo publicar /
    job posting / currículums recibidos / currículums rebuts / unsuitable CVs / job interviews with candidates /
    nadie se presenta a la oferta / no trobem personal / ampliar el equipo / ampliar l'equip / grow the team /
    fichar programadores / perfiles técnicos / perfils tècnics / senior position / replacement / ETT / infojobs /
    assessment center / becarios / becaris / interns / prácticas alumno / plantilla nueva temporada / outplacement no`,
  'people-and-coaching.hr-consulting': `
    hr consultant / people ops / HR manager / manual de l'empleat / employee handbook / onboarding de empleados /
    acollida de nous treballadors / onboard new staff / descripció de llocs de treball / job descriptions /
    organigram / crecemos y no tenemos recursos humanos / hemos crecido mucho / hem crescut molt /
    we've grown from five / teletrabajo política / teletreball / remote work policy / desconexión digital /
    desconnexió digital / fichaje y vacaciones / factorial / personio / bamboo hr / plan de formación /
    pla de formació / cultura de empresa / cultura d'empresa / company culture / gestió del talent /
    talent management / reestructuración plantilla / rotación / rotació / staff turnover / bajas voluntarias /
    offboarding / entrevista de salida`,
  'people-and-coaching.pay-and-performance': `
    avaluació de l'acompliment / assess staff / política retributiva / pay policy / salary bands / bandes salarials /
    quant pagar a l'equip / how much to pay my team / subida de sueldo pide / augment de sou demana /
    asks for a raise / incentius / retribución flexible / retribució flexible / flexible benefits /
    tickets restaurante / cheque guardería / plan de carrera / pla de carrera / career paths in the company /
    valoración de puestos / valoració de llocs de treball / job grading / sueldos injustos / sous injustos /
    unfair salaries / uns cobren més que altres / feedback 360 / 360 feedback / phantom shares / promociones y sueldos`,
  'people-and-coaching.employee-experience': `
    experiencia de empleado / experiència d'empleat / employee experience / clima laboral / clima laboral enquesta /
    workplace climate / engagement de empleados / employee engagement / motivar al equipo / motivar l'equip /
    motivate my team / equipo desmotivado / equip desmotivat / unmotivated team / low morale / moral baja /
    bienestar en la empresa / benestar a l'empresa / wellness programme / marca empleadora / retenir talent /
    retain talent / quemados en el equipo / equip cremat / burnt-out team / felicidad en el trabajo /
    felicitat a la feina / happiness at work / chief happiness / reconocimiento a empleados / conciliación /
    conciliació / work-life balance policy / nueva gente se siente perdida`,
  'people-and-coaching.leadership-coaching': `
    coach ejecutivo / coach executiu / executive coaching / coaching directivo / coaching directiu /
    mandos intermedios / comandaments intermedis / middle managers / I've been promoted / newly promoted /
    nueva jefa / nova cap / first-time manager / mandar a compañeros / manar els companys / boss of my colleagues /
    jefa de mis compañeros / no sé dirigir l'equip / alone at the top / lonely at the top / dar feedback difícil /
    give difficult feedback / conversaciones difíciles / converses difícils / difficult conversations /
    delegar como jefe / síndrome del impostor jefe / autoritat / assertive boss / gerente / gerenta / CEO coach /
    toma de decisiones directivas`,
  'people-and-coaching.life-coaching': `
    coach personal / life coaching / desarrollo personal / personal development / propósito de vida /
    propòsit de vida / purpose in life / midlife crisis / dar un cambio a mi vida / fer un canvi de vida / habits /
    self-confidence / creencias limitantes / creences limitants / limiting beliefs / PNL / inteligencia emocional /
    intel·ligència emocional / emotional intelligence / objectius personals / personal goals / mindset / eneagrama /
    constelaciones / motivación personal / equilibrio vida / procrastino todo`,
  'people-and-coaching.career-guidance': `
    orientación laboral / orientació laboral / change profession / dedicarme a otra cosa /
    dedicar-me a una altra cosa / reorientación profesional / reorientació professional / currículo / hoja de vida /
    preparar entrevista de trabajo / preparar entrevista de feina / me he quedado en paro / m'he quedat a l'atur /
    quemada en mi trabajo / cremada a la feina / burnt out at work / no me llaman de ningún trabajo /
    no em truquen d'enlloc / envio currículums / mayores de cincuenta trabajo / over fifty and jobless /
    volver a trabajar después / return to work after / competencias transversales / linkedin para buscar trabajo /
    linkedin per buscar feina`,
  'people-and-coaching.team-building': `
    cohesión de equipo / cohesió d'equip / team cohesion / dinámicas de grupo / dinàmiques de grup / group dynamics /
    equipo nuevo no se conoce / equip nou no es coneix / unir al equipo / bring the team closer / espíritu de equipo /
    esperit d'equip / team spirit / equipo en remoto unión / equip en remot / remote team bonding / offsite /
    confiança dins l'equip / taller de equipo / taller d'equip / valores del equipo / belbin / fusión de dos equipos /
    dos equips que s'ajunten / two teams merged`,
  'people-and-coaching.team-coaching-and-conflict': `
    conflict in the team / conflictos laborales / conflictes / team conflict / dos socios peleados / socis barallats /
    partners not talking / ambiente tóxico / ambient tòxic / discusiones en el trabajo / discussions a la feina /
    se pelean / es barallen / malos rollos / comunicación no violenta / comunicació no violenta /
    nonviolent communication / team coach / team coaching / reuniones acaban en bronca / reunions acaben a crits /
    meetings end in shouting / sort out a conflict / facilitador de conflictos /
    hermanos en la empresa no se entienden / los dos departamentos enfrentados / críticas entre compañeros`,
  'people-and-coaching.entrepreneur-mentoring': `
    mentores / emprendedora / emprenedor / entrepreneur / emprendimiento / emprenedoria / acompanyar emprenedores /
    soy autónoma y me siento sola / sola en el negocio / founder coach / founders / montar mi propio proyecto /
    muntar el meu projecte / start my own project / consejos de quien ya ha montado /
    someone who has built a company / hablar con alguien que ya haya emprendido / incubator /
    programa de emprendimiento / programa d'emprenedoria / incubadora d'empreses / mastermind /
    primeros pasos como freelance / primers passos com a freelance / first steps as a freelancer /
    validar el proyecto con mentor / business coach / coach de negocios`,
  'people-and-coaching.productivity-coaching': `
    organizarme mejor el día / ho deixo tot per a l'últim moment / concentrar-me / foco / TDAH adulto / TDAH adult /
    ADHD adult / agenda descontrolada / mil tareas pendientes / mil tasques pendents / GTD / pomodoro /
    bandeja de entrada a cero / multitasca / notion personal / trabajo desde casa y me disperso /
    treballo a casa i em disperso / work from home and lose focus / trabajo de noche y fines de semana /
    always rushing / interrupcions / interruptions / prioritise`,
};
