import type { Lexicon } from './lexicon.types';

/** What is built, drawn, filmed and sounded, as neighbours, shops, schools and parents put it: Spanish. */
export const voicesEsCreation: Lexicon = {
  'architecture-and-interiors.residential-architecture': `
    parcela heredada / subir un piso más / casa en la sierra / mi casa soñada / casa para los abuelos / solar vacío / casa pareada / distribución de la casa nueva`,
  'architecture-and-interiors.home-renovation-projects': `
    tirar el tabique / piso de los años setenta / mover la cocina de sitio / piso interior oscuro / partir el piso en dos / ganar un dormitorio / piso de mi abuela actualizar`,
  'architecture-and-interiors.interior-design': `
    no combina nada / qué sofá me pega / casa sin personalidad / dónde pongo los muebles / casa parece un almacén / ambiente cálido en casa / habitación adolescente`,
  'architecture-and-interiors.retail-and-hospitality-spaces': `
    distribución de las mesas / escaparate y mostrador / tienda más atractiva por dentro / clientes no pasan al fondo / cafetería con encanto / abrir una peluquería espacio / oficina diáfana / clínica dental local / zona de reuniones cristal / cambiar la imagen del local`,
  'architecture-and-interiors.technical-architecture': `
    humedades en el muro / ite del bloque / edificio de cincuenta años / grieta que crece / caen cascotes / termitas en las vigas / dirigir la obra de la comunidad / el techo se comba / suelo hundido / medir la finca / estado del edificio antes de comprar`,
  'architecture-and-interiors.permits-and-licences': `
    papeles del ayuntamiento para abrir / me piden un proyecto visado / cambio de uso del local / legalizar la ampliación / comunicación previa / vado / licencia piso turístico`,
  'architecture-and-interiors.urban-planning': `
    repensar la calle / aceras estrechas barrio / polígono en desuso / pueblo que crece desordenado / equipamientos del barrio / zonas de juego del barrio / normativa de la parcela / centro histórico vacío`,
  'architecture-and-interiors.landscape-and-gardens': `
    podar el olivo / patio del colegio verde / plantas que aguanten sol / glicinia`,
  'architecture-and-interiors.bim-and-drafting': `
    levantar planos / croquis a mano / plano para la inmobiliaria / instalaciones en el modelo / colisiones entre instalaciones`,
  'architecture-and-interiors.visualisation-and-renders': `
    convencer a los vecinos con imágenes / imágenes para el concurso / foto falsa del proyecto / simular el local terminado / maqueta digital / ver mi cocina antes / promotora imágenes comerciales`,
  'architecture-and-interiors.sustainable-building': `
    aislar la fachada / letra del certificado / aerotermia merece la pena / construir con madera / bioclimática / ayudas para aislar / autosuficiente casa`,
  'architecture-and-interiors.furniture-and-lighting-design': `
    mesa con forma especial / iluminar la exposición / mueble que se pliegue / diseñar un taburete / línea de muebles / banco urbano / fabricar mi estantería en serie`,
  'audiovisual.corporate-video': `
    contar quiénes somos en dos minutos / clientes que hablan de nosotros / mostrar cómo trabajamos / vídeo explicativo producto`,
  'audiovisual.social-video': `
    tiktok del bar / vídeos para instagram cada semana / clips del restaurante / contenido vertical / shorts / que la gente no pase de largo vídeo / primeros tres segundos / youtuber`,
  'audiovisual.video-editing': `
    cinco tarjetas llenas / quitar trozos del vídeo / añadir música y títulos / grabé las clases / poner orden a los clips / montar el corto`,
  'audiovisual.motion-graphics': `
    cabecera del programa / after effects / animación para pantallas`,
  'audiovisual.3d-and-vfx': `
    efectos de película / escena imposible de rodar / recrear un edificio desaparecido / nieve falsa / hacer volar al actor`,
  'audiovisual.camera-and-lighting': `
    llevar la cámara / nos falta cámara`,
  'audiovisual.film-and-documentary': `
    rodar un corto / documental sobre / filmar la memoria de los vecinos / filmar una protesta`,
  'audiovisual.live-streaming': `
    que lo vean desde casa / jornada híbrida / varias cámaras a la vez / la asamblea por internet / realizador / webinar con muchas personas`,
  'audiovisual.event-and-wedding-video': `
    recuerdo del bautizo / baile de los novios / recuerdo en vídeo`,
  'audiovisual.colour-grading': `
    se ve apagado el corto / imagen lavada / blanco mal ajustado / mezcla de cámaras / dar atmósfera a las imágenes`,
  'audiovisual.drone-and-aerial': `
    ver la finca desde arriba / fotografiar el viñedo desde arriba / hotel desde arriba`,
  'graphic-design.logo-and-identity': `
    imagen de la asociación / no tenemos logo / nuestro logo se ve mal en pequeño / identidad de la cooperativa / aspecto profesional marca / mi marca parece casera`,
  'graphic-design.print-materials': `
    folletos / invitaciones / catálogo en papel / póster / puntos de libro / cartel para la puerta / menú plastificado / papel de carta / carta de la pizzería rehacer / entradas del concierto`,
  'graphic-design.editorial-design': `
    maquetar el libro / revista del colegio / poner el libro en páginas / fanzine / catálogo de la exposición / libro de fotos maquetar / márgenes y capítulos / libro de recetas maquetar / periódico escolar / ebook maquetar / boletín de la parroquia`,
  'graphic-design.packaging-and-labels': `
    caja bonita / etiqueta de la mermelada / caja de bombones / tarros de miel etiqueta / envase que llame la atención / etiquetar jabones / bolsas de papel con marca / cajas para cosmética`,
  'graphic-design.prepress-and-printing': `
    imprimir / tirada / imprimir pegatinas / imprimir carteles / vectorizar / líneas de corte`,
  'graphic-design.presentations-and-infographics': `
    diapositivas / explicar el proceso en una lámina / presentación para el cliente mañana / resumir en un gráfico`,
  'graphic-design.social-and-digital-graphics': `
    creatividades / cuadraditos para instagram / fondo de pantalla / banner de la web / miniaturas / tarjeta digital / cartel para whatsapp`,
  'graphic-design.signage-and-large-format': `
    rótulo / furgoneta con mi logo / carteles del hospital / indicaciones del edificio / señalizar el sendero / números de habitación / valla de obra / pizarra del bar`,
  'graphic-design.type-and-lettering': `
    frase en la pared letras / letra única / nombre en el diploma / firma dibujada`,
  'graphic-design.art-direction': `
    sesión de fotos concepto / estética coherente / creativa que piense / carpeta de referencias / estilo de la revista`,
  'graphic-design.merchandising': `
    regalo para socios / llaveros / regalo de navidad empleados / toallas con logo`,
  'illustration.editorial-illustration': `
    viñeta de opinión / dibujos para el poemario / libro de recetas dibujos / colofón`,
  'illustration.childrens-books': `
    escribí un cuento y faltan dibujos / dibujos para libros de texto / cuento sobre las emociones dibujos / dibujos para preescolar`,
  'illustration.comics-and-graphic-novels': `
    historia de mi abuelo en viñetas`,
  'illustration.storyboard-and-concept-art': `
    imaginar los escenarios del juego / concept / diseñar criaturas / encuadres / planificar rodaje dibujos / naves y castillos`,
  'illustration.character-and-mascots': `
    animalito de la marca / dibujo simpático de la marca / monigote`,
  'illustration.brand-and-advertising-illustration': `
    iconos dibujados a mano / dibujo para la bolsa / cartel dibujado / mapa ilustrado / menú dibujado`,
  'illustration.scientific-and-technical': `
    despiece / fósiles / dibujar el aparato por dentro / láminas de botánica / yacimiento recreado / músculos y huesos / cerámica antigua dibujar`,
  'illustration.graphic-recording': `
    dibujar lo que se dice / resumen dibujado / mural de conclusiones / apuntes visuales / dibujar el taller / plasmar ideas en un mural`,
  'illustration.murals-and-street-art': `
    fachada gris alegrar / muro del barrio / túnel pintado / pasaje subterráneo pintar`,
  'illustration.portraits-and-commissions': `
    caricatura de los novios / pintar a mis abuelos / dibujo de mis hijos / óleo del abuelo / carboncillo`,
  'illustration.patterns-and-textiles': `
    flores para tela / patrón continuo / diseño de azulejos / cenefas / diseño para toallas / diseño de alfombra / servilletas con dibujo / hule`,
  'photography.portrait-and-headshots': `
    foto de carné buena / retratos de los profesores / casting fotos`,
  'photography.product-and-ecommerce': `
    artículos fotografiados`,
  'photography.food': `
    plato humeante`,
  'photography.architecture-and-interiors': `
    fotos de la reforma terminada / fotografiar fachadas`,
  'photography.events-and-concerts': `
    photocall / fotografiar la procesión / fotos del fin de curso`,
  'photography.weddings': `
    fotógrafo para casarnos`,
  'photography.fashion-and-advertising': `
    fotos de cosmética / estudio y estilista`,
  'photography.documentary-and-fine-art': `
    reportaje de la cooperativa / serie de retratos vecinos / comisariar fotografía / cámara estenopeica`,
  'photography.retouching': `
    photoshop / cambiar el fondo / fotos con mala luz / poner cielo azul / brillos en la cara / cambiar el color del producto / juntar dos fotos / borrar gente`,
  'photography.scanning-and-restoration': `
    recuperar retrato antiguo / escanear carteles`,
  'sound-and-music.music-production': `
    maqueta de mi grupo / grabar la guitarra / himno grabar / disco de la banda`,
  'sound-and-music.mixing-and-mastering': `
    la voz no se oye entre instrumentos / preparar para spotify / stems / graves retumban en la mezcla / último toque al disco / suena casero`,
  'sound-and-music.composition-and-sonic-branding': `
    canción para la campaña / arreglo para coro`,
  'sound-and-music.podcast-production': `
    micrófonos para charlar / capítulo semanal audio / podcast corporativo / radio comunitaria`,
  'sound-and-music.voice-over': `
    poner voz / voz en off / doblaje`,
  'sound-and-music.sound-design-and-audio-post': `
    entrevista con ruido / mezclar el sonido del corto / audio sucio / ambientación sonora / chasquidos`,
  'sound-and-music.live-sound': `
    megafonía / que se oiga la charla / micrófonos para la mesa redonda / petaca / sonido de la función / equipo para el grupo`,
  'sound-and-music.musicians-and-djs': `
    tocar en la cena / coro para la misa / verbena / bailar toda la noche / concierto en el patio`,
  'sound-and-music.music-and-singing-lessons': `
    cantar mejor / clases de bajo / trompeta / taller de música`,
  'sound-and-music.music-management': `
    bolos / royalties de música / manager / booking / salas donde tocar / mánager / fechas para tocar`,
  'sound-and-music.acoustics': `
    el bar molesta arriba / no se entiende en el comedor / oigo al vecino / aula con mucho eco / ensayar sin molestar / batería en casa vecinos`,
};
