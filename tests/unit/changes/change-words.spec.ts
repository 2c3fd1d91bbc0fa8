import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createI18n } from 'vue-i18n';
import type { FieldChange } from '@shared/changes/changes.schema';
import { locales, type Locale } from '@shared/locale';
import { changeLine } from '@/features/changes/composables/change-words';

const root = join(import.meta.dirname, '../../../renderer/app/i18n/locales');

function wordsIn(locale: Locale) {
  const files = ['changes', 'members', 'settings', 'specialties'].map(
    (name) => JSON.parse(readFileSync(join(root, locale, `${name}.json`), 'utf8')) as Record<string, string>,
  );
  const i18n = createI18n({
    legacy: false,
    locale,
    messages: { [locale]: Object.assign({}, ...files) as Record<string, string> },
  });
  const { t, te } = i18n.global;
  return {
    t: (key: string, words?: Record<string, unknown>) => {
      // A key without words would be shown as it is.
      if (!te(key, locale)) throw new Error(`No words for ${key}`);
      return t(key, words ?? {});
    },
    te: (key: string) => te(key, locale),
    locale,
    sectorName: (id: string) => `sector ${id}`,
    specialtyName: (id: string) => `specialty ${id}`,
  };
}

const update = (
  entity: string,
  field: string,
  before: unknown,
  after: unknown,
  row: unknown = null,
): FieldChange => ({
  entity,
  entityId: 'x',
  action: 'update',
  field,
  row,
  before,
  after,
});

describe('a change in words', () => {
  it('tells fields by their names and values as people write them', () => {
    const words = wordsIn('es');
    const told = (change: FieldChange): unknown[] => {
      const { label, before, after } = changeLine(change, words);
      return [label, before, after];
    };
    expect(told(update('member', 'daysIn', [], [1, 2]))).toEqual(['Días que viene', 'vacío', 'lun, mar']);
    expect(told(update('member', 'focusHours', [], [{ days: [1], from: '09:00', to: '11:30' }]))).toEqual([
      'Horas de concentración',
      'vacío',
      'lun 09:00–11:30',
    ]);
    expect(told(update('member', 'birthday', null, '--03-12'))).toEqual(['Cumpleaños', 'vacío', '12/3']);
    expect(told(update('member', 'joinedOn', null, '2024-03-01'))).toEqual([
      'En el espacio desde',
      'vacío',
      '1 mar 2024',
    ]);
    expect(told(update('member', 'languages', ['es'], ['es', 'ca']))).toEqual([
      'Idiomas',
      'Español',
      'Español, Catalán',
    ]);
    expect(told(update('member', 'links', [], [{ kind: 'x', url: 'https://x.example' }]))).toEqual([
      'Redes y enlaces',
      'vacío',
      'X https://x.example',
    ]);
    expect(told(update('service', 'level', null, 'expert', 'Logotipos'))).toEqual([
      '«Logotipos» · Nivel',
      'vacío',
      'Referente',
    ]);
    expect(told(update('consent', 'given', 0, 1, { purpose: 'photo', given: 1 }))).toEqual([
      'Mostrar la foto',
      'retirado',
      'dado',
    ]);
    expect(told(update('service', 'keywords', ['a', 'b'], ['b', 'c'], 'Webs'))).toEqual([
      '«Webs» · Palabras clave',
      'a',
      '+ c',
    ]);
  });

  it('tells what connects members with both their names', () => {
    const words = wordsIn('es');
    const names = ['Aina Roca', 'Biel Puig'];
    const told = (entity: string, action: FieldChange['action'], row: unknown): string =>
      changeLine({ entity, entityId: 'x', action, field: '', row, before: null, after: null }, words).label;
    expect(told('tie', 'insert', { names, kind: 'friend' })).toBe(
      'Vínculo añadido: Aina Roca – Biel Puig · amistad',
    );
    expect(told('awareness', 'insert', { names, level: 2 })).toBe(
      'Anotado qué sabe: Aina Roca → Biel Puig · sabría decirlo en una frase',
    );
    const coffee = { kind: 'coffee', on: '2026-02-03' };
    expect(told('interaction', 'remove', coffee)).toBe('Encuentro quitado: café · 3 feb 2026');
    expect(told('interaction', 'insert', { ...coffee, names })).toBe(
      'Encuentro: Aina Roca – Biel Puig · café · 3 feb 2026',
    );
    expect(told('interaction', 'insert', { ...coffee, names: ['A', 'B', 'C', 'D', 'E', 'F'] })).toBe(
      'Encuentro: A – B – C – D +2 · café · 3 feb 2026',
    );
    expect(told('interaction_participant', 'remove', { ...coffee, names: ['Aina Roca'] })).toBe(
      'Ya no participa: Aina Roca · café · 3 feb 2026',
    );
    expect(told('interaction_participant', 'insert', { names: ['Aina Roca'] })).toBe('Participa: Aina Roca');
    expect(changeLine(update('awareness', 'level', 1, 3, { names, level: 3 }), words)).toEqual({
      label: 'Aina Roca → Biel Puig · Cuánto sabe',
      before: 'tiene una idea vaga',
      after: 'podría recomendarle',
    });
  });

  it('cuts long texts between letters', () => {
    const { after } = changeLine(update('member', 'bio', '', '👩‍🎨'.repeat(400)), wordsIn('ca'));
    expect(after).toBe(`${'👩‍🎨'.repeat(128)}…`);
  });

  it.each(locales)('has words in %s for every column and table that is recorded', async (locale) => {
    const { recordedTables } = await import('@backend/database/migrations');
    const { fieldChangesOf } = await import('@backend/changes/changes.rules');
    const words = wordsIn(locale);
    const lines = recordedTables
      .filter(({ name }) => !['company', 'import_origin', 'awareness_past'].includes(name))
      .flatMap(({ name, columns }) => {
        const row = (value: string) =>
          JSON.stringify(
            Object.fromEntries(columns.map((column) => [column, known(value, name)[column] ?? `"${value}"`])),
          );
        const change = {
          seq: 1,
          operation_seq: 1,
          entity: name,
          entity_id: 'x',
          member_id: null,
          other_member_id: null,
          participant_ids: null,
        };
        return (['insert', 'update', 'remove'] as const).flatMap((action) =>
          fieldChangesOf(
            {
              ...change,
              action,
              before: action === 'insert' ? null : row('1'),
              after: action === 'remove' ? null : row('2'),
            },
            { companies: new Map(), members: new Map() },
          ),
        );
      })
      .map((change) => changeLine(change, words).label);
    expect(lines.length).toBeGreaterThan(50);
    expect(lines.filter((label) => label.trim() === '')).toEqual([]);
  });
});

