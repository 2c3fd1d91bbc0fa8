import type { Introduction } from '@shared/directory/directory.schema';
import { chainsFrom, type Chain, type ChainsFrom } from '@shared/graph/chains';
import type { Community } from '@shared/graph/community';
import { at, networkOf, type Network } from '@shared/graph/network';
import { bandOf, isStandingTie, type Band } from '@shared/graph/strength';
import { noFilters, viewOf, type GraphView } from '@shared/graph/view';

/** Who knows whom at a day, by strength. Former members introduce nobody: they are not in it. */
export class TodaysNetwork {
  readonly view: GraphView;
  readonly network: Network;

  /** @param day in days since 1970-01-01 */
  constructor(
    readonly community: Community,
    readonly day: number,
  ) {
    this.view = viewOf(community, {
      layer: 'ties',
      weighting: 'strength',
      day,
      filters: { ...noFilters, statuses: ['active', 'away'] },
    });
    const { a, b, strength } = this.view.edges;
    this.network = networkOf(this.view.people.length, { a, b, weight: strength });
  }

  has(memberId: string): boolean {
    return this.community.indexOf.has(memberId);
  }

  /** -1 for somebody who is not in the network. */
  nodeOf(memberId: string): number {
    const person = this.community.indexOf.get(memberId);
    return person === undefined ? -1 : at(this.view.nodeOf, person);
  }

  nameOf(memberId: string): string {
    return this.community.people[this.community.indexOf.get(memberId) ?? -1]?.name ?? '';
  }

  personOf(node: number): { id: string; name: string } {
    const person = this.community.people[at(this.view.people, node)];
    return { id: person?.id ?? '', name: person?.name ?? '' };
  }

  bandOf(edge: number): Band {
    return bandOf(at(this.view.edges.strength, edge));
  }

  /** Whether the manager says that they are tied, today. */
  isDeclared(edge: number): boolean {
    const links = this.community.links[at(this.view.edges.pair, edge)] ?? [];
    return links.some((link) => isStandingTie(link, this.day));
  }
}

const nobody: Introduction = { kind: 'none' };

/** Everybody as seen from one member: how near they are, and who leads to them. */
export class Surroundings {
  /** From whom it is seen. */
  readonly member: { readonly id: string; readonly name: string };
  readonly #node: number;
  readonly #chains: ChainsFrom | null;
  /** The member's own edges, by the node at their other end. */
  readonly #edgeTo = new Map<number, number>();

  constructor(
    readonly network: TodaysNetwork,
    memberId: string,
  ) {
    this.member = { id: memberId, name: network.nameOf(memberId) };
    this.#node = network.nodeOf(memberId);
    this.#chains = this.#node < 0 ? null : chainsFrom(network.network, this.#node);
    const { offsets, targets, edgeOf } = network.network;
    if (this.#node < 0) return;
    for (let place = at(offsets, this.#node); place < at(offsets, this.#node + 1); place += 1) {
      this.#edgeTo.set(at(targets, place), at(edgeOf, place));
    }
  }

  /**
   * 0 (no way leads there) to 1 (themselves): `1 / (1 + d)`, d being the length of the strongest chain, the sum of
   * `1 / strength` over its links.
   */
  closeness(memberId: string): number {
    const node = this.network.nodeOf(memberId);
    if (node < 0 || this.#chains === null) return 0;
    return 1 / (1 + at(this.#chains.distance, node));
  }

  /** How the member would get to know somebody: through whom, or not at all, or that they know each other. */
  introductionTo(memberId: string): Introduction {
    const node = this.network.nodeOf(memberId);
    if (node < 0 || node === this.#node) return nobody;
    const chain = this.#chains?.chainTo(node);
    if (!chain) return nobody;
    const own = this.#edgeTo.get(node);
    return own !== undefined && this.#knowEachOther(own, chain)
      ? { kind: 'direct', band: this.network.bandOf(own) }
      : {
          kind: 'chain',
          people: chain.nodes.slice(1, -1).map((between) => this.network.personOf(between)),
          bands: chain.edges.map((edge) => this.network.bandOf(edge)),
        };
  }

  /** Having been at the same event years ago is not knowing each other, where somebody nearer could introduce. */
  #knowEachOther(edge: number, chain: Chain): boolean {
    return chain.edges.length === 1 || this.network.isDeclared(edge) || this.network.bandOf(edge) !== 'cold';
  }
}
