import iconv from 'iconv-lite';

/** One line of a card: `item1.EMAIL;TYPE=work:ana@example.org`. Names are upper case. */
export interface CardProperty {
  readonly name: string;
  /** The group before the dot, such as `item1`; empty without one. */
  readonly group: string;
  readonly parameters: ReadonlyMap<string, readonly string[]>;
  /** As written, transfer encoding undone; `\` escapes are still there, for values of several parts need them. */
  readonly raw: string;
}

export type Card = readonly CardProperty[];

/**
 * Reads the cards of a vCard file: 2.1 (quoted-printable, bare types), 3.0 and 4.0 (RFC 2426, RFC 6350). What is between
 * cards is passed over. A card that does not end before the next one or the file does is taken as far as it goes.
 *
 * @param text the file as text; quoted-printable values in another charset than UTF-8 name it themselves
 * @param onUnfinished called for each card that does not end
 * @returns card by card, and null after every other line, where whoever reads a long file can let others have their turn
 */
export function* parseCards(
  text: string,
  onUnfinished: () => void = () => undefined,
): Generator<Card | null> {
  let open: CardProperty[] | null = null;
  let depth = 0;
  for (const line of unfoldedLines(text)) {
    yield null;
    const property = parseLine(line);
    if (!property) continue;
    const value = property.raw.trim().toUpperCase();
    if (property.name === 'BEGIN' && value === 'VCARD') {
      // A card within a card (an agent's) is not a member of its own.
      if (open && (depth > 0 || open.at(-1)?.name === 'AGENT')) depth += 1;
      else {
        if (open) {
          onUnfinished();
          yield open;
        }
        open = [];
      }
    } else if (property.name === 'END' && value === 'VCARD') {
      if (depth > 0) depth -= 1;
      else if (open) {
        yield open;
        open = null;
      }
    } else if (open && depth === 0) open.push(property);
  }
  if (open) {
    onUnfinished();
    yield open;
  }
}

/** Lines with their continuations: a leading space (3.0, 4.0), or `=` at the end of a quoted-printable line (2.1). */
function* unfoldedLines(text: string): Generator<string> {
  let parts: string[] = [];
  let isSoft = false;
  let isBase64 = false;
  for (const line of linesOf(text)) {
    const isFolded = line.startsWith(' ') || line.startsWith('\t');
    if (isSoft || (isBase64 && /^[A-Za-z0-9+/]+={0,2}$/u.test(line))) {
      // Some 2.1 cards go on with a picture where the line begins.
      parts.push(line);
    } else if (isFolded && parts.length > 0) {
      parts.push(line.slice(1));
    } else {
      if (parts.length > 0) yield parts.join('');
      parts = [line];
      isBase64 = /^[^:]*;(?:ENCODING=)?(?:BASE64|B)[;:]/iu.test(line);
    }
    isSoft = line.endsWith('=') && /^[^:]*;(?:ENCODING=)?QUOTED-PRINTABLE[;:]/iu.test(parts[0] ?? '');
    if (isSoft) parts[parts.length - 1] = (parts.at(-1) ?? '').slice(0, -1);
  }
  if (parts.length > 0) yield parts.join('');
}

/** Line by line: all at once they are long in the cutting. */
function* linesOf(text: string): Generator<string> {
  let start = 0;
  for (const { 0: end, index } of text.matchAll(/\r\n|\n|\r/gu)) {
    yield text.slice(start, index);
    start = index + end.length;
  }
  yield text.slice(start);
}

function parseLine(line: string): CardProperty | null {
  const colon = valueStart(line);
  if (colon < 0) return null;
  const [head = '', ...parameterTexts] = splitOutsideQuotes(line.slice(0, colon), ';');
  const dot = head.indexOf('.');
  const name = head
    .slice(dot + 1)
    .trim()
    .toUpperCase();
  if (!/^[A-Z0-9-]+$/u.test(name)) return null;
  const parameters = new Map<string, string[]>();
  for (const parameter of parameterTexts) {
    const equals = parameter.indexOf('=');
    // 2.1 writes types bare: `TEL;CELL`.
    const key = equals < 0 ? bareKey(parameter) : parameter.slice(0, equals).trim().toUpperCase();
    const values = splitOutsideQuotes(equals < 0 ? parameter : parameter.slice(equals + 1), ',');
    const cleaned = values.map((value) => value.trim().replace(/^"(.*)"$/u, '$1'));
    parameters.set(key, [...(parameters.get(key) ?? []), ...cleaned]);
  }
  const raw = decodeTransfer(line.slice(colon + 1), parameters);
  return { name, group: dot < 0 ? '' : head.slice(0, dot).toLowerCase(), parameters, raw };
}

function bareKey(parameter: string): string {
  return /^(?:quoted-printable|base64|8bit|7bit)$/iu.test(parameter.trim()) ? 'ENCODING' : 'TYPE';
}

function valueStart(line: string): number {
  let quoted = false;
  for (let index = 0; index < line.length; index += 1) {
    if (line[index] === '"') quoted = !quoted;
    if (line[index] === ':' && !quoted) return index;
  }
  // An open quote in the head: take the first colon after all.
  return line.indexOf(':');
}

function splitOutsideQuotes(text: string, separator: string): string[] {
  if (!text.includes('"')) return text.split(separator);
  const parts: string[] = [];
  let start = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '"') quoted = !quoted;
    else if (text[index] === separator && !quoted) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
  }
  return [...parts, text.slice(start)];
}

function decodeTransfer(value: string, parameters: ReadonlyMap<string, readonly string[]>): string {
  const encoding = parameters.get('ENCODING')?.[0]?.toUpperCase();
  if (encoding !== 'QUOTED-PRINTABLE') return value;
  const charset = parameters.get('CHARSET')?.[0] ?? 'utf-8';
  const bytes: number[] = [];
  for (let index = 0; index < value.length; index += 1) {
    const hex = /^=([0-9A-F]{2})/iu.exec(value.slice(index, index + 3));
    if (hex) {
      bytes.push(Number.parseInt(hex[1] ?? '0', 16));
      index += 2;
    } else {
      bytes.push(...Buffer.from(value[index] ?? '', 'utf8'));
    }
  }
  return iconv
    .decode(Buffer.from(bytes), iconv.encodingExists(charset) ? charset : 'utf-8')
    .replaceAll('\0', '');
}

/** A value of one part, its escapes undone: `\n`, `\,`, `\;`, `\\`, and `\:` as some programs write. */
export function textOf(raw: string): string {
  return raw.replace(/\\([\s\S])/gu, (_, escaped: string) => (/n/iu.test(escaped) ? '\n' : escaped)).trim();
}

/** A value of several parts, such as `N` and `ORG` (`;`) or a list (`,`). */
export function partsOf(raw: string, separator: ';' | ',' = ';'): string[] {
  const parts: string[] = [];
  let part = '';
  for (let index = 0; index < raw.length; index += 1) {
    const letter = raw[index] ?? '';
    if (letter === '\\') {
      part += letter + (raw[index + 1] ?? '');
      index += 1;
    } else if (letter === separator) {
      parts.push(part);
      part = '';
    } else part += letter;
  }
  return [...parts, part].map(textOf);
}

/** Types of a property, lower case: `home`, `cell`, `pref`. */
export function typesOf(property: CardProperty): string[] {
  const types = (property.parameters.get('TYPE') ?? []).map((type) => type.toLowerCase());
  return property.parameters.has('PREF') ? [...types, 'pref'] : types;
}
