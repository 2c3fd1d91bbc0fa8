import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { VueWrapper } from '@vue/test-utils';
import { nextTick, shallowRef } from 'vue';
import { communityOf } from '@shared/graph/community';
import { dayOf } from '@shared/graph/strength';
import { measure } from '@shared/graph/measures/measure';
import { noFilters, viewOf } from '@shared/graph/view';
import DatesFilter from '@/features/graph/components/DatesFilter.vue';
import GraphFilters from '@/features/graph/components/GraphFilters.vue';
import GraphLegend from '@/features/graph/components/GraphLegend.vue';
import GraphToolbar from '@/features/graph/components/GraphToolbar.vue';
import MeasuresWaiting from '@/features/graph/components/MeasuresWaiting.vue';
import SeasonSlider from '@/features/graph/components/SeasonSlider.vue';
import TieQuestion from '@/features/graph/components/TieQuestion.vue';
import { listWords } from '@/features/relations';
import { changed, filterCount, plainChoice } from '@/features/graph/composables/graph-address';
import { useGraphWords } from '@/features/graph/composables/graph-words';
import { useGraphActions } from '@/features/graph/composables/use-graph-actions';
import type { useGraphPage } from '@/features/graph/composables/use-graph-page';
import PeopleTable from '@/features/graph/people/PeopleTable.vue';
import { knowingCount } from '@/features/graph/scene/awareness';
import { paletteOf } from '@/features/graph/scene/palettes';
import { keepOnly } from '@/features/graph/scene/sub-view';
import { modelOf, person, today } from '../unit/graph/made-up-model';
import { mountPage } from './support/mount-page';

const community = communityOf(
  modelOf({
    people: Array.from({ length: 120 }, (_, index) => person(index)),
    ties: [
      [0, 1, 0, today - 90, -1, 1000],
      [1, 2, 0, today - 50, -1, 1000],
    ],
  }),
);
const view = viewOf(community, { layer: 'both', weighting: 'strength', day: today, filters: noFilters });
const measures = measure(view, community);

describe('the table of people', () => {
  const table = (choice = plainChoice, drawn = view) =>
    mountPage(PeopleTable, {
      props: { community, view, drawn, measures, measuring: 'measured', choice, day: today },
    });

  it('lists the people of the picture and no others, with what was measured among all', async () => {
    const drawn = keepOnly(view, (node) => node === 1 || node === 2 || node === 7);
    const { wrapper } = await table(plainChoice, drawn);
    const rows = wrapper.findAll('tbody tr').map((row) => [row.get('th').text(), row.get('td').text()]);
    const nameOf = (index: number): string => community.people[index]?.name ?? '?';
    expect(rows).toEqual([
      [nameOf(1), '2'],
      [nameOf(2), '1'],
      [nameOf(7), '0'],
    ]);
    expect(wrapper.get('.people__note').text()).toContain('3 personas, 1 vínculo.');
  });

  it('names nobody as most tied where nobody has ties', async () => {
    const { wrapper } = await table();
    expect(wrapper.get('.people__note').text()).toContain(
      `más vínculos tiene: ${community.people[1]?.name ?? '?'}`,
    );
    await wrapper.setProps({ drawn: keepOnly(view, (node) => node > 5) });
    expect(wrapper.get('.people__note').text()).not.toContain('más vínculos');
  });

  it('keeps its order, its page and what was sought in what is chosen', async () => {
    const { wrapper } = await table();
    const button = (text: string) => wrapper.findAll('button').find((one) => one.text() === text);
    await button('Une a otros')?.trigger('click');
    await button('Vínculos')?.trigger('click');
    await button('Siguientes')?.trigger('click');
    await wrapper.get('input').setValue('ana');
    expect(wrapper.emitted('change')).toEqual([
      [{ sort: 'betweenness', isReversed: false }],
      [{ sort: 'degree', isReversed: true }],
      [{ page: 1 }],
      [{ sought: 'ana' }, { isPassing: true }],
    ]);
  });

  it('opens as it was left, and on its last page where people are gone', async () => {
    const { wrapper } = await table({ ...plainChoice, sort: 'name', isReversed: true, page: 7 });
    expect(wrapper.get('[aria-sort="descending"]').text()).toBe('Nombre');
    expect(wrapper.findAll('tbody tr')).toHaveLength(20);
    const name = community.people[3]?.name ?? '?';
    await wrapper.setProps({ choice: changed(plainChoice, { sought: name }) });
    expect(wrapper.get('input').element.value).toBe(name);
    expect(wrapper.get('tbody th').text()).toBe(name);
  });

  it('says what the column means that it is sorted by', async () => {
    const { wrapper } = await table({ ...plainChoice, sort: 'constraint' });
    expect(wrapper.text()).toContain('Cuánto dependen sus contactos unos de otros');
    await wrapper.setProps({ choice: { ...plainChoice, sort: 'name' } });
    expect(wrapper.text()).not.toContain('Cuánto dependen');
  });
});

