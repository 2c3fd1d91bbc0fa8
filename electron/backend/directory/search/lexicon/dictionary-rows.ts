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
botón botó button
cremallera zip zipper
tela tejido teixit fabric cloth
aguja agulla needle
hilo fil thread
anillo anell ring
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
peluquería perruqueria hairdresser peluquera perruquera barber
farmacia farmàcia pharmacy
hospital clínica clinic
escuela colegio escola school
instituto institut
universidad universitat university facultad facultat
biblioteca library
iglesia església church
ayuntamiento ajuntament council townhall
policía policia police
banco banc bank
bar cafetería cafè café
hotel hostal hostel
playa platja beach
montaña muntanya mountain
mar sea
río riu river
bosque bosc forest woods
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
terraza terrassa terrace balcón balcó balcony
garaje garatge garage
sótano soterrani basement
azulejo rajola tile baldosa
ladrillo maó brick
cemento ciment cement hormigón formigó concrete
yeso guix plaster
madera fusta wood
metal hierro ferro iron acero acer steel
vidrio vidre glass cristal cristall
plástico plàstic plastic
papel paper
piedra pedra stone
cuero cuir leather
mueble moble furniture
mesa taula table
silla cadira chair
armario armari wardrobe cupboard
estantería prestatge prestatgeria shelf shelves
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
calefacción calefacció heating
agua aigua water
fuego foc fire incendio incendi
gas
luz llum light
electricidad electricitat electricity
enchufe endoll socket plug
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
reformar reforma renovate renovation refurbish
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
bicicleta bici bike bicycle
camión camió lorry truck
furgoneta van
autobús bus
tren train
avión avió plane
barco vaixell ship boat
viaje viatge trip travel viajar viatjar
vacaciones vacances holiday
maleta luggage
ruta route
mapa map
guía guia guide
entrada ticket billete bitllet
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
queso formatge cheese
huevo ou egg
leche llet milk
azúcar sucre sugar
sal salt
aceite oli oil
vino vi wine
cerveza cervesa beer
café cafè coffee
té tea
pastel tarta pastís cake
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
botella ampolla bottle
bote pot jar
cuchillo ganivet knife
receta recepta recipe
cocinar cuinar cook cocinero cuiner chef
menú menu
planta plant
flor flower
ramo ram bouquet
árbol arbre tree
hoja fulla leaf leaves
semilla llavor seed
hierba herba grass césped gespa
olivo olivera olive
viña viñedo vinya vineyard ceps cepas vid vines
uva raïm grape
cosecha collita harvest
cultivo conreu crop
tierra terra soil earth
riego reg irrigation regar watering
plaga pest bichos bugs cuc insecto insecte insect
granja farm granjero farmer pagès payés agricultor agricultura
vaca cow
oveja ovella sheep
gallina hen chicken pollo pollastre
caballo cavall horse
perro gos dog
gato gat cat
animal mascota pet
pájaro ocell bird
veterinario veterinari vet
hombre home man
mujer dona woman
niño nen kid child children criança infantil infant criatura mainada
bebé nadó baby
adolescente adolescent teenager teen
joven jove young youth jóvenes joves
viejo vell old
anciano avi elderly mayores
padre pare father papá dad
madre mare mother mamá mum mom
hijo fill son
hija filla daughter
hermano germà brother
hermana germana sister
abuelo avi grandfather grandpa
abuela àvia iaia grandmother grandma granny
tío oncle uncle
familia família family familiar
marido marit husband
esposa mujer muller wife
novio xicot boyfriend
novia xicota girlfriend
pareja parella couple partner
amigo amic friend
vecino veí neighbour neighbor
jefe cap boss
empleado empleat employee trabajador treballador worker staff plantilla
compañero company colleague coworker mate
cliente client customer
proveedor proveïdor supplier
socio soci partner cofounder
jubilado jubilat retired retirement jubilación jubilació jubilarse
médico metge doctor
enfermera infermera nurse
paciente pacient patient
profesor professor mestre maestro teacher profe
alumno alumne student estudiante estudiant pupil
abogado advocat lawyer solicitor attorney
juez jutge judge
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
camarero cambrer waiter
cuerpo cos body
cabeza cap head
cara rostre face
ojo ull eye vista
oreja oído orella oïda ear hearing
boca mouth
diente dent tooth teeth dentista dentist
cuello coll neck
espalda esquena back
hombro espatlla shoulder
brazo braç arm
codo colze elbow
mano mà hand
muñeca canell wrist
dedo dit finger
pierna cama leg
rodilla genoll knee
pie peu foot feet
tobillo turmell ankle
piel pell skin
corazón cor heart
estómago estómac stomach barriga panxa belly
sangre sang blood
hueso os bone
músculo múscul muscle
pelo cabello cabell hair
dolor mal pain ache hurt doler duele sore
enfermo malalt ill sick enfermedad malaltia illness disease
herida ferida wound
fiebre febre fever
tos cough
cansado cansat tired agotado esgotat exhausted
dormir sleep duermo dormo
embarazo embaràs pregnancy pregnant embarazada embarassada
peso pes weight adelgazar aprimar
dieta diet
ejercicio exercici exercise
correr córrer run running
deporte esport sport deportista esportista athlete
gimnasio gimnàs gym
fútbol futbol football
nadar nedar swim
bailar ballar dance baile ball danza dansa
cantar sing canto cant singing
reír riure laugh
llorar plorar cry
miedo por fear afraid scared pánico pànic panic
triste trist sad
enfadado enfadat angry
nervioso nerviós nervous
solo sol alone lonely soledad solitud
ansiedad ansietat anxiety
estrés stress
amor love
celos gelosia jealous
feliz feliç happy
vida life
muerte mort death muerto dead died morir murió
nacer néixer born nacimiento naixement birth
boda casament wedding noces
casarse casar marry married
divorcio divorci divorce
separar separarse separation split
bautizo bateig christening baptism
comunión comunió communion
cumpleaños aniversari birthday
aniversario aniversari anniversary
fiesta festa party
navidad nadal christmas
regalo regal gift present
invitado convidat guest invitar convidar invite
entierro funeral
trabajo feina treball work job empleo ocupació
trabajar treballar working
contratar contractar hire hiring recruit
despedir despido acomiadar acomiadament fire fired dismiss dismissal sack sacked
sueldo salario sou salari salary wage pay
nómina nòmina payslip payroll
contrato contracte contract
jornada
huelga vaga strike
currículum cv resume
entrevista interview
candidato candidat candidate applicant
puesto vacante vacant vacancy
empresa company business negocio negoci firm
autónomo autònom freelance freelancer
asociación associació association
fundación fundació foundation
cooperativa cooperative
dinero diners money euros
pagar payment pago pagament cobrar cobro
precio preu price tarifa rate
caro car expensive
barato barat cheap
vender vendre sell sale venta venda sales
comprar buy purchase compra
alquilar llogar rent alquiler lloguer rental
fianza fiança deposit
gasto despesa expense cost coste cost
ingreso ingrés income
deuda deute debt owe deber
factura invoice bill facturar
ticket tiquet receipt recibo rebut
impuesto impost tax taxes tributo fiscal
hacienda hisenda
declaración declaració
trimestre trimestral quarterly quarter
contabilidad comptabilitat accounting bookkeeping contable comptable accountant comptes cuentas
presupuesto pressupost budget quote
préstamo préstec loan
hipoteca mortgage
seguro assegurança insurance asegurar assegurar insure
ahorro estalvi saving ahorrar estalviar
inversor investor inversión inversió investment invertir invest
subvención subvenció grant subsidy
ayuda ajut
donación donació donation donor donante donant donativo donatiu donate
herencia herència inheritance heredar heretar inherit
testamento testament
ley llei law
juicio judici trial lawsuit juzgado jutjat court
demanda denunciar sue
multa fine penalty
permiso permís permit permission licencia llicència licence license
certificado certificat certificate
documento document
firma signature firmar signar sign
sello segell stamp
notaría
pasaporte passaport passport
visado visat visa
nacionalidad nacionalitat nationality ciudadanía citizenship
extranjero estranger foreign foreigner abroad
residencia residència residence residency
inmigración immigració immigration
marca brand trademark
patente patent
copiar copy copia
robar robo robatori steal stolen theft
proteger protegir protect protección protecció protection
datos dades data
privacidad privacitat privacy
contraseña contrasenya password
secreto secret
seguridad seguretat security safety
riesgo risc risk
peligro perill danger
accidente accident
inspección inspecció inspection inspector
emergencia emergència emergency
logo logotipo logotip
diseño disseny design diseñador dissenyador designer diseñar dissenyar
dibujo dibuix drawing draw dibujar dibuixar
ilustración il·lustració illustration ilustrador illustrator
foto fotografía fotografia photo photograph photographer fotógrafo picture
vídeo video film filmar grabar gravar record recording
película pel·lícula movie
cámara càmera camera
pantalla screen
imagen imatge image
color colour
letra lletra letter
tipografía font
folleto fullet leaflet brochure
cartel cartell poster
tarjeta targeta card
etiqueta label
caja capsa caixa box
envase envàs packaging
imprimir print impresora impressora printer
imprenta impremta
revista magazine
periódico diari newspaper
libro llibre book
cuento conte tale story
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
título títol
traducir traduir translate traducción traducció translation traductor translator
intérprete intèrpret interpreter
subtítulo subtítol subtitle caption
idioma llengua lengua language
inglés anglès english
francés francès french
alemán alemany german
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
escenario escenari stage
cine cinema
museo museu museum
exposición exposició exhibition exponer exposar
arte art
escultura sculpture
cerámica ceràmica ceramics pottery barro fang clay
artesanía artesania craft handmade
juego joc game jugar play
juguete joguina toy
internet
web website webpage
tienda shop
correo correu email mail
mensaje missatge message
teléfono telèfon phone móvil mòbil mobile
llamar trucar call llamada trucada
ordenador ordinador computer pc
portátil portàtil laptop
ratón ratolí mouse
teclado teclat keyboard
programa program software programari
programar programmer programador
aplicación aplicació app
archivo arxiu fitxer file
carpeta folder
red xarxa network
wifi
servidor server
código codi code
robot bot
máquina màquina machine
pieza peça part
prototipo prototip prototype
motor engine
herramienta eina tool
inventar invent invención invenció
anuncio anunci ad advert advertisement publicidad publicitat advertising
campaña campanya campaign
redes xarxes socials sociales
seguidores seguidors followers
publicar publish post penjar
buscador cercador
resultado resultat result
visita visit
prensa premsa press
noticia notícia news
medios mitjans media
boletín butlletí newsletter
suscriptor subscriptor subscriber
encuesta enquesta survey
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
suspender suspendre suspès fail failed
reunión reunió meeting
equipo equip team
proyecto projecte project
plan pla
plazo termini deadline
retraso retard delay late tarde tard
tarea tasca task
agenda calendario calendari calendar diary
cita appointment
viñeta
congreso congrés conference
evento esdeveniment event acto acte
feria fira fair
charla xerrada
discurso discurs speech
presentación presentació presentation
público públic audience
conflicto conflicte conflict
discutir discutim discutimos argue argument discusión
pelear baralla fight quarrel
gritar cridar shout scream
acuerdo acord agreement
votar vote elección
asamblea assemblea assembly
participación participació participation
comunidad comunitat community
ciudadano ciutadà citizen
voluntario voluntari volunteer
pobre poor pobreza pobresa poverty
refugiado refugiat refugee
igualdad igualtat equality
género gènere gender
discapacidad discapacitat disability disabled
ciego cec blind
sordo sord deaf
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
enviar enviament envío shipping ship send
paquete paquet parcel
pedido comanda order
carga càrrega cargo freight
mudanza mudança trasllat removal
estrategia estratègia strategy
marketing màrqueting
crecer créixer grow growth
innovación innovació innovation
calidad qualitat quality
competencia competitor competidor
beneficio benefici profit
pérdida pèrdua loss perder perdre lose losing lost
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
bodega celler winery cellar
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
personaje personatge character
cómic còmic comic
mural
animación animació animation
episodio episodi episode
micrófono micròfon microphone
altavoz altaveu speaker loudspeaker
auricular headphone
banda sonora soundtrack
melodía melodia melody tune
cantautor
instrumento instrument
violín violí violin
batería drums
plano plànol blueprint
terreno terreny plot land
estructura structure
cimiento fonament foundation
placa panel panell
factura luz
aislamiento aïllament insulation
ventilación ventilació ventilation
jubilación pension pensión pensió
paro atur unemployment
baja baixa
alta
embargo
acoso assetjament harassment
custodia custòdia custody
adopción adopció adoption
inquilino llogater tenant
propietario propietari landlord owner casero
desahucio desnonament eviction evict
ruido
reserva booking reservar book
alojamiento allotjament accommodation lodging
excursión excursió hike excursion senderismo
museo
vuelo vol flight
isla illa island
retiro recés retreat
gluten celíaco celíac coeliac
alergia al·lèrgia allergy
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
pena grief duelo dol
sexo sexe sex
deseo desig desire
hormiga formiga ant
termita termites woodworm carcoma corc
rata rat mice cucaracha escarabat cockroach
fontanero fontaner plumber lampista
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
comercial salesperson salesman
gestor gestoría gestoria
asesor assessor adviser advisor consultor consultant
mediador mediator mediación mediació mediation
entrenador trainer coach
agente agent
limpiador netejador cleaner
`
  .trim()
  .split('\n');
