import type { Lexicon } from './lexicon.types';

/** Objects and occasions that lead to writing, translation and languages, as customers name them. */
export const errandsLetters: Lexicon = {
  'writing-and-editing.copywriting': `
    copywriters / redactor publicitario / redactora publicitaria / redactor publicitari / textos para la web /
    textos per al web / web copy / texts for our website / words for our website / página de ventas textos / eslógan /
    taglines / nombre para mi empresa / nom per a l'empresa / name for my company / poner nombre a un producto /
    posar nom a un producte / name a product / descripciones de producto / descripcions de producte /
    textos de anuncios / textos d'anuncis / texto para el folleto / text per al fullet / text for the brochure /
    textos de la home / frases para el packaging / don't know what to write on our site /
    no sé cómo explicar lo que hago por escrito / textos aburridos / textos avorrits / boring copy / emails de venta /
    correus de venda / sales emails / guion de ventas / microcopy de venta / carta de vendes / texto de linkedin /
    bio corta / redacción creativa / storytelling escrito / manifiesto de marca / manifest de marca`,
  'writing-and-editing.content-and-blog': `
    redactor de contenidos / redactora de continguts / escribir el blog / escriure el blog / write our blog /
    entradas de blog / posts de blog / blog not updated / textos SEO / redacción SEO / redacció SEO / SEO writing /
    artículos optimizados / monthly articles / fichas de contenido / redactar noticias para la web /
    news for our site / guías y tutoriales escritos / newsletters redactar / redactar el butlletí /
    write our newsletter / contenidos en catalán para el blog / blog en inglés / bloguero / bloguera /
    artículos de viajes / travel writing / no tengo tiempo de escribir artículos /
    escribir artículos técnicos de divulgación / textos largos / long-form`,
  'writing-and-editing.proofreading': `
    corrector de textos / correctora de textos / correction / correct my text / corregir mi tesis / corregir la tesi /
    proofread my thesis / errates / ortotipográfica / ortotipogràfica / corrección de estilo / correcció d'estil /
    copy editor / repasar antes de imprimir / repassar abans d'imprimir / check before printing / final read /
    segunda mirada al texto / redactado mal / redacció millorable / mi català és fluix / escribo mal /
    escric malament / bad at spelling / TFG corregir / revisar la memoria / galeradas / galerades / libro de estilo /
    APA normas`,
  'writing-and-editing.ghostwriting': `
    negre literari / escribir mi libro por mí / que me escriban el libro / que m'escriguin el llibre /
    write my book for me / biografies / mi vida en un libro / la meva vida en un llibre / my life story /
    vida de mi abuelo / vida de l'avi / historia de la familia / història de la família /
    historia de la empresa libro / història de l'empresa llibre / discurso / discursos / discurs / speech / speeches /
    speechwriter / discurso del presidente / discurs de la presidenta / discurso de inauguración /
    paraules per al funeral / carta de amor / difficult letter / artículo de opinión firmado por mí /
    article d'opinió / op-ed / no tengo tiempo de escribir mi libro / no sé escribir pero tengo una historia /
    tinc una història però no sé escriure / have a story but can't write / escribir cartas / vots`,
  'writing-and-editing.book-publishing': `
    autopublicación / autopublicació / self-publishing / publicar mi novela / publicar la novel·la /
    publishing house / publisher / publishers / agent literari / impresión bajo demanda / ebook en amazon /
    ebook a amazon / ebook publish / get my book in bookshops / librerías / llibreries / bookshops /
    enviar el manuscrito a editoriales / enviar el manuscrit / submit my manuscript / promoción de un libro /
    promoció del llibre / promote my book / presentación del libro / coedició / tirada de libros /
    producción editorial / producció editorial / editor de libros / editora de llibres / book coach publish /
    propuesta editorial / proposta editorial / book proposal / sello editorial / segell editorial / catálogo editorial`,
  'writing-and-editing.manuscript-development': `
    informe de lectura literària / manuscript assessment / editor literario / editora literària /
    developmental editor / opinión sobre mi novela / opinió sobre la meva novel·la / opinion on my novel /
    honest opinion of my draft / opinión sincera del borrador / novela atascada / novel·la encallada /
    stuck with my novel / bloqueada con la novela / bloqueo del escritor / bloqueig d'escriptora /
    mentoría literaria / mentoria literària / writing coach / coach de escritura / acompañamiento de escritura /
    acompanyament d'escriptura / terminar mi novela / acabar la novel·la / finish my novel / trama / argument / plot /
    plot holes / final del libro no funciona / el final no funciona / borrador de novela / esborrany /
    edición de mesa / tutor de novela / poemas revisar / poemes / cuentos míos leer / llegir els meus contes /
    read my stories / capítulos / capítols / chapters / punto de vista narrador`,
  'writing-and-editing.scriptwriting': `
    guionistas / guionistes / guiones / guions / guion de vídeo / guió de vídeo / guion de película /
    guió de pel·lícula / serie biblia / bíblia de sèrie / guion de podcast / guió de pòdcast / podcast script /
    obra de teatro / obra de teatre / theatre play / dramaturgo / dramaturga / dramaturg / dramaturgia / dramatúrgia /
    monólogo / monòleg / monologue / comedia / comèdia / comedy writer / jokes / diàlegs / dialogue /
    diálogos para videojuego / narrativa de videojuego / narrative design / guion de la gala / guió de la gala /
    escaleta / script for the gala / sketches / adaptar la novel·la / adapt a novel / sinopsis / libreto /
    guion audioguía / guió d'audioguia`,
  'writing-and-editing.technical-writing': `
    redacción técnica / redacció tècnica / technical writing / redactor técnico / redactora tècnica /
    manual de usuario / instruction manual / instrucciones / instruccions / documentació tècnica / docs /
    documentar el software / documentar el programari / document our software / documentación de la API /
    documentació de l'API / API docs / preguntas frecuentes escribir / clientes no saben usar la máquina /
    ningú entén el manual / nobody understands the manual / manual mal traducido / procedimientos por escrito /
    markdown / confluence documentación / ficha técnica / fitxa tècnica / data sheet / memoria técnica de ingeniería /
    whitepaper técnico / tutoriales paso a paso / tutorials pas a pas / step-by-step guides`,
  'writing-and-editing.ux-writing-and-plain-language': `
    ux writer / microcopys / textos de l'app / app texts / textos dels botons / button texts / content design /
    content designer / easy read / comunicación clara / comunicació clara / clear language /
    ningú entén les nostres cartes / nobody understands our letters / formulario incomprensible /
    formulari incomprensible / jerga legal simplificar / simplificar el texto / simplificar el text /
    simplify the text / texto jurídico comprensible / que lo entienda todo el mundo /
    discapacidad intelectual textos / discapacitat intel·lectual / tono de voz de la marca guía /
    guía de estilo de redacción / avisos del ayuntamiento claros / instancias y formularios claros /
    conversational design textos / chatbot textos / pantallas y botones palabras`,
  'writing-and-editing.corporate-reports': `
    memoria anual / memòria anual / memòria d'activitats / activity report / memoria de sostenibilidad /
    memòria de sostenibilitat / informe anual de l'entitat / redactar el informe / write the report /
    resumen ejecutivo / resum executiu / informe para financiadores / whitepaper / informe final de proyecto /
    informe final del projecte / final project report / redactar la memoria / dossier del proyecto /
    dossier del projecte / propuestas redactar / proposal writing / redactar propuestas /
    informe de resultados redactar / sistematizar experiencias / relatoría / relatoria / proceedings /
    actas del congreso`,
  'writing-and-editing.journalism': `
    periodistes / periodismo / periodisme / journalism / reportajes / reportatges / feature / features article /
    crònica / chronicle / entrevista / entrevistas / entrevista escrita / entrevistar a nuestros socios /
    entrevistar els socis / interview our members / escribir para la revista / escriure per a la revista /
    write for our magazine / revista local / diario local / redactor de prensa / redactor jefe / cap de redacció /
    editor in chief / columna / columnista / crítico / crítica / crítica cultural / reviews writer /
    investigative journalism / verificación / cubrir la noticia / cobrir la notícia / cover the story /
    perfiles de socios / perfils dels socis / member profiles / radio periodista / boletín de noticias redacción`,
  'translation-and-languages.legal-and-sworn': `
    título universitario traducir / transcript of records / acta notarial / poders / apostilla traducir /
    traducir un contrato / traduir un contracte / translate a contract / estatutos traducir / traduir els estatuts /
    sentencia traducir / documentos para extranjería traducir / consulado pide traducción / el consolat demana /
    consulate asks / registro civil traducción / universidad extranjera pide título / university abroad wants /
    traducción jurídica / traducció jurídica / legal translation / testamento traducir / homologar título traducción /
    permiso de conducir traducir / adopción documentos`,
  'translation-and-languages.technical-and-medical': `
    traducció mèdica / traducir un manual / traduir un manual / translate a manual / prospecte /
    leaflet for medicine / ensayo clínico traducir / clinical trial documents / informe médico traducir /
    informe mèdic traduir / translate a medical report / historial clínico traducir / traduir patents /
    traducir artículo científico / traduir article científic / translate a paper / traducción financiera /
    traducció financera / maquinaria traducir / machinery manual / pliego técnico traducir / software médico /
    farmacéutica traducción / ingeniería traducción / trados / memoQ / glosario / glossari / glossary /
    planos traducir / traducir normativa`,
  'translation-and-languages.commercial': `
    traductors / translators / traduir al francès / traducir al alemán / traduir a l'alemany / traducir al catalán /
    traduir al català / traducir la carta / traduir la carta / translate the menu /
    carta del restaurante en varios idiomas / menu in several languages / traducir folleto / traduir fullet /
    translate a brochure / transcreación / transcreació / transcreation / traducir campaña / traduir la campanya /
    google translate / traductor automático queda mal / deepl / traducido con google / traduït amb google /
    translated by machine sounds wrong / traducción de marketing / traducció de màrqueting / catálogo en italiano /
    catàleg en italià / turistas no entienden la carta / els turistes no entenen / tourists can't read /
    newsletter en dos idiomas / correos en inglés clientes / presentación traducir / traduir la presentació /
    portugués / chino traducir / xinès / árabe traducir / àrab / japonés / japonès / ruso / euskera / gallego /
    textos de museo traducir`,
  'translation-and-languages.localization': `
    localisation / localizar software / localitzar programari / localise our app / traducir la app / traduir l'app /
    translate our app / app en diversos idiomes / i18n / internacionalizar / videojuego traducir /
    traduir el videojoc / translate our game / game localization / lokalise / phrase / poeditor / json traducir /
    shop in other languages / web multilingüe / web multilingüe gestió / adaptar al mercado /
    adaptar al mercat mexicano / adapt for the Mexican market / subtítulos de la interfaz / menús y botones traducir /
    LQA / español neutro / castellà neutre / adaptar expresiones / moneda y fechas formatos`,
  'translation-and-languages.literary': `
    traductor literario / traductora literària / translate poems / traducir cuentos / traduir contes /
    traducir teatro / traduir una obra / traducción editorial / traducció editorial / traducir ensayo /
    cómic traducir / traduir còmics / traduir lletres de cançons / translate lyrics /
    muestra de traducción para editorial / sample translation / novela gráfica traducir / álbum infantil traducir /
    publicar en inglés mi novela / biografía traducir`,
  'translation-and-languages.subtitling-and-dubbing': `
    subtitulado / subtitulació / subtitular vídeos / subtitular vídeos en anglès / subtitle our videos /
    subtítols per a sords / sobretítulos / sobretítols / ajustador / ajustadora de diálogos / doblatge / dubbing /
    traducción audiovisual / traducció audiovisual / audiovisual translation / voces superpuestas /
    voice-over translation / película subtitular para festival / subtitular la pel·lícula / festival wants subtitles /
    charlas subtituladas / TED subtítulos / poner letras abajo al vídeo / posar lletres a baix /
    words at the bottom of the video / vídeo en otro idioma / videos in another language / aegisub /
    karaoke subtítulos`,
  'translation-and-languages.interpreting': `
    intèrprets / interpretació / consecutive interpreting / cabinas / cabina de traducció / xiuxiuejada /
    traduir en directe / traducir una reunión / traduir la reunió / translate in the meeting / traducir la charla /
    speaker in English and audience / ponente inglés / ponent anglès / conferencia en inglés traducir /
    visita de clientes chinos / clients xinesos / Chinese visitors / delegación extranjera / delegació estrangera /
    foreign delegation / acompañar a clientes extranjeros / acompanyar clients estrangers /
    acompañar al médico idioma / feria intérprete / intèrpret de fira / notaría intérprete /
    firma en notaría extranjero / intèrpret a la notaria / juicio intérprete / videollamada con intérprete /
    remote interpreting / KUDO / receptores y auriculares / negociar con proveedores alemanes / boda bilingüe traducir`,
  'translation-and-languages.sign-language': `
    lengua de señas / intèrpret de signes / sign language interpreter / persones sordes / sordo / sorda / sord /
    deaf / deaf attendee / hard of hearing / asistente sordo / sordoceguera / sordceguesa /
    clases de lengua de signos / classes de llengua de signes / learn sign language / evento accesible para sordos /
    acte accessible per a sords / vídeo con lengua de signos / signar / signing / ASL / guía-intérprete /
    bucle magnético`,
  'translation-and-languages.transcription': `
    transcripción / transcripció / transcripcions / transcriptions / transcripts / audio to text / audio into text /
    pasar entrevistas a texto / passar entrevistes a text / entrevistas grabadas a word / audios de whatsapp a texto /
    escribir lo que se dice en la grabación / grabación de la reunión por escrito / gravació de la reunió per escrit /
    recording in writing / actas de la reunión grabada / minutes / acta / entrevistes de la tesi / thesis interviews /
    grupos focales transcribir / manuscrito antiguo transcribir / cartas antiguas leer / cartes antigues / otter /
    whisper / estenotipia`,
  'translation-and-languages.native-revision': `
    revisió nativa / native speaker / nativo / nativa / nadiu / nadiua / que lo revise un nativo /
    que ho revisi un nadiu / checked by a native / suena a traducido / sona a traduït / corregir inglés /
    corregir l'anglès / correct my English / revisar artículo en inglés / revisar l'article en anglès /
    English of my paper / abstract en anglès / posedición / postedició / post-editing / MTPE /
    revisar traducción automática / revisar traducció automàtica / check a machine translation /
    web en inglés con errores / errors a l'anglès / mistakes in the English version / carta de motivación en inglés /
    carta en anglès / cover letter in English / correos en inglés revisar / my Spanish sounds like / catalán natural /
    català genuí`,
  'translation-and-languages.language-classes': `
    clases de español / classes de castellà / Spanish lessons / Spanish classes / clases de catalán /
    classes de català / Catalan lessons / classes de francès / alemán clases / German lessons / italiano clases /
    italià / italian lessons / chino clases / classes de xinès / portugués clases / conversation practice /
    practice speaking / soltarme a hablar / deixar-me anar parlant / no me atrevo a hablar inglés /
    no m'atreveixo a parlar anglès / afraid to speak English / FCE / CAE / proficiency / DELE preparación / nivel C /
    nivell C / inglés de negocios / anglès de negocis / business English / profesor de idiomas /
    professora d'idiomes / idiomas para empresas / idiomes per a empreses / preparar entrevista en anglès /
    pareja lingüística / parella lingüística / mi marido no habla español / my wife speaks no Spanish / pronunciació /
    acento inglés`,
};
