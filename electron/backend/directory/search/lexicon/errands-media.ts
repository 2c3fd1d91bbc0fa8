import type { Lexicon } from './lexicon.types';

/** Objects, tools and occasions that lead to film, sound and photography, as customers name them. */
export const errandsMedia: Lexicon = {
  'audiovisual.corporate-video': `
    vídeo de presentació / presentation video / vídeo promocional de l'entitat / vídeo per al web /
    enseñar cómo trabajamos / ensenyar com treballem / show how we work / inside our factory / vídeo testimonial /
    testimonios en vídeo / testimonis en vídeo / customer testimonials on film / spot publicitario / music video /
    productora de vídeo / video production company / filmar la empresa / grabar un vídeo / gravar un vídeo /
    vídeo para crowdfunding / vídeo per al micromecenatge / kickstarter video / vídeo formativo grabar /
    vídeo para feria / entrevista al fundador / equipo en vídeo / vídeo para clientes / employer video`,
  'audiovisual.social-video': `
    youtube shorts / vídeos verticals / vídeos para instagram / vídeos per a instagram / videos for instagram /
    social videos / film reels / film with a phone / vídeo viral / vídeo divertido / vídeo divertit / funny clips /
    subtítols als reels / vloguer / recetas en vídeo corto / receptes en vídeo curt /
    vídeos para vender pisos tiktok / contenidos en vídeo cada semana / weekly clips / ganchos / hooks /
    bailes de tiktok / youtube vídeos`,
  'audiovisual.video-editing': `
    editor de vídeo / editora de vídeo / edición de vídeo / edició de vídeo / montadora / muntador / montar un vídeo /
    muntar un vídeo / edit a video / cut a video / adobe premiere / avid / cortar y pegar vídeo / retallar vídeo /
    vídeos sin editar / vídeos sense editar / vídeos del viaje / vídeos del viatge / videos de la boda sin montar /
    resumen en vídeo / resum en vídeo / add music to a video / entrevista larga cortar / webinar recortar /
    zoom grabado editar / postproducción / postproducció / post-production / video too long / versiones cortas /
    versions curtes / short versions`,
  'audiovisual.motion-graphics': `
    motion designer / animadora / animación 2D / animació 2D / 2D animation / vídeo animado / vídeo animat /
    animated video / explicar con dibujos animados / explicar amb dibuixos animats / whiteboard animation /
    logotip animat / intro de youtube / intro animada / cabecera animada / capçalera animada / opening titles /
    títulos de crédito / títols de crèdit / animated infographic / animar el personaje / animar un logo /
    animate our logo / pantallas del evento animaciones / visuales / visuals / VJ`,
  'audiovisual.3d-and-vfx': `
    modelado 3D / modelatge 3D / cinema4d / 3ds max / efectes visuals / explosión en el vídeo / make it explode /
    quitar un cartel del plano / esborrar un cable / remove wires / reconstrucción 3D / reconstrucció 3D /
    modelo para impresión 3D / model per imprimir / avatar 3D / fluidos / simulación 3D / unreal virtual production`,
  'audiovisual.camera-and-lighting': `
    dp / cinematógrafo / eléctricos de rodaje / iluminar el rodaje / il·luminar el rodatge / light the set / ronin /
    alquiler de cámaras / lloguer de càmeres / camera rental / alquilar focos / llogar focus / rent lights / plato /
    studio hire / reportero gráfico / cámara de televisión / camara para entrevistas / sony fx / arri / blackmagic`,
  'audiovisual.film-and-documentary': `
    documentales / cineasta / realitzador / productora de cinema / film producer / historia real en pantalla /
    real story on screen / contar la vida de / explicar la vida de / my grandmother's life on film /
    memoria del barrio / memòria del barri / archivo audiovisual / arxiu / festival de cinema /
    distribuir una película / distribuir la pel·lícula / cásting / dossier de cine / videoarte / videoart /
    videocreació / etnográfico`,
  'audiovisual.live-streaming': `
    en streaming / live streaming / directo por internet / directe per internet / emetre en directe / broadcast live /
    seguir desde casa / seguir des de casa / follow from home / evento híbrido / esdeveniment híbrid / multi-camera /
    instagram live / zoom del evento / zoom webinar técnico / técnico de streaming / tècnic de streaming /
    online assembly / congreso online / congrés en línia / online conference / pleno en directo / misa en directo /
    partido en directo / partit en directe / votación telemática / twitch retransmisión /
    podcast en vídeo en directo / concierto en directo por internet / concert en directe per internet`,
  'audiovisual.event-and-wedding-video': `
    vídeo de evento / vídeo d'un acte / grabar la jornada / gravar la jornada / film our conference /
    grabar la charla / gravar la xerrada / record the talk / film the concert / gravar l'obra de teatre /
    festival de fin de curso grabar / festival de dansa gravar / dance show filming / comunión vídeo / bautizo vídeo /
    bateig vídeo / aniversario vídeo / vídeo resumen de la fiesta / vídeo resum de la festa / inauguración grabar /
    inauguració gravar / congreso grabar ponencias / gravar ponències / vídeo sorpresa per a l'aniversari /
    super 8 boda`,
  'audiovisual.colour-grading': `
    igualar planos / igualar els plans / match shots / plans de color diferent / look cinematogràfic /
    tonos de piel en vídeo / footage too dark / log / vídeo amarillento / colores apagados en el vídeo /
    colors apagats / washed-out footage / conformado`,
  'audiovisual.drone-and-aerial': `
    vista aèria / aerial view / imágenes aéreas / imatges aèries / aerial footage / fotos aéreas / fotos aèries /
    aerial photos / sobrevolar la finca / finca desde arriba / tejado inspección dron / FPV / permisos de vuelo /
    AESA / urbanización desde arriba / obra seguimiento aéreo / playa desde el cielo`,
  'sound-and-music.music-production': `
    producción musical / producció musical / music production / grabar mi canción / gravar la meva cançó /
    record my song / arreglista / arranjador / arranger / arreglos / beatmaker / rap base / bases de rap / logic pro /
    cubase / canto y guitarra grabar / tengo letras y melodía / tinc lletra i melodia / lyrics and a melody /
    convertir una canción del móvil / band recording / coro grabar / gravar la coral / electrónica`,
  'sound-and-music.mixing-and-mastering': `
    máster / masterización / sona embrutit / muddy / voz tapada / la veu queda tapada / suena flojo en spotify /
    sona fluix a spotify / too quiet on spotify / mezclador de música / ingeniero de mezcla / enginyer de mescles /
    mixing engineer / pistas sueltas / pistes soltes / separate tracks / vinilo máster / vinyl master / LUFS /
    ya está grabado falta mezclar / ja està gravat falta mesclar / recorded but not mixed / maqueta casera suena mal /
    sona casolà / sounds homemade / bajo y batería / compresión de audio`,
  'sound-and-music.composition-and-sonic-branding': `
    música para mi corto / music for my short film / música para anuncio / branding sonoro / sonic branding /
    logotip sonor / sound logo / música per al videojoc / canción para la empresa / cançó per a l'empresa /
    company song / personalised song / canción de cumpleaños / librería musical / transcribir partitura /
    melodía de cinco segundos / ambiente sonoro para tienda / playlist para la tienda`,
  'sound-and-music.podcast-production': `
    pòdcasts / gravar un pòdcast / editar el pòdcast / edit our podcast / subir a spotify episodios /
    pujar a spotify / upload to spotify / entrevistas en audio / entrevistes en àudio / audio interviews /
    charlas grabadas en audio / grabar charlas / gravar converses / record conversations / vídeo pòdcast /
    audioguía producción / micrófono para podcast / micro per al pòdcast / cortar silencios / quitar muletillas /
    tallar silencis / cut the ums / pòdcast corporatiu / estudio de podcast / estudi de pòdcast /
    historias de vecinos en audio / guionista de podcast / distribución RSS`,
  'sound-and-music.voice-over': `
    voice-over / voz para vídeo / veu per al vídeo / doblaje voz / doblar / dubbing voice / actor de doblaje /
    actriu de doblatge / leer un texto grabado / llegir un text gravat / cuña de radio voz / radio spot voice /
    mensaje de la centralita / mensaje del contestador / answering machine message / contestador suena mal /
    voz en inglés nativo / English voice / veu per a curs / megafonía mensajes / voz sustituir la sintética /
    robotic voice / veu robòtica / audioguía voz`,
  'sound-and-music.sound-design-and-audio-post': `
    postproducción de sonido / limpiar audio / netejar àudio / clean up audio / quitar ruido / treure soroll /
    remove noise / background noise / ruido de fondo / soroll de fons / wind in the microphone / audio con eco /
    àudio amb ressò / echoey / se oye mal la entrevista / se sent malament l'entrevista / can't hear the interview /
    voz bajita / volumen desigual / ambiente sonoro / ambient sonor / sonido para videojuego / sound for film /
    tècnic de so directe / pertiga / sonido directo / izotope / restaurar grabaciones / restaurar gravacions /
    cintas de casete / cassettes / digitise tapes / vinilos digitalizar`,
  'sound-and-music.live-sound': `
    PA / microfonía / microfonia / micro inalámbrico / micro sense fil / rent a PA / sonorització /
    no se oye al ponente / no se sent el ponent / can't hear the speaker / pitidos / concierto en la plaza sonido /
    sound for a gig / fiesta mayor sonido / monitors in-ear / micros para el debate / discoteca móvil equipo / FOH /
    bolo técnico / gira técnico`,
  'sound-and-music.musicians-and-djs': `
    discjockey / grupo de música / banda para fiesta / banda per a la festa / band for a party / orchestra /
    violinist / coro góspel / coral / música per al casament / music for the wedding / música en la ceremonia /
    música a la cerimònia / music for the ceremony / aperitivo con música / amenizar / amenitzar /
    liven up the party / versiones / covers / playlist de fiesta / concierto en el coworking / concert petit /
    showcase / bolo / músico callejero / acústico`,
  'sound-and-music.music-and-singing-lessons': `
    batería / bateria / drums / bajo / baix / bass / sing better / desafino molt / sing out of tune /
    escuela de música / escola de música / music school / coro aprender / cantar en un coro / music exams /
    producción musical clases / tocar la guitarra / tocar el piano / piano desde cero / vocal coach /
    estimulación musical bebés / sensibilització musical / armónica / combo`,
  'sound-and-music.music-management': `
    manager de artistas / mànager d'artistes / artist manager / contratación de conciertos /
    contractació de concerts / venues for our band / put my songs on spotify / distribución digital de música /
    distribució digital de música / distribute my music / distrokid / sello discográfico / lanzamiento de disco /
    llançament de disc / album release / promoción de un single / promo musical / derechos de mis canciones /
    drets de les meves cançons / SGAE registro canciones / playlists de spotify / curators /
    festivales de música tocar / EPK / dossier de banda / programador musical / programación de conciertos /
    programació de concerts / caixet`,
  'sound-and-music.acoustics': `
    acústico / acoustic consultant / noise insulation / els veïns es queixen del soroll / bar ruidoso / bar sorollós /
    ressò a la sala / room echoes / reverb / plafons acústics / medir decibelios / mesurar decibels / impacto sonoro /
    local de ensayo / local d'assaig / vibrations / máquina de aire ruido`,
  'photography.portrait-and-headshots': `
    foto de perfil professional / foto de currículum / foto del carnet bona / selfies en la web /
    fotos del mòbil a la pàgina equip / selfies on our team page / book d'actor / actor's headshots / book de fotos /
    books / modelo book / foto de autor / foto per a la contraportada / foto de prensa / sesión en estudio /
    sessió a l'estudi / studio session / sesión de marca personal / personal branding shoot / foto de músico /
    fotos de la banda / fotos para la página de quiénes somos / foto seriosa`,
  'photography.product-and-ecommerce': `
    foto de producto / fotos de producte / fotógrafo de producto / fotògraf de producte / bodegons /
    photos for my online shop / fotos per a etsy / photos of jewellery / fotos de ropa sobre maniquí /
    fotos del catàleg / catalogue photos / productos se ven grises / productes surten grisos / products look grey /
    products look flat / fotos caseras de mis productos / fotos fetes amb el mòbil dels productes /
    phone pictures of my products / fotos con reflejos / 360 de producto / fotos de cosmética / muebles fotos /
    lifestyle producto / ambientar producto / recortar producto / mis piezas en fotos`,
  'photography.food': `
    fotografía gastronómica / fotografia gastronòmica / food photographer / fotos de platos / photos of dishes /
    photos for the menu / fotos del restaurante / restaurant photos / fotos per a glovo / uber eats photos /
    libro de cocina fotos / fotos del llibre de receptes / platos feos en las fotos / plats lletjos /
    food looks unappetising / que se te haga la boca agua / que facin salivar / fotos de vinos / hamburguesa foto /
    tapas foto`,
  'photography.architecture-and-interiors': `
    fotos de interiores / fotos d'interiors / interior photos / fotos de arquitectura / fotos d'arquitectura /
    architectural photography / fotos del pis / fotos para airbnb / fotos per a airbnb / airbnb photos /
    fotos de la obra acabada / photos of the finished renovation / fotos del local nou / photos of our premises /
    fotos immobiliària / tours virtuals / visita 360 / fotos del espacio / fotos de l'espai / photos of our space /
    habitaciones en fotos / fachada fotografiar / exposición fotografiar sala`,
  'photography.events-and-concerts': `
    fotògrafa d'esdeveniments / fotos de concierto / concert photos / opening photos / fotos del teatro /
    sopar d'empresa fotos / sports photography / fotos de networking / rueda de prensa fotos`,
  'photography.weddings': `
    fotógrafo de bodas / fotos de boda / fotos de casament / wedding photos / nos casamos y fotos /
    ens casem i fotos / getting married photos / engagement shoot / reportatge de casament / fotos naturales de boda /
    fotos espontáneas novios / fotos de los novios / fotos dels nuvis / damas / boda pequeña fotos / fotos banquete`,
  'photography.family-and-newborn': `
    fotos de família / family photographer / fotos de bebé / fotos del nadó / newborn photos / recién nacido fotos /
    fotos de nounat / fotos de embarazo / fotos d'embaràs / maternity photos / fotos de niños / fotos de nens /
    kids' photos / fotos de comunión / fotos de bateig / toda la familia junta foto / fotos de navidad familia /
    fotos de nadal / fotos del gos / dog photos / pet photography / fotos de colegio / fotos d'escola /
    fotos de graduación / graduation photos / hermanos fotos`,
  'photography.fashion-and-advertising': `
    fotografia de moda / fashion photography / fashion photographer / photos of my collection / campaña fotos /
    fotos de campanya / campaign photos / editorial shoot / fotografía publicitaria / modelos y maquillaje sesión /
    sessió amb models / shoot with models / ropa puesta en modelos / roba en models / clothes on models /
    bañadores sesión / bikinis sessió / backstage / desfile fotos / desfilada fotos / cartel de película foto /
    portada de disco foto / foto de portada / cover shot / banc d'imatges propi / own stock of images / fotos de marca`,
  'photography.documentary-and-fine-art': `
    fotografía documental / fotografia documental / reportatge fotogràfic / fotos para ONG / fotos per a l'ONG /
    fotografía artística / fotografia artística / fine art photography / fotos de autor / fotografia d'autor /
    exposición de fotografía / exposició de fotografia / copias de exposición / còpies per exposar /
    cuadros de fotografía para decorar / fotos grandes para la pared / fotos grans per a la paret /
    pictures for our walls / fotografiar obras de arte / fotografiar quadres / reproducir cuadros /
    fotos de mis esculturas / paisaje fotos / paisatges / naturaleza fotografía / wildlife photography /
    proyecto fotográfico / projecte fotogràfic / comisariado fotográfico / analògica / film photography /
    retratar un barrio / document a neighbourhood / fotos de viajes`,
  'photography.retouching': `
    retocs / retoucher / retocador / retocadora / touch up photos / edit photos / edición de fotos / edició de fotos /
    quitar a alguien de una foto / treure algú d'una foto / remove someone from a photo / recortar fondo /
    silueteado / siluetar / quitar arrugas / treure arrugues / smooth skin / quitar granos /
    ojos cerrados en la foto / foto de grupo montar / composite / fotos oscuras / fotos fosques / dark photos /
    fotos amarillas / fotos movidas / blurry photos / quitar un cable de la foto / treure un cartell /
    selección y edición de fotos de boda / mil fotos por editar / mil fotos per editar / thousand photos to edit /
    colores de las fotos / unify the colours of photos / ampliar resolución`,
  'photography.scanning-and-restoration': `
    restaurar fotos antiguas / restaurar fotos antigues / restore old photos / fotos rotas / foto del abuelo /
    foto de l'avi / grandad's photo / escanear fotos / escanejar fotos / scan photos / digitalizar fotos /
    digitalitzar fotos / digitise photos / diapositivas antiguas / diapositives antigues / old slides /
    álbumes de familia / àlbums de família / family albums / cintes de vídeo / video tapes / carretes / rodets /
    rolls of film / revelar / revelar carretes / develop film / colorear fotos / manchas de humedad en fotos /
    archivo fotográfico / arxiu fotogràfic / photo archive / daguerrotipo`,
};
