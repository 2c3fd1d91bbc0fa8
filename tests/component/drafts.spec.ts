import type { VueWrapper } from '@vue/test-utils';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import NewMemberView from '@/features/members/views/NewMemberView.vue';
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

async function makeMember(givenName: string): Promise<{ id: string; serviceId: string }> {
  const { member } = await test.client.members.create({ fields: { givenName } });
  const { service } = await test.client.services.add({
    memberId: member.id,
    fields: { kind: 'offers', title: 'Fotos' },
  });
  return { id: member.id, serviceId: service.id };
}

const field = (wrapper: VueWrapper, label: string) => {
  const id = wrapper
    .findAll('label')
    .find((one) => one.text() === label)
    ?.attributes('for');
  return wrapper.get<HTMLInputElement>(`[id="${id ?? 'none'}"]`);
};
const profile = async (id: string): Promise<VueWrapper> => {
  const { wrapper } = await mountPage(ProfileView, { props: { id } });
  await waitFor(() => wrapper.get('h1'));
  return wrapper;
};

describe('what is typed on a profile', () => {
  it('about the member is kept before it is sent, and is saved when the profile is opened again', async () => {
    const { id } = await makeMember('Aina');
    const key = `tertulia:draft:member:${id}`;
    const first = await profile(id);
    await field(first, 'Oficio').setValue('Ceramista');
    expect(localStorage.getItem(key)).toBe('{"role":"Ceramista"}');
    first.unmount();
    await waitFor(() => expect(localStorage.getItem(key)).toBeNull());

    // As an earlier version left it, which did not keep what it would replace.
    localStorage.setItem(key, '{"role":"Ceramista y profesora","email":5,"gone":"x"}');
    const second = await profile(id);
    await waitFor(async () => {
      expect((await test.client.members.get({ id })).member.role).toBe('Ceramista y profesora');
      expect(second.text()).toContain('Se ha recuperado lo que quedó sin guardar.');
      expect(localStorage.getItem(key)).toBeNull();
    });
  });

  it('about a service is kept before it is sent, and is saved when the profile is opened again', async () => {
    const { id, serviceId } = await makeMember('Biel');
    const key = `tertulia:draft:service:${id}:${serviceId}`;
    const first = await profile(id);
    await first.get('button[aria-label="Editar «Fotos»"]').trigger('click');
    await field(first, 'Título').setValue('Fotos de producto');
    expect(localStorage.getItem(key)).toBe('{"title":"Fotos de producto"}');
    first.unmount();
    await waitFor(() => expect(localStorage.getItem(key)).toBeNull());

    localStorage.setItem(key, '{"title":"Fotos de comida","description":"Para cartas"}');
    const second = await profile(id);
    await waitFor(async () => {
      const [service] = (await test.client.members.get({ id })).services;
      expect([service?.title, service?.description]).toEqual(['Fotos de comida', 'Para cartas']);
      expect(second.text()).toContain('Se ha recuperado lo que quedó sin guardar.');
      expect(localStorage.getItem(key)).toBeNull();
    });
  });

  it('for a service that is not added yet waits in its field', async () => {
    const { id } = await makeMember('Carme');
    const first = await profile(id);
    await first
      .findAll('button')
      .find((one) => one.text() === 'Añadir lo que ofrece')
      ?.trigger('click');
    await first.get('.services__new').setValue('Clases de torno');
    first.unmount();
    const second = await profile(id);
    const input = second.get<HTMLInputElement>('.services__new');
    expect(input.element.value).toBe('Clases de torno');
    await second.get('.services__add').trigger('submit');
    await waitFor(async () => {
      const { services } = await test.client.members.get({ id });
      expect(services.map(({ title }) => title)).toEqual(['Fotos', 'Clases de torno']);
    });
    await waitFor(() => expect(input.element.value).toBe(''));
    expect(Object.keys(localStorage)).toEqual([]);
  });

  it('stays in its field where it cannot be added', async () => {
    const { id } = await makeMember('Dídac');
    const wrapper = await profile(id);
    await wrapper
      .findAll('button')
      .find((one) => one.text() === 'Añadir lo que ofrece')
      ?.trigger('click');
    const input = wrapper.get<HTMLInputElement>('.services__new');
    await input.setValue('Con un \ud800 dentro');
    await wrapper.get('.services__add').trigger('submit');
    await waitFor(async () => {
      expect((await test.client.changes.state()).undo?.kind).toBe('service.add');
      expect(input.element.value).toBe('Con un \ud800 dentro');
    });
  });

  it('is forgotten with a member who is not there any more', async () => {
    const { id, serviceId } = await makeMember('Elna');
    await test.client.members.remove({ ids: [id] });
    await test.client.members.erase({ ids: [id] });
    localStorage.setItem(`tertulia:draft:member:${id}`, '{"role":"x"}');
    localStorage.setItem(`tertulia:draft:service:${id}:${serviceId}`, '{"title":"x"}');
    const { wrapper } = await mountPage(ProfileView, { props: { id } });
    await waitFor(() => expect(Object.keys(localStorage)).toEqual([]));
    expect(wrapper.find('h1').exists()).toBe(false);
  });
});

describe('a member who is not created yet', () => {
  it('is there again after the window closed, and the draft goes when the member is added', async () => {
    const first = (await mountPage(NewMemberView, { path: '/members/new' })).wrapper;
    await field(first, 'Nombre').setValue('Fàtima');
    await field(first, 'Correo').setValue('fatima@mail.example');
    first.unmount();

    const { wrapper, router } = await mountPage(NewMemberView, { path: '/members/new' });
    expect(field(wrapper, 'Nombre').element.value).toBe('Fàtima');
    expect(wrapper.text()).toContain('Se ha recuperado lo que quedó sin guardar.');
    await wrapper.get('form').trigger('submit');
    await waitFor(() => expect(router.currentRoute.value.path).toMatch(/^\/members\/[0-9a-f-]{36}$/u));
    expect(Object.keys(localStorage)).toEqual([]);
  });

  it('can be started anew', async () => {
    localStorage.setItem('tertulia:draft:new-member:one', '{"givenName":"Gil","pitch":"Hago sillas"}');
    const { wrapper } = await mountPage(NewMemberView, { path: '/members/new' });
    await wrapper.get('.new__restored button').trigger('click');
    expect(field(wrapper, 'Nombre').element.value).toBe('');
    expect(Object.keys(localStorage)).toEqual([]);
  });
});
