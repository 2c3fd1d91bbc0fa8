import type { TieFileFormat } from '@shared/ties/tie-files.schema';
import type { TieList } from './read-tie-list';

/** One end of a tie as a file has it: whatever of these it says. */
export interface RawEnd {
  readonly id: string;
  readonly email: string;
  readonly name: string;
}

/** A tie as a file has it, nothing of it checked. Texts are trimmed; empty where the file does not say. */
export interface RawTie {
  /** As a spreadsheet counts, or the place of the edge in its file; from 1. */
  readonly row: number;
  readonly from: RawEnd;
  readonly to: RawEnd;
  /** Several where the file lists several for a pair. */
  readonly kinds: readonly string[];
  readonly since: string;
  readonly until: string;
  readonly weight: string;
  readonly note: string;
}

export interface RawTies {
  readonly format: TieFileFormat;
  readonly ties: readonly RawTie[];
  /** A list, as it stands in its file; null for a graph. */
  readonly list: (Omit<TieList, 'ties'> & { readonly rows: readonly (readonly string[])[] }) | null;
}

export const nobody: RawEnd = { id: '', email: '', name: '' };
