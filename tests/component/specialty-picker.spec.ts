import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import SpecialtyPicker from '@/features/members/components/SpecialtyPicker.vue';
import { startServedBackend } from './support/backend';
import { mountPage, waitFor } from './support/mount-page';

const cleaners: (() => Promise<void>)[] = [];

beforeAll(async () => {
  await startServedBackend((clean) => cleaners.unshift(clean));
});
afterAll(async () => {
  for (const clean of cleaners) await clean();
});

const open = async (locale: 'es' | 'ca' | 'en', modelValue: string[] = []) => {
  const { wrapper } = await mountPage(SpecialtyPicker, {
    locale,
    props: { modelValue, label: 'x' },
  });
  const input = wrapper.get<HTMLInputElement>('[role="combobox"]');
  await input.trigger('focus');
  return { wrapper, input };
};

describe('SpecialtyPicker', () => {
  it.each([
    ['es', 'language classes', 'Clases de idiomas'],
    ['ca', 'clases de idiomas', "Classes d'idiomes"],
    ['en', "classes d'idiomes", 'Language classes'],
  ] as const)(
    'in %s finds what is written in another language, and takes it by Enter',
    async (locale, words, name) => {
      const { wrapper, input } = await open(locale);
      await input.setValue(words);
      await waitFor(() => expect(wrapper.get('[role="option"]').text()).toContain(name));
      await input.trigger('keydown', { key: 'Enter' });
      const [[ids] = []] = wrapper.emitted<[string[]]>('update:modelValue') ?? [];
      expect(ids).toHaveLength(1);
      expect(input.element.value).toBe('');
      await wrapper.setProps({ modelValue: ids });
      await waitFor(() => expect(wrapper.get('.picker__chip').text()).toContain(name));
      await wrapper.get('.picker__remove').trigger('click');
      expect(wrapper.emitted('update:modelValue')?.at(-1)).toEqual([[]]);
    },
  );

  it('does not offer what is chosen already', async () => {
    const first = await open('en');
    await first.input.setValue('language classes');
    await waitFor(() => first.wrapper.get('[role="option"]:not([aria-disabled])'));
    await first.input.trigger('keydown', { key: 'Enter' });
    const [[chosen] = []] = first.wrapper.emitted<[string[]]>('update:modelValue') ?? [];
    const second = await open('en', chosen ?? []);
    await second.input.setValue('language classes');
    await waitFor(() => second.wrapper.get('[role="option"]'));
    const offered = second.wrapper.findAll('.combo__label').map((label) => label.text());
    expect(offered).not.toContain('Language classes');
  });

  it('shows the answers to what was typed last, whatever comes late', async () => {
    const { wrapper, input } = await open('es');
    await input.setValue('language classes');
    await input.setValue('');
    await input.setValue('contabilidad');
    await waitFor(() => expect(wrapper.get('[role="option"]').text()).toMatch(/contab/iu));
  });
});
