import type { VueWrapper } from '@vue/test-utils';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import ProfileView from '@/features/members/views/ProfileView.vue';
import type { TestBackend } from '../support/test-backend';
import { startServedBackend } from './support/backend';
import { mountPage, waitFor } from './support/mount-page';

const cleaners: (() => Promise<void>)[] = [];
let test: TestBackend;

beforeAll(async () => {
  test = await startServedBackend((clean) => cleaners.unshift(clean));
});
afterAll(async () => {
  for (const clean of cleaners) await clean();
});
beforeEach(() => {
  localStorage.clear();
});

const before = { givenName: 'Aina', role: 'Ceramista', pitch: 'Hago tazas' };

async function openProfile(): Promise<{ id: string; wrapper: VueWrapper }> {
  const { member } = await test.client.members.create({ fields: before });
  const { wrapper } = await mountPage(ProfileView, { props: { id: member.id } });
  await waitFor(() => wrapper.get('h1'));
  return { id: member.id, wrapper };
}

function field(wrapper: VueWrapper, label: string) {
  const id = wrapper
    .findAll('label')
    .find((one) => one.text() === label)
    ?.attributes('for');
  return wrapper.get<HTMLInputElement>(`[id="${id ?? 'none'}"]`);
}

/** As another window does it that has just been opened, before this one can hear of it. */
function elsewhere(id: string, patch: { role?: string; pitch?: string }) {
  return test.client.members.update({ id, version: 1, patch });
}

const stored = async (id: string) => (await test.client.members.get({ id })).member;
const press = (wrapper: VueWrapper, words: string) =>
  wrapper
    .findAll('.clash button')
    .find((one) => one.text() === words)
    ?.trigger('click');

describe('a field that another window changes while it is edited here', () => {
  async function clash() {
    const { id, wrapper } = await openProfile();
    const written = elsewhere(id, { role: 'Escultora' });
    await field(wrapper, 'Oficio').setValue('Ceramista y profesora');
    await written;
    const notice = await waitFor(() => wrapper.get('[role="alert"].clash'));
    await waitFor(() => expect(notice.text()).toContain('Ahora dice: Escultora'));
    return { id, wrapper, notice };
  }

  it('keeps both until the manager says which stands', async () => {
    const { id, wrapper, notice } = await clash();
    expect(notice.text()).toContain('El perfil de Aina ha cambiado en otra ventana mientras escribías aquí.');
    expect(notice.text()).toContain('Tú has escrito: Ceramista y profesora');
    expect(field(wrapper, 'Oficio').element.value).toBe('Ceramista y profesora');
    expect((await stored(id)).role).toBe('Escultora');
    expect(localStorage.getItem(`tertulia:draft:member:${id}`)).toBe('{"role":"Ceramista y profesora"}');
    expect(wrapper.get('.save').text()).toBe('A la espera de que elijas');
  });

  it('says what was written here where that is chosen, and Undo gives back what the other window wrote', async () => {
    const { id, wrapper } = await clash();
    await press(wrapper, 'Mantener lo mío');
    await waitFor(async () => expect((await stored(id)).role).toBe('Ceramista y profesora'));
    await waitFor(() => expect(Object.keys(localStorage)).toEqual([]));
    expect(wrapper.find('.clash').exists()).toBe(false);
    await test.client.changes.undo({});
    await waitFor(() => expect(field(wrapper, 'Oficio').element.value).toBe('Escultora'));
  });

  it('says what the other window wrote where that is chosen, and can be edited on', async () => {
    const { id, wrapper } = await clash();
    await press(wrapper, 'Tomar lo otro');
    expect(field(wrapper, 'Oficio').element.value).toBe('Escultora');
    expect(Object.keys(localStorage)).toEqual([]);
    expect(wrapper.find('.clash').exists()).toBe(false);
    await field(wrapper, 'Oficio').setValue('Escultora de barro');
    await waitFor(async () => expect((await stored(id)).role).toBe('Escultora de barro'));
    expect(wrapper.find('.clash').exists()).toBe(false);
  });

  it('is asked about again with what is typed on, and no more once the other window takes it back', async () => {
    const { id, wrapper, notice } = await clash();
    await field(wrapper, 'Oficio').setValue('Profesora');
    expect(notice.text()).toContain('Tú has escrito: Profesora');
    await test.client.changes.undo({});
    await waitFor(async () => expect((await stored(id)).role).toBe('Profesora'));
    await waitFor(() => expect(wrapper.find('.clash').exists()).toBe(false));
  });

  it('is asked about when a draft is taken up that began before', async () => {
    const { id, wrapper } = await clash();
    wrapper.unmount();
    const again = (await mountPage(ProfileView, { props: { id } })).wrapper;
    const notice = await waitFor(() => again.get('.clash'));
    expect(notice.text()).toContain('Ahora dice: Escultora');
    expect((await stored(id)).role).toBe('Escultora');
  });
});

describe('what two windows write of one member', () => {
  it('is both kept, without a word, where it is about two fields', async () => {
    const { id, wrapper } = await openProfile();
    const written = elsewhere(id, { pitch: 'Hago platos' });
    await field(wrapper, 'Oficio').setValue('Profesora');
    await written;
    await waitFor(async () =>
      expect(await stored(id)).toMatchObject({ role: 'Profesora', pitch: 'Hago platos' }),
    );
    expect(wrapper.find('.clash').exists()).toBe(false);
  });

  it('is no question where both write the same', async () => {
    const { id, wrapper } = await openProfile();
    const written = elsewhere(id, { role: 'Profesora' });
    await field(wrapper, 'Oficio').setValue('Profesora');
    await written;
    await waitFor(() => expect(Object.keys(localStorage)).toEqual([]));
    expect(wrapper.find('.clash').exists()).toBe(false);
  });

  it('appears in a field in which nothing is being typed, so that nobody writes over what they have not seen', async () => {
    const { id, wrapper } = await openProfile();
    const role = field(wrapper, 'Oficio');
    role.element.focus();
    await elsewhere(id, { role: 'Escultora' });
    await waitFor(() => expect(role.element.value).toBe('Escultora'));
  });

  it('is asked about a service, too', async () => {
    const { id, wrapper } = await openProfile();
    const { service } = await test.client.services.add({
      memberId: id,
      fields: { kind: 'offers', title: 'Tazas' },
    });
    await waitFor(() => wrapper.get('button[aria-label="Editar «Tazas»"]'));
    await wrapper.get('button[aria-label="Editar «Tazas»"]').trigger('click');
    const patch = { description: 'Para hoteles' };
    const written = test.client.services.update({ id: service.id, version: 1, patch });
    await field(wrapper, 'Descripción').setValue('Para bares');
    await written;
    const notice = await waitFor(() => wrapper.get('.clash'));
    expect(notice.text()).toContain('«Tazas» · Descripción');
    expect(notice.text()).toContain('Ahora dice: Para hoteles');
    await press(wrapper, 'Mantener lo mío');
    await waitFor(async () => {
      const [now] = (await test.client.members.get({ id })).services;
      expect(now?.description).toBe('Para bares');
    });
    await waitFor(() => expect(wrapper.find('.clash').exists()).toBe(false));
  });
});
