import { defineAsyncComponent, type Component } from 'vue';

/**
 * A part of the panel beside the card of the chosen. It is given `{ community, view, drawn, measures,
 * measuring, choice, day }` and says `choose(person)`, `path(from, to)` and `tie(from, to)`, persons being indices in the community,
 * `change(patch)` of what is chosen, and `measure()` where measuring was stopped.
 */
export interface PanelPart {
  /** Stands in the address. */
  readonly key: string;
  /** Key of its title in the app's words. */
  readonly title: string;
  readonly component: Component;
}

/** A part that is fetched when it is first opened. */
function lazily(load: () => Promise<unknown>): Component {
  return defineAsyncComponent(load as () => Promise<Component>);
}

/** In the order of their tabs; they are read when they are opened. */
export const panelParts: readonly PanelPart[] = [
  {
    key: 'reading',
    title: 'reading.tab',
    component: lazily(() => import('../reading/ReadingPanel.vue')),
  },
  {
    key: 'people',
    title: 'people.tab',
    component: lazily(() => import('../people/PeopleTable.vue')),
  },
  {
    key: 'compare',
    title: 'compare.tab',
    component: lazily(() => import('../compare/ComparePanel.vue')),
  },
];
