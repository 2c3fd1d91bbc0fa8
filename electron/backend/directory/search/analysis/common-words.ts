import { fold } from '@shared/text/fold';
import { phonetic } from './phonetic';

/** Everyday words that say little about a trade: known, so that they are not taken for misspelt ones. */
const lists: readonly string[] = [
  `saber conocer pensar creer crec creo pienso penso sentir siento sento ver veure veo veig vemos veiem mirar miro oir escuchar entender entiendo
   entenc entendemos salir surt sale salgo surto entrar entra pasar passar pasa passa llegar arribar llega arriba volver tornar vuelve torna
   dejar deixar traer portar lleva llevo porto coger agafar cojo agafo sacar treure saco trec meter ficar mover moure perder encontrar trobar
   trobo encuentro esperar espero dient diciendo haciendo fent teniendo tenint siendo viviendo vivint parece sembla parecer semblar funciona
   funcionar sirve serveix usar uso fer-servir utilizar ocurrir ocurre pasado pasada passat passada atreve atreveix pide piden demana demanen
   pedir demanar ofrecer oferir proponer acabar acabo acaban acaba terminar sigue segueix seguir continuar ayer hoy cuarto mitad medio tercera
   primero segundo tercero primer segon tercer último ultima últim darrer pasado próximo vinent siguiente següent cada-vez rato estona momento
   moment principio final fin otra altra otro altre otros otras altres propio propia propi pròpia ellas todavia tampoco tampoc quizá potser casi
   gairebé apenas demasiado massa suficiente prou bastante força bastant cerca lejos lluny aprop arriba abajo amunt avall delante davant detras
   darrere encima damunt debajo sota junto enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre gener febrer
   març maig juny juliol agost setembre novembre desembre dos tres cuatro quatre cinco cinc seis siete set ocho vuit nueve nou diez deu once doce
   veinte vint treinta trenta cuarenta cincuenta cinquanta cien cent doscientos dos-cents quinientos mil docena dotzena par parell muchisimo lío
   desastre problema problemas dificultad cuestion manera forma lugar lloc sitio parte part vez nada todos horrible terrible fatal genial
   maravilla bonita raro estrany rara normal especial diferente diferent distinto seguro segur verdad veritat razón raó culpa suerte sort pena
   vergüenza loco boig loca boja harto fart harta pánico susto ganas ganes idea duda dubte pregunta respuesta resposta motivo motiu razones`,
  `think thinks thought believe feel feels felt see sees saw seen watch hear heard understand understood leave leaves left arrive arrived return
   returned bring brings brought carry take took taken move moved lose find wait waiting saying said says doing having being living seems seem
   happen happens happened happening works worked serve ask asks asked asking offer offered finish finished ends ended start started starts
   continue follow next last first second third half quarter later ago since moment beginning another others own almost nearly hardly enough
   quite near far above below behind front between january february march april june july august september october november december two three
   four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand dozen pair couple mess disaster problem trouble
   way place part time nothing horrible terrible awful lovely wonderful weird strange normal special different sure true reason fault luck
   shame crazy tired fed doubt question answer ready able sort kind bunch stuff lately properly exactly simply actually sadly finally maybe
   instead sitting standing holding turn turned turns stop stopped stops leaves try tried trying show shows shown send sends sent write wrote
   talk talks gets gave feels wants refuse refuses claims claim became become knew known live lives lived stay stays stayed call calls called
   knows worry worried proud happy pretty nicely decent proper simple short long tall old young`,
];

