import { nextTick, ref, watch, type Ref } from 'vue';
import { useRouter } from 'vue-router';
import { at } from '@shared/graph/network';
import type { TieKind } from '@shared/ties/ties.schema';
import { useRelationWrites, type PairEnd } from '@/features/relations';
import { acquaintancesOf } from '../scene/relations';
import type { GraphChoice } from './graph-address';
import { neighbourTowards, type Direction } from './use-graph-keys';
import type { useGraphPage } from './use-graph-page';
import type { PanelFocus, PanelPlace } from './use-panel-focus';

/** What the picture offers to whoever acts on it. */
export interface StageHandle {
  zoom(direction: 1 | -1): void;
  /** Keeps everybody in sight while they find new places. */
  follow(): void;
  fit(nodes?: readonly number[]): void;
  reveal(node: number): void;
  focus(): void;
  onScreen(node: number): { readonly x: number; readonly y: number } | null;
  /** How many pixels a unit of the graph takes now. */
  pixelsPerUnit(): number;
}

/** What the manager does on the page, by hand or by key. Persons are indices in the community. */
export function useGraphActions(
  page: ReturnType<typeof useGraphPage>,
  parts: {
    readonly stage: Readonly<Ref<StageHandle | null>>;
    readonly aside: Readonly<Ref<PanelFocus | null>>;
  },
  tool: Ref<'move' | 'tie'>,
) {
  const { choice, change, community, scene, drawn, chosen, personAt, nodeAt, idOf } = page;
  const { stage, aside } = parts;
  const router = useRouter();
  const { addTie } = useRelationWrites();
  /** With names and ids: meanwhile people may be read anew, and stand in another order. */
  const asked = ref<{ one: PairEnd; other: PairEnd; place: { x: number; y: number } } | null>(null);

  const endOf = (person: number): PairEnd => ({
    id: idOf(person) ?? '',
    name: community.value?.people[person]?.name ?? '',
  });

  /** Chooses somebody and brings them into sight; without moving the picture further than that. */
  function choose(person: number | null): void {
    void change({ focus: idOf(person), with: null, panel: null }).then(() => {
      if (person !== null) stage.value?.reveal(nodeAt(person));
    });
  }

  /** Where in the panel the card was opened from, and what was looked at then. */
  let opened: {
    readonly focus: string | null;
    readonly before: Partial<GraphChoice>;
    readonly place: PanelPlace | null;
  } | null = null;

  /** Chooses somebody who stands in the panel: the focus goes along to their card, and Escape leads back. */
  function chooseBeside(person: number): void {
    const { panel, focus } = choice.value;
    if (panel !== null) {
      opened = { focus: idOf(person), before: { panel, focus }, place: aside.value?.place() ?? null };
    }
    void change({ focus: idOf(person), with: null, panel: null }).then(() => {
      stage.value?.reveal(nodeAt(person));
      aside.value?.focusCard();
    });
  }

  function comeBack({ before, place }: NonNullable<typeof opened>): void {
    opened = null;
    void change(before).then(() => {
      if (place) aside.value?.focusPlace(place);
      else takeLostFocus();
    });
  }

  function chooseNode(node: number | null, extend: boolean): void {
    if (node === null) {
      if (chosen.value !== null) leaveFor({ focus: null, panel: null });
      return;
    }
    const person = personAt(node);
    if (extend && chosen.value !== null && person !== chosen.value) show({ with: idOf(person), chain: 0 });
    else choose(person);
  }

  /** Changes what is looked at, and shows all of it. */
  function show(patch: Partial<GraphChoice>): void {
    const isElsewhere = ['focus', 'with', 'reach', 'chain', 'look'].some((name) => name in patch);
    void change(patch).then(() => {
      if (isElsewhere) fitLooked();
      if (hasLostFocus()) aside.value?.focusCard();
    });
  }

  function find(id: string): void {
    void change({ focus: id, with: null, panel: null }).then(() => {
      stage.value?.focus();
      fitLooked();
    });
  }

  function fitLooked(): void {
    stage.value?.fit(page.emphasis.value ? [...page.emphasis.value.nodes] : undefined);
  }

  function openEdge(edge: number): void {
    const lines = scene.value?.edges;
    if (!lines) return;
    void change({
      focus: idOf(personAt(at(lines.a, edge))),
      with: idOf(personAt(at(lines.b, edge))),
      chain: 0,
      look: 'path',
      panel: null,
    });
  }

  /** Asks how two are tied, beside the second. Ties are written today: whoever looks at the past comes back for it. */
  async function askTie(from: number, to: number): Promise<void> {
    const ends = { one: endOf(from), other: endOf(to) };
    if (page.isPast.value) await change({ day: null });
    const place = stage.value?.onScreen(nodeAt(to)) ?? { x: 0, y: 0 };
    asked.value = { ...ends, place };
  }

  function cancelTie(): void {
    asked.value = null;
    stage.value?.focus();
  }

  watch(choice, () => {
    if (!asked.value) return;
    asked.value = null;
    void nextTick(takeLostFocus);
  });

  async function answerTie(kind: TieKind): Promise<void> {
    const question = asked.value;
    cancelTie();
    if (question) await addTie(question.one, question.other, { kind });
  }

  /** @returns whether somebody whom the chosen knows stands there */
  function walk(direction: Direction): boolean {
    const { value: view } = drawn;
    const { value: places } = page.positions;
    if (!view || !places || chosen.value === null) return false;
    const placeOf = (person: number) => {
      const node = nodeAt(person);
      return { x: at(places.x, node), y: at(places.y, node) };
    };
    const known = acquaintancesOf(view, chosen.value).map(({ person }) => person);
    const next = known[neighbourTowards(placeOf(chosen.value), known.map(placeOf), direction)];
    if (next !== undefined) choose(next);
    return true;
  }

  /** The profile of the chosen; where nobody is, whoever knows most people is chosen. */
  function open(): void {
    if (chosen.value !== null) void router.push(`/members/${idOf(chosen.value) ?? ''}`);
    else if (scene.value && scene.value.nodes.count > 0) {
      const { rank } = scene.value.nodes;
      choose(personAt(rank.indexOf(Math.max(...rank))));
    }
  }

  /** Shows something else instead of the part of the page that has the focus, which comes back to the picture. */
  function leaveFor(patch: Partial<GraphChoice>): void {
    void change(patch).then(takeLostFocus);
  }

  function takeLostFocus(): void {
    if (hasLostFocus()) stage.value?.focus();
  }

  function hasLostFocus(): boolean {
    return document.activeElement === null || document.activeElement === document.body;
  }

  function leave(): boolean {
    if (asked.value) cancelTie();
    else if (tool.value === 'tie') tool.value = 'move';
    else if (choice.value.with !== null) leaveFor({ with: null });
    else if (opened !== null && opened.focus === choice.value.focus && choice.value.panel === null)
      comeBack(opened);
    else if (choice.value.focus !== null) leaveFor({ focus: null });
    else if (choice.value.panel !== null) leaveFor({ panel: null });
    else return false;
    return true;
  }

  return {
    ...{ choose, chooseBeside, chooseNode, show, find, openEdge, walk, open, leave, leaveFor },
    ...{ asked, askTie, answerTie, cancelTie },
  };
}
