import type { ListPhotos } from '../photos/list-photos';
import type { Delimiter, ReadWarning, TextEncoding } from '@shared/imports/imports.schema';

/** A list as rows of cells, whatever kind of file it came from. */
export interface Table {
  readonly kind: 'delimited' | 'xlsx' | 'vcard';
  readonly encoding: TextEncoding | null;
  readonly delimiter: Delimiter | null;
  readonly sheet: string | null;
  readonly sheets: readonly string[];
  /** All rows, header and preamble included. Rows may be of different lengths. */
  readonly rows: readonly (readonly string[])[];
  /** The photos that its cells name. */
  readonly photos: ListPhotos;
  /** What could not be read as it may have been meant. */
  readonly warnings: readonly ReadWarning[];
}
