import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readXml, XmlError } from '@backend/ties/files/xml';
import { escapeXml } from '@shared/graph/files/xml-writer';

async function heard(source: string) {
  const told: string[] = [];
  await readXml(source, {
    open: (name, attributes) => told.push(`<${name} ${JSON.stringify([...attributes])}`),
    text: (text) => told.push(text),
    close: (name) => told.push(`/${name}`),
  });
  return told;
}

/** What XML 1.0 can hold, as names that somebody might have. */
const texts = fc
  .string({ unit: 'binary', maxLength: 40 })
  .filter((text) => !/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text));

describe('XML', () => {
  it('gives back any text that was written into it', async () => {
    await fc.assert(
      fc.asyncProperty(texts, texts, async (value, text) => {
        const told = await heard(`<?xml version="1.0"?><a b="${escapeXml(value)}">${escapeXml(text)}</a>`);
        expect(told[0]).toBe(`<a ${JSON.stringify([['b', value]])}`);
        expect(told.slice(1, -1).join('')).toBe(text);
      }),
    );
  });

  it('never ends otherwise than well or with what is wrong, whatever comes', async () => {
    const pieces = fc.constantFrom(
      ...['<a', '<b x="1"', '>', '/>', '</a>', '</b>', '<!--', '-->', '<![CDATA[', ']]>', '<?x', '?>', '<!'],
      ...['&lt;', '&#0;', '&#xd800;', '&x;', '&', ' ', '"', "'", 'x', '='],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 12 }), async (parts) => {
        const error: unknown = await heard(parts.join('')).then(
          () => null,
          (reason: unknown) => reason,
        );
        if (error !== null) expect(error).toBeInstanceOf(XmlError);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    '<a b="1" b="2"/>',
    '<a b=1/>',
    '<a/><a/>',
    'x<a/>',
    '<a/>x',
    '<a></b>',
    '<a b="<"/>',
    '<a>&#x0;</a>',
    '<a>&constructor;</a>',
    '',
  ])('is refused: %s', async (source) => {
    await expect(heard(source)).rejects.toThrow('xml-broken');
  });
});