describe('where measures would stand', () => {
  it.each([
    ['es', 'No se han medido los vínculos.', 'Medirlos'],
    ['ca', 'No s’han mesurat els vincles.', 'Mesura’ls'],
    ['en', 'The ties have not been measured.', 'Measure them'],
  ] as const)('it is said that there are none, with a way to get them (%s)', async (locale, text, again) => {
    const { wrapper } = await mountPage(MeasuresWaiting, { locale, props: { state: 'measuring' } });
    expect(wrapper.find('button').exists()).toBe(false);
    for (const state of ['stopped', 'failed']) {
      await wrapper.setProps({ state });
      expect(wrapper.get('[role="status"]').text()).toBe(text);
      expect(wrapper.get('button').text()).toBe(again);
      await wrapper.get('button').trigger('click');
    }
    expect(wrapper.emitted('again')).toHaveLength(2);
  });
});

describe('the line of days', () => {
  const slider = () =>
    mountPage(SeasonSlider, {
      props: { first: dayOf('2026-01-01'), today: '2026-03-26', day: null, playing: false },
    });

  it('stops playing when a day is chosen by key', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const { wrapper } = await slider();
    await wrapper.get('button').trigger('click');
    expect(wrapper.emitted('update:playing')).toEqual([[true]]);
    await vi.advanceTimersByTimeAsync(2000);
    const passed = wrapper.emitted('change')?.length ?? 0;
    expect(passed).toBeGreaterThan(1);
    await wrapper.get('input').setValue('5');
    await vi.advanceTimersByTimeAsync(5000);
    expect(wrapper.emitted('change')).toHaveLength(passed + 1);
    expect(wrapper.emitted('update:playing')?.at(-1)).toEqual([false]);
  });

  it('leaves one step to go back to for each choice, however many days it passed', async () => {
    const { wrapper } = await slider();
    const input = wrapper.get('input');
    const pass = async (value: number): Promise<void> => {
      input.element.value = String(value);
      await input.trigger('input');
    };
    for (const value of [9, 8, 7]) await pass(value);
    await input.trigger('change');
    await pass(3);
    await input.trigger('change');
    await input.trigger('keydown', { key: 'ArrowLeft', repeat: true });
    await pass(2);
    expect(wrapper.emitted('change')?.map(([, isPassing]) => isPassing)).toEqual([
      false,
      true,
      true,
      false,
      true,
    ]);
  });

  it('is not said aloud day by day while it plays', async () => {
    const props = {
      community,
      choice: plainChoice,
      tool: 'move',
      summary: '120 personas',
      isPlaying: true,
      isPast: false,
    };
    const { wrapper } = await mountPage(GraphToolbar, { props });
    expect(wrapper.get('.toolbar__title p').attributes('aria-live')).toBe('off');
    await wrapper.setProps({ isPlaying: false });
    expect(wrapper.get('.toolbar__title p').attributes('aria-live')).toBe('polite');
  });
});

