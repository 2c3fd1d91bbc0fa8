import type { z } from 'zod';
import type { ReadTx, WriteTx } from '../database/unit-of-work';

/** A stored setting, or null where there is none or where it is none that this version understands. */
export async function readSetting<T>(tx: ReadTx, key: string, schema: z.ZodType<T>): Promise<T | null> {
  const rows = await tx.query<{ value: string }>('SELECT value FROM setting WHERE key = ?', [key]);
  const stored = rows[0];
  if (!stored) return null;
  const parsed = schema.safeParse(JSON.parse(stored.value));
  return parsed.success ? parsed.data : null;
}

export async function writeSetting(tx: WriteTx, key: string, value: unknown): Promise<void> {
  await tx.query(
    'INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
    [key, JSON.stringify(value)],
  );
}
