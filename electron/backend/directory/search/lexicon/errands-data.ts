import type { Lexicon } from './lexicon.types';

/** Objects, tools and troubles that lead to data, artificial intelligence, systems and security, as customers name them. */
export const errandsData: Lexicon = {
  'data-and-ai.data-analysis': `
    analista de dades / analizar ventas / analitzar vendes / analyse sales / por qué bajan las ventas /
    why sales drop / why sales fall / entender los números / qué clientes compran más / quins clients compren més /
    which customers buy / patrons de compra / purchase patterns / segmentar clientes / segmentar clients /
    segment customers / histórico de ventas / històric de vendes / sales history / analizar encuesta /
    analitzar l'enquesta / analyse survey answers / respuestas de la encuesta / respostes de l'enquesta /
    python pandas / estacionalidad / estacionalitat / seasonality / churn / fuga de clientes / data scientist /
    científica de datos`,
  'data-and-ai.business-intelligence': `
    BI / powerbi / cuadros de mando / quadres de comandament / panel de indicadores / panell d'indicadors /
    informe automático / informe automàtic / reports that refresh / automatic report / informe mensual de vendes /
    informe para dirección / informe de direcció / report for the board / ver las ventas en tiempo real /
    vendes en temps real / sales in real time / cómo va el negocio de un vistazo / d'un cop d'ull /
    numbers in one screen / todos los números juntos / tots els números junts / numbers in one place /
    juntar datos de varios programas / ajuntar dades / juntando números / cada departamento tiene sus números /
    scorecard`,
  'data-and-ai.spreadsheets': `
    excels / excel se rompe / excel breaks / excel lento / excel lent / slow spreadsheet / pestañas del excel /
    pestanyes de l'excel / tabs / desplegable en excel / turnos en excel / torns en excel / rota in excel /
    cuadrante / quadrant de torns / presupuesto en excel / control de gastos excel / control de despeses en un full /
    expense tracker / libro de cálculo / csv a excel / numbers de apple / access / importrange / apps script hojas`,
  'data-and-ai.data-engineering': `
    ingeniero de datos / data engineering / pipeline de datos / data pipeline / redshift / databricks /
    datos en distintos sitios / dades a llocs diferents / data scattered / data in silos / centralizar datos /
    centralitzar dades / centralise data / unir bases de datos / unir bases de dades / merge databases /
    migrar la base de datos / migrar la base de dades / migrate the database / data model / cargas nocturnas /
    nightly loads / datos de sensores / dades de sensors / sensor data / IoT datos / volúmenes grandes /
    gobierno del dato / govern de la dada / data governance`,
  'data-and-ai.data-collection-and-cleaning': `
    web scraping / scraper / scrape / extraer datos de webs / extreure dades de webs /
    recopilar precios de la competencia / data cleaning / duplicats / base de datos con errores /
    base de dades amb errors / nombres repetidos / noms repetits / names written in different ways /
    adreces mal escrites / wrong addresses / depurar base de datos / depurar la base / deduplicate / annotate /
    anotación / anotació / OCR facturas / pasar pdf a excel / passar pdf a excel / pdf into excel / tablas de un pdf /
    taules d'un pdf / tables in a pdf / bajar listas de internet / baixar llistes d'internet /
    download lists from a site / encuestas en papel pasar / contactos repetidos / contactes repetits`,
  'data-and-ai.machine-learning': `
    modelo predictivo / model predictiu / predictive model / prever la demanda / cuánto vamos a vender /
    recommendation engine / sistema de recomendaciones / clientes que se irán / clients que marxaran / detect fraud /
    anomalías / predictive maintenance / neural network / fine-tuning / clasificador / classificador / classifier /
    clustering / algorisme / IA a medida`,
  'data-and-ai.ai-adoption': `
    inteligencia artificial en la empresa / intel·ligència artificial a l'empresa / curso de chatgpt /
    curs de chatgpt / chatgpt para el equipo / chatgpt per a l'equip / usar chatgpt / fer servir chatgpt / chat gpt /
    chatgpt / copilot / gemini / prompt / prompting / IA generativa / generative AI / introducir la IA /
    introduir la IA / adopt AI / perder el tren de la IA / perdre el tren de la IA / left behind with AI /
    política d'ús de la IA / reglamento de IA / tareas con inteligencia artificial / ahorrar horas con IA /
    estalviar hores amb IA / miedo a la IA / nos quitará el trabajo la IA / cada uno usa la IA a su manera /
    everyone uses AI on their own / consultora de IA / taller de IA / taller d'intel·ligència artificial`,
  'data-and-ai.chatbots-and-agents': `
    asistente virtual con IA / assistent virtual amb IA / agentes de IA / AI agents /
    contestar whatsapp automáticamente / contestar whatsapps automàticament / answer whatsapp automatically /
    respongui sol / preguntas frecuentes automáticas / preguntes freqüents automàtiques / atención las 24 horas /
    atenció 24 hores / GPT propio / gpt personalitzat / custom gpt / preguntar a nuestros documentos /
    preguntar als nostres documents / chat with our manuals / reservas por chat / dialogflow / botpress /
    telegram bot / openai api`,
  'data-and-ai.recognition-and-language': `
    visió artificial / recognise objects in photos / contar personas con cámara / comptar persones amb càmera /
    count people with a camera / detectar defectos con cámara / spot defects / procesamiento de lenguaje /
    análisis de sentimiento / anàlisi de sentiment / sentiment analysis / clasificar correos / classificar correus /
    sort emails automatically / clasificar textos / classificar textos / classify documents /
    leer facturas automáticamente / llegir factures automàticament / read invoices automatically /
    extraer datos de documentos / opiniones miles leer / thousands of reviews / miles de comentarios /
    milers de comentaris / detectar plagas en fotos / resumir textos automático / traducción automática a medida`,
  'data-and-ai.maps-and-gis': `
    cartografia / geógrafo / geògrafa / geographer / georreferenciar / mapa de calor de clientes /
    dónde viven nuestros clientes / on viuen els nostres clients / zona de influencia / àrea d'influència /
    rutas óptimas mapa / google maps personalizado / barris sense servei / distàncies / análisis espacial /
    anàlisi espacial / spatial analysis / catastro datos / lidar / dron fotogrametría / satélite imágenes /
    imatges de satèl·lit / satellite images / itinerario cartografiado / plano del municipio`,
  'data-and-ai.data-visualisation': `
    visualització de dades / data visualisation / data visualization / gráficos interactivos / gràfics interactius /
    interactive charts / d3.js / observable / storytelling con datos / cifras que se entiendan /
    xifres que s'entenguin / figures people understand / nadie entiende las tablas / ningú entén les taules /
    nobody understands the tables / gráfico de barras / gràfic de barres / bar chart / hacer visibles los datos /
    fer visibles les dades / show our figures / resultados de la encuesta en gráficos /
    resultats de l'enquesta en gràfics / mapa y gráficos / timeline interactivo / línia del temps interactiva /
    sankey / grafo / red de relaciones gráfico / network graph / informe con gráficos / visualizador`,
  'systems-and-security.it-support': `
    técnico informático / tècnic informàtic / ordenador va lento / l'ordinador va lent / my computer is slow /
    pantalla blava / no arranca el ordenador / no engega l'ordinador / windows / actualización de windows /
    impresora no imprime / la impressora no imprimeix / scanner / escáner no funciona / outlook / correo no funciona /
    correu no funciona / can't send emails / configurar el correo / configurar el correu / set up email /
    install software / no puedo entrar en mi cuenta / problemas con el ordenador / problemes amb l'ordinador /
    computer problems / configurar portátiles nuevos / configurar portàtils nous / set up new laptops /
    virus en el ordenador / anydesk / teamviewer / mantenimiento de ordenadores / manteniment d'ordinadors /
    el excel no se abre / licencia de office / certificado digital instalar / certificat digital instal·lar /
    autofirma`,
  'systems-and-security.device-repair': `
    broken screen / se me ha roto la pantalla / se m'ha trencat la pantalla / móvil roto / broken phone /
    reparar mòbil / phone repair / reparar portátil / reparar portàtil / laptop repair / batería no dura /
    bateria no dura / cayó agua en el teclado / ha caigut aigua al teclat / spilled coffee on my laptop / se mojó /
    s'ha mullat / got wet / teclado no funciona / tecles no van / cargador no carga / ventilador ruido /
    fa soroll el ventilador / overheats / add RAM / canviar a ssd / SSD upgrade / tablet rota / tauleta trencada /
    consola no enciende / iphone / ipad / recondicionar / microsoldadura / puerto usb / conector / caída al suelo /
    em va caure a terra / reparar impresora / cámara rota reparar`,
  'systems-and-security.networks-and-wifi': `
    wifi doesn't reach / wifi va lento / wifi lent / slow wifi / se corta internet / es talla internet /
    internet cae / conexión lenta / connexió lenta / slow connection / rúter / ubiquiti / cablear la oficina /
    cablejar l'oficina / wire the office / cableado / cablejat / trabajar desde casa conectados /
    connectar-se des de casa / connect from home / local network / LAN / videotrucades es tallen / video calls drop /
    cobertura en la sala / cobertura a la sala / red de invitados / xarxa de convidats / carpetas en red /
    compartir carpetas en red / IP / starlink / 5G router / técnico de redes / tècnic de xarxes / cámaras ip red`,
  'systems-and-security.telephony-and-meeting-rooms': `
    centralita virtual / centraleta virtual / telefonía ip / telefonia ip / IP telephony / líneas de teléfono /
    línies de telèfon / phone lines / extensión telefónica / portabilidad / portabilitat / teams phone /
    sala de reuniones equipada / equipar la sala de reunions / meeting room equipment / videoconferència /
    videoconferencing / cámara para la sala / càmera per a la sala / camera for the meeting room / micros de sala /
    micròfons de sala / conference microphone / pantalla en la sala / HDMI / zoom room / sala híbrida /
    sala híbrida equipada / hybrid meeting room / els de casa no senten / remote people can't hear /
    eco en las videollamadas / ressò a les videotrucades / altavoz de conferencia / teléfonos fijos /
    operador de telefonía / 900 número / número gratuito / menú de voz teléfono / contestador configurar`,
  'systems-and-security.cloud-and-devops': `
    dev ops / k8s / ci cd / jenkins / deployments / migrate to the cloud / factura de aws / factura d'aws /
    cloud costs / prometheus / alertas de caídas / autoscaling / subir versiones a mano / pujar versions a mà /
    release by hand / entorno de pruebas / entorn de proves / staging environment / digitalocean / hetzner`,
  'systems-and-security.workplace-suites': `
    m365 / drive / outlook compartido / calendario compartido / calendari compartit / shared calendar /
    buzón compartido / bústia compartida / shared mailbox / ordenar el drive de l'empresa / tidy up our drive /
    documentos por todas partes / documents pertot arreu / final_final_v3 / correos corporativos /
    correus corporatius / company email accounts / migrar correo / migrar el correu / migrate mail /
    pasar a microsoft 365 / passar a google workspace / switch to google workspace / cuentas de empleados /
    comptes de treballadors / staff accounts / planner / trabajo colaborativo / treball col·laboratiu /
    collaborate on documents / archivos compartidos entre todos / gestor documental / gestor documental de l'empresa /
    document management`,
  'systems-and-security.servers': `
    directori actiu / administrador de sistemas / administrador de sistemes / system administrator / hyper-v /
    servidor viejo / servidor vell / old server / servidor de fitxers / servidor de correo / servidor de correu /
    mail server / disco duro del servidor / rack de servidores / UPS / SAI / corriente servidor /
    se ha parado el servidor / s'ha aturat el servidor / server went down / usuarios del dominio / domini windows /
    actualizar el servidor / actualitzar el servidor / manteniment de servidors`,
  'systems-and-security.backup-and-recovery': `
    copias de seguridad / còpies de seguretat / respaldo / recuperar fitxers / recuperar fotos borradas /
    recuperar fotos esborrades / deleted photos / recover deleted / disc dur trencat / dead hard drive /
    hard disk died / pendrive / usb no se lee / llapis usb / tarjeta SD / targeta SD / he esborrat /
    esborrat sense voler / formateé / he formatat / formatted by accident / lost all my files /
    recuperación de datos / recuperació de dades / si se quema el ordenador / si ens roben l'ordinador /
    if the laptop is stolen / nas copias / copia en la nube / còpia al núvol / cloud backup / veeam / time machine /
    ransomware recuperar`,
  'systems-and-security.cyber-protection': `
    cyber security / tallafoc / me han hackeado la cuenta / m'han hackejat el compte / hacked my account /
    ataque informático / atac informàtic / cyberattack / correus falsos / fake email / fake invoice email /
    suplantan / suplantació / impersonate / fitxers xifrats / files encrypted / demanen rescat / asking for a ransom /
    bitcoins rescate / contraseñas seguras / contrasenyes segures / doble autenticació / two-factor / MFA /
    proteger los equipos / protegir els equips / empleado pinchó en un enlace / ha clicat un enllaç / robo de datos /
    robatori de dades / data theft / estafa del ceo / concienciación en seguridad / conscienciació en seguretat /
    security awareness / simulacro de phishing / wifi seguro / cifrar discos / xifrar / encrypt`,
  'systems-and-security.security-audits': `
    vulnerability scan / comprobar si somos vulnerables / comprovar si som vulnerables / see if we can be hacked /
    intentar entrar en nuestro sistema / intentar entrar al nostre sistema / break into our system /
    peritaje informático / peritatge informàtic / forensic / informática forense / perito informático /
    pèrit informàtic / análisis forense / revisión de seguridad de la app / security review of our app /
    informe de seguridad para un cliente / client asks for a security test / ingeniería social / enginyeria social`,
  'systems-and-security.security-compliance': `
    nis 2 / DORA / PCI DSS / política de seguridad / política de seguretat / cuestionario de seguridad del cliente /
    vendor security questionnaire / cumplimiento en ciberseguridad / compliment normatiu ciberseguretat / compliance /
    análisis de riesgos informáticos / anàlisi de riscos informàtics / ciso externo / plan de continuidad /
    pla de continuïtat / administración nos exige seguridad / concurso exige ENS / evidencias auditoría`,
};
