import { settingsSchema, type Settings } from '@shared/settings/settings.contract';
import { z } from 'zod';
import type { ReadTx } from '../database/unit-of-work';
import { base } from '../router-base';
import { readSetting, writeSetting } from './settings.repository';

const settings = base.settings;
const appSettings = 'app';
const demoFlag = 'demo';
const browserPort = 'browserPort';

const defaults: Settings = { locale: null, theme: 'system', directoryLayout: 'cards' };

export const settingsProcedures = {
  get: settings.get.handler(({ context }) => context.unitOfWork.read(readSettings)),

  update: settings.update.handler(async ({ input, context }) => {
    const updated = await context.unitOfWork.writeUnrecorded(async (tx) => {
      const next = { ...(await readSettings(tx)), ...input.patch };
      await writeSetting(tx, appSettings, next);
      return { value: next };
    });
    context.onSettings(updated);
    return updated;
  }),

  situation: settings.situation.handler(({ context }) =>
    context.unitOfWork.read(async (tx) => {
      const [counted] = await tx.query<{ members: number; trashed: number }>(
        'SELECT count(*) - count(deleted_at) AS members, count(deleted_at) AS trashed FROM member',
      );
      return {
        memberCount: counted?.members ?? 0,
        trashCount: counted?.trashed ?? 0,
        demo: await isDemo(tx),
        dataFolder: context.dataFolder,
        appVersion: context.appVersion,
      };
    }),
  ),
};

export async function readSettings(tx: ReadTx): Promise<Settings> {
  const stored = await readSetting(tx, appSettings, settingsSchema.partial());
  return { ...defaults, ...stored };
}

/** The port under which browsers know this community, and keep drafts and places; null before its first time. */
export function readBrowserPort(tx: ReadTx): Promise<number | null> {
  return readSetting(tx, browserPort, z.int().min(1).max(65_535));
}

export async function writeBrowserPort(tx: Parameters<typeof writeSetting>[0], port: number): Promise<void> {
  await writeSetting(tx, browserPort, port);
}

/** Whether the community is the made-up one. */
export async function isDemo(tx: ReadTx): Promise<boolean> {
  return (await readSetting(tx, demoFlag, z.boolean())) ?? false;
}

export async function setDemo(tx: Parameters<typeof writeSetting>[0], demo: boolean): Promise<void> {
  await writeSetting(tx, demoFlag, demo);
}
