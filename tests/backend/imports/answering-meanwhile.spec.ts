import { setImmediate as breathe } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { xlsxOf } from '@backend/exports/xlsx';
import { readTable } from '@backend/imports/read-upload';

/** How often others had their turn while a file was read: never, where it was read in one go. */
async function turnsDuring(bytes: Uint8Array): Promise<{ turns: number; rows: number }> {
  const state = { isDone: false, turns: 0 };
  const reading = readTable(bytes, {}).finally(() => (state.isDone = true));
  while (!state.isDone) {
    await breathe();
    state.turns += 1;
  }
  return { turns: state.turns, rows: (await reading).rows.length };
}

describe('others are answered while a long list is read', () => {
  it('of cards', async () => {
    const card = 'BEGIN:VCARD\nVERSION:3.0\nN:Garcia;Ana;;;\nEMAIL:ana@example.org\nEND:VCARD\n';
    const { turns, rows } = await turnsDuring(new TextEncoder().encode(card.repeat(10_000)));
    expect(rows).toBe(10_001);
    expect(turns).toBeGreaterThan(5);
  });

  it('of one card that never ends', async () => {
    const text = `BEGIN:VCARD\n${'NOTE:a line\n'.repeat(100_000)}`;
    const { turns, rows } = await turnsDuring(new TextEncoder().encode(text));
    expect(rows).toBe(1);
    expect(turns).toBeGreaterThan(5);
  });

  it('of a workbook', async () => {
    const row = ['Ana', 'Garcia', 'ana@example.org'];
    const { turns, rows } = await turnsDuring(
      xlsxOf(
        'Members',
        Array.from({ length: 3000 }, () => row),
      ),
    );
    expect(rows).toBe(3000);
    expect(turns).toBeGreaterThan(5);
  });
});
