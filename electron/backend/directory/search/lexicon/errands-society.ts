import type { Lexicon } from './lexicon.types';

/** Objects and occasions that lead to science and to social impact, as customers name them. */
export const errandsSociety: Lexicon = {
  'science-and-research.research-statistics': `
    estadístico / bioestadístic / biostatistician / SAS / rstudio / qué test estadístico / quina prova estadística /
    which statistical test / prueba de hipótesis / tamaño de muestra / datos de la tesis / analyse my study's data /
    significatiu / significant / metaanálisis / metaanàlisi / meta-analysis / randomised / cuestionario validar /
    revisor pide más estadística / reviewer asks for statistics / supervivencia análisis / kaplan meier /
    diseño experimental / disseny experimental / experimental design / muestreo / mostreig / psicometría / TFM datos /
    doctorado datos / multivariante`,
  'science-and-research.clinical-and-regulatory': `
    ensayo clínico / assaig clínic / assajos clínics / clinical trial / CRA / protocolo clínico / protocol clínic /
    clinical protocol / comité de ética / comitè d'ètica / ethics committee / AEMPS / EMA / FDA /
    asuntos regulatorios / afers regulatoris / MDR / marcado CE sanitario / CE mark for a device / farmacovigilancia /
    farmacovigilància / pharmacovigilance / medical writing / medical writer / redacción médica / redacció mèdica /
    dossier de registro / ISO 13485 / software médico certificar / registrar un cosmético / registre de cosmètic /
    CPNP / complemento alimenticio notificar / GMP / GCP / buenas prácticas clínicas / estudio observacional /
    investigador principal hospital / CRO / consentimiento informado / medicamento / medicament / medicine approval /
    salud digital validar app / validar nuestro dispositivo`,
  'science-and-research.papers-and-research-support': `
    paper / papers / publicar un artículo / publicar un article / publish a paper / revista científica indexada /
    responder a los revisores / respondre els revisors / reply to reviewers / revisión bibliográfica /
    revisió bibliogràfica / literature review / systematic review / bibliografia / references / mendeley / overleaf /
    tesis doctoral / tesi doctoral / tesis atascada / tesi encallada / TFM / dissertation /
    metodología de la investigación / metodologia de recerca / research methods / proyecto de investigación redactar /
    projecte de recerca / beca de investigación / beca de recerca / curriculum académico / AQU /
    documentalista científico / open access / defensa de tesis / poster científico contenido /
    investigadora freelance / gestión de la investigación`,
  'science-and-research.biotech-and-bioinformatics': `
    bioinformàtica / bioinformatics / genòmica / secuenciación / seqüenciació / sequencing / RNA-seq / rnaseq /
    proteómica / proteòmica / CRISPR / bioquímica / químic / químico / chemist / microbiología / microbiologia /
    microbiology / cultivos celulares / cultius cel·lulars / PCR / proteínas / proteïnes / proteins /
    fármaco descubrimiento / drug discovery / biología molecular / biologia molecular / startup biotech / spin-off /
    galaxy / nextflow / snakemake / single cell / biomateriales / nanotecnología / análisis de muestras /
    anàlisi de mostres / analyse samples / genetista / formular cosmètica`,
  'science-and-research.agronomy': `
    finca agrícola / finca agrícola producció / cultiu / ecológico certificar / agricultura ecológica /
    agricultura ecològica / CCPAE / huerta producción / vinya malaltia / plaga en los olivos / plaga als conreus /
    pest on my crops / hongos / suelo analizar / fertilizante / compostaje / compostatge / riego agrícola /
    reg agrícola / permacultura / regenerativa / DUN / ganadería / ramaderia / livestock / veterinario / veterinària /
    vet / apicultura / beekeeping / forestal / bosque gestión / gestió forestal / forestry / tierras abandonadas /
    terres abandonades / abandoned land / banco de semillas / llavors / proyecto de huertos / drones agrícolas`,
  'science-and-research.nature-and-biodiversity': `
    bióloga / biòleg / ecólogo / ecòloga / ecologist / biodiversity / wildlife / ornitología / ornitologia /
    murciélagos / ratpenats / bats / insectos / insectes / insects / especies invasoras / espècies invasores /
    invasive species / evaluación ambiental / avaluació ambiental / environmental assessment / medio ambiente /
    medi ambient / environment / ambientóloga / ambientòleg / environmental consultant / renaturalizar /
    renaturalitzar / rewild / río / riu / river / restauración fluvial / restauració fluvial / nature reserve /
    educación ambiental / educació ambiental / environmental education / bassa / pond / contaminación / contaminació /
    pollution / calidad del aire / qualitat de l'aire / residuos / residus / waste / reciclaje / reciclatge /
    recycling / cambio climático plan / canvi climàtic / climate change plan / mar / marine biology /
    inventario de especies / inventari d'espècies / custòdia del territori / land stewardship`,
  'science-and-research.social-research': `
    sociòleg / sociòloga / antropólogo / antropòleg / antropòloga / anthropologist / entrevistas en profundidad /
    entrevistes en profunditat / in-depth interviews / estudio cualitativo / estudi qualitatiu / atlas.ti / nvivo /
    encuesta a la población / enquesta a la població / population survey / estudio de necesidades /
    neighbourhood study / evaluación de políticas públicas / avaluació de polítiques públiques / policy evaluation /
    politóloga / politòleg / political scientist / demografía / demografia / demography / historiador /
    investigación histórica / recerca històrica / historical research / archivo histórico / genealogía / genealogia /
    genealogy / árbol genealógico / arbre genealògic / arqueólogo / arqueòloga / archaeologist / geografía social /
    etnografía / etnografia / ethnography / opinión pública / vivienda estudio / patrimonio cultural estudio /
    patrimoni cultural / heritage`,
  'science-and-research.food-science-and-safety': `
    ciencia de los alimentos / ciència dels aliments / food science / food scientist / laboratorio de alimentos /
    food lab / análisis microbiológico / anàlisi microbiològica / microbiological test / estudio de vida útil /
    estudi de vida útil / shelf-life study / anàlisi nutricional / nutritional analysis / panel de cata /
    panell de tast / sensory panel / análisis sensorial / anàlisi sensorial / sensory analysis / conservantes /
    conservants / preservatives / pH / actividad de agua / esterilizar conservas / autoclave / novel food / IFS food /
    fraude alimentario / contaminantes / aditivos / additius / additives / textura y sabor / R+D alimentària /
    envase atmósfera modificada`,
  'science-and-research.science-communication': `
    science communicator / comunicación científica / comunicació científica / explicar nuestra investigación /
    explicar la nostra recerca / explain our research / explicar ciència / explain science / outreach /
    public engagement with science / charla de ciencia / xerrada de ciència / science talk / taller de ciencia /
    taller de ciència / science workshop / feria de ciencia / fira de ciència / science fair / exposición científica /
    exposició científica / science exhibition / museo de ciencias / museu de ciències / planetario / planetari /
    astronomía / astronomia / astronomy / estrellas observar / estels / ciencia ciudadana / ciència ciutadana /
    citizen science / científicos que no se hacen entender / nadie entiende nuestra ciencia /
    ningú entén la nostra recerca / nobody outside the lab understands / monólogos científicos / famelab /
    periodista científico / periodista científica / science journalist / difusión del proyecto europeo ciencia`,
  'science-and-research.logistics-consulting': `
    almacén organizar / organitzar el magatzem / organise the warehouse / no encontramos nada en el almacén /
    layout de almacén / SGA / WMS / gestión de inventarios / gestió d'inventaris / inventory management /
    roturas de stock / ruptures d'estoc / rutas de reparto / rutes de repartiment / delivery routes / flota /
    flota de vehicles / fleet / costes de transporte / costos de transport / aprovisionamiento / procurement /
    lead times / operador logístico elegir / consultor logístico / consultora logística / logistics consultant /
    picking almacén eficiencia / carretillas / toros / forklifts / distribución urbana / distribució urbana`,
  'science-and-research.mobility-and-transport': `
    transport públic / public transport / pla de mobilitat / mobility plan / plan de desplazamiento de empresa /
    pla de desplaçament d'empresa / commute plan / how staff get to work / cómo vienen los empleados a trabajar /
    bicicleta al trabajo / bici a la feina / aparcabicis / carril bici estudi / trànsit / traffic /
    estudio de tráfico / estudi de trànsit / traffic study / aparcamiento estudio / aparcament / parking study /
    camino escolar / vehículo eléctrico flota / vehicles elèctrics / electric fleet / coche compartido /
    cotxe compartit / carsharing / car sharing / scooters / zona de bajas emisiones / zona de baixes emissions /
    low emission zone / autobuses líneas / línies de bus / seguridad vial / seguretat viària / road safety / PMUS /
    aforos de vehículos / ingeniera de caminos / enginyer de camins / civil engineer`,
  'social-impact.nonprofit-management': `
    asociaciones / associacions / entitats / charity / tercer sector social / third sector /
    gestionar una asociación / gestionar l'associació / constituir l'entitat / junta / board /
    renovar la junta directiva / new board members / estatutos de la asociación / estatuts de l'associació /
    asamblea de socios / assemblea de socis / AGM / plan estratégico de la entidad / pla estratègic de l'entitat /
    utilidad pública / utilitat pública / transparencia de entidades / transparència /
    memoria económica de la entidad / registro de asociaciones / registre d'entitats / profesionalizar la ONG /
    gobernanza / governança / governance / fusión de entidades / AMPA AFA gestión / patronat /
    gestión de centro cívico / gestió cultural`,
  'social-impact.fundraising': `
    donantes / conseguir donativos / aconseguir donatius / socios nuevos para la ONG / nous socis /
    new members for the charity / patrons / patrocinadores para la entidad / patrocinadors /
    sponsors for our festival / find sponsors / grandes donantes / grans donants / major donors /
    herencias y legados / llegats / legacies / face to face / cara a cara captación / campanya solidària /
    rifa solidaria / teaming / bizum solidari / empresas colaboradoras / empreses col·laboradores /
    fidelizar donantes / bajas de socios ONG / subvenciones privadas / fundaciones que dan dinero /
    fundacions que donen diners / foundations that give money / la caixa convocatoria / depender de subvenciones /
    dependre de subvencions / depend on public grants`,
  'social-impact.social-projects': `
    proyectos sociales / projectes socials / educadora social / educador social de carrer / social educator /
    trabajador social / trabajadora social / treballador social / integrador social / personas vulnerables /
    persones vulnerables / vulnerable people / exclusión social / exclusió social / inserción laboral /
    inserció laboral / job placement for / joves en risc / youth at risk / jóvenes del barrio / joves del barri /
    local teenagers / migrantes acogida / acollida de migrants / newcomers / formular un proyecto /
    formular un projecte / write up a social project / mujeres víctimas / violencia machista atención /
    mayores solos programa / gent gran sola / loneliness of elderly programme / intervención comunitaria /
    intervenció comunitària / arte comunitario / art comunitari / prisiones / prison project / drogas prevención /
    marco lógico / centro abierto`,
  'social-impact.international-cooperation': `
    international cooperation / international development / cooperante / cooperant / proyectos en África /
    projectes a l'Àfrica / proyecto en Senegal / projecte al Senegal / ayuda humanitaria / ajuda humanitària /
    emergencias humanitarias / refugiados campos / camps de refugiats / refugee camp / AECID / ACCD /
    agencia catalana de cooperación / desarrollo / global south / sur global / sud global / ODS / SDG / agenda 2030 /
    contrapart / local partner NGO / educació per al desenvolupament / comercio justo / fair trade / pozos de agua /
    pous d'aigua / wells / escuela en la India / school in India / derechos humanos internacional / paz / pau /
    peace / conflictos internacionales / misión sobre el terreno / Latinoamérica proyectos`,
  'social-impact.impact-measurement': `
    measure our impact / impacto social / impacte social / social impact / teoría del cambio / teoria del canvi /
    theory of change / SROI / indicadores de impacto / indicadors d'impacte / impact indicators /
    evaluar un proyecto social / avaluar un projecte social / evaluate a project / avaluació de programes /
    programme evaluation / demostrar que sirve / demostrar que serveix / show funders results /
    financiadores piden resultados / els finançadors demanen resultats / funders ask for evidence /
    inversores de impacto / impact investors / IRIS / valor social integrado / memoria de impacto /
    memòria d'impacte / cuánto cambia la vida de la gente / línea de base / línia de base / baseline /
    seguimiento y evaluación / M&E`,
  'social-impact.equality-and-gender': `
    protocol d'assetjament / harassment protocol / acoso sexual / assetjament sexual / sexual harassment /
    registro salarial / registre salarial / pay register / brecha salarial / auditoria retributiva / feminism /
    perspectiva de género / perspectiva de gènere / LGTBI+ / plan LGTBI / protocol LGTBI / violencia machista /
    violència masclista / punt lila / masculinidades / masculinitats / masculinities / coeducación / coeducació /
    corresponsabilidad / lenguaje inclusivo formación / agente de igualdad / agent d'igualtat / diversitat /
    diversity / DEI / techo de cristal / mujeres en tecnología / chistes machistas / interseccionalidad`,
  'social-impact.inclusion-and-disability': `
    discapacidades / disabled people / people with disabilities / LGD / dos per cent de la plantilla /
    contratar a personas con discapacidad / centro especial de trabajo / centre especial de treball / CET /
    accesibilidad del evento / accessibilitat de l'acte / accesibilidad del local / accessibilitat del local /
    silla de ruedas entrar / cadira de rodes / wheelchair user / rampa / ramp / diversitat funcional / ceguera /
    ceguesa / visually impaired / neurodiversidad / neurodiversitat / neurodiversity / neurodivergente /
    autismo en el trabajo / salud mental inclusión laboral / vida independiente / vida independent / lleure inclusiu /
    adaptar el puesto / adaptar el lloc de treball / adapt the workplace / pictogramas / pictogrames / pictograms /
    asistencia personal`,
  'social-impact.participation-and-facilitation': `
    facilitación / facilitació / dinamizar una reunión / dinamizador / dinamitzadora / procés participatiu /
    participatory budget / asamblea que no se eterniza / assemblea llarga / prendre decisions en grup / world café /
    world cafe / design thinking ciudadano / escuchar a los vecinos / escoltar els veïns / listen to residents /
    consulta ciutadana / residents' consultation / decidim / sociocràcia / parlen sempre els mateixos /
    loudest voices / que todo el mundo opine / jornada de reflexión / jornada de reflexió / strategy retreat /
    cocreación / cocreació / co-creation / sesión de trabajo grupo / dinámica participativa / mediación comunitaria /
    mediació comunitària / vecinos enfrentados / retiro de la junta`,
  'social-impact.cooperatives-and-social-economy': `
    cooperativas / co-op / co-operative / crear una cooperativa de treball / start a co-op / set up a cooperative /
    transformar en cooperativa / transformar-nos en cooperativa / turn into a cooperative / social economy / ESS /
    economía solidaria / economia solidària / solidarity economy / ateneo cooperativo / ateneu cooperatiu /
    estatutos de cooperativa / estatuts de cooperativa / socios trabajadores / socis treballadors / worker members /
    supermercado cooperativo / supermercat cooperatiu / vivienda cooperativa / habitatge cooperatiu / banca ètica /
    ethical banking / finanzas éticas / mercado social / empresa de inserción / empresa d'inserció /
    sociedad laboral / intercooperación / intercooperació / varios amigos montamos algo entre iguales / autogestión /
    autogestió / comunidad energética`,
  'social-impact.responsible-business': `
    RSE / responsabilidad social corporativa / responsabilitat social corporativa / sostenibilitat / sustainability /
    sustainable business / empresa B Corp / certificación B Corp / huella de carbono / petjada de carboni / carbon footprint /
    CO2 / descarbonizar / descarbonització / decarbonise / economía circular / economia circular / circular economy /
    residuo cero / residu zero / plásticos reducir / reduir plàstics / less plastic / CSRD /
    informe de sostenibilidad obligatorio / taxonomía / proveedores sostenibles / compra verde / compra verda /
    green procurement / ecoetiqueta / etiqueta ecológica / ecolabel / ecodiseño / ecodisseny / ecodesign /
    análisis de ciclo de vida / anàlisi de cicle de vida / life cycle assessment / LCA / greenwashing /
    plan ambiental de la empresa / pla ambiental de l'empresa / cliente grande pide datos de sostenibilidad /
    un client gran demana dades ambientals / client asks about our emissions / ODS en la empresa /
    voluntariado corporativo / be greener / oficina ecológica / oficina verda / green office / consumo responsable`,
  'social-impact.community-and-volunteering': `
    voluntarias / captar voluntarios / captar voluntaris / comunidad / comunitat / community / community builder /
    animate the community / miembros no se conocen / els membres no es coneixen / que se conozcan los coworkers /
    connectar els coworkers / vida de barrio / vida de barri / neighbourhood life / festa de veïns /
    neighbours' party / mutual aid / banc del temps / time bank / asociación de vecinos / associació de veïns /
    residents' association / gestora de comunitat / meetups / grupos de interés / círculo de mujeres /
    cercle de dones / women's circle / red de antiguos alumnos / alumni / voluntaris per al festival /
    manos para la fiesta / falten mans / extra hands / huerto comunitario / hort comunitari / community garden /
    espacio comunitario / espai comunitari / intercambio intergeneracional / huerto vecinal`,
};