/** Everyday verbs and adjectives: any form of theirs is a known word, though most say nothing about a trade. */
const roots: readonly string[] = [
  `llevar llevan llevamos vivir viven vivimos viure viuen morir murió mueren duermo dormir lloro llorar hablar hablan parlar parlem gustar agradar
   comer menjar beber beure correr córrer caminar andar subir bajar pujar baixar girar cruzar saltar caer caure levantar aixecar sentarse asseure
   empujar tirar lanzar llançar abrir obrir cerrar tancar romper trencar cortar tallar juntar ajuntar separar mezclar barrejar llenar omplir
   vaciar buidar colgar penjar pegar enganxar soltar deixar recoger recollir elegir triar escoger aceptar acceptar rechazar rebutjar permitir
   permetre prohibir exigir demanar obligar evitar intentar lograr aconseguir conseguir fallar equivocar olvidar oblidar recordar imaginar
   suponer suposar esperar temer témer preocupar molestar molestar enfadar enfadar aburrir avorrir divertir cansar gritar cridar callar reír
   plorar sonreír mentir engañar enganyar prometer prometre cumplir complir deber perdonar agradecer agrair regalar prestar devolver retornar
   gastar sobrar bastar costar valer valdre cobrar pagar ganar guanyar perder subir aumentar augmentar reducir reduir doblar cambiar canviar
   convertir volverse quedarse parar seguir comenzar començar terminar acabar tardar trigar durar apurar adelantar avançar atrasar endarrerir
   llegar arribar marchar marxar salir sortir entrar volver tornar venir ir anar pasear passejar mudar traslladar visitar atender atendre
   recibir rebre mandar enviar enseñar mostrar ensenyar esconder amagar tapar descubrir descobrir encontrar trobar aparecer aparèixer desaparecer
   desaparèixer existir faltar sobrevivir crecer créixer nacer néixer cuidar tocar agarrar agafar usar servir funcionar sonar oler fer-se
   pertenecer parecerse semblar diferenciar comparar distinguir reconocer reconèixer entender entendre explicar contar describir preguntar
   contestar responder respondre avisar advertir quejarse queixar discutir acordar decidir dudar dubtar confiar apetecer venga siento sientan
   siguiente anterior entero sencer lleno ple vacío buit roto trencat listo llest claro clar oscuro fosc fuerte flojo fluix limpio duro dur
   blando tou suave pesado pesat ligero lleuger ancho ample estrecho estret hondo alto baix bajo gordo gros delgado prim feo lleig simpático
   amable serio seriós tranquilo tranquil contento content triste enfadado cansado ocupado lliure junto junts solos sols perdido perdut
   llevan viven vemos caben cabe càpiga quepa dar dan das damos demos dimos hicieron hizo hicimos vino vinieron vinimos dijo dijeron digui
   supo pudo pudieron puso pusieron quiso quisieron tuvo tuvimos estuvo anduvo trajo trajeron cayó caiguda obrim obrirem tenemos tendremos
   pasar passar quedar quedarse apuntar apuntarse avisar avisar perder ganar caure caer sortir salgo salga surti surtin dormir pedir enterar assabentar
   haremos hará harán farem farà serán seran estarán vendrán vindran`,
  `live lives die died dies sleep slept eat eating ate drink drank run ran walk walked climb go up fall fell lift push pull throw threw open opened
   close closed break broke broken cut join joined mix fill filled empty hang hung stick stuck drop dropped pick picked choose chose accept
   refuse allow forbid force forced avoid manage managed fail failed forget forgot remember imagine suppose fear worry bother annoy bore shout
   laugh smile lie cheat promise forgive thank lend lent borrow owe owes own spend spent cost worth earn win lose lost rise raise reduce double
   become turn turned keep kept remain begin began end last lasted delay reach arrive leave left come came enter travel visit receive send show
   hide cover discover appear disappear exist lack grow grew born touch hold held grab smell belong resemble compare tell told explain describe
   answer warn complain argue decide doubt trust hope follow lead led sit sat stand stood wear wore pass passed share carry beat bite blow
   whole full clean dirty hard soft heavy light wide narrow deep high low fat thin ugly kind serious quiet calm glad angry busy together lost
   somewhere anywhere everywhere nowhere whenever whatever however although unless besides anyway perhaps probably definitely completely hardly
   during across along among around behind beyond inside outside toward towards underneath someday saturday saturdays sunday sundays monday
   mondays tuesday wednesday thursday friday fridays weekend weekends afternoon afternoons evening evenings night nights`,
  `según segons martes miércoles jueves viernes lunes sábado domingo dilluns dimarts dimecres dijous divendres dissabte diumenge chico chica
   chicos chicas noi noia nois noies señor señora senyor senyora tío tía tipo tipus hombre dona crío críos criatura criatures mayoría majoria
   mitad meitat mundo món país pais tierra lado costat centro centre fondo fons borde vora punto punt lista llista grupo grup resto resta
   suficiente disposició dispuesta dispuestos cualquiera qualsevol varios diversos diversas ningún algún amigo amics amiga gusto gust atención atenció
   caso casos cas cara mano peu pie paso pas vuelta volta cuenta compte par uso ús fin sentido sentit lugar falta prisa pressa broma
   vista tarde mediodía migdia noche nit mañana matí madrugada temporada época època siglo segle futuro futur pasado passat presente present
   dentro afuera adelante enfrente damunt davall prop allí allá ahí quizás acaso ojalá tanto tantos tantas cuántos cuántas mismos mateixos
   extraño bueno malo mala dolent dolenta dolents dolentes peor pitjor mayor menor gran grande petit petita pequeño pequeña joven vell vella viejo vieja
   guapo guapa maco maca bonic bonica lindo triste alegre alegre sano sana enfermo malalt pobre rico ric rica`,
  `according boy boys girl girls guy guys lady gentleman mister world country side centre center middle edge point list group rest enough willing
   several various case cases step turn account use sense hurry joke noon midnight season century future past present there here bad worse
   worst better great grand small little big large tiny huge older younger elder poor rich sick healthy funny sad awkward odd silly smart
   clever fine okay yes maybe cool warm fresh bright loud slow fast early late recent former current main whole single double certain`,
];

const verbEnding =
  /(?:[aei]r(?:e|a|as|an|en|on|em|eu|emos|ia|ias|ian|ien|iem|iamos|me|se|te|lo|la|los|las|li|ho|nos)?|[aeu]d[oa]s?|[aiu]ts?|[aei]d|ando|iendo|[aei]nt|ing|amos|emos|imos|aba|aban|aba[sm]|aben|ab[ea]|asin|esin|isin|esis|asen|iesen|iera|ieran|ara|aran|aron|ieron|i?as|i?an|i?en|[aei]m|[aei]u|ia|io|o|a|e|i|es|is|s|ix|exo|ex|exen|exi)$/u;

const known = new Set(lists.flatMap(formsOf));
const knownRoots = new Set(roots.flatMap(formsOf).map((form) => verbRoot(form)));

function formsOf(list: string): string[] {
  return fold(list).split(/\s+/u).map(phonetic);
}

/** Whether the phonetic form is that of a word that needs no correction. */
export function isCommonWord(form: string): boolean {
  return known.has(form);
}

/** Whether the phonetic form is one of an everyday word. */
export function isFormOfCommonWord(form: string): boolean {
  return knownRoots.has(verbRoot(form));
}

/** A verb's form without its ending; at least three letters stay. */
function verbRoot(form: string): string {
  const match = verbEnding.exec(form);
  if (!match) return form;
  return match.index >= 3 ? form.slice(0, match.index) : form;
}
