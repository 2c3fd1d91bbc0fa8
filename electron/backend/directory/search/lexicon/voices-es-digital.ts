import type { Lexicon } from './lexicon.types';

/** Computers, data and the web, as neighbours, shops, schools and parents put it: Spanish. */
export const voicesEsDigital: Lexicon = {
  'data-and-ai.data-analysis': `
    qué dicen los números / tengo datos y no sé qué / patrones de compra / montón de datos / ver tendencias / estudiar las ventas / qué socios se dan de baja / sql / exprimir los datos / datos de reservas`,
  'data-and-ai.business-intelligence': `
    cada mes montar el informe / looker / pantalla con indicadores / kpis / informe que se actualice solo / ventas por tienda al momento / gerencia quiere cifras al día / indicadores de la fundación`,
  'data-and-ai.spreadsheets': `
    hoja que da error / tabla dinámica / cuadrante de turnos hoja / hoja de gastos / cuadrar dos listas / calcular notas de alumnos / hoja para inventario / libro con muchas pestañas`,
  'data-and-ai.data-engineering': `
    datos en veinte sitios / consultas tardan minutos / migrar la base / tubería de datos / big data / datos duplicados entre sistemas / cargar datos cada noche / modelar la base`,
  'data-and-ai.data-collection-and-cleaning': `
    direcciones mal escritas / extraer de cien pdf / códigos postales faltan`,
  'data-and-ai.machine-learning': `
    algoritmo que recomiende / python modelo`,
  'data-and-ai.ai-adoption': `
    miedo a la inteligencia artificial / claude / alumnos copian con chatgpt`,
  'data-and-ai.chatbots-and-agents': `
    responder de madrugada / robot que atienda clientes / asistente con nuestros documentos / agente que haga tareas`,
  'data-and-ai.recognition-and-language': `
    ocr / resumir miles de opiniones / sacar datos de albaranes`,
  'data-and-ai.maps-and-gis': `
    dónde abrir según población mapa / zonas de reparto mapa / mapa de contagios`,
  'data-and-ai.data-visualisation': `
    visualizar / mostrar resultados al público / barras y líneas / exposición con datos`,
  'digital-product.ux-design': `
    la gente se pierde en la app / los mayores no se aclaran con la aplicación / pensar las pantallas / menú que nadie entiende / esquema de pantallas / aplicación liosa / pensar cómo se usa`,
  'digital-product.ui-design': `
    aspecto anticuado del programa / figma pantallas / estilo visual de la aplicación / la app parece de 2005 / maquetas de pantalla / pantallas de la máquina expendedora`,
  'digital-product.web-design': `
    cómo quiero que se vea la página / dar otro aire a la web / página poco atractiva / estética de la web / mi página da pena`,
  'digital-product.app-design': `
    iconos de la app`,
  'digital-product.prototyping': `
    maqueta que se pueda tocar / probar la idea antes de programar / simular la aplicación / prototipo que se pueda pulsar / versión de mentira / enseñar cómo funcionaría / hacer clic como si fuera real`,
  'digital-product.user-research': `
    preguntar a los usuarios / observar a la gente / perfiles de usuario / conocer al público de la app / hablar con mayores sobre la app / hábitos de los usuarios / escuchar a los pacientes app`,
  'digital-product.usability-testing': `
    mirar a alguien usar la app / revisar por qué nadie completa la compra / test con usuarios / repaso experto de la web / problemas de uso / detectar fallos de uso / cinco personas probando`,
  'digital-product.product-management': `
    hoja de ruta / roadmap / dueño del producto / clientes piden mil cosas / el equipo técnico no sabe qué hacer / visión de producto`,
  'digital-product.design-systems': `
    kit de interfaz / inconsistencia visual entre productos`,
  'digital-product.service-design': `
    mapa de experiencia / cómo vive la familia la acogida / rediseñar el trámite / servicio municipal más humano / co-crear con usuarios / puntos de dolor / mejorar el paso por urgencias`,
  'software-and-mobile.mobile-apps': `
    app que avise a los padres / aplicación android / app de pedidos para el restaurante / notificaciones al móvil / app para socios / app que cuente pasos / app rechazada por apple / aplicación sin cobertura`,
  'software-and-mobile.custom-software': `
    programa hecho para nosotros / programa para gestionar matrículas / programa para la clínica / programador que nos haga / fichas de pacientes programa / sistema para gestionar turnos / intranet de gestión propia`,
  'software-and-mobile.erp-and-invoicing': `
    sage / a3 / tpv del bar / programa de almacén / dolibarr / programa para la gestoría`,
  'software-and-mobile.crm-systems': `
    instalar crm / zoho / programa de clientes / crm a medida / conectar el crm / migrar el crm / programa para socios y donantes / configurar hubspot / personalizar el crm / crm de la inmobiliaria / vtiger / dar de alta campos en el crm / importar contactos al crm`,
  'software-and-mobile.automation-and-integrations': `
    copio y pego cada día / formulario que rellene la hoja solo / cada inscripción a mano / programas que no se hablan / copiar a mano de un sitio a otro / automatizar / guardar adjuntos solo / robots que hagan clics / integrar el calendario con`,
  'software-and-mobile.mvp-and-no-code': `
    probar mi idea de app sin gastar / montar algo en dos semanas / validar la app / mvp / app sencilla para empezar / fundador sin técnico / algo que funcione para enseñar / adalo`,
  'software-and-mobile.video-games': `
    minijuego / videojuego educativo / steam / juego de plataformas / programar un juego / pixel art / juego en la web / juego para la campaña`,
  'software-and-mobile.extended-reality': `
    entrar en la cueva virtual / personajes que aparecen al enfocar / recrear ruinas con tableta / probador virtual / gafas virtuales / webar`,
  'software-and-mobile.software-testing': `
    la app falla / errores antes de publicar / cada actualización rompe algo / pruebas automáticas / errores en producción / pruebas de la app`,
  'software-and-mobile.technical-leadership': `
    equipo técnico sin jefe / valorar presupuestos de desarrollo / escalabilidad / due diligence técnica / código heredado opinión`,
  'software-and-mobile.blockchain': `
    certificados infalsificables / monedero / metamask / diplomas infalsificables`,
  'systems-and-security.it-support': `
    informático / alguien para cuando falla el ordenador / incidencias informáticas / el ordenador no enciende bien / informático para la escuela / ordenadores del aula / soporte a distancia / antivirus caducado / mantener los equipos / escáner no va / cambiar de ordenador`,
  'systems-and-security.device-repair': `
    se me cayó el móvil / portátil no enciende / puerto de carga / ventilador del portátil / teclado no responde / consola estropeada / cristal del móvil / no carga el móvil / mac viejo / impresora rota / cargador / cámara del móvil borrosa`,
  'systems-and-security.networks-and-wifi': `
    switch / rack / vpn / red de la escuela / cobertura en el sótano / firewall / cables por el suelo`,
  'systems-and-security.telephony-and-meeting-rooms': `
    grabador de cámaras / videoportero / pizarra digital / alarma / sala de juntas / cámara en la tienda / cartelería digital / teléfono con varias líneas / micro y cámara para reuniones / fichar con huella / cámaras del local / numeración virtual / robo cámaras`,
  'systems-and-security.cloud-and-devops': `
    servidor en la nube / subir el código a producción / la app se cae con muchos usuarios / pasar a la nube / escalar servidores / contenedores / balanceador`,
  'systems-and-security.workplace-suites': `
    pasar a teams / drive desordenado / gmail con mi dominio / cuentas para alumnos / google classroom / cuentas de empleados que se van`,
  'systems-and-security.servers': `
    carpeta del servidor / sistemas`,
  'systems-and-security.backup-and-recovery': `
    perdí las fotos / restaurar / se perdió la tesis / papelera vaciada / plan si se rompe el ordenador / copia diaria`,
  'systems-and-security.cyber-protection': `
    suplantan mi correo / alguien entró en mis cuentas / contraseñas del equipo / troyano / proteger la empresa de ataques / spam malicioso / edr / han entrado en el servidor / piden bitcoins`,
  'systems-and-security.security-audits': `
    intentar entrar en mi sistema / escaneo de puertos / auditar la red / ingeniería social prueba / probar las defensas`,
  'systems-and-security.security-compliance': `
    certificar la seguridad / plan director de seguridad / normativa de ciberseguridad / documentar seguridad`,
  'web-development.corporate-websites': `
    página con mis trabajos / porfolio online / web con formulario / web del festival / página para el club`,
  'web-development.wordpress': `
    mi wordpress / plantilla de wordpress / actualizar wordpress / wordpress hackeado / wpml / plugins desactualizados`,
  'web-development.website-builders': `
    framer / pasar de wix a / web hecha con wix`,
  'web-development.landing-pages': `
    página de inscripción / página de gracias / página de descarga / página para la preventa`,
  'web-development.front-end': `
    angular / no se ve bien en el móvil la web / next / programar pantallas`,
  'web-development.back-end-and-apis': `
    la parte de detrás / java / login y permisos / api del proveedor / programar el servidor`,
  'web-development.web-applications': `
    plataforma para alumnos / intranet / plataforma web / zona de socios / buscador de viviendas / plataforma que junte / inscribirse por internet / marketplace propio / panel de usuario / plataforma de voluntarios / alumnos entreguen trabajos / carné digital socios`,
  'web-development.website-maintenance': `
    formulario no llega / página rota / web desactualizada / se ve mal la página / página no carga / menú de la web no va / botón no funciona`,
  'web-development.hosting-and-domains': `
    mudar la web / puntocom / subdominio / registrador`,
  'web-development.web-accessibility': `
    contraste / letra grande en la web / botones sin etiqueta / no puede usar el ratón`,
  'web-development.web-performance': `
    imágenes pesan mucho / caché / aligerar la página / tiempo de carga / se arrastra la web / ttfb`,
};
