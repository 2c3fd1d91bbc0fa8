import type { Lexicon } from './lexicon.types';

/** Objects, deliverables, tools and occasions that lead to graphic design and illustration, as customers name them. */
export const errandsDesign: Lexicon = {
  'graphic-design.logo-and-identity': `
    brand book / naming y logo / imagotipo / isologo / monograma / símbol propi / escudo del club /
    escut de l'entitat / rediseñar el logo / redissenyar el logotip / redo our logo / logotip vell / dated logo /
    logo pixelado / logo en vectores / logotip vectoritzat / vector logo / logo sin fondo / logo fet amb canva /
    logo made in paint / colores corporativos / colors corporatius / paleta de colores de la marca /
    tipografía corporativa / cambiamos de nombre / canviem de nom / we are changing our name / nos fusionamos /
    ens fusionem / merger new name / nacemos como marca / neix una marca / launching a brand / startup sin imagen /
    cada cartel es distinto / cada document va diferent / every document looks different / parecemos de los noventa /
    sembla dels noranta / looks from the nineties / imatge més seriosa / aire más joven / aspecte més jove /
    membrete y sello / stationery / papelería corporativa / papereria corporativa / identitat de marca /
    brand refresh / diseñador de marca / marca personal logo / distintivo / insignia / pin del logo /
    logo animado no / logo para mi pódcast / logo per a l'equip / logo for the club`,
  'graphic-design.print-materials': `
    fullets / folletón / panfleto / pamflet / leaflets / brochure / brochures / catálogo impreso / catàleg imprès /
    printed catalogue / tarjetas de visita / targetes / invitaciones impresas / invitacions impreses /
    wedding stationery / calendari de paret / wall calendar / agenda impresa / cartel A3 / cartell A3 / poster A2 /
    póster del festival / festival poster / programa de la fiesta mayor / programa de festa major / letterbox drop /
    mailing postal / vales descuento impresos / vals de descompte / vouchers / tarjeta regalo / targeta regal /
    gift card / carpeta corporativa / dossier impreso / dossier de premsa imprès / sobres y papel / sobres i paper /
    envelopes / manteles de papel / individuals de paper / place mats / carta de vinos impresa /
    pegatinas para repartir / flyer del evento / flyer de l'acte / hand out at the fair / repartir por las tiendas /
    repartir a la sortida / dejar en el mostrador / deixar al taulell / leave on the counter / tarjetón de boda /
    recordatorios / recordatoris / participaciones de boda`,
  'graphic-design.editorial-design': `
    maquetar la revista / maquetar la tesis / fanzín / portada del libro / portada de llibre / contraportada /
    cover of my novel / photobook / llibre de receptes / cookbook layout / memoria anual maquetada /
    memòria maquetada / ebook maquetado / pdf interactiu / libro de poemas / poemari / tesis en word fea /
    manuscrit a punt d'impremta / pasar de word a libro / passar de word a llibre / word into a book /
    números de página / índice y capítulos / revista de l'entitat / revista del barri / school magazine /
    whitepaper diseñado / guia en pdf / guía descargable / retícula / sangrado y márgenes / cuaderno de actividades /
    quadern d'activitats / workbook`,
  'graphic-design.packaging-and-labels': `
    pack / packs / envases / envasos / honey jar / caja / bolsa de café / bossa de cafè / coffee bag /
    cerveza artesana etiqueta / etiqueta de cervesa / craft beer label / etiqueta de vino / etiqueta de vi /
    etiqueta de aceite / etiqueta d'oli / cosmética etiqueta / crema envase / soap wrapper / lineal del supermercado /
    lineal del súper / supermarket shelf / estanterías gourmet / entra por los ojos / entra pels ulls /
    caja de suscripción / subscription box / pack de regalo / pack de nadal / display de mostrador /
    expositor de cartón / expositor de cartró / point of sale display / PLV / precinto / faja del producto / doypack /
    tapón y etiqueta / código de barras etiqueta / packaging sostenible / envàs reciclable / mermelada / melmelada /
    jam jar / kombucha / velas etiqueta / pasta fresca envàs`,
  'graphic-design.prepress-and-printing': `
    printers / printing / imprimir mil / risografia / serigrafia / arte final / artwork ready / preimpresión /
    preimpressió / prepress / sangre y cortes / sagnat / perfil de color / imprenta me rechaza el archivo /
    la impremta diu que el pdf / print-ready / encuadernación / enquadernació / rústica / tapa dura / hardback /
    paper stock / papel verjurado / golpe seco / relieve / barniz / vernís / foil /
    colores salen distintos al imprimir / colors surten diferents impresos / colours came out wrong /
    fotocopias en color / plotter / impressió digital / impresora industrial / imprimir un libro / imprimir la tesis /
    gestionar la imprenta`,
  'graphic-design.presentations-and-infographics': `
    power point / PPT / slide deck / presentación / presentació / presentación corporativa / presentació corporativa /
    company presentation / deck comercial / dossier de ventas / media kit / plantilla de presentació /
    diapositivas bonitas / diapositives boniques / my slides are ugly / slides look boring / demasiado texto /
    massa lletra / too many bullet points / explicar con un esquema / explicar amb un esquema / diagramas /
    póster de congreso / pòster de congrés / conference poster / gráficos para el informe / gràfics per a l'informe /
    charts for the report / exposar davant del consell / presentar ante el comité / keynote speaker slides /
    cifras en dibujos / xifres en dibuixos / defensa de tesis diapositivas / TFG presentación /
    visualizar el proceso / one pager`,
  'graphic-design.social-and-digital-graphics': `
    posts para instagram / posts d'instagram / instagram posts / plantillas de canva / plantilles de canva /
    stories plantillas / portadas de highlights / destacats d'instagram / banner web / bàner / display banners /
    carruseles / carrussel / creatividades para anuncios / creativitats per a anuncis / ad creatives /
    graphics for social / miniaturas de youtube / stickers de whatsapp / plantilla de newsletter / newsletter design /
    cabecera de linkedin / capçalera de linkedin / virtual background / cartel digital / cartell digital /
    feed coherente / feed bonic / feed looks messy / diseño para redes / disseny per a xarxes / piezas digitales /
    peces digitals / kit de redes / kit digital de imágenes / invitació digital / save the date digital /
    iconos para la web / icon set / pantallas de la recepción / screens in the lobby`,
  'graphic-design.signage-and-large-format': `
    letrero / letreros / rotular la furgoneta / retolar la furgoneta / furgo / camión rotulado / escaparate vinilo /
    vinil a l'aparador / window vinyl / banderola / banner de lona / pancartes / fotocol / tótem / toldo con nombre /
    tendal amb nom / senyalètica / señalización / senyalització / placa en la puerta / placa a la porta /
    door plaque / buzón placa / lletres corpòries / neon sign / caja de luz / valla publicitaria / estand de feria /
    estand de fira / trade show booth / stand gráfico / cristal del local / vidre del local / frosted glass /
    parking señales / flechas para orientar / plano de planta / mural impreso / papel pintado personalizado /
    gran formato / gran format / large format / nombre en la fachada / nom a la façana / name over the door /
    que se vea desde la calle / que es vegi des del carrer / seen from the street / pizarra de la entrada / pissarra`,
  'graphic-design.type-and-lettering': `
    tipógrafo / typefaces / fuente propia / font pròpia / custom font / letras a mano / hand lettering / rotulista /
    rotulista a mano / sign painter / letra bonita / lletra maca / beautiful handwriting /
    escribir los sobres a mano / escriure els sobres a mà / handwritten envelopes / diplomas escritos a mano /
    nombres de los invitados a mano / noms dels convidats / pizarras de bar / pissarres de bar /
    chalkboard lettering / monograma dibujado / frase en la pared / frase a la paret / quote on the wall /
    letras pintadas / lletres pintades / tatuaje con letras / logotipo caligráfico / wordmark / brush pen`,
  'graphic-design.art-direction': `
    art direction / director de arte / directora d'art / dirección creativa / direcció creativa / creative direction /
    concepto visual / concepte visual / visual concept / estètica / estilo de la campaña /
    dirigir la sesión de fotos / direct the photo shoot / styling de la marca / supervisar a los diseñadores /
    identidad del festival / imatge del festival / portada del disco concepto / imatge del disc / album artwork`,
  'graphic-design.merchandising': `
    merchan / marxandatge / swag / tshirts / tote bag / bolsas de tela / clauers / keyrings / lanyards /
    acreditaciones colgantes / bolígrafos / libretas / llibretes / notebooks / regalo de empresa / regal d'empresa /
    obsequios / obsequis / regals per a clients / christmas hamper / calcetines con logo / termo / cantimploras /
    cantimplores / water bottles / pegatinas / adhesius / enganxines / stickers / bordado en camisetas /
    estampar samarretes / personalizar ropa / camisetas del equipo / regalar en el evento`,
  'illustration.editorial-illustration': `
    illustrator for a magazine / il·lustració per a revista / portada ilustrada / illustrated cover /
    vinyeta d'opinió / opinion piece drawing / dibujo para el periódico / dibuix per al diari / newspaper drawing /
    imágenes para el reportaje / imatges per al reportatge / ilustrador de prensa / humor gràfic / cartoonist /
    ilustrar el blog / il·lustrar el blog / illustrate our blog / ilustrar un poema / cubierta de novela ilustrada /
    ilustrar un informe / dibuixos per a l'informe / ilustraciones para la memoria / artículo sin foto`,
  'illustration.childrens-books': `
    kids' book / storybook / ilustrar un cuento / il·lustrar un conte / dibuixos del conte /
    drawings for a bedtime story / story for my daughter / para mi nieto / for my grandson / sobrina cuento /
    infantil ilustrado / literatura infantil dibujos / conte per dormir / rondalla / canciones infantiles libro /
    cançoner / tapa dura infantil / guardería cuento / escola bressol conte`,
  'illustration.comics-and-graphic-novels': `
    tira cómica / tira còmica / panels and speech bubbles / bocadillos / bafarades / webtoon / historietas /
    historietista / comic artist / explicar en viñetas / explicar amb vinyetes / entintar / entintado / inking /
    contar nuestra historia en cómic / història de la cooperativa en còmic / caricaturas en tira / guion de cómic /
    cómic educativo / còmic per a joves / comic for teenagers`,
  'illustration.storyboard-and-concept-art': `
    storyboarder / concept artist / bocetos de escenarios / esbossos d'escenaris / environments for a game /
    mundos imaginarios / mons imaginaris / antes de rodar dibujar / abans de rodar / shooting board / enquadraments /
    visualizar el guion / visualitzar el guió / previs / matte painting / vestuario boceto / props /
    keyframes dibujados`,
  'illustration.character-and-mascots': `
    mascota de la marca / mascota dibujada / mascota per a l'equip / mascots / diseño de personajes /
    disseny de personatges / muñeco que nos represente / ninotet / little figure / monster / avatar dibujado /
    emojis propios / stickers de personaje / personaje para la app / personatge per al joc / hero for our app /
    turnaround / expresiones del personaje / robot simpático / animal simpático / friendly animal /
    muñeco para campaña infantil / mascota del festival / capgrós`,
  'illustration.brand-and-advertising-illustration': `
    illustrations for our website / dibujos en lugar de fotos / dibuixos en comptes de fotos /
    drawings instead of stock photos / fotos de stock / stock photos / estilo de ilustración propio /
    illustration style / ilustrar la campaña / il·lustrar la campanya / illustrate a campaign / ilustrar la carta /
    il·lustrar l'etiqueta / illustrated label / ilustrador para marcas / brand illustration / iconos ilustrados /
    ilustraciones para el onboarding / cartel ilustrado / cartell il·lustrat / illustrated poster /
    felicitació de nadal il·lustrada / illustrated christmas card / escaparate pintado / aparador pintat`,
  'illustration.scientific-and-technical': `
    cell drawing / molécula / molecule / figures de l'article / figures for the paper / resumen gráfico /
    resum gràfic / portada de nature / journal cover / planta botánica / botànica dibuix / botanical /
    species drawing / especies / corte transversal / secció transversal / especejament /
    instrucciones de montaje dibujos / instruccions de muntatge / assembly instructions / dibujo técnico /
    dibuix tècnic / arqueología reconstrucción / reconstrucció arqueològica / reconstruction of the site /
    dinosaurio / dinosaure / dibujo de patente / cómo funciona la máquina / com funciona la màquina /
    lámina didáctica / làmina / material para pacientes dibujado`,
  'illustration.graphic-recording': `
    graphic recorder / relator gráfico / visual facilitation / live drawing / draw what people say /
    resumen visual de la jornada / resum visual de la jornada / mapa mental de la reunión / murales de ideas /
    dibujos mientras hablan / while we talk draw / plafó dibuixat / taller con dibujos en la pared`,
  'illustration.murals-and-street-art': `
    grafit / pintar persianes / shutter painting / pared grande en blanco / paret blanca gran / big blank wall /
    empty wall / mural en la oficina / mural a l'oficina / office mural / patio del colegio pintado / pati d'escola /
    school playground wall / pintar la fachada con un dibujo / mural participativo / mural amb veïns /
    community mural / pintadas feas / pintades lletges / tags on the shutter / pintar el suelo de la plaza /
    habitación infantil mural / mural per a l'habitació / nursery wall / pared del gimnasio`,
  'illustration.portraits-and-commissions': `
    retrato por encargo / retrat per encàrrec / commissioned portrait / dibuix del gos / mascota retrato /
    retrato familiar dibujado / retrat de família dibuixat / retrato a lápiz / retrat a llapis / pencil portrait /
    acuarela / aquarel·la / watercolour / óleo / oli sobre tela / oil painting / regalo de aniversario dibujo /
    regal de boda dibuix / wedding gift drawing / regalo para mi madre dibujo / dibuixar la casa dels avis /
    draw my house / house portrait / lámina personalizada / làmina personalitzada / retrato de pareja /
    encargar un cuadro / encarregar un quadre / painting for my living room / lienzo / tela pintada /
    ilustrador en bodas / live wedding painter / invitación ilustrada`,
  'illustration.patterns-and-textiles': `
    surface design / print for fabric / textile print / teixit estampat / patrón repetido / repetició /
    seamless repeat / rapport / papel pintado diseño / ilustrar cojines / coixins estampats / libretas estampadas /
    floral print / diseño textil ilustrado / estampar en tazas dibujos / azulejos diseño / rajoles dissenyades /
    ropa infantil estampada / kids clothes print / bañadores estampado / skate tabla dibujo / surf`,
};
