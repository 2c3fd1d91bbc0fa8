import { nextTick, onMounted, useTemplateRef, type Ref } from 'vue';

/** Puts the focus on the first control of the form with the template's ref `form` when it appears. */
export function useFirstControl(): void {
  const form = useTemplateRef<HTMLElement>('form');
  onMounted(() => form.value?.querySelector<HTMLElement>('select, input')?.focus());
}

/** Puts the focus back on what opened a form, once the form is gone: whoever works by keyboard goes on from there. */
export async function focusOpener(root: Readonly<Ref<HTMLElement | null>>, selector: string): Promise<void> {
  await nextTick();
  root.value?.querySelector<HTMLElement>(selector)?.focus();
}
