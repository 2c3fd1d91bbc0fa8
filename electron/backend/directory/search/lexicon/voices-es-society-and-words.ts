import type { Lexicon } from './lexicon.types';

/** Science, neighbours, languages and texts, as neighbours, shops, schools and parents put it: Spanish. */
export const voicesEsSocietyAndWords: Lexicon = {
  'science-and-research.research-statistics': `
    regresión / grupo control / variables y correlaciones / encuestas de mi tesis`,
  'science-and-research.clinical-and-regulatory': `
    estudio con pacientes`,
  'science-and-research.papers-and-research-support': `
    publicar en una revista / me rechazaron el artículo / respuesta a revisores / resumen para congreso / manuscrito científico / artículo científico`,
  'science-and-research.biotech-and-bioinformatics': `
    levaduras / microbioma / bioprocesos / anticuerpos / probiótico / biomarcador / mutación`,
  'science-and-research.agronomy': `
    plaga en el huerto / tomates / olivar / regadío / ovejas / huerto escolar / injertar / ecológico certificar cultivo / pac ayudas agrarias / rebaño / apicultor / estiércol / pozo de riego`,
  'science-and-research.nature-and-biodiversity': `
    aves / río sucio / censo de aves / jabalíes / hotel de insectos / charca / lobo / golondrinas / árboles viejos proteger / orquídeas`,
  'science-and-research.social-research': `
    entrevistas a jóvenes / estudio sobre la soledad / cómo vive la gente mayor estudio / diagnóstico del barrio / grupos focales vecinos / investigar la pobreza / cuestionario a familias / informe sobre vivienda barrio / tendencias sociales / juventud estudio / datos sobre migración`,
  'science-and-research.food-science-and-safety': `
    pasteurizar / se me estropea la mermelada / textura del producto / envasado al vacío / calorías en la etiqueta / ph de la salsa / brc / moho en el queso / botulismo / fábrica de alimentos auditoría / atmósfera protectora / análisis nutricional`,
  'science-and-research.science-communication': `
    charla sobre agujeros negros / mirar estrellas / explicar vacunas / divulgadora / científicos en el aula / telescopio / podcast de ciencia / eclipse`,
  'science-and-research.logistics-consulting': `
    demasiado stock / última milla / gestión de compras / palés / muelle de carga / distribución a tiendas / banco de alimentos almacén / previsión de compras / logística inversa / plan de rutas`,
  'science-and-research.mobility-and-transport': `
    cómo vienen los empleados al trabajo / velocidad de los coches barrio / bicibús / carga y descarga / coches en doble fila / cruce peligroso`,
  'social-impact.nonprofit-management': `
    patronato / renovar la junta / cuotas y socios / asociación de vecinos / libro de socios / coro amateur asociación`,
  'social-impact.fundraising': `
    socios que donan / pedir dinero a empresas / apadrinar / patrocinar el festival / hucha`,
  'social-impact.social-projects': `
    adolescentes en la calle / gitanos / soledad de mayores / refuerzo para niños sin recursos / despensa solidaria / drogas / duermen en la calle / reinserción`,
  'social-impact.international-cooperation': `
    escuela en nepal / proyecto en el sahel / bolivia / ong internacional / agua potable aldea / terreno voluntariado internacional / misión / saharaui / saharauis / terremoto / gaza / educación para el desarrollo / honduras`,
  'social-impact.impact-measurement': `
    antes y después de los participantes`,
  'social-impact.equality-and-gender': `
    lenguaje inclusivo taller / machismo / auditoría retributiva / comentarios machistas en la oficina / chicas y ciencia`,
  'social-impact.inclusion-and-disability': `
    accesible para todos / lectura fácil taller / ocio inclusivo / parálisis cerebral / braille / macrolectura / lismi / bucle magnético / adaptar el museo / movilidad reducida / acompañar hijo con discapacidad / alumno ciego / empleo con apoyo`,
  'social-impact.participation-and-facilitation': `
    decidir entre todos / tomar decisiones en grupo / reuniones interminables asociación / niños opinan sobre la plaza / mapeo colectivo / consejo infantil / llegar a acuerdos / open space`,
  'social-impact.cooperatives-and-social-economy': `
    cesión de uso / moneda social / balance social`,
  'social-impact.responsible-business': `
    código ético / objetivos de desarrollo / empresa que quiere ayudar al barrio / compensar emisiones / sello sostenible / empresa comprometida / sostenibilidad / triple balance`,
  'social-impact.community-and-volunteering': `
    que los socios participen / vecinos que se ayuden / fiesta vecinal / casal de barrio / los coworkers se conozcan / grupo de madres / club de lectura crear / vecinos no se conocen / centro cívico / intercambio entre vecinos / jubilados con tiempo que ayuden`,
  'translation-and-languages.legal-and-sworn': `
    escrituras traducir`,
  'translation-and-languages.technical-and-medical': `
    prospecto / catálogo técnico traducir / términos médicos / manual del horno en italiano`,
  'translation-and-languages.commercial': `
    la carta en inglés / carta del bar para turistas / campaña en otro país traducir / traducir al euskera / traducir al gallego / traducir del chino / cartelas en tres idiomas`,
  'translation-and-languages.localization': `
    botones en alemán no caben / versión francesa de la app / crowdin / localizar / monedas y fechas de otro país`,
  'translation-and-languages.literary': `
    cuento infantil traducir / cartas antiguas en alemán`,
  'translation-and-languages.subtitling-and-dubbing': `
    subtitular el corto / vídeo lo entiendan fuera / traducir diálogos`,
  'translation-and-languages.interpreting': `
    intérprete / bodas bilingües / intérprete de árabe`,
  'translation-and-languages.sign-language': `
    sordos en la charla / signantes`,
  'translation-and-languages.transcription': `
    escribir lo que se dice en el audio / manuscrito antiguo teclear`,
  'translation-and-languages.language-classes': `
    first / soltarme hablando / inglés para camareros / profesora nativa / euskera aprender / me entero de la mitad en inglés / delf`,
  'writing-and-editing.copywriting': `
    eslogan / quién soy texto / carta de ventas / texto para la etiqueta / describir mis platos / titular / bautizar la marca`,
  'writing-and-editing.content-and-blog': `
    artículos para el blog / redactor / artículos sobre vino / redactar noticias de la entidad / textos para el boletín / escribir sobre salud / revista digital artículos / posts largos / reseñas de libros`,
  'writing-and-editing.proofreading': `
    corrector / estilo del texto / corregir mi novela / mejorar la redacción / frases largas / repetir palabras / normas de citación / corregir circulares de la escuela`,
  'writing-and-editing.ghostwriting': `
    libro con mis memorias / discurso de graduación / tribuna firmada por el director / palabras para un funeral / unas palabras para la jubilación / libro de mi método / votos de boda / homenaje texto`,
  'writing-and-editing.book-publishing': `
    editorial / poemario publicar / ebook / presentar mi libro / coedición / publicar cuentos de alumnos / catálogo de la editorial / colección de libros / autoedición / publicar poemas / libro del centenario / libro del pueblo / manuscrito en el cajón`,
  'writing-and-editing.manuscript-development': `
    acompañar mientras escribo / bloqueo de escritora / final flojo / opinión sobre mis poemas`,
  'writing-and-editing.scriptwriting': `
    diálogos / historia para el corto / tratamiento / guion de largometraje / guion radiofónico / trama de la serie`,
  'writing-and-editing.technical-writing': `
    cómo se usa la máquina por escrito / manual de la cafetera / nadie sabe usar el programa guía / documentar cómo se hace / manual del proyector / manual de operaciones escrito / wiki / hoja de instrucciones`,
  'writing-and-editing.ux-writing-and-plain-language': `
    formulario con palabras raras / burocracia en palabras sencillas / contrato en lenguaje sencillo / circular que las familias entiendan / carta del ayuntamiento entendible / textos sencillos / textos de la interfaz / consentimiento fácil de entender / palabras llanas`,
  'writing-and-editing.corporate-reports': `
    dossier de la entidad / memoria de la escuela / memoria de actividades / informe para la dirección / memoria del proyecto / informes`,
  'writing-and-editing.journalism': `
    entrevistar a vecinos / contar la noticia / investigar un tema y publicarlo / noticias del barrio / periódico del barrio / cubrir la jornada noticia / entrevista al alcalde`,
};
