import { phonetic } from './phonetic';

/** Words that say nothing about what somebody needs: grammar, and the wrapping of a request. */
const lists: readonly string[] = [
  // Catalan and Spanish grammar
  `a al als amb ante para según segun sino somos eres estamos menos menys tampoco tampoc otro altre cualquier qualsevol vuestro vostre vostra asi poder deber anar tras mediante salvo excepto aquel aquell aquella aquelles aquells aquest aquesta aquestes aquests aquí aqui així aixo això allà allo
   allò aunque bé be bien cada cap com como con contra cual cuales cuando cuanto cuya d de del dels desde des després donde doncs
   dos dues durant durante e el els ella ellas elles ello ellos ells em en encara entre era eren eran es esa esas ese eso esos ens
   és esta està estàs estan estar este esto estos estas estos està estic estoy et etc fa fan fent fer fins foren fue fueron fui ha
   haber hay he hem hemos hi ho han hasta haver havia había habia i ja jo ju l la las le les li lo los m ma mai malgrat mas més mes
   me mi mia mis meu meva meus meves meva meues mientras mentre molt molta molts moltes mucho mucha muchos muchas muy n na ne ni
   ningú ningu ninguno ninguna nadie no nos nosaltres nosotros nostra nostre nostres nuestra nuestro nuestras nuestros o on os
   per perquè perque però pero pel pels poc poca poco pocos por porque pues puc pot poden puede puedo pueden que què qué qual quals
   quan quant quanta quants qui quien quienes quin quina quines quins s sa se sé sense ser será seria seva seu seus seves si sí sia
   sido sigui sin sobre sol sols son són sota soy soc sóc su sus suyo t ta tal també tambe también tambien tan tant tanto te ten tenc
   tenen tener tenemos tengo tenim tenir tens tiene tienen té tinc ti todo toda todos todas tot tota tothom tots totes tras tu tú tus
   un una unas unes uno unos uns us va vaig vam van voy vas vosaltres vosotros vostè usted y ya yo cosa coses cosas algo alguna algun
   algunas algunos alguns algunes ningun cap res nada aun aún solo sólo només nomes igual mismo mateix mateixa sempre siempre nunca
   ara ahora luego llavors entonces ademas además ademés fora fuera dentro dins entre hacia cap vez vegada sido estado estat sigo
   deixa deja dejo quedo queda queden quedan he has ha hagi haya hayan siguin sean sea cop dia dias dies día días any anys año años
   pugui puguin puguem pueda puedan podamos podràs pogués pudiera sigués fos fossin fuese fuera tingui tinguin tenga tengan tuviera vulgui quiera quieran sepan sàpiguen vagi vaya hagués hubiera
   setmana setmanes semana semanas mes mesos meses hora hores ahir ayer hoy avui dema demà mañana`,
  // Catalan and Spanish requests
  `necesito necesita necesitamos necesitan necessito necessita necessitem necessiten necessitar necesitar busco busca buscamos
   buscan busquem busquen buscar alguien algú algu conoce conoceis conocéis conoces coneix coneixeu coneixes quiero quiere
   queremos quieren quisiera quisieramos querría queria vull vol volem volen voldria voldriem voler querer gustaria gustaría agradaria
   encantaría encantaria cal calen caldria caldrà falta faltan hace hacen hacer hago haga hagan haciendo hecho hecha faci facin fem feu
   faig faria favor ayuda ayude ayudar ayudarme ayudan ajuda ajudi ajudar ajudin ajudar gracias gràcies hola buenos bon bona buenas
   tardes puedo podria podría podrian podrien podem podemos sabe saber sepa sapiga sap saps sabem sabemos sabes sàpiga haria ofrece
   ofereix ofrezco ofereixo hago deu deuria hauria haurien habría tendria tendría tendrian tindria toca
   dir decir diga digui explique poner posar ponga posi dar dona donar doni de pague mejor millor tema cosa tipo tipus mena clase
   quan vengo viene vienen venir ven vingui vinguin ve venen urge urgente urgent urgentment pronto aviat rapido ràpid persona personas
   persones gente gent intento intentar provo empezar comenzar començar servicio servicios servei serveis`,
  // English
  `between among although shall against a about after all also am an and any anybody anyone anything are as at be because been before being both but by can cannot could
   couldn did didn do does doesn doing don done during each either else every everybody everyone everything few for from get gets getting
   give given go goes going got had has hasn have haven having he her here hers him his how i if im in into is isn it its itself
   ive just keep keeps know knows ll let lets like ll lot lots made make makes making many may maybe me might mine more most much must my myself never no
   nobody none nor not nothing now of off on once one only or other our ours out over own per please quite rather re really s same she should
   so some somebody somehow someone something still such t take takes tell than that thats the their them themselves then there these they
   theyre thing things this those though through till to too two under until up upon us use used using very was wasn way we were what when where
   whether which while who whom whose why will with within without won would wouldn yet you your yours yourself
   need needs needed want wants wanted wish wishes look looking search searching seek help helps helping hello hi thanks thank someone
   find finding person people guy anyone professional expert recommend ideally hoping hope wondering wonder cant dont doesnt isnt wont
   didnt hasnt havent idea good great nice best well bit day days week weeks month months year years today tomorrow yesterday soon
   urgently urgent ever even again already always back come comes coming put puts away down new`,
  // Numbers and days
  `tres cuatro quatre cinco cinc seis sis siete ocho vuit nueve diez onze doce dotze quince quinze veinte vint treinta trenta cuarenta
   quaranta cincuenta cinquanta cien doscientos quinientos three four five six seven eight nine ten eleven twelve fifteen twenty thirty
   forty fifty hundred lunes martes miercoles jueves viernes sabado domingo dilluns dimarts dimecres dijous divendres dissabte diumenge
   monday tuesday wednesday thursday friday saturday sunday mondays fridays saturdays sundays`,
];

const words = new Set<string>();
const forms = new Set<string>();
for (const word of lists.flatMap((list) => list.split(/\s+/u))) {
  const folded = word.normalize('NFD').replace(/\p{M}/gu, '');
  words.add(folded);
  // Misspelt function words (`ace` for `hace`) are stop words as well; short ones would swallow real words.
  if (folded.length >= 4) forms.add(phonetic(folded));
}
// What only looks like a misspelt function word.
for (const word of ['casa', 'cap', 'mass', 'boda', 'iva', 'art', 'web', 'app', 'marc']) {
  words.delete(word);
  forms.delete(phonetic(word));
}

export function isStopWord(word: string, form: string): boolean {
  return words.has(word) || forms.has(form) || (word.length === 1 && !/[0-9cr]/u.test(word));
}
