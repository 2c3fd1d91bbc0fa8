import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createI18n } from 'vue-i18n';
import { locales, type Locale } from '@shared/locale';

const root = resolve(import.meta.dirname, '../../..');
const folder = join(root, 'renderer/app/i18n/locales');

interface Tree {
  readonly [key: string]: string | Tree;
}

const slices = readdirSync(join(folder, 'en')).toSorted();

function treeOf(locale: Locale): Tree {
  const parts = slices.map((file) => JSON.parse(readFileSync(join(folder, locale, file), 'utf8')) as Tree);
  return Object.assign({}, ...parts) as Tree;
}

/** Every message by its whole key. */
function flat(tree: Tree, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as [string, string]] : flat(value, `${prefix}${key}.`),
  );
}

const messages = Object.fromEntries(
  locales.map((locale) => [locale, new Map(flat(treeOf(locale)))]),
) as Record<Locale, Map<string, string>>;
const keys = [...messages.en.keys()];

function sources(path: string): string[] {
  return readdirSync(path).flatMap((name) => {
    const file = join(path, name);
    if (statSync(file).isDirectory()) return sources(file);
    return /\.(ts|vue)$/u.test(name) ? [file] : [];
  });
}

const code = sources(join(root, 'renderer')).map((file) => ({ file, text: readFileSync(file, 'utf8') }));

/** Keys that code names whole, with where: `t('a.b')`, `keypath="a.b"`. */
const literals = code.flatMap(({ file, text }) =>
  [...text.matchAll(/(?:\bte?\(\s*|keypath=")['"]?([a-z][\w-]*(?:\.[\w-]+)+)['"]/giu)].map((match) => ({
    file: file.slice(root.length + 1),
    key: match[1] ?? '',
  })),
);

/** Keys that code puts together, such as `t(`a.${b}`)`, as patterns. */
const patterns = code.flatMap(({ file, text }) =>
  [...text.matchAll(/`([a-z][\w-]*(?:\.(?:[\w-]+|\$\{[^`]*?\}))*\.\$\{[^`]*?\}(?:\.[\w-]+)*)`/giu)].map(
    (match) => {
      const template = match[1] ?? '';
      const source = template
        .split(/\$\{.*?\}/u)
        .map((part) => part.replaceAll('.', String.raw`\.`))
        .join('.+');
      return { file: file.slice(root.length + 1), template, pattern: new RegExp(`^${source}$`, 'u') };
    },
  ),
);

const quoted = new Set(
  code.flatMap(({ text }) =>
    [...text.matchAll(/['"]([a-z][\w-]*(?:\.[\w-]+)+)['"]/giu)].map((match) => match[1] ?? ''),
  ),
);

describe('messages', () => {
  it('are in the same files in every language', () => {
    for (const locale of locales)
      expect(readdirSync(join(folder, locale)).toSorted(), locale).toEqual(slices);
  });

  it.each(locales)('have the same keys in %s as in English', (locale) => {
    expect([...messages[locale].keys()].toSorted()).toEqual(keys.toSorted());
  });

  it.each(locales)('say something under every key in %s', (locale) => {
    expect(keys.filter((key) => messages[locale].get(key)?.trim() === '')).toEqual([]);
  });

  it.each(locales)('take the same values in %s as in English', (locale) => {
    // A plural form may leave the number out: "nobody".
    const valuesIn = (message: string): string[] =>
      [...new Set([...message.matchAll(/\{(\w+)\}/gu)].map((match) => match[1] ?? ''))].toSorted();
    const bad = keys.filter(
      (key) =>
        valuesIn(messages[locale].get(key) ?? '').join() !== valuesIn(messages.en.get(key) ?? '').join(),
    );
    expect(bad).toEqual([]);
  });

  it.each(locales)('have as many plural forms in %s as in English, for which the code counts', (locale) => {
    const forms = (message: string | undefined): number => (message ?? '').split(' | ').length;
    expect(keys.filter((key) => forms(messages[locale].get(key)) !== forms(messages.en.get(key)))).toEqual(
      [],
    );
  });

  it('are found by the library under their keys: a dot inside a key would hide it', () => {
    const i18n = createI18n({ legacy: false, locale: 'en', messages: { en: treeOf('en') } });
    expect(keys.filter((key) => !i18n.global.te(key))).toEqual([]);
  });

  it('exist for every key that the code names', () => {
    const missing = literals.filter(({ key }) => !messages.en.has(key));
    expect(missing.map(({ file, key }) => `${file}: ${key}`)).toEqual([]);
  });

  it('exist for every key that the code puts together', () => {
    const known = patterns.filter(({ template }) => slices.includes(`${template.split('.')[0] ?? ''}.json`));
    const missing = known.filter(({ pattern }) => !keys.some((key) => pattern.test(key)));
    expect(missing.map(({ file, template }) => `${file}: ${template}`)).toEqual([]);
  });

  it('are all used: a message that nobody shows is translated for nothing', () => {
    const unused = keys.filter(
      (key) => !quoted.has(key) && !patterns.some(({ pattern }) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });

  it('never shout, and address one person', () => {
    for (const locale of locales) {
      const shouted = [...messages[locale]].filter(([, message]) => /[!¡]/u.test(message));
      expect(shouted, locale).toEqual([]);
    }
    const formal = [...messages.es].filter(([, message]) => /\busted(es)?\b/iu.test(message));
    expect(formal).toEqual([]);
  });
});
