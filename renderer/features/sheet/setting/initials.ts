import { initialsOf } from '@shared/members/display-name';
import { html, text, type Html } from './html';

/** How many hues there are; the app's avatars have the same. */
const hueCount = 8;

/** The initials of who has no photo, on the hue that the app gives them too. Fills its box. */
export function initialsFace(member: { readonly id: string; readonly name: string }): Html {
  return html`<span class="face__initials face__initials--${hueOf(member.id)}" aria-hidden="true"
    >${text(initialsOf(member.name) || '·')}</span
  >`;
}

function hueOf(id: string): number {
  let sum = 0;
  for (const letter of id) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return sum % hueCount;
}