describe('the filters', () => {
  const filters = (choice = plainChoice) => mountPage(GraphFilters, { props: { community, choice } });
  const chips = (wrapper: VueWrapper): string[] => wrapper.findAll('legend').map((one) => one.text());

  it('offers none that does nothing', async () => {
    const { wrapper } = await filters();
    expect(chips(wrapper)).toEqual(expect.arrayContaining(['Tipo de vínculo', 'Fuerza']));
    expect(wrapper.text()).toContain('evento');
    await wrapper.setProps({ choice: { ...plainChoice, weighting: 'declared' } });
    expect(wrapper.text()).not.toContain('evento');
    await wrapper.setProps({ choice: { ...plainChoice, layer: 'awareness' } });
    expect(chips(wrapper)).not.toEqual(expect.arrayContaining(['Tipo de vínculo']));
    expect(chips(wrapper)).not.toEqual(expect.arrayContaining(['Fuerza']));
  });

  it('counts those that are at work', () => {
    const set = { ...plainChoice, kinds: ['family'], bands: ['strong'], onWall: true } as const;
    expect(filterCount(set)).toBe(3);
    expect(filterCount({ ...set, layer: 'awareness' })).toBe(1);
  });
});

describe('awareness', () => {
  it('counts, in the table and above the picture, whoever could say in a sentence what another does', async () => {
    const level = Uint8Array.of(1, 2, 3, 0);
    const arrows = { ...view.arrows, from: Int32Array.of(0, 0, 1, 2), to: Int32Array.of(1, 2, 0, 0), level };
    expect(knowingCount({ arrows })).toBe(2);
    const { wrapper } = await mountPage(PeopleTable, {
      props: {
        ...{ community, view, measures, measuring: 'measured', day: today },
        ...{ drawn: { ...view, arrows }, choice: { ...plainChoice, layer: 'awareness' } },
      },
    });
    expect(wrapper.get('.people__note').text()).toContain('2 «sabe qué hace»');
  });
});

describe('the legend', () => {
  const legend = (choice = plainChoice) =>
    mountPage(GraphLegend, {
      props: {
        ...{ choice, folded: false, palette: paletteOf('light', false) },
        grouping: { groups: [], groupOf: new Int32Array(0), isOrdered: false },
        chosenGroups: [],
      },
    });

  it('shows lines of one kind alone on a click, and all again on another', async () => {
    const { wrapper } = await legend({ ...plainChoice, layer: 'both', kinds: ['family', 'event'] });
    const line = (name: string) => wrapper.findAll('.legend__line').find((one) => one.text() === name);
    await line('Trabajo')?.trigger('click');
    await line('Sabe lo que hace')?.trigger('click');
    const work = ['collaborates', 'client', 'colleague', 'mentor'];
    expect(wrapper.emitted('change')).toEqual([
      [{ kinds: ['family', 'event', ...work] }],
      [{ layer: 'awareness' }],
    ]);
    await wrapper.setProps({ choice: { ...plainChoice, kinds: ['family', ...work] } });
    expect(line('Trabajo')?.attributes('aria-pressed')).toBe('true');
    await line('Trabajo')?.trigger('click');
    expect(wrapper.emitted('change')?.at(-1)).toEqual([{ kinds: ['family'] }]);
  });

  it('names no encounters where only declared ties count', async () => {
    const { wrapper } = await legend({ ...plainChoice, weighting: 'declared' });
    expect(wrapper.findAll('.legend__line').map((line) => line.text())).toEqual([
      'Conocidos, amigos, familia',
      'Trabajo',
    ]);
  });
});

