/** A title or a name as a file's name, on every system; without its ending. */
export function fileNameOf(title: string): string {
  return title.replaceAll(/[\\/:*?"<>|]+/gu, ' ').trim() || 'Tertulia';
}
