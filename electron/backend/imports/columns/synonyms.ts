import type { ImportField } from '@shared/imports/imports.schema';
import { fold } from '@shared/text/fold';

/**
 * What columns are called in lists that people keep, in English, Spanish and Catalan, folded and without signs. A photo is
 * nothing that a cell can hold.
 */
const names: Readonly<Record<Exclude<ImportField, 'photo'>, string>> = {
  fullName:
    'name|full name|fullname|member name|contact name|contact|member|person|nombre completo|nombre y apellidos|nombre apellidos|apellidos y nombre|nom complet|nom i cognoms|cognoms i nom|persona|miembro|membre|socio|soci|socia|contacto|contacte|nombre del miembro|nom del membre|file as|e mail display name',
  givenName: 'first name|given name|firstname|forename|christian name|nombre|nom|nombre de pila|nom de pila',
  middleName: 'middle name|additional name|second name|segundo nombre|segon nom',
  firstSurname:
    'first surname|primer apellido|apellido 1|apellido1|primer cognom|cognom 1|cognom1|1er apellido|1r cognom',
  secondSurname:
    'second surname|segundo apellido|apellido 2|apellido2|segon cognom|cognom 2|cognom2|2o apellido|2n cognom',
  surnames: 'last name|lastname|surname|surnames|family name|apellidos|apellido|cognoms|cognom',
  displayName:
    'nickname|nick|preferred name|known as|called|apodo|sobrenombre|como le gusta que le llamen|como se hace llamar|malnom|sobrenom|com li agrada que li diguin',
  pitch:
    'pitch|elevator pitch|in one sentence|tagline|headline|one liner|one sentence|what they do|what i do|what do you do|profile summary|en una frase|frase|que hace|que haces|a que te dedicas|a que se dedica|actividad|activitat|actividad profesional|activitat professional|me dedico a|em dedico a|a que me dedico|a que em dedico|i do|que fa|que fas|a que et dediques|a que es dedica|lema',
  bio: 'bio|about|about me|biography|description|presentation|biografia|sobre mi|acerca de|presentacion|descripcion|presentacio|descripcio|quien soy|qui soc',
  role: 'role|job title|title|position|occupation|profession|puesto|cargo|profesion|ocupacion|oficio|rol|carrec|lloc de treball|professio|ofici|organization title|organization 1 title',
  companyName:
    'company|company name|organization|organisation|organization name|organization 1 name|business|employer|team|empresa|compania|organizacion|organitzacio|companyia|nombre de la empresa|nom de l empresa|razon social|rao social|marca|proyecto|projecte|team company|nombre comercial|nom comercial|negocio|negoci|nombre de empresa|nom d empresa|nombre empresa|nom empresa|brand|business name|trade name',
  email:
    'email|e mail|mail|email address|e mail address|email 1 value|e mail 1 value|primary email|correo|correo electronico|direccion de correo|direccion de correo electronico|direccion de correo electronico principal|correu|correu electronic|adreca electronica|adreca de correu|adreca de correu electronic|e mail 2 value|e mail 2 address|secondary email|direccion de correo electronico 2|e mail 3 address|e mail 3 value',
  phone:
    'phone|telephone|phone number|mobile|mobile phone|mobile number|cell|cell phone|phone 1 value|primary phone|business phone|home phone|work phone|whatsapp|telefono|telefono movil|tel|tfno|tlf|tlfn|telf|telef|tno|numero de movil|numero movil|telefono de contacto|telefon de contacte|contact phone|movil|celular|numero de telefono|telefono del trabajo|telefono trabajo|particular|telefon|telefon mobil|mobil|numero de telefon|phone 2 value|other phone',
  web: 'web|website|web page|site|url|homepage|home page|web page 1|personal web page|profile website|website 1 value|pagina web|sitio web|pagina|lloc web|portfolio|portafolio|blog',
  linkedin: 'linkedin|linkedin url|linkedin profile|perfil de linkedin',
  instagram: 'instagram|ig|instagram url',
  facebook: 'facebook|fb|facebook url',
  x: 'x|twitter|twitter x|twitter url',
  mastodon: 'mastodon|fediverse',
  github: 'github|git hub|gitlab|github url',
  behance: 'behance',
  youtube: 'youtube',
  vimeo: 'vimeo',
  tiktok: 'tiktok|tik tok',
  otherWeb:
    'other website|other web|second website|otra web|otro sitio web|un altre web|altre web|altra web|segunda web|segon web|website 2',
  otherLink:
    'other link|link|links|enlace|enlaces|enllac|enllacos|redes|redes sociales|xarxes|xarxes socials|otro enlace|altre enllac|web page 2|website 2 value',
  languages:
    'language|languages|spoken languages|idioma|idiomas|idiomas que habla|idiomas que hablas|idiomas hablados|idiomes que parla|idiomes que parles|languages spoken|which languages do you speak|lenguas|idiomes|llengues|llengua',
  birthday:
    'birthday|birth date|birthdate|date of birth|dateofbirth|dob|bday|cumpleanos|cumple|fecha cumpleanos|fecha de cumpleanos|fecha nacimiento|data naixement|data aniversari|data d aniversari|fecha de nacimiento|nacimiento|aniversari|data de naixement|naixement|anniversari|natalici',
  birthYear: 'birth year|ano de nacimiento|any de naixement',
  birthMonth: 'birth month|mes de nacimiento|mes de naixement',
  birthDay: 'birth day|dia de nacimiento|dia de naixement',
  joinedOn:
    'start date|joined|joined on|join date|member since|since|registration date|contract start date|first visit|fecha de alta|fecha alta|alta|fecha de incorporacion|fecha incorporacion|incorporacion|fecha inicio|fecha entrada|data d incorporacio|data incorporacio|incorporacio|data alta|data inici|data entrada|fecha de inicio|fecha de entrada|miembro desde|desde|antiguedad|en el espacio desde|data d alta|data d inici|data d entrada|membre des de|des de|a l espai des de|in the space since|connected on',
  leftOn:
    'end date|left|left on|leave date|cancellation date|fecha de baja|fecha baja|data baixa|baja|fecha de fin|fecha de salida|data de baixa|baixa|data de fi|data de sortida|va marxar el|se fue el',
  status: 'status|active|state|member status|estado|activo|activa|estat|actiu|situacion|situacio',
  daysIn:
    'days|days in|office days|weekdays|dias|dias que viene|dies|dies que ve|dies de la setmana|dias de la semana|dias en el espacio|dies a l espai',
  focusHours:
    'focus hours|focus time|do not disturb|quiet hours|horas de concentracion|horas de foco|no molestar|hores de concentracio|no molesteu',
  bestMoment:
    'best moment|best time|best time to talk|best moment to talk|mejor momento|mejor momento para hablar|millor moment|millor moment per parlar',
  offers:
    'offers|services|services offered|service|what i offer|can help with|expertise|ofrece|servicios|servicio|servicios que ofrece|que ofrece|que ofreces|oferta|ofrezco|que ofrezco|puedo ofrecer|puedo ayudar en|puedo ayudar con|puedo ayudar a|en que puedo ayudar|puede ayudar en|en que puede ayudar|en que puedes ayudar|puede ayudar con|ofereixo|que ofereixo|puc oferir|puc ajudar en|puc ajudar amb|en que puc ajudar|en que pots ajudar|en que pot ajudar|pot ajudar en|i offer|can offer|i can offer|what can you offer|what do you offer|i can help with|what can you help with|can help in|offering|ofereix|serveis|servei|serveis que ofereix|que ofereix|que ofereixes|oferta|pot ajudar amb',
  seeks:
    'seeks|needs|looking for|needs help with|what i need|busca|busco|necesita|necesito|que busco|que necesito|cerco|necessito|que cerco|que necessito|i need|i am looking for|im looking for|what do you need|what are you looking for|need|seeking|que busca|que necesita|que buscas|que necesitas|necesidades|necessita|que necessita|que busques|que necessites|necessitats|cerca|demanda',
  learns:
    'learns|wants to learn|learning|interests|interest|quiere aprender|aprende|le gustaria aprender|vol aprendre|apren|li agradaria aprendre|intereses|interessos',
  serviceDetails: 'services in detail|servicios en detalle|serveis en detall',
  consents: 'consents|consentimientos|consentiments',
  specialties:
    'specialty|specialties|speciality|specialities|skills|skill|industry|sector|sectors|business area|tags|labels|categories|keywords|profile tags list|areas of expertise|field|especialidad|especialidades|habilidades|competencias|sectores|etiquetas|categorias|palabras clave|especialitat|especialitats|habilitats|competencies|sectors|etiquetes|categories|paraules clau|area|ambit|ambito|group membership',
};

const byName = new Map<string, ImportField>();
for (const [field, list] of Object.entries(names) as [ImportField, string][]) {
  for (const name of list.split('|')) if (!byName.has(name)) byName.set(name, field);
}

/** A column's name as names are compared: folded, letters and digits only. `E-mail 1 - Value` is `e mail 1 value`. */
export function columnKey(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What a column of this name is in most lists; of `Web/portfolio`, what a part says. null where the name says nothing. */
export function fieldNamed(name: string): ImportField | null {
  const spellings = [
    name,
    name.replace(/([a-z])([A-Z])/gu, '$1 $2'),
    name.replace(/\(.*?\)|\*/gu, ''),
    ...name.split(/\s*[/|]\s*/u),
  ];
  for (const spelling of spellings) {
    const field = byName.get(columnKey(spelling));
    if (field) return field;
  }
  return null;
}