describe('the filter of dates', () => {
  const dates = (from: string | null = null, until: string | null = null) =>
    mountPage(DatesFilter, { props: { from, until } });

  it('takes a day once its year is whole, and an end that is emptied as open', async () => {
    const { wrapper } = await dates();
    const [from, until] = wrapper.findAll('input');
    for (const typed of ['0002-03-01', '0020-03-01', '0202-03-01', '2024-03-01']) await from?.setValue(typed);
    await until?.setValue('2025-01-31');
    await wrapper.setProps({ from: '2024-03-01', until: '2025-01-31' });
    await from?.setValue('');
    expect(wrapper.emitted('change')).toEqual([
      [{ from: '2024-03-01' }],
      [{ until: '2025-01-31' }],
      [{ from: null }],
    ]);
  });

  it.each([
    ['es', 'Acaba antes de empezar'],
    ['ca', 'Acaba abans de començar'],
    ['en', 'It ends before it begins'],
  ] as const)('says beside the end that it comes before the start (%s)', async (locale, words) => {
    const props = { from: '2025-02-01', until: '2025-01-31' };
    const { wrapper } = await mountPage(DatesFilter, { locale, props });
    expect(wrapper.text()).toContain(words);
    expect(wrapper.findAll('input')[1]?.attributes('aria-invalid')).toBe('true');
    await wrapper.setProps({ until: '2025-02-01' });
    expect(wrapper.text()).not.toContain(words);
  });
});

describe('the question how two are tied', () => {
  it('is taken back by a click elsewhere, not by one within', async () => {
    const { wrapper } = await mountPage(TieQuestion, {
      props: { pair: 'Ana e Inés', place: { x: 0, y: 0 } },
    });
    expect(wrapper.get('p').text()).toBe('¿Qué une a Ana e Inés?');
    await wrapper.get('p').trigger('pointerdown');
    expect(wrapper.emitted('cancel')).toBeUndefined();
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    expect(wrapper.emitted('cancel')).toHaveLength(1);
  });

  it('stands so far from the lower border as it is high', async () => {
    const height = vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(263);
    const { wrapper } = await mountPage(TieQuestion, {
      props: { pair: 'Ana e Inés', place: { x: 10, y: 9000 } },
    });
    await nextTick();
    expect(wrapper.get('.question').attributes('style')).toContain('--height: 263px');
    height.mockRestore();
  });
});

describe('whom a question is about', () => {
  it('stays the same when people are read anew in another order, until something else is chosen', async () => {
    const people = shallowRef(community);
    const choice = shallowRef(plainChoice);
    const page = {
      community: people,
      choice,
      isPast: shallowRef(false),
      idOf: (index: number) => people.value.people[index]?.id ?? null,
      nodeAt: (index: number) => index,
    } as unknown as ReturnType<typeof useGraphPage>;
    let actions: ReturnType<typeof useGraphActions> | undefined;
    await mountPage({
      setup: () => {
        actions = useGraphActions(
          page,
          { stage: shallowRef(null), aside: shallowRef(null) },
          shallowRef<'move' | 'tie'>('tie'),
        );
      },
      render: () => null,
    });
    const [one, other] = [community.people[0], community.people[2]];
    await actions?.askTie(0, 2);
    people.value = { ...community, people: community.people.toReversed() };
    await nextTick();
    expect(actions?.asked.value).toMatchObject({
      one: { id: one?.id, name: one?.name },
      other: { id: other?.id, name: other?.name },
    });
    choice.value = { ...plainChoice, layer: 'both' };
    await nextTick();
    expect(actions?.asked.value).toBeNull();
  });
});

describe('names in a row', () => {
  it('are joined as the language does it', () => {
    expect(listWords(['Ana', 'Inés'], 'es')).toBe('Ana e Inés');
    expect(listWords(['Ana', 'Inés'], 'ca')).toBe('Ana i Inés');
    expect(listWords(['Ana', 'Inés'], 'en')).toBe('Ana and Inés');
  });
});

describe('a share in words', () => {
  it.each([
    ['es', '13,1 %'],
    ['ca', '13,1 %'],
    ['en', '13.1%'],
  ] as const)('stands as the language writes it (%s)', async (locale, written) => {
    const { wrapper } = await mountPage(
      {
        setup: () => ({ share: useGraphWords().shareWords(0.1314) }),
        render(this: { share: string }) {
          return this.share;
        },
      },
      { locale },
    );
    expect(wrapper.text().replaceAll('\u00a0', ' ')).toBe(written);
  });
});
