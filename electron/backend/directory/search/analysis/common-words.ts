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

const known = new Set(lists.flatMap((list) => fold(list).split(' ')).map(phonetic));

/** Whether the phonetic form is that of a word that needs no correction. */
export function isCommonWord(form: string): boolean {
  return known.has(form);
}
