import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { defineComponent } from 'vue';
import { RouterLink } from 'vue-router';
import App from '@/app/App.vue';
import { startServedBackend } from './support/backend';
import { mountPage, waitFor } from './support/mount-page';

const cleaners: (() => Promise<void>)[] = [];

beforeAll(async () => {
  await startServedBackend((clean) => cleaners.unshift(clean));
});
afterAll(async () => {
  for (const clean of cleaners) await clean();
});

it('a page that breaks leaves the frame standing, says so, and the next page is shown', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const view = defineComponent({
    components: { RouterLink },
    setup: () => ({
      read(path: string): string {
        if (path === '/broken') throw new Error('a fault in this page');
        return `the page ${path}`;
      },
    }),
    template: '<p>{{ read($route.path) }}</p>',
  });
  const { wrapper, router } = await mountPage(App, { view, path: '/broken' });
  expect(wrapper.get('[role="alert"]').text()).toContain('Algo no ha ido bien');
  expect(logged).toHaveBeenCalledWith(expect.objectContaining({ message: 'a fault in this page' }));
  expect(wrapper.find('nav').exists()).toBe(true);
  await router.push('/whole');
  await waitFor(() => expect(wrapper.text()).toContain('the page /whole'));
  expect(wrapper.find('[role="alert"]').exists()).toBe(false);
});

it('gives each member a page of its own, so that nothing typed about one reaches the next', async () => {
  const mounted: string[] = [];
  const view = defineComponent({
    beforeMount() {
      mounted.push(this.$route.fullPath);
    },
    render: () => null,
  });
  const { router } = await mountPage(App, { view, path: '/members/a' });
  await router.push('/members/b');
  await router.push('/members/b?tab=1');
  await waitFor(() => expect(mounted).toEqual(['/members/a', '/members/b']));
});
