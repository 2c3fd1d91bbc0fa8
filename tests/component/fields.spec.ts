import { describe, expect, it } from 'vitest';
import InlineText from '@/features/members/components/InlineText.vue';
import SaveState from '@/features/members/components/SaveState.vue';
import { TTags } from '@/ui';
import { mountPage } from './support/mount-page';

describe('TTags', () => {
  const openTags = async (modelValue: string[]) => {
    const { wrapper } = await mountPage(TTags, { props: { modelValue, label: 'Palabras clave' } });
    return { wrapper, input: wrapper.get<HTMLInputElement>('.tags__input') };
  };

  it('adds with Enter, a comma or by leaving, and no word twice, however it is written', async () => {
    const { wrapper, input } = await openTags(['Diseño']);
    await input.setValue('logos,');
    await input.setValue('diseno');
    await input.trigger('keydown', { key: 'Enter' });
    await input.setValue('  cartelería ');
    await input.trigger('blur');
    expect(wrapper.emitted('update:modelValue')).toEqual([[['Diseño', 'logos']], [['Diseño', 'cartelería']]]);
    expect(input.element.value).toBe('');
  });

  it('takes a pasted list apart', async () => {
    const { wrapper, input } = await openTags([]);
    await input.setValue('web, tiendas; SEO');
    await input.trigger('keydown', { key: 'Enter' });
    expect(wrapper.emitted('update:modelValue')).toEqual([[['web', 'tiendas', 'SEO']]]);
  });

  it('takes the last away with Backspace in the empty field only', async () => {
    const { wrapper, input } = await openTags(['a', 'b']);
    await input.setValue('x');
    await input.trigger('keydown', { key: 'Backspace' });
    expect(wrapper.emitted('update:modelValue')).toBeUndefined();
    await input.setValue('');
    await input.trigger('keydown', { key: 'Backspace' });
    expect(wrapper.emitted('update:modelValue')).toEqual([[['a']]]);
  });
});

describe('InlineText', () => {
  const openText = (modelValue: string) =>
    mountPage(InlineText, { props: { modelValue, label: 'Cargo', maxLength: 150 } });

  it('is not written over while somebody types in it, and shows what is stored afterwards', async () => {
    const { wrapper } = await openText('Fotógrafa');
    const input = wrapper.get<HTMLInputElement>('input');
    await input.trigger('focus');
    await input.setValue('Fotógrafa de');
    await wrapper.setProps({ modelValue: 'Escrito en otra ventana' });
    expect(input.element.value).toBe('Fotógrafa de');
    expect(wrapper.emitted('update:modelValue')).toEqual([['Fotógrafa de']]);
    await input.trigger('blur');
    expect(input.element.value).toBe('Escrito en otra ventana');
    expect(wrapper.emitted('done')).toHaveLength(1);
  });

  it('names its field, and ties an error to it', async () => {
    const { wrapper } = await openText('x');
    await wrapper.setProps({ error: 'No es una dirección de correo' });
    const input = wrapper.get('input');
    expect(wrapper.get('label').attributes('for')).toBe(input.attributes('id'));
    expect(input.attributes('aria-invalid')).toBe('true');
    expect(wrapper.get(`[id="${input.attributes('aria-describedby') ?? ''}"]`).text()).toBe(
      'No es una dirección de correo',
    );
  });
});

describe('SaveState', () => {
  it.each([
    ['es', 'No se ha podido guardar. Lo que has escrito sigue aquí.'],
    ['ca', 'No s’ha pogut desar. El que has escrit continua aquí.'],
    ['en', 'This could not be saved. What you wrote is still here.'],
  ] as const)('says in %s that something is not kept, and tries again', async (locale, words) => {
    const { wrapper } = await mountPage(SaveState, {
      locale,
      props: { state: { kind: 'failed', error: new Error('no') } },
    });
    expect(wrapper.get('[role="status"]').text()).toContain(words);
    await wrapper.get('button').trigger('click');
    expect(wrapper.emitted('retry')).toHaveLength(1);
  });

  it('says nothing before anything was written', async () => {
    const { wrapper } = await mountPage(SaveState, { props: { state: { kind: 'saved' } } });
    expect(wrapper.get('span').isVisible()).toBe(false);
    await wrapper.setProps({ state: { kind: 'waiting' } });
    await wrapper.setProps({ state: { kind: 'saved' } });
    expect(wrapper.get('span').isVisible()).toBe(true);
  });
});
