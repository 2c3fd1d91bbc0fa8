import { Turns } from '../../imports';

/** What an XML file is refused for; `line` counts from 1. */
export class XmlError extends Error {
  override readonly name = 'XmlError';

  constructor(
    readonly reason: 'xml-broken' | 'xml-declares',
    readonly line: number,
  ) {
    super(reason);
  }
}

/** Hears what stands in an XML file, in its order. Names come without their prefix. */
export interface XmlHandler {
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  text(text: string): void;
  close(name: string): void;
}

/** No graph is nested so deep; what is was made to do harm. */
const deepest = 100;

const nameStart = String.raw`[:A-Z_a-z\u00c0-\u{effff}]`;
const name = String.raw`${nameStart}[-.\w:\u00b7\u00c0-\u{effff}]*`;
const space = String.raw`[ \t\r\n]`;
const openTag = new RegExp(
  `<(${name})((?:${space}+${name}${space}*=${space}*(?:"[^<"]*"|'[^<']*'))*)${space}*(/?)>`,
  'yu',
);
const closeTag = new RegExp(`</(${name})${space}*>`, 'yu');
const attribute = new RegExp(`(${name})${space}*=${space}*(?:"([^"]*)"|'([^']*)')`, 'gu');
const reference = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));|&/giu;
const known = new Map(Object.entries({ lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }));

/**
 * Reads XML 1.0 as far as graphs need it: elements, attributes, text, CDATA, comments.
 *
 * There is no document type and there are no entities beyond the five that XML itself has: a file that declares any is
 * refused at its declaration, before anything could be expanded or fetched.
 *
 * @throws {XmlError} where it is not well-formed, or declares something
 */
export async function readXml(source: string, handler: XmlHandler): Promise<void> {
  const turns = new Turns();
  const open: string[] = [];
  let hasRoot = false;
  let at = 0;
  const fail = (where = at): never => {
    throw new XmlError('xml-broken', lineAt(source, where));
  };
  const skipTo = (end: string, from: number): number => {
    const found = source.indexOf(end, from);
    return found < 0 ? fail() : found + end.length;
  };
  const say = (text: string, where: number): void => {
    if (open.length > 0) handler.text(text);
    else if (text.trim() !== '') fail(where);
  };
  while (at < source.length) {
    if (turns.areOver) await turns.next();
    if (source[at] !== '<') {
      const end = source.indexOf('<', at);
      const text = source.slice(at, end < 0 ? source.length : end);
      say(resolved(text) ?? fail(), at);
      at += text.length;
    } else if (source.startsWith('<?', at)) {
      at = skipTo('?>', at);
    } else if (source.startsWith('<!--', at)) {
      at = skipTo('-->', at + 4);
    } else if (source.startsWith('<![CDATA[', at)) {
      const end = skipTo(']]>', at);
      say(source.slice(at + 9, end - 3), at);
      at = end;
    } else if (source.startsWith('<!', at)) {
      throw new XmlError('xml-declares', lineAt(source, at));
    } else if (source.startsWith('</', at)) {
      closeTag.lastIndex = at;
      const match = closeTag.exec(source) ?? fail();
      if (open.pop() !== match[1]) fail();
      handler.close(localName(match[1] ?? ''));
      at = closeTag.lastIndex;
    } else {
      openTag.lastIndex = at;
      const match = openTag.exec(source) ?? fail();
      if (open.length === 0 && hasRoot) fail();
      if (open.length >= deepest) fail();
      hasRoot = true;
      const qualified = match[1] ?? '';
      handler.open(localName(qualified), attributesOf(match[2] ?? '') ?? fail());
      if (match[3] === '/') handler.close(localName(qualified));
      else open.push(qualified);
      at = openTag.lastIndex;
    }
  }
  if (!hasRoot || open.length > 0) fail();
}

/** null where one stands twice, or holds what is no reference. */
function attributesOf(text: string): Map<string, string> | null {
  const found = new Map<string, string>();
  for (const [, qualified = '', double, single] of text.matchAll(attribute)) {
    // Line ends within a value are spaces (XML 1.0, section 3.3.3), but for those that are written as references.
    const value = resolved((double ?? single ?? '').replaceAll(/[\t\r\n]/gu, ' '));
    // `xmlns:viz` and `viz` are no attributes of the same name.
    const key = qualified.startsWith('xmlns') ? qualified : localName(qualified);
    if (value === null || found.has(key)) return null;
    found.set(key, value);
  }
  return found;
}

/** With the references of XML itself in place; null where there is any other. */
function resolved(text: string): string | null {
  if (!text.includes('&')) return text;
  const broken: string[] = [];
  const read = text.replaceAll(reference, (whole, decimal?: string, hex?: string, entity?: string) => {
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    const value = isCharacter ? String.fromCodePoint(code) : known.get(entity ?? '');
    if (value === undefined) broken.push(whole);
    return value ?? '';
  });
  return broken.length === 0 ? read : null;
}

function localName(qualified: string): string {
  return qualified.slice(qualified.indexOf(':') + 1);
}

function lineAt(source: string, at: number): number {
  let line = 1;
  for (let end = source.indexOf('\n'); end >= 0 && end < at; end = source.indexOf('\n', end + 1)) line += 1;
  return line;
}
