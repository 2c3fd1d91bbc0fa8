import { fold } from '@shared/text/fold';
import type { TieColumnField } from '@shared/ties/tie-columns';

/** In English, Spanish and Catalan, folded and without signs. */
const names: Readonly<Record<TieColumnField, string>> = {
  from: 'from|source|de|origen|origin|who|quien|qui|person a|person 1|person1|persona a|persona 1|persona1|member a|member 1|member1|miembro 1|miembro a|membre 1|membre a|name 1|name a|nombre 1|nombre a|nom 1|nom a|node 1|node1|one|uno|una|a quien conoce quien|from name|source name|source label|person',
  to: 'to|target|a|destino|desti|destination|whom|a quien|a qui|conoce a|coneix|knows whom|person b|person 2|person2|persona b|persona 2|persona2|member b|member 2|member2|miembro 2|miembro b|membre 2|membre b|name 2|name b|nombre 2|nombre b|nom 2|nom b|node 2|node2|other|otro|otra|altre|altra|to name|target name|target label|para|per a',
  fromId: 'from id|source id|id from|id source|id de|de id|id origen|origen id',
  toId: 'to id|target id|id to|id target|id a|a id|id destino|destino id|id desti|desti id',
  fromEmail:
    'from email|from e mail|source email|email from|email 1|e mail 1|mail 1|correo 1|correu 1|correo de|correu de|correo origen|correu origen',
  toEmail:
    'to email|to e mail|target email|email to|email 2|e mail 2|mail 2|correo 2|correu 2|correo a|correu a|correo destino|correu desti',
  kind: 'kind|type|tie|relation|relationship|relation type|edge type|link|tipo|clase|relacion|vinculo|lazo|tipo de relacion|tipo de vinculo|tipo de lazo|tipus|classe|relacio|vincle|llac|lligam|tipus de relacio|tipus de vincle|tipus de lligam|label|como se conocen|com es coneixen',
  kinds: 'kinds|ties|vinculos|lazos|vincles|lligams',
  since:
    'date|since|start|start date|from date|when|day|begin|began|fecha|desde|desde cuando|inicio|fecha de inicio|cuando|dia|data|des de|des de quan|inici|data d inici|quan',
  until:
    'until|end|end date|to date|ended|hasta|fin|fecha de fin|fins|fins a|fi|data de fi|data final|fecha final',
  weight: 'weight|value|peso|pes|valor|importance|importancia',
  note: 'note|notes|comment|comments|remark|nota|notas|comentario|comentarios|observaciones|comentari|comentaris|observacions|notes i comentaris|description|descripcion|descripcio',
};

const fields = new Map(
  Object.entries(names).flatMap(([field, list]) =>
    list.split('|').map((one) => [one, field as TieColumnField] as const),
  ),
);

/** A name as it is looked up: folded, with spaces instead of signs, `FromID` as two words. */
function plainName(name: string): string {
  return fold(name.replaceAll(/(?<=[a-z])(?=[A-Z])/gu, ' '))
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What a column or attribute of this name is; null where its name says nothing to us. */
export function tieFieldNamed(name: string): TieColumnField | null {
  return fields.get(plainName(name)) ?? null;
}

const personFields = new Map<string, 'name' | 'email'>([
  ...['label', 'name', 'nombre', 'nom', 'full name', 'nombre completo', 'nom complet'].map(
    (one) => [one, 'name'] as const,
  ),
  ...['email', 'e mail', 'mail', 'correo', 'correo electronico', 'correu', 'correu electronic'].map(
    (one) => [one, 'email'] as const,
  ),
]);

/** What an attribute of a node says of a person. */
export function personFieldNamed(name: string): 'name' | 'email' | null {
  return personFields.get(plainName(name)) ?? null;
}