/** Values of the columns that hold one of a few words. */
function known(value: string, table: string): Record<string, unknown> {
  const first = value === '1';
  const common = {
    on_day: first ? '2025-01-01' : '2026-01-01',
    since: first ? '2025-01-01' : '2026-01-01',
    until: first ? '2025-01-01' : '2026-01-01',
    source: first ? 'seen' : 'import',
    evidence: first ? 'coffee' : 'told',
  };
  if (table === 'tie') return { ...common, kind: first ? 'friend' : 'mentor' };
  if (table === 'interaction') return { ...common, kind: first ? 'coffee' : 'lunch' };
  if (table === 'awareness') return { ...common, level: first ? 0 : 3 };
  return {
    status: first ? 'active' : 'away',
    level: first ? 'expert' : 'average',
    kind: first ? 'offers' : 'seeks',
    how: first ? 'written' : 'form',
    purpose: 'photo',
    given: first ? 0 : 1,
    days_in: first ? 1 : 2,
    links: `[{"kind":"x","url":"${value}"}]`,
    focus_hours: first ? '[]' : '[{"days":[1],"from":"09:00","to":"10:00"}]',
    languages: first ? '["es"]' : '["ca"]',
    synonyms: `{"es":["${value}"],"ca":[],"en":[]}`,
    keywords: `["${value}"]`,
    birthday: first ? '1979-05-05' : '1980-01-01',
    joined_on: first ? '1979-05-05' : '1980-01-01',
    left_on: first ? '1979-05-05' : '1980-01-01',
    deleted_at: first ? '2025-01-01' : '2026-01-01',
    merged_into: first ? 'own.y' : 'own.x',
  };
}
