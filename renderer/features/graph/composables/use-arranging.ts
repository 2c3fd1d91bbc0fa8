import type { Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { showToast } from '@/ui';
import type { StageHandle } from './use-graph-actions';
import type { useGraphPage } from './use-graph-page';

/** Gives everybody a new place, and the old ones back to whoever thinks better of it. */
export function useArranging(
  { layout }: Pick<ReturnType<typeof useGraphPage>, 'layout'>,
  stage: Readonly<Ref<StageHandle | null>>,
) {
  const { t } = useI18n();

  function arrange(): void {
    const before = layout.snapshot();
    stage.value?.follow();
    layout.run('anew');
    showToast({
      text: t('graph.zoom.arranged'),
      action: {
        label: t('changes.undo'),
        run: () => {
          stage.value?.follow();
          layout.restore(before);
          stage.value?.fit();
        },
      },
    });
  }

  return { arrange };
}
