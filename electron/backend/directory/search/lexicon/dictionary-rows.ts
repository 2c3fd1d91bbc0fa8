/** One meaning a row: words of Catalan, Spanish and English in any order. Words of two meanings may stand in two rows. */
export const dictionaryRows: readonly string[] = `
zapato sabata shoe calzado calçat
ropa roba clothes clothing
vestido vestit dress gown
pantalón pantaló trousers pants vaqueros texans jeans
falda faldilla skirt
camisa shirt
abrigo abric coat
bolso bossa bag
sombrero barret hat gorra cap
botón botó button buttons
cremallera zip zipper
tela tejido teixit fabric cloth
aguja agulla needle
hilo fil thread
anillo anell ring rings
joya joia jewel jewellery jewelry
reloj rellotge clock watch
gafas ulleres glasses
casa hogar llar home house vivienda habitatge
piso pis flat apartment apartamento apartament
edificio edifici building
local premises
tienda botiga shop store comercio comerç
oficina despacho despatx office
taller workshop
almacén magatzem warehouse
fábrica fàbrica factory
restaurante restaurant
panadería forn fleca bakery panadero forner baker
carnicería carnisseria butcher
peluquería perruqueria hairdresser peluquera perruquera barber peluquero perruquero
farmacia farmàcia pharmacy
hospital clínica clinic
escuela colegio escola school
instituto institut
universidad universitat university facultad facultat
biblioteca library
iglesia església church
ayuntamiento ajuntament council townhall municipality
policía policia police
banco banc bank
bar cafetería cafè café
hotel hostal hostel
playa platja beach
montaña muntanya mountain
mar sea
río riu river
bosque bosc forest woods forests
campo camp field countryside
pueblo poble village
ciudad ciutat city town
barrio barri neighbourhood neighborhood
calle carrer street
plaza plaça square
parque parc park
jardín jardí garden yard
huerto hort
puerta porta door
ventana finestra window
pared paret wall
techo sostre ceiling
tejado teulada roof
suelo terra floor
escalera escala stairs ladder
ascensor lift elevator
cocina cuina kitchen
baño lavabo bany bathroom
dormitorio habitación habitació bedroom room cuarto
comedor menjador dining
salón living
terraza terrassa terrace balcón balcó balcony terraces balcons
garaje garatge garage
sótano soterrani basement
azulejo rajola tile baldosa
ladrillo maó brick
cemento ciment cement hormigón formigó concrete
yeso guix plaster
madera fusta wood
metal hierro ferro iron acero acer steel
vidrio vidre glass cristal cristall
plástico plàstic plastic plastics
papel paper
piedra pedra stone
cuero cuir leather
mueble moble furniture
mesa taula table
silla cadira chair
armario armari wardrobe cupboard closet
estantería prestatge prestatgeria shelf shelves estante
cajón calaix drawer
cama llit bed
sofá sofà sofa couch
lámpara làmpada lamp
cortina curtain
alfombra catifa carpet rug
espejo mirall mirror
cuadro quadre painting picture
nevera frigorífico fridge
horno forn oven
lavadora rentadora
grifo aixeta tap faucet
fregadero pica sink
ducha dutxa shower
bañera banyera bathtub
váter wáter lavabo toilet
tubería cañería canonada pipe
desagüe desguàs drain
fuga fuita leak
gotera gotelleja drip
caldera boiler
calefacción calefacció heating radiador radiator
agua aigua water
fuego foc fire incendio incendi
gas
luz llum light
electricidad electricitat electricity
enchufe endoll socket plug outlet
cable cord
bombilla bombeta bulb
pila batería bateria battery
cerradura pany lock
llave clau key
alarma alarm
limpiar netejar clean limpieza neteja
sucio brut dirty
polvo pols dust
basura escombraries brossa rubbish garbage trash residuo residu waste
mancha taca stain spot
pintar pintura paint pintor painter
reparar arreglar arranjar fix repair
romper roto trencar trencat broken break espatllat estropeado espatllar
construir construcción construcció build construction
reformar reforma renovate renovation refurbish reformes
obra obres
derribar enderrocar tirar demolish knock
grieta esquerda crack
viga biga beam
muro mur
humedad humitat damp
frío fred cold
calor hot heat caliente calent
sol sun solar
lluvia pluja rain ploure llover
viento vent wind
nieve neu snow
aire air
coche cotxe car auto automóvil
moto motorbike motorcycle
bicicleta bici bike bicycle cycling
camión camió lorry truck
furgoneta van vans furgo
autobús bus buses
tren train
avión avió plane
barco vaixell ship boat
viaje viatge trip travel viajar viatjar
vacaciones vacances holiday holidays
maleta luggage suitcase
ruta route
mapa map
guía guia guide
entrada ticket billete bitllet bitllets tickets
comida menjar food
comer menjar eat
beber beure drink bebida beguda
desayuno esmorzar breakfast
almuerzo dinar lunch
cena sopar dinner supper
merienda berenar
pan pa bread
carne carn meat
pescado peix fish
fruta fruita fruit
verdura hortaliza vegetables
queso formatge cheese cheeses
huevo ou egg
leche llet milk
azúcar sucre sugar
sal salt
aceite oli oil oils
vino vi wine
cerveza cervesa beer
café cafè coffee
té tea
pastel tarta pastís cake tartas pastissos cakes
galleta galeta biscuit cookie
mermelada melmelada jam
miel mel honey
arroz arròs rice
vegano vegà vegan
vegetariano vegetarià vegetarian
plato plat dish plate
cuenco bol bowl
taza tassa cup mug
vaso got
botella ampolla bottle bottles
bote pot jar jars
cuchillo ganivet knife
receta recepta recipe prescription
cocinar cuinar cook cocinero cuiner chef cooks cocinera cuinera
menú menu
planta plant
flor flower
ramo ram bouquet
árbol arbre tree
hoja fulla leaf leaves
semilla llavor seed
hierba herba grass césped gespa lawn
olivo olivera olive
viña viñedo vinya vineyard ceps cepas vid vines
uva raïm grape
cosecha collita harvest
cultivo conreu crop
tierra terra soil earth
riego reg irrigation regar watering
plaga pest bichos bugs cuc insecto insecte insect bug
granja farm granjero farmer pagès payés agricultor agricultura
vaca cow
oveja ovella sheep
gallina hen chicken pollo pollastre
caballo cavall horse
perro gos dog
gato gat cat
animal mascota pet mascot
pájaro ocell bird
veterinario veterinari vet
hombre home man men
mujer dona woman women
niño nen kid child children criança infantil infant criatura mainada
bebé nadó baby newborn
adolescente adolescent teenager teen
joven jove young youth jóvenes joves
viejo vell old
anciano avi elderly mayores ancià
padre pare father papá dad
madre mare mother mamá mum mom
hijo fill son
hija filla daughter
hermano germà brother
hermana germana sister
abuelo avi grandfather grandpa grandad
abuela àvia iaia grandmother grandma granny padrina yaya
tío oncle uncle
familia família family familiar
marido marit husband
esposa mujer muller wife
novio xicot boyfriend
novia xicota girlfriend
pareja parella couple partner
amigo amic friend
vecino veí neighbour neighbor neighbours
jefe cap boss bosses manager mandar
empleado empleat employee trabajador treballador worker staff plantilla workers employees
compañero company colleague coworker mate
cliente client customer
proveedor proveïdor supplier suppliers
socio soci partner cofounder sòcia partners members
jubilado jubilat retired retirement jubilación jubilació jubilarse retire jubilar
médico metge doctor
enfermera infermera nurse
paciente pacient patient
profesor professor mestre maestro teacher profe teachers
alumno alumne student estudiante estudiant pupil students
abogado advocat lawyer solicitor attorney advocada lawyers
juez jutge judge judges
notario notari notary
periodista journalist
escritor escriptor writer autor author
actor actriz actriu actress
músico músic musician
cantante cantant singer
artista artist
arquitecto arquitecte architect
ingeniero enginyer engineer
científico científic scientist
camarero cambrer waiter waiters
cuerpo cos body
cabeza cap head
cara rostre face
ojo ull eye vista
oreja oído orella oïda ear hearing
boca mouth
diente dent tooth teeth dentista dentist
cuello coll neck
espalda esquena back backs
hombro espatlla shoulder shoulders
brazo braç arm
codo colze elbow
mano mà hand
muñeca canell wrist wrists
dedo dit finger
pierna cama leg
rodilla genoll knee
pie peu foot feet
tobillo turmell ankle
piel pell skin
corazón cor heart
estómago estómac stomach barriga panxa belly tummy
sangre sang blood
hueso os bone
músculo múscul muscle muscles
pelo cabello cabell hair
dolor mal pain ache hurt doler duele sore
enfermo malalt ill sick enfermedad malaltia illness disease
herida ferida wound
fiebre febre fever
tos cough
cansado cansat tired agotado esgotat exhausted
dormir sleep duermo dormo sueño insomnio insomni insomnia
embarazo embaràs pregnancy pregnant embarazada embarassada
peso pes weight adelgazar aprimar
dieta diet
ejercicio exercici exercise
correr córrer run running
deporte esport sport deportista esportista athlete
gimnasio gimnàs gym
fútbol futbol football
nadar nedar swim
bailar ballar dance baile ball danza dansa dancing
cantar sing canto cant singing
reír riure laugh
llorar plorar cry crying
miedo por fear afraid scared pánico pànic panic
triste trist sad
enfadado enfadat angry
nervioso nerviós nervous
solo sol alone lonely soledad solitud loneliness
ansiedad ansietat anxiety
estrés stress
amor love
celos gelosia jealous jealousy
feliz feliç happy
vida life
muerte mort death muerto dead died morir murió
nacer néixer born nacimiento naixement birth
boda casament wedding noces weddings enlace enllaç
casarse casar marry married
divorcio divorci divorce divorces
separar separarse separation split
bautizo bateig christening baptism
comunión comunió communion
cumpleaños aniversari birthday
aniversario aniversari anniversary
fiesta festa party parties
navidad nadal christmas
regalo regal gift present gifts
invitado convidat guest invitar convidar invite guests
entierro funeral
trabajo feina treball work job empleo ocupació
trabajar treballar working
contratar contractar hire hiring recruit
despedir despido acomiadar acomiadament fire fired dismiss dismissal sack sacked
sueldo salario sou salari salary wage pay wages
nómina nòmina payslip payroll
contrato contracte contract
jornada
huelga vaga strike
currículum cv resume currículums cvs
entrevista interview
candidato candidat candidate applicant candidates
puesto vacante vacant vacancy
empresa company business negocio negoci firm companyia companies
autónomo autònom freelance freelancer freelancers
asociación associació association associations
fundación fundació foundation
cooperativa cooperative cooperatives
dinero diners money euros
pagar payment pago pagament cobrar cobro
precio preu price tarifa rate prices pricing
caro car expensive
barato barat cheap
vender vendre sell sale venta venda sales
comprar buy purchase compra
alquilar llogar rent alquiler lloguer rental renting
fianza fiança deposit
gasto despesa expense cost coste cost
ingreso ingrés income
deuda deute debt owe deber debts
factura invoice bill facturar
ticket tiquet receipt recibo rebut
impuesto impost tax taxes tributo fiscal impostos
hacienda hisenda
declaración declaració
trimestre trimestral quarterly quarter
contabilidad comptabilitat accounting bookkeeping contable comptable accountant comptes cuentas
presupuesto pressupost budget quote
préstamo préstec loan loans
hipoteca mortgage mortgages
seguro assegurança insurance asegurar assegurar insure
ahorro estalvi saving ahorrar estalviar
inversor investor inversión inversió investment invertir invest inversora inversors investors
subvención subvenció grant subsidy grants ajuts ayudas
ayuda ajut
donación donació donation donor donante donant donativo donatiu donate donations
herencia herència inheritance heredar heretar inherit
testamento testament wills
ley llei law
juicio judici trial lawsuit juzgado jutjat court
demanda denunciar sue
multa fine penalty
permiso permís permit permission licencia llicència licence license carnet
certificado certificat certificate
documento document
firma signature firmar signar sign signatura
sello segell stamp stamps
notaría
pasaporte passaport passport
visado visat visa
nacionalidad nacionalitat nationality ciudadanía citizenship
extranjero estranger foreign foreigner abroad
residencia residència residence residency
inmigración immigració immigration
marca brand trademark marques brands
patente patent
copiar copy copia
robar robo robatori steal stolen theft
proteger protegir protect protección protecció protection
datos dades data
privacidad privacitat privacy
contraseña contrasenya password passwords
secreto secret
seguridad seguretat security safety
riesgo risc risk
peligro perill danger
accidente accident
inspección inspecció inspection inspector
emergencia emergència emergency
logo logotipo logotip logos
diseño disseny design diseñador dissenyador designer diseñar dissenyar
dibujo dibuix drawing draw dibujar dibuixar dibujos drawings sketch
ilustración il·lustració illustration ilustrador illustrator
foto fotografía fotografia photo photograph photographer fotógrafo picture pictures photos
vídeo video film filmar grabar gravar record recording enregistrar shoot rodar clip videos
película pel·lícula movie
cámara càmera camera cameras
pantalla screen screens
imagen imatge image
color colour
letra lletra letter lletres letters
tipografía font
folleto fullet leaflet brochure flyer octavilla
cartel cartell poster posters
tarjeta targeta card cards
etiqueta label
caja capsa caixa box
envase envàs packaging
imprimir print impresora impressora printer printers
imprenta impremta
revista magazine
periódico diari newspaper
libro llibre book
cuento conte tale story fairytale
historia història
novela novel·la novel
poema poem poesía poesia poetry
página pàgina page
capítulo capítol chapter
escribir escriure write redactar writing
leer llegir read
texto text
palabra paraula word
frase sentence
título títol degree diploma
traducir traduir translate traducción traducció translation traductor translator
intérprete intèrpret interpreter interpretar
subtítulo subtítol subtitle caption
idioma llengua lengua language
inglés anglès english
francés francès french
alemán alemany german alemanes alemanys
italiano italià italian
español castellano espanyol castellà spanish
catalán català catalan
portugués portuguès portuguese
chino xinès chinese
árabe àrab arabic
japonés japonès japanese
corregir correct proofread corrección correcció
falta error mistake errata
ortografía ortografia spelling
gramática gramàtica grammar
voz veu voice
hablar parlar speak talk
escuchar escoltar listen
decir dir say
sonido so sound
ruido soroll noise
música music
canción cançó song
guitarra guitar
piano
radio ràdio
televisión televisió television tv tele
podcast
concierto concert
teatro teatre theatre theater
escenario escenari stage stages
cine cinema
museo museu museum
exposición exposició exhibition exponer exposar
arte art
escultura sculpture sculptures
cerámica ceràmica ceramics pottery barro fang clay ceramic
artesanía artesania craft handmade
juego joc game jugar play games
juguete joguina toy
internet
web website webpage
tienda shop
correo correu email mail emails
mensaje missatge message
teléfono telèfon phone móvil mòbil mobile phones telephone
llamar trucar call llamada trucada
ordenador ordinador computer pc
portátil portàtil laptop
ratón ratolí mouse
teclado teclat keyboard
programa program software programari
programar programmer programador
aplicación aplicació app apps
archivo arxiu fitxer file
carpeta folder folders
red xarxa network
wifi
servidor server servers
código codi code
robot bot
máquina màquina machine machines
pieza peça part parts
prototipo prototip prototype
motor engine
herramienta eina tool
inventar invent invención invenció
anuncio anunci ad advert advertisement publicidad publicitat advertising ads anuncios
campaña campanya campaign campaigns
redes xarxes socials sociales
seguidores seguidors followers
publicar publish post penjar posts
buscador cercador searching google
resultado resultat result
visita visit
prensa premsa press
noticia notícia news
medios mitjans media
boletín butlletí newsletter newsletters
suscriptor subscriptor subscriber
encuesta enquesta survey surveys poll
opinión opinió opinion
informe report
memoria memòria
estadística statistics
número nombre number
gráfico gràfic chart graph
tabla taula
cálculo càlcul calculation calcular calculate
medir mesurar measure
análisis anàlisi analysis analizar analitzar analyse analyze
estudio estudi study
investigación recerca research
experimento experiment
laboratorio laboratori lab
clase classe class lesson
curso curs course
aprender aprendre learn
enseñar ensenyar teach
formación formació training
examen exam test
nota grade mark
deberes deures homework
matemáticas mates matemàtiques maths math
física physics
química chemistry
tesis tesi thesis
selectividad selectivitat
suspender suspendre suspès fail failed suspens
reunión reunió meeting
equipo equip team teams
proyecto projecte project
plan pla plans
plazo termini deadline deadlines
retraso retard delay late tarde tard
tarea tasca task
agenda calendario calendari calendar diary
cita appointment
viñeta
congreso congrés conference conferencia conferences congress
evento esdeveniment event acto acte
feria fira fair
charla xerrada talks ponencia
discurso discurs speech speeches
presentación presentació presentation
público públic audience
conflicto conflicte conflict
discutir discutim discutimos argue argument discusión arguing
pelear baralla fight quarrel
gritar cridar shout scream
acuerdo acord agreement
votar vote elección
asamblea assemblea assembly
participación participació participation
comunidad comunitat community
ciudadano ciutadà citizen
voluntario voluntari volunteer volunteers voluntariado voluntariat volunteering
pobre poor pobreza pobresa poverty
refugiado refugiat refugee
igualdad igualtat equality
género gènere gender
discapacidad discapacitat disability disabled
ciego cec blind blindness
sordo sord deaf deafness
medio ambiente environment ambiental
energía energia energy
reciclar reciclatge recycle recycling
contaminación contaminació pollution
ecológico ecològic organic
aduana duana customs
puerto port harbour
frontera border
exportar export
importar import
enviar enviament envío shipping ship send delivery
paquete paquet parcel parcels packages
pedido comanda order orders
carga càrrega cargo freight
mudanza mudança trasllat removal move moving
estrategia estratègia strategy
marketing màrqueting
crecer créixer grow growth
innovación innovació innovation
calidad qualitat quality
competencia competitor competidor
beneficio benefici profit profits
pérdida pèrdua loss perder perdre lose losing lost losses
ganar guanyar earn win
abrir obrir open opening inauguración inauguració
cerrar tancar close
empezar començar start
montar muntar
crear create
cambiar canviar change
mejorar millorar improve
organizar organitzar organise organize
preparar prepare
ordenar order tidy
planificar planning
decorar decorate decoración decoració decoration
colocar col·locar
medida mida
hueco forat hole gap
grande gran big large
pequeño petit small
bonito bonic maco pretty beautiful
feo lleig ugly
nuevo nou
oscuro fosc dark
acogedor acollidor cosy cozy
rápido fast quick
lento lent slow
fácil easy
difícil hard difficult
gratis free
blanco blanc white
negro negre black
rojo vermell red
verde verd green
azul blau blue
amarillo groc yellow
espacio espai space
tiempo temps time
verano estiu summer
invierno hivern winter
primavera spring
otoño tardor autumn
noche nit night
mañana matí morning
lunes dilluns monday
viernes divendres friday
sábado dissabte saturday
bodega celler winery cellar vins wines
fútbol soccer
abeja abella bee
tatuaje tatuatge tattoo
maquillaje maquillatge makeup
uña ungla nail
perfume
jabón sabó soap
vela espelma candle
detective
magia màgia magic mago mag magician
payaso pallasso clown
circo circ circus
bandera flag
premio premi award prize
concurso concurs contest
sorteo sorteig raffle
biografía biografia biography
recuerdo record memories memoir
guion guió script
personaje personatge character characters
cómic còmic comic
mural
animación animació animation
episodio episodi episode
micrófono micròfon microphone
altavoz altaveu speaker loudspeaker speakers
auricular headphone
banda sonora soundtrack
melodía melodia melody tune
cantautor
instrumento instrument
violín violí violin
batería drums
plano plànol blueprint
terreno terreny plot land terrenys
estructura structure
cimiento fonament foundation
placa panel panell panells plaques
factura luz
aislamiento aïllament insulation
ventilación ventilació ventilation
jubilación pension pensión pensió pensions
paro atur unemployment
baja baixa
alta
embargo
acoso assetjament harassment harassed bullying
custodia custòdia custody
adopción adopció adoption
inquilino llogater tenant tenants
propietario propietari landlord owner casero arrendador landlady
desahucio desnonament eviction evict
ruido
reserva booking reservar book
alojamiento allotjament accommodation lodging
excursión excursió hike excursion senderismo outing
museo
vuelo vol flight flights
isla illa island
retiro recés retreat
gluten celíaco celíac coeliac
alergia al·lèrgia allergy allergies
intolerancia intolerància intolerance
vitamina vitamin
hormona hormone
operación operació surgery
lesión lesió injury
masaje massatge massage
postura posture
respirar breathe breath
relajar relaxar relax
meditar meditation
yoga ioga
terapia teràpia therapy
psicólogo psicòleg psychologist
fisioterapeuta physiotherapist physio
nutricionista nutritionist
logopeda
pena grief duelo dol luto mourning
sexo sexe sex
deseo desig desire
hormiga formiga ant
termita termites woodworm carcoma corc
rata rat mice cucaracha escarabat cockroach
fontanero fontaner plumber lampista lampistes
electricista electrician
carpintero fuster carpenter
albañil paleta bricklayer mason builder
cerrajero manyà locksmith
jardinero jardiner gardener
costurera modista cosidora seamstress
sastre sastra tailor
florista florist
ceramista potter
fotógrafo fotògraf
informático informàtic
secretaria secretària secretary
recepcionista receptionist recepción recepció
comercial salesperson salesman representante representant rep
gestor gestoría gestoria
asesor assessor adviser advisor consultor consultant
mediador mediator mediación mediació mediation
entrenador trainer coach entrenar
agente agent
limpiador netejador cleaner
fregar mop scrub
barrer escombrar sweep broom escoba escombra
papelera paperera bin bins wastebasket
cubo galleda bucket
esponja bayeta drap rag
aspirar aspirador vacuum hoover
migas engrunes crumbs
interruptor switch
fusible fusibles plomos fuse fuses ploms
apagón apagada blackout
chispa espurna spark sparks
tornillo cargol screw
taladro trepant drill
martillo martell hammer
clavo clau nail nails
brocha pinzell brush
barniz vernís varnish
pegamento cola glue
persiana persianes blind blinds shutter
manilla maneta handle
timbre bell doorbell
buzón bústia mailbox
patinete patinet scooter
rueda roda wheel
frenos frens brakes
aparcamiento aparcament parking
gasolina benzina petrol fuel
pulsera polsera bracelet
collar necklace
pendiente pendientes arracada arracades earring earrings
broche fermall brooch
alianza aliança alianzas aliances
diamante diamant diamond
delantal davantal apron aprons
bordado brodat embroidery embroidered bordar brodar embroider
lana llana wool knit tejer teixir
algodón cotó cotton
seda silk
uniforme uniform uniforms
disfraz disfressa costume
chaqueta jaqueta jacket
sudadera dessuadora hoodie
calcetín mitjó socks
zapatilla vamba sneaker
jarrón gerro vase
vajilla vaixella tableware crockery
mantel estovalles tablecloth
globo globus balloon
velas espelma candles
fuegos focs fireworks
confeti confetti
marioneta titella puppet
leyenda llegenda legend
verso vers verse
lema eslogan eslògan slogan tagline motto
titular headline
portada coberta cover
índice índex index
prólogo pròleg foreword
manuscrito manuscrit manuscript
borrador esborrany draft
párrafo paràgraf paragraph
coma commas comes
acento accent
sinónimo sinònim synonym
diccionario diccionari dictionary
aeropuerto aeroport airport
pasajero passatger passenger
turista turistes tourist tourists
visitante visitant visitor visitors
caminata caminada hike hiking
escalar escalada climbing
piscina pool
balón pilota ball
partido partit match
torneo torneig tournament
pesas peses weights
estirar estirament stretch stretching
respirar respiració breathing
pesadilla malson nightmare
cansancio cansament tiredness fatigue
mareo mareig dizzy
náusea nàusea nausea
hinchado inflat inflada swollen bloated
digestión digestió digestion
estreñimiento restrenyiment constipation
kilo quilo kilos quilos pounds
calorías calories
colesterol cholesterol
diabetes diabético diabetic
tensión tensió pressure
cadera maluc hip
torcido torcedura esquinç sprain twisted
caída caiguda fall
pastilla pastilles pill pills medicamento medicament medicine medication
jarabe xarop syrup
vacuna vaccine
nieto nét grandchild
lactancia lactància breastfeeding pecho
parto part childbirth birth
pañal bolquer nappy
guardería guarderia nursery kindergarten
tartamudear quequejar tartamudez stutter stammer tartamudeo
pronunciar pronunciation pronúncia
aprobar aprovar pass
aula aules classroom
pizarra pissarra blackboard
matrícula enrolment enroll
beca scholarship beques
universitario universitari undergraduate
máster màster
oposición oposicions
lectura lector reading reader
ciencia ciències science
astronomía astronomy estrellas estels
robot robótica robotics
biología biologia biology
geografía geography
muestra mostra sample
prueba prova trial
hipótesis hipòtesi hypothesis
revisor reviewer
cita citation bibliografía
planta plantes plants
ave aves ocell ocells birds
especie espècie species
río rierol stream
inundación inundació flood flooding
sequía sequera drought
clima climate
emisiones emissions carbono carboni carbon huella petjada footprint
contaminar contaminació contamination pollute
compost compostaje
molino wind turbina
tejado terrat rooftop
enchufar endollar plug
humo fum smoke
olor odor smell
ruidoso sorollós noisy
eco ressò echo
portero porter doorman conserje
administrador finca finques
okupa squatter
masía masia farmhouse
nave nau industrial
escaparate aparador shopwindow
mostrador taulell counter
barra barres bar
menú carta menus
tapas pintxos canapé canapés finger
lata llauna tin can
congelar congelat freeze frozen
caducar caducidad caducitat expire expiry
etiqueta etiquetes labels
huerta horta vegetable
copa copes glasses
dulce dolç sweet sweets
chocolate xocolata
bolo gig gigs actuación actuació
tambor drum
ensayo assaig rehearsal
foco focus spotlight
montaje muntatge edit editing editar
retrato retrat portrait portraits
selfie autofoto
fondo fons background
tinta ink
acuarela aquarel·la watercolour watercolor
muñeco ninot doll puppet figurine
marco marc frame
pared parets walls
sobre envelope
archivador arxivador filing
papeleo paperassa paperwork tràmits trámites trámite tràmit
formulario formulari form forms
bandeja safata inbox
contestar respondre responder answer
queja queixa complaint complaints
reseña ressenya review reviews
reclamación reclamació claim
devolución devolució refund
almacenar emmagatzemar storage store
stock existencias inventario inventari inventory
distribuidor distribuïdor distributor
leads prospectos prospects
feria fires fairs
exportar exportació exporting
arancel aranzel tariff
contenedor contenidor container
licitación licitació tender tenders
pliego plec specifications
ministerio ministeri ministry
vecindario veïnat neighbourhoods
distrito districte district
calle carrers streets
esquina cantonada corner
acera vorera pavement sidewalk
semáforo semàfor traffic tráfico trànsit
movilidad mobilitat mobility
arquitecto arquitecta architects
envà partition tabique
terra suelos flooring parquet
baldosa rajoles tiles
techo sostres ceilings
ventana finestres windows
puerta portes doors
baño lavabos bathrooms
cocina cuines kitchens
cojín coixí cushion
sillón butaca armchair
iluminación il·luminació lighting
jardín jardins gardens
árbol arbres trees
cajas caixes boxes
grifo aixetes taps
gotear degotar dripping
inodoro vàter wc
desatascar embussat unblock blocked atascado
denuncia denúncia report
impago impagat unpaid
embargar embargament seize
estatutos estatuts bylaws
entidad entitat organisation organization
lucre lucro profit nonprofit
patrocinador patrocinador sponsor sponsors esponsor
acciones accions shares participaciones
ronda rounds
banco bancs banks
aval guarantee
finiquito liquidació severance quitança
entrevista entrevistes interviews
malentendido malentès misunderstanding
autismo autisme autism
lenguaje llenguatge
confundir confondre confuse confused
timidez tímido tímid shy
vergüenza vergonya embarrassed
temblar tremolar tremble shaking
nervios nervis nerves
depresión depressió depression deprimido
hábito hàbit habit
motivación motivació motivation
horario horari schedule
aplazar posponer posposar procrastinar procrastinate
distraer distreure distracted
concentrar concentrate focus
desordenado desordenat disorganised messy
cajero caixer cashier
cobro cobraments charge
descuento descompte discount
oferta offer
margen marge margin
ingresos income revenue
gastos despeses expenses expense
iva vat
hacienda tresoreria taxman
webshop eshop
carrito cistella cart basket
catálogo catàleg catalogue catalog
web pàgina webs websites site
dominio domini domains
hackear hacked pirateado pirata
virus malware
ordenador ordinadors computers
tableta tablet
cargar carregar charge
auricular auriculars headphones
usuario usuari users user
registro registre
nombre nom name
color colors colours
seguidor seguidors follower
periodista periodistes journalists
periódico diaris newspapers
rumor rumors
reputación reputació reputation
crisis crisi
presentador presentadora host compère
aniversario aniversaris anniversaries
premio premis prizes
cata tast tasting
espectáculo espectacle show
estadística estadístiques statistical
gráfico gràfics charts
tabla taules tables
número números numbers xifres cifras figures
porcentaje percentatge percentage
previsión previsió forecasts
predecir predir predict adivinar endevinar
algoritmo algorisme algorithm
mapa mapes maps
sensor sensors
motor motors engines
molde motlle mould
soldar soldadura weld welding
prototipo prototipus prototypes
manual instrucciones instruccions instructions
norma normativa regulation regulations
certificado certificats certificates
auditoría auditoria audit audits
procedimiento procediment procedure procedures
proceso procés process
tarea tasques tasks
objetivo objectiu goal goals
idea idees ideas
reto repte challenge
cambio canvi changes
éxito èxit success
fracaso fracàs failure
crecimiento creixement
franquicia franquícia franchise
heredero hereu heir relevo relleu succession traspaso traspàs
accesibilidad accessibilitat accessibility accessible
fachada façana façade facade
dron drone drones drons
mezcla mescla mix mixing mezclar mesclar
accesorio accessori accessory
protocolo protocol
mantenimiento manteniment maintenance
escanear escanejar scan scanner scanning
turismo turisme tourism
sostenible sostenibilidad sostenibilitat sustainable sustainability
pasarela passarel·la gateway
nube núvol cloud
paisaje paisatge landscape
digitalizar digitalitzar digitise digitalización digitalització digitalisation
transcripción transcripció transcription transcribe transcribir transcriure
sincronizar sincronitzar synchronise
diálogo diàleg dialogue dialogues
inmobiliario immobiliari realtor
borrar esborrar erase delete deleted
peritaje peritatge perito pèrit surveyor
automatizar automatitzar automate automation automatización automatització
acústico acústic acoustic acoustics
cuestionario qüestionari questionnaire questionnaires
inscripción inscripció registration inscribir inscriure
rentabilidad rendibilitat profitability profitable rentable rendible
vinilo vinil vinyl
fusión fusió merger merge fusionar
ceremonia cerimònia ceremony
videojuego videojoc videogame
catering càtering caterer
trasto trastos andròmina clutter junk
coser cosir sew sewing stitch
pestaña pestanya tab tabs
diapositiva diapositives slide slides
polvo pols dust dusty
escaparate aparador storefront
tatuaje tatuatge tattoo tattoos
`
  .trim()
  .split('\n');
