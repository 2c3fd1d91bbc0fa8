import { onScopeDispose, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRouter } from 'vue-router';
import type { Locale } from '@shared/locale';
import { defaultSettings } from '@shared/sheet/sheet.defaults';
import type { SavedSheet, SheetExport, SheetFormat, SheetSettings } from '@shared/sheet/sheet.schema';
import { api, onChange } from '@/api/client';
import { useWrites } from '@/features/changes';

const shownExports = 12;

/** The saved sheets, and what was printed last. */
export function useSheets() {
  const { t, locale } = useI18n();
  const router = useRouter();
  const { write, failed } = useWrites();
  const sheets = shallowRef<readonly SavedSheet[] | null>(null);
  const exports = shallowRef<readonly SheetExport[]>([]);

  async function load(): Promise<void> {
    try {
      [sheets.value, exports.value] = await Promise.all([
        api.sheet.list(),
        api.sheet.exports({ limit: shownExports }),
      ]);
    } catch (error) {
      failed(error);
    }
  }

  /**
   * Begins a sheet of a format and opens it.
   *
   * @param settings other than usual
   */
  async function begin(format: SheetFormat, settings: Partial<SheetSettings>): Promise<void> {
    const made = await write(() =>
      api.sheet.create({
        name: t(`sheet.formats.${format}.name`),
        settings: { ...defaultSettings(format, locale.value as Locale), ...settings },
      }),
    );
    if (made) await router.push(`/sheet/${made.sheet.id}`);
  }

  async function duplicate(sheet: SavedSheet): Promise<void> {
    const name = t('sheet.copyOf', { name: sheet.name }).slice(0, 120);
    await write(() => api.sheet.create({ name, settings: sheet.settings }));
  }

  async function remove({ id, name }: SavedSheet): Promise<void> {
    await write(() => api.sheet.remove({ id }), t('sheet.removed', { name }));
  }

  onScopeDispose(onChange((event) => (event.everything || event.entities.includes('sheet')) && void load()));
  void load();

  return { sheets, exports, begin, duplicate, remove };
}
