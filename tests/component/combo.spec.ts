import { describe, expect, it } from 'vitest';
import { TCombo, type ComboOption } from '@/ui';
import { mountPage } from './support/mount-page';

const options: ComboOption[] = [
  { value: 'a', label: 'Ilustración' },
  { value: 'b', label: 'Imprenta' },
  { value: 'c', label: 'Interiorismo' },
];

async function openCombo(shown: ComboOption[] = options) {
  const { wrapper } = await mountPage(TCombo, {
    props: { query: 'i', label: 'Especialidades', options: shown, empty: 'Nada coincide' },
  });
  const input = wrapper.get('[role="combobox"]');
  await input.trigger('focus');
  const press = (key: string): Promise<void> => input.trigger('keydown', { key });
  const activeText = (): string => {
    const id = input.attributes('aria-activedescendant');
    return id === undefined ? '' : wrapper.get(`[id="${id}"]`).text();
  };
  return { wrapper, input, press, activeText };
}

describe('TCombo by keyboard', () => {
  it('goes round with the arrows, telling readers which one is meant', async () => {
    const { input, press, activeText } = await openCombo();
    expect([input.attributes('aria-expanded'), activeText()]).toEqual(['true', 'Ilustración']);
    await press('ArrowDown');
    expect(activeText()).toBe('Imprenta');
    await press('ArrowUp');
    await press('ArrowUp');
    expect(activeText()).toBe('Interiorismo');
    await press('ArrowDown');
    expect(activeText()).toBe('Ilustración');
  });

  it('takes the meant one with Enter and closes', async () => {
    const { wrapper, input, press } = await openCombo();
    await press('ArrowDown');
    await press('Enter');
    expect(wrapper.emitted('select')).toEqual([['b']]);
    expect(input.attributes('aria-expanded')).toBe('false');
    await press('Enter');
    expect(wrapper.emitted('select')).toHaveLength(1);
  });

  it('starts from the first again when other matches come', async () => {
    const { wrapper, press, activeText } = await openCombo();
    await press('ArrowDown');
    await wrapper.setProps({ options: [...options].reverse() });
    expect(activeText()).toBe('Interiorismo');
  });

  it('says that nothing matches, and takes nothing', async () => {
    const { wrapper, press } = await openCombo([]);
    expect(wrapper.get('[role="listbox"]').text()).toBe('Nada coincide');
    await press('Enter');
    expect(wrapper.emitted('select')).toBeUndefined();
  });

  it('keeps Escape to itself only while there is a list to close', async () => {
    const { input } = await openCombo();
    const heard: string[] = [];
    const listen = (event: KeyboardEvent): void => void heard.push(event.key);
    document.addEventListener('keydown', listen);
    await input.trigger('keydown', { key: 'Escape' });
    expect([input.attributes('aria-expanded'), heard]).toEqual(['false', []]);
    await input.trigger('keydown', { key: 'Escape' });
    expect(heard).toEqual(['Escape']);
    document.removeEventListener('keydown', listen);
  });

  it('leaves Escape to what is around while it shows no list', async () => {
    const { wrapper } = await mountPage(TCombo, {
      props: { query: '', label: 'Especialidades', options: [] },
    });
    const heard: string[] = [];
    const listen = (event: KeyboardEvent): void => void heard.push(event.key);
    document.addEventListener('keydown', listen);
    await wrapper.get('input').trigger('focus');
    await wrapper.get('input').trigger('keydown', { key: 'Escape' });
    expect(heard).toEqual(['Escape']);
    document.removeEventListener('keydown', listen);
  });
});
