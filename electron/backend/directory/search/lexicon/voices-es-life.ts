import type { Lexicon } from './lexicon.types';

/** Classes, tables, bodies, teams and houses, as neighbours, shops, schools and parents put it: Spanish. */
export const voicesEsLife: Lexicon = {
  'education-and-training.corporate-training': `
    taller en la empresa / camareros aprendan / reciclar al personal / que mis trabajadores aprendan / bonificar cursos`,
  'education-and-training.digital-skills': `
    perdida con el ordenador / abuelo y la tableta / enseñar a hacer videollamadas / manejar el banco desde el móvil / informática básica / perder el miedo al ordenador`,
  'education-and-training.public-speaking': `
    exponer ante el tribunal / tartamudeo nervios exposición / brindis / hablar ante el claustro / debate escolar / pitch practicar`,
  'education-and-training.elearning': `
    curso para hacer desde casa / lecciones en vídeo / autoevaluaciones / módulos online / formación asíncrona / cápsulas formativas`,
  'education-and-training.educational-content': `
    material para el profe / dossier pedagógico / ejercicios de matemáticas elaborar / cuento con actividades / materiales adaptados`,
  'education-and-training.private-tutoring': `
    mi hijo no aprueba / le cuesta la lengua / derivadas / repetir curso / evaluación suspensa`,
  'education-and-training.exams-and-guidance': `
    ciclo o bachillerato / elegir instituto / acabar la eso adultos / técnicas de estudio / homologar notas / pruebas libres`,
  'education-and-training.childrens-activities': `
    niños por la tarde / experimentos para niños / actividades para el ampa / monitores de comedor / monitora de tiempo libre / navidad en la escuela actividades`,
  'education-and-training.school-consulting': `
    cambiar la forma de enseñar / maestros desmotivados / transformar la escuela / patio inclusivo / aulas cooperativas / plan digital de centro / profes quemados`,
  'education-and-training.learning-support': `
    se distrae con nada / va retrasado en la escuela / letras del revés / test de inteligencia / lectura lenta / se bloquea en los exámenes / déficit de atención / trastorno del espectro`,
  'education-and-training.creative-classes': `
    ganchillo / tallar madera / taller de collage / aprender caligrafía / modelar barro / aprender a tejer / taller de velas`,
  'events-and-tourism.event-planning': `
    aniversario de la entidad / que salga redondo / fiesta de barrio / buscar sala y catering / entrega de premios / fiesta mayor / acto con trescientos invitados / desfile organizar`,
  'events-and-tourism.congresses-and-conferences': `
    inscripciones de asistentes / ponentes / acreditaciones / comunicaciones y pósteres / jornadas científicas / feria sectorial / recinto ferial / palacio de congresos / sede del congreso`,
  'events-and-tourism.weddings-and-celebrations': `
    bodas de oro / cumpleaños de ochenta años / la boda de mi hija / jubilación de mi padre fiesta / arco de flores / celebrar la comunión`,
  'events-and-tourism.hosting-and-presenting': `
    quien lleve el micrófono / presentar la gala / moderar la mesa redonda / speaker / presentar los premios / con gracia en el escenario / dar la bienvenida al público / conducir un debate / bingo musical`,
  'events-and-tourism.event-technical-production': `
    luces y pantalla para el acto / proyector gigante / sillas y escenario / técnico para la sala / led gigante / focos para el escenario / rider del grupo montaje / pantalla gigante en la plaza / electricidad para el festival / camerinos`,
  'events-and-tourism.team-building': `
    juego para compañeros / salida con el equipo / equipo que se divierta / competición entre departamentos / olimpiadas de empresa / día divertido con la plantilla / taller de cocina en equipo / actividad para cuarenta empleados / retiro de empresa`,
  'events-and-tourism.tourist-guiding': `
    ruta por el casco antiguo / paseo con historia / conocer el barrio judío / cruceristas / grupo de turistas`,
  'events-and-tourism.travel-planning': `
    vuelta al mundo / itinerario / camino de santiago organizar`,
  'events-and-tourism.tourism-marketing-and-strategy': `
    turistas solo en agosto / demasiados turistas / atraer cicloturistas`,
  'events-and-tourism.hospitality-and-lodging': `
    llenar las habitaciones / apartamento turístico / camping / anfitriona / llaves y sábanas / revenue / camarera de pisos / puntuación en booking`,
  'events-and-tourism.protocol-and-invitations': `
    tratamiento de cortesía / besamanos / recibir a una delegación / viene el rey / invitaciones oficiales`,
  'events-and-tourism.sport-and-outdoor-activities': `
    carrera popular / ruta en kayak / torneo de pádel / liga de fútbol aficionados / torneo solidario / rafting / orientación en el bosque / dorsales / patinar`,
  'food-and-fashion.catering-and-private-chef': `
    comida para cincuenta personas / bandejas para la reunión / paella gigante / desayuno para el congreso / comida a la oficina / camareros para la fiesta / tápers semanales / cocinar para un grupo / comer en la jornada / bocadillos para la excursión`,
  'food-and-fashion.restaurant-consulting': `
    la cocina no da abasto / restaurante vacío / menú del día no rinde / camareros mal organizados / renovar la carta / mesas vacías entre semana / rotación de mesas / servicio lento en sala / montar una pizzería / opiniones malas del restaurante`,
  'food-and-fashion.bakery-and-pastry': `
    torrijas`,
  'food-and-fashion.food-product-development': `
    envasar mi salsa / producto vegano nuevo / que dure más en la nevera / fabricar galletas a escala / helado nuevo / bebida fermentada / desarrollar una salsa / hamburguesa vegetal / quesos nuevos elaborar`,
  'food-and-fashion.food-safety-and-hygiene': `
    etiqueta de alérgenos / cucarachas en la cocina / cámaras y termómetros / caducidades / comida en mal estado / se intoxicaron`,
  'food-and-fashion.wine-and-tasting': `
    enólogo / cerveza degustación / vermut / sacacorchos / cava`,
  'food-and-fashion.fashion-design': `
    colección de ropa / diseñar bañadores / disfraces / desfile colección / diseñar camisas / moda inclusiva tallas`,
  'food-and-fashion.pattern-cutting-and-sewing': `
    taller que cosa cien bolsas / telas cortar`,
  'food-and-fashion.sustainable-and-textile-design': `
    reciclar uniformes / hilo reciclado / ropa de kilómetro cero / intercambio de ropa`,
  'food-and-fashion.personal-styling': `
    armario lleno / ropa para entrevistas / cambio de imagen / ropa que me favorezca / estilista para sesión / fondo de armario`,
  'food-and-fashion.jewellery-and-accessories': `
    joya única / pulseras para regalo / cinturones / reloj de bolsillo / engarzar / joyas / cartera de cuero`,
  'food-and-fashion.beauty-and-make-up': `
    piel seca cara / limpieza de cutis`,
  'health-and-wellbeing.psychotherapy': `
    no puedo dormir de los nervios / no levanto cabeza / mi hija se encierra en su cuarto / pensamientos que no paran / adolescente que se corta / todo me da miedo / comer a escondidas / no quiero salir de casa / pesadillas / adicto al juego / mi hijo muerde y pega / celos enfermizos`,
  'health-and-wellbeing.couples-and-sexology': `
    mi pareja y yo / casi no hablamos en casa / suegra se mete / familias reconstituidas / identidad de género familia`,
  'health-and-wellbeing.nutrition': `
    azúcar alto / hacerse vegano / gases / no tolero el gluten / tripa hinchada`,
  'health-and-wellbeing.physiotherapy': `
    hombro que no sube / lesión corriendo / pierna rota recuperar / dolor de manos costurera / bebé cabeza plana / agujetas fuertes`,
  'health-and-wellbeing.massage-and-natural-therapies': `
    manos que relajen / ventosas / piernas pesadas / relajar los pies / tensión acumulada`,
  'health-and-wellbeing.personal-training': `
    mover el esqueleto / perder barriga / flexiones / entrenador / pesas / rutina de ejercicios / mantenerme ágil / perder grasa / entrenar en el parque / embarazada ejercicio`,
  'health-and-wellbeing.yoga-and-mindfulness': `
    bajar revoluciones / meditación guiada / parar la cabeza / saludo al sol / estirarnos en la oficina`,
  'health-and-wellbeing.speech-therapy': `
    disfonía / articular mal / no se le entiende al hablar`,
  'health-and-wellbeing.maternity-and-baby': `
    embarazada / grietas en el pezón / primeras papillas / sacaleches`,
  'health-and-wellbeing.occupational-health': `
    accidente en el taller / levantar cajas bien / delegado de prevención / primeros auxilios plantilla / mutua accidente / productos químicos trabajadores / evacuación`,
  'health-and-wellbeing.nursing-and-care': `
    mi madre no puede estar sola / alguien por las noches con el abuelo / acompañar al médico / vestir a mi suegro / sonda / pastillas de mi madre / grúa cama / llagas / asearla / abuela olvida`,
  'people-and-coaching.recruitment': `
    encontrar cocinero / contratar a alguien bueno / sustituta para la baja / nadie responde al anuncio / sustituto para la escuela / cribar / primera persona que contrato elegir`,
  'people-and-coaching.hr-consulting': `
    departamento de personas / vacaciones y permisos lío / funciones de cada puesto / bajas constantes / gestión del talento / protocolo de acogida / escalas y categorías / entrevistas de salida / turnos y normas`,
  'people-and-coaching.pay-and-performance': `
    cuánto pagar a mi equipo / subir sueldos / incentivos / unos cobran más que otros / stock options empleados / premiar al que rinde`,
  'people-and-coaching.employee-experience': `
    encuesta de clima / valores de la empresa / primer día de trabajo / orgullo de pertenencia / onboarding / los lunes con mala cara`,
  'people-and-coaching.leadership-coaching': `
    delegar / jefe novato / primera vez que dirijo / ceo agotado / autoridad / control de todo jefe / directora de escuela nueva`,
  'people-and-coaching.life-coaching': `
    encontrar mi camino / volver a ilusionarme / miedo a decidir / hijos se fueron de casa y ahora qué / me saboteo / metas personales`,
  'people-and-coaching.career-guidance': `
    busco trabajo / recién graduada / ofertas y portales / qué trabajo me va / bolsa de empleo / cambiar de sector / hueco en el currículum`,
  'people-and-coaching.team-building': `
    los nuevos y los viejos no se mezclan / conocernos mejor en el equipo / equipo remoto encontrarse / teatro de empresa / equipo que no colabora`,
  'people-and-coaching.team-coaching-and-conflict': `
    cocina y sala enfrentadas / junta dividida / discusiones constantes en el claustro / equipo que se falta al respeto`,
  'people-and-coaching.entrepreneur-mentoring': `
    alguien que ya haya pasado por esto / consejos para mi negocio / mentora / dudas de autónoma novata / contarle mi idea a alguien con experiencia / incubadora / arrancar mi proyecto`,
  'people-and-coaching.productivity-coaching': `
    agenda desbordada / mil correos sin leer / no me concentro en casa trabajando / multitarea / reuniones todo el día / interrupciones / llego tarde a todo / no acabo nada`,
  'property-and-trades.estate-agent': `
    busco piso / encontrar casa en el barrio / escaparate de pisos / sede para la asociación encontrar / parking en venta`,
  'property-and-trades.property-management': `
    vecinos que no pagan la cuota / junta de propietarios / cuentas de la comunidad / cambiar de administrador / bloque de vecinos / garaje comunitario / piscina comunitaria gestionar`,
  'property-and-trades.mortgages-and-valuations': `
    valor de la finca / valoración del local / precio justo de la casa`,
  'property-and-trades.home-staging': `
    decorar para alquilar / presentar bien el piso`,
  'property-and-trades.builder-and-renovation': `
    se ha caído un trozo de techo / se filtra el agua por la azotea / rampa en la entrada / agujero en la pared / enlucir / pavimento del patio / tapar grietas / gotea el techo / paredes que sudan`,
  'property-and-trades.electrician': `
    bombilla fundida / me he quedado a oscuras / telefonillo`,
  'property-and-trades.plumbing-and-heating': `
    termo / fuga / el baño de abajo se moja / calefacción no arranca / sifón / contador de agua / cal en la ducha`,
  'property-and-trades.carpentry': `
    arreglar la silla / mostrador a medida / litera / bisagra / palés muebles / mesa que cojea / biblioteca de obra`,
  'property-and-trades.painting-and-decorating': `
    pintar la tienda el fin de semana / pintar las aulas / pintar la fachada / barandilla oxidada pintar / dejar el piso blanco / quitar papel pintado`,
  'property-and-trades.locksmith-and-repairs': `
    llave partida / soporte de la tele / me han forzado la puerta / caja fuerte / arreglillos / cambiar una bombilla mi madre / horno estropeado / tender roto / bici pinchada / reja`,
  'property-and-trades.cleaning-and-maintenance': `
    casa después de la obra / limpiar el local cada noche / limpiar la escalera / vaciar contenedores / baños de la escuela / mopa / quitar manchas / síndrome de diógenes / lavar cortinas / conserje`,
  'property-and-trades.removals-and-logistics': `
    llevar un piano / vaciar un piso / portes / llevar un sobre a / recoger un paquete y llevarlo / llevar material a la feria / llevar cajas / llevar la cena a domicilio / transportar instrumentos / trastos al punto limpio / traer un mueble`,
};
