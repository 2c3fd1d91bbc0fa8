import type { TieMapping } from '@shared/ties/tie-columns';
import { DomainError } from '../../domain-error';
import { decodeText, guessEncoding, readTable } from '../../imports';
import type { RawTies } from './raw-tie.types';
import { readGexf } from './read-gexf';
import { readGraphml } from './read-graphml';
import { readTieList } from './read-tie-list';
import { XmlError } from './xml';

/** The most ties that a file may have. */
const most = 200_000;

/**
 * Reads ties from a file: an edge list in CSV, TSV or Excel, GraphML or GEXF, by what stands in it and not by its name.
 *
 * @throws {DomainError} UNREADABLE_FILE for what is none of these, with the reason and, for XML, the line in `detail`
 */
export async function readTieFile(bytes: Uint8Array): Promise<RawTies> {
  if (bytes.length === 0) throw unreadable('empty');
  const read = (await readAsXml(bytes)) ?? (await readRows(await rowsOf(bytes)));
  if (read.ties.length === 0) throw unreadable(read.format === 'list' ? 'empty' : 'no-edges');
  if (read.ties.length > most) throw unreadable('too-many-rows');
  return read;
}

/**
 * The ties of a list's rows, its columns being what the manager says, or what their names say.
 *
 * @throws {DomainError} UNREADABLE_FILE `no-ends`
 */
export async function readRows(
  rows: readonly (readonly string[])[],
  mapping: TieMapping | null = null,
): Promise<RawTies> {
  const { ties, ...list } = await readTieList(rows, mapping);
  return { format: 'list', ties, list: { ...list, rows } };
}

async function rowsOf(bytes: Uint8Array) {
  const { kind, rows } = await readTable(bytes, {});
  if (kind === 'vcard') throw unreadable('no-ends');
  return rows;
}

/** null where it is no XML. */
async function readAsXml(bytes: Uint8Array): Promise<RawTies | null> {
  const encoding = guessEncoding(bytes);
  const start = await decodeText(bytes.subarray(0, 4096), encoding);
  if (!/^\s*<(?:[?!]|[A-Za-z])/u.test(start) || /^\s*<(?:!doctype\s+html|html|table)\b/iu.test(start))
    return null;
  const text = await decodeText(bytes, encoding);
  try {
    const root = rootOf(text);
    if (root === 'graphml') return { format: 'graphml', ties: await readGraphml(text), list: null };
    if (root === 'gexf') return { format: 'gexf', ties: await readGexf(text), list: null };
  } catch (error) {
    if (error instanceof XmlError) throw unreadable(error.reason, String(error.line));
    throw error;
  }
  throw unreadable('other-xml');
}

/** Name of the first element, without its prefix; empty where none comes first. */
function rootOf(text: string): string {
  const start = afterProlog(text);
  if (text.startsWith('<!', start))
    throw new XmlError('xml-declares', text.slice(0, start).split('\n').length);
  const first = /^<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)/u.exec(text.slice(start, start + 200));
  return first?.[1] ?? '';
}

/** Where what is neither space, comment nor instruction begins. */
function afterProlog(text: string): number {
  const spaces = /\s*/uy;
  for (let at = 0; ;) {
    spaces.lastIndex = at;
    spaces.exec(text);
    at = spaces.lastIndex;
    const end = text.startsWith('<?', at) ? '?>' : text.startsWith('<!--', at) ? '-->' : null;
    const found = end === null ? -1 : text.indexOf(end, at + 2);
    if (end === null || found < 0) return at;
    at = found + end.length;
  }
}

function unreadable(reason: string, detail = ''): DomainError<'UNREADABLE_FILE'> {
  return new DomainError('UNREADABLE_FILE', { reason, detail });
}
