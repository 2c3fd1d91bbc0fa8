import { computed, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRouter } from 'vue-router';
import { fold } from '@shared/text/fold';
import { useAppSettings } from '@/features/settings';

export interface Command {
  readonly key: string;
  readonly label: string;
  readonly icon: string;
  readonly run: () => void;
}

const shownWithoutWords = 4;

/** What the app can do, as far as it fits the words typed. */
export function useCommands(query: Ref<string>, undo: () => void) {
  const { t } = useI18n();
  const router = useRouter();
  const settings = useAppSettings();
  const goTo = (key: 'directory' | 'specialties' | 'import' | 'settings', icon: string): Command => ({
    key: `go-${key}`,
    label: t('ask.goto', { page: t(`app.nav.${key}`) }),
    icon,
    run: () => void router.push(`/${key}`),
  });

  const all = computed<Command[]>(() => [
    {
      key: 'new',
      label: t('ask.newMember'),
      icon: 'i-lucide-user-round-plus',
      run: () => void router.push('/members/new'),
    },
    goTo('directory', 'i-lucide-users-round'),
    goTo('import', 'i-lucide-file-input'),
    { key: 'undo', label: t('ask.undo'), icon: 'i-lucide-undo-2', run: undo },
    goTo('specialties', 'i-lucide-shapes'),
    goTo('settings', 'i-lucide-settings-2'),
    settings.isDark
      ? {
          key: 'light',
          label: t('ask.theme.light'),
          icon: 'i-lucide-sun',
          run: () => void settings.change({ theme: 'light' }),
        }
      : {
          key: 'dark',
          label: t('ask.theme.dark'),
          icon: 'i-lucide-moon',
          run: () => void settings.change({ theme: 'dark' }),
        },
  ]);

  const commands = computed(() => {
    const words = fold(query.value)
      .split(' ')
      .filter((word) => word !== '');
    if (words.length === 0) return all.value.slice(0, shownWithoutWords);
    return all.value.filter(({ label }) =>
      words.every((word) => word.length > 2 && fold(label).includes(word)),
    );
  });

  return { commands };
}
