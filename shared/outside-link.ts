const openedSchemes = ['http:', 'https:', 'mailto:', 'tel:'];
const maxLength = 2000;

/**
 * The link to hand to the system, or undefined where it must not be.
 *
 * Systems start programs by a link's scheme, and some pass the rest on unquoted: so only the schemes that a member's
 * page uses are taken, written anew by the URL parser, and no names or passwords in them.
 *
 * @param text whatever a page sent
 */
export function outsideLink(text: unknown): string | undefined {
  if (typeof text !== 'string' || text.length > maxLength || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (!openedSchemes.includes(url.protocol) || url.username !== '' || url.password !== '') return undefined;
  return url.href;
}
