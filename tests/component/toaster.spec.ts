import { nextTick } from 'vue';
import { describe, expect, it, vi } from 'vitest';
import { showToast, TToaster } from '@/ui';
import { mountPage } from './support/mount-page';

describe('TToaster', () => {
  it('offers Undo once: it runs, and the message goes', async () => {
    const { wrapper } = await mountPage(TToaster, { props: { closeLabel: 'Cerrar' } });
    const run = vi.fn();
    showToast({ text: 'Núria ya no está en el directorio', action: { label: 'Deshacer', run } });
    await nextTick();
    expect(wrapper.get('[role="status"]').text()).toContain('Núria ya no está en el directorio');
    await wrapper.get('.toast__action').trigger('click');
    expect(run).toHaveBeenCalledTimes(1);
    expect(wrapper.findAll('.toast')).toHaveLength(0);
  });
});
