import { mount, type ComponentMountingOptions, type VueWrapper } from '@vue/test-utils';
import { createPinia } from 'pinia';
import { onTestFinished, vi } from 'vitest';
import type { Component } from 'vue';
import { createMemoryHistory, createRouter, type Router } from 'vue-router';
import type { Locale } from '@shared/locale';
import { createTranslations, switchLanguage } from '@/app/i18n/i18n';

interface Page {
  readonly wrapper: VueWrapper;
  readonly router: Router;
}

/**
 * Mounts a part of the app as it stands in a window: with the app's own words, in the document, until the test ends.
 *
 * @param component a Vue component; the linter's types do not know what a `.vue` file exports
 */
export async function mountPage(
  component: unknown,
  options: { locale?: Locale; props?: Record<string, unknown>; path?: string; view?: Component } = {},
): Promise<Page> {
  const { locale = 'es', props = {}, path = '/', view = { render: () => null } } = options;
  const translations = await createTranslations(locale);
  await switchLanguage(locale);
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/:rest(.*)*', component: view }],
  });
  await router.push(path);
  const mounting: ComponentMountingOptions<Component> = {
    props,
    attachTo: document.body,
    global: { plugins: [createPinia(), router, translations] },
  };
  const wrapper = mount(component as Component, mounting);
  onTestFinished(() => wrapper.unmount());
  return { wrapper, router };
}

/** Waits until an expectation holds; as long as a busy machine may need. */
export function waitFor<T>(expectation: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(expectation, { timeout: 15_000 });
}
