import type { Lexicon } from './lexicon.types';

/** Situations that lead to learning, health and wellbeing, as customers name them. */
export const errandsLife: Lexicon = {
  'education-and-training.corporate-training': `
    in-company / formación in company / formar al equipo / formar l'equip / train our staff / train the team /
    cursos para empleados / cursos per a treballadors / courses for staff / formación bonificada /
    formació bonificada / taller para la empresa / taller per a l'empresa / workshop for our staff / capacitación /
    capacitació / soft skills / habilidades blandas / habilitats / negociación curso / liderazgo curso /
    atención al cliente curso / curs d'atenció al client / plan de formación de la empresa / formación de vendedores /
    escuela interna / píldoras formativas / píndoles formatives / aprender en el trabajo / upskilling / reskilling`,
  'education-and-training.digital-skills': `
    alfabetització digital / digital literacy / clases de informática / classes d'informàtica / computer lessons /
    computer classes / enseñar a usar el ordenador / ensenyar a fer servir l'ordinador / teach to use the computer /
    aprender excel / aprendre excel / learn excel / excel course / word y powerpoint aprender /
    enseñar el móvil a mayores / ensenyar el mòbil a la gent gran / teach seniors the phone / mayores y el móvil /
    la gent gran i el mòbil / abuelos e internet / avis i internet / grandparents online / no saben ni adjuntar /
    no saben enviar un adjunto / enviar un correo adjunto / no sap enviar un correu /
    don't know how to attach a file / enviar un adjunt / aprender a usar canva / curso de wordpress /
    curs de wordpress / aprender a programar / aprendre a programar / learn to code / programming lessons /
    curso de redes sociales / curs de xarxes / social media course / aprender photoshop / aprendre photoshop /
    aprender a usar teams / banca online aprender / trámites por internet aprender / tràmits per internet /
    certificado ACTIC / ACTIC / no me aclaro con el ordenador / no m'aclareixo amb l'ordinador`,
  'education-and-training.public-speaking': `
    my mind goes blank / my voice shakes / TEDx / discurso de boda nervios / presentar davant de gent /
    present in front of people / pitch ensayo / assajar el pitch / rehearse my pitch / practicar el pitch /
    defensar la tesi / thesis defence / hablar sin papeles / parlar sense papers / speak without notes /
    proyectar la voz / projectar la veu / project my voice / nerves when I speak / comunicación oral /
    comunicació oral / voz y dicción / dicció / comunicar con seguridad / speak with confidence /
    charla en el colegio nervios`,
  'education-and-training.elearning': `
    cursos online / cursos en línia / online courses / crear un curso online / crear un curs en línia /
    create an online course / LMS / campus virtual / aula virtual / virtual classroom / virtual campus / SCORM /
    articulate / storyline / rise / genially / h5p / pasar mi taller a online / passar el taller a línia /
    turn my workshop into an online course / sell my workshop recorded / vender mi taller grabado /
    vendre el taller gravat / recorded course / curso grabado / curs gravat / gravar un curs / record a course /
    dar clases por internet plataforma / diseño instruccional / disseny instruccional / instructional design /
    instructional designer / módulos formativos / mòduls formatius / learning modules / tests y certificados online /
    quizzes / MOOC / masterclass grabada / escuela online / escola en línia / online school / academia online /
    contenidos interactivos de formación / onboarding e-learning / microlearning`,
  'education-and-training.educational-content': `
    teaching material / recursos educativos / recursos educatius / unitats didàctiques / lesson plans /
    libro de texto / llibre de text / guia didàctica / teachers' guide / maleta pedagógica / maleta pedagògica /
    actividades para escuelas del museo / activitats per a escoles / school activities museum /
    juego educativo de mesa / joc educatiu de taula / contenido pedagógico / contingut pedagògic /
    currículum escolar / exposición para niños / exposició infantil / situaciones de aprendizaje /
    situacions d'aprenentatge / cuaderno de verano / quadern d'estiu / explicar ciencia a niños /
    propuesta educativa / proposta educativa / editorial educativa / taller escolar diseño`,
  'education-and-training.private-tutoring': `
    clases de repaso / classes de repàs / reforço / química / ha cateado / ha carregat / suspensos / suspensas /
    ayuda con los deberes / ajuda amb els deures / help with homework / mi hijo no entiende / el meu fill no entén /
    mi hija va mal en / la meva filla va malament / my daughter is behind / primaria / primària / profe de mates /
    a domicilio clases / statistics tutor / clases de lengua / clases de filosofía /
    carrera de ingeniería asignatura / economía clases / dibujo técnico clases / dibuix tècnic classes /
    técnicas de estudio / tècniques d'estudi / study skills`,
  'education-and-training.exams-and-guidance': `
    opositar / preparador de oposiciones / preparador d'oposicions / selectividad / selectivitat / PAU / EBAU /
    university entrance exam / accés a la universitat / mayores de 25 / prueba de acceso / prova d'accés / examen /
    exámenes / exàmens / exam / exams / preparar un examen oficial / orientació acadèmica / orientación vocacional /
    orientació vocacional / vocational guidance / ciclo formativo / cicle formatiu / FP / estudiar en el extranjero /
    estudiar a l'estranger / study abroad / universitat estrangera / EIR / GMAT / GRE / SAT / admission essay /
    personal statement / homologar título / homologar el títol / certificado de profesionalidad / máster elegir`,
  'education-and-training.childrens-activities': `
    after-school activities / activitats infantils / activities for kids / casal d'estiu / casals / campament / camp /
    monitors / animación infantil / animació infantil / kids birthday / kids party / animador / payaso / pallasso /
    mago / mag / magician / cuentacuentos / contacontes / storyteller / storytelling for children /
    workshops for children / entretener a los niños / entretenir la canalla / niños en la boda / nens al casament /
    kids at the wedding / canguro / babysitting / robótica para niños / robòtica per a nens / ludoteca / títeres /
    titelles / puppets / ocio familiar / activitats familiars / family activities / vacaciones de los niños /
    adolescentes actividades`,
  'education-and-training.school-consulting': `
    asesorar a escuelas / assessorar escoles / school consultant / formación del profesorado /
    formació del professorat / teacher training / claustre / teaching staff / metodologías activas /
    metodologies actives / ABP / aprendizaje por proyectos / aprenentatge per projectes / project-based learning /
    convivencia escolar / convivència escolar / bullying en el colegio / bullying a l'escola / patios escolares /
    patis escolars / dirección de centros / direcció de centres / head teacher / montessori / fundar una escuela /
    obrir una escola / start a school / pedagoga / pedagogo / pedagog / pedagogue / evaluación de centros /
    pla digital de centre / escoles bressol / guardería proyecto / coeducación en la escuela`,
  'education-and-training.learning-support': `
    TDA / dèficit d'atenció / psicopedagog / psychopedagogue / educational psychologist / le cuesta leer /
    li costa llegir / struggles to read / altes capacitats / gifted child / necesidades educativas especiales /
    necessitats educatives especials / special education / educación especial / educació especial / autismo /
    autisme / autism / autista / asperger / discalculia / discalcúlia / se distrae en clase / es distreu a classe /
    distracted at school / refuerzo educativo / reforç educatiu / maestra dice que / la mestra diu que /
    the teacher says my son / reeducación / reeducació / lectoescritura / lectoescriptura / fracaso escolar /
    fracàs escolar / autoestima en el cole / atención temprana / atenció precoç`,
  'education-and-training.creative-classes': `
    drawing lessons / clases de pintura / classes de pintura / painting classes / taller de ceràmica /
    clases de cerámica / classes de costura / sewing classes / taller de escritura / taller d'escriptura /
    writing workshop / clases de fotografía / classes de fotografia / photography lessons / clases de teatro /
    classes de teatre / theatre classes / acting classes / improvisación / improvisació / improv / dance classes /
    salsa / manualitats / crafts workshop / grabado / gravat / printmaking / aprender acuarela / watercolour classes /
    clases de cocina taller / joyería taller / taller creatiu / creative workshop / aprender a dibujar /
    aprendre a dibuixar / learn to draw / hobby / afición / afició / clases de cine / classes de cinema /
    fotografía móvil curso / origami / pintar con adultos / paint and wine`,
  'health-and-wellbeing.psychotherapy': `
    cry all the time / murió mi madre y no levanto cabeza / trencament / break-up / baja autoestima /
    baixa autoestima / self-esteem / EMDR / fòbia / fear of flying / obsessions / OCD / eating disorder / bulimia /
    anorexia / addiction / adolescente no sale de su habitación / adolescent no surt de l'habitació /
    teenager won't leave his room / hijo con problemas / feeling low / pensamientos negativos / pensaments negatius /
    ràbia`,
  'health-and-wellbeing.couples-and-sexology': `
    couples counselling / discutimos todo el rato / infidelity / sexólogo / sexologia / sexology / sin deseo /
    vida sexual / vida sexual de parella / sex life / dolor a les relacions / educación sexual / educació sexual /
    LGTBI acompañamiento / identidad de género / identitat de gènere / gender identity / comunicación en pareja /
    comunicació en parella / vaginismo / menopausia y deseo`,
  'health-and-wellbeing.nutrition': `
    dietas / engreixar-me / weekly menu / celíaca / celíac / coeliac / sucre alt / colon irritable / còlon irritable /
    IBS / SIBO / FODMAP / vegana / dieta per a la marató / sports nutrition / ganar músculo dieta /
    embarazo alimentación / picky eater / menú escolar / comedor escolar / menjador escolar`,
  'health-and-wellbeing.physiotherapy': `
    osteòpata / osteopath / quiropráctico / quiropràctic / chiropractor / sore back / stiff neck /
    cuello hecho polvo / coll fet pols / cuello cargado / lumbago / sprained ankle / me he lesionado / m'he lesionat /
    después de la operación / després de l'operació / hernia / hèrnia / tot el dia assegut / dolor por el ordenador /
    mal per l'ordinador / hurts from the computer / suelo pélvico / sòl pelvià / pelvic floor / bruxismo / mareos /
    corredor lesionado / fascitis plantar / electroterapia / caídas mayores`,
  'health-and-wellbeing.massage-and-natural-therapies': `
    masajes / massatges / masseur / masseuse / relaxar-me / relajante / relaxant / reflexologia / reflexology /
    acupuntor / shiatsu / homeopatia / homeopathy / flors de bach / naturópata / naturòpata / naturopath /
    kinesiología / medicina china / Chinese medicine / aromaterapia / aceites esenciales / olis essencials /
    essential oils / masaje en la oficina / massatges a l'oficina / chair massage / massage at work /
    drenaje linfático / drenatge limfàtic / spa / terapias naturales / teràpies naturals / fitoterapia / hipnosis /
    hipnosi / hypnosis / sonoterapia / cuencos / bols tibetans / craneosacral / ayurveda / biodanza / hierbas`,
  'health-and-wellbeing.personal-training': `
    peses / weights / musculació / tonificar / correr una maratón / córrer una marató / run a marathon /
    preparar una carrera / preparar una cursa / train for a race / triatlón / triatló / entrenamiento en casa /
    entrenar al aire libre / bootcamp fitness / crossfit / HIIT / pilates / funcional / boxeo / boxa / readaptación /
    moverme más / vida sedentaria / sedentari / me ahogo al subir escaleras / m'ofego pujant escales /
    entrenamiento embarazada / mayores gimnasia / gimnàstica per a gent gran / gym for seniors / perdre panxa /
    rutina d'exercicis / workout plan / opositor físicas / pruebas físicas / nadar / natación / natació`,
  'health-and-wellbeing.yoga-and-mindfulness': `
    vinyasa / hatha / meditar / atención plena / atenció plena / respiración / respiració / breathing /
    stretch at lunchtime / estirar al mediodía / desconectar / desconnectar / unwind / calmar la mente /
    calmar la ment / calm my mind / retiro de yoga / recés / yoga retreat / yoga en la oficina / ioga a l'oficina /
    yoga at work / yoga prenatal / yoga para niños / taichi / chi kung / yin yoga / esterilla / estoreta / yoga mat /
    silencio / pausa activa a la feina`,
  'health-and-wellbeing.speech-therapy': `
    can't say his r's / habla mal / parla malament / mi hijo no habla / el meu fill no parla / tartamudeo / quequesa /
    stammer / afonia / nódulos / nòduls / voz cansada / veu cansada / vocal strain / ictus y habla /
    després de l'ictus / after a stroke / afasia / afàsia / aphasia / tragar / empassar / disfagia / ceceo / lisp /
    frenillo / dicción infantil / speech delay`,
  'health-and-wellbeing.maternity-and-baby': `
    embarassada / matrona / dar el pecho / donar el pit / baby won't sleep / baby sleep / postpart / postpartum /
    recién nacido / newborn / preparación al parto / preparació al part / antenatal classes / masaje infantil /
    massatge infantil / baby massage / porteo / babywearing / destete / deslletament / weaning / BLW /
    alimentación complementaria / crianza / criança / parenting / rabietas / rebequeries / tantrums / fertilidad /
    fertilitat / fertility / operación pañal / potty training / madre primeriza / mare primerenca /
    crianza respetuosa / gemelos bebés`,
  'health-and-wellbeing.occupational-health': `
    risk prevention / seguridad y salud / seguretat i salut / tècnica de prevenció / prevención obligatoria /
    cumplir con la prevención / complir amb la prevenció / comply with health and safety / evaluación de riesgos /
    avaluació de riscos / simulacro de incendio / simulacre d'incendi / extintores / extinguishers /
    silla y pantalla / cadira i pantalla / chair and screen height / puesto de trabajo / lloc de treball ergonòmic /
    workstation / work accident / EPIs / cascos y guantes / PPE / coordinación de actividades empresariales / CAE /
    reconocimiento médico / revisió mèdica / medical check-up / psychosocial / primers auxilis / desfibrilador /
    manipulación de cargas / coordinador de seguridad en obra / primer trabajador prevención /
    ruido en el taller medir`,
  'health-and-wellbeing.nursing-and-care': `
    enfermero / infermer / cuidador / caregiver / cuidar la mare / cuidado de mayores / cura de gent gran /
    persona mayor sola / gent gran sola / elderly person alone / a domicilio enfermera / infermera a domicili /
    home nurse / curas / wound care / inyecciones / injeccions / injections / alzheimer / demencia / demència /
    dementia / residència / care home / pañales adulto / acompanyar al metge / acompañamiento al hospital /
    paliativos / pal·liatius / palliative / terapia ocupacional / teràpia ocupacional / occupational therapist /
    podólogo / podòloga / podologist / chiropodist / pies / peus / ortopedia / respir / respite / silla de ruedas /
    cadira de rodes / dependencia cuidados / after-surgery care`,
};
