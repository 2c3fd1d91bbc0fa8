import { encode } from 'uqr';
import { html, text, type Html } from './html';

/**
 * A QR code as one path of an inline SVG: black on white, with the quiet zone that readers need.
 *
 * @param label says where it leads, for who cannot see it
 * @returns null where the contents are more than a code can hold
 */
export function qrCode(contents: string, label: string): Html | null {
  const modules = modulesOf(contents);
  if (modules === null) return null;
  const side = modules.length;
  return html`<svg
    class="qr"
    viewBox="0 0 ${side} ${side}"
    shape-rendering="crispEdges"
    role="img"
    aria-label="${text(label)}"
  >
    <path fill="#fff" d="M0 0h${side}v${side}H0z" />
    <path fill="#000" d="${text(pathOf(modules))}" />
  </svg>`;
}

function modulesOf(contents: string): boolean[][] | null {
  try {
    return encode([...new TextEncoder().encode(contents)], { ecc: 'L', boostEcc: true, border: 2 }).data;
  } catch {
    return null;
  }
}

/** Dark modules as runs, row by row. */
function pathOf(modules: readonly (readonly boolean[])[]): string {
  let path = '';
  for (const [y, row] of modules.entries()) {
    let from = -1;
    for (const [x, isDark] of [...row, false].entries()) {
      if (isDark && from < 0) from = x;
      if (isDark || from < 0) continue;
      path += `M${String(from)} ${String(y)}h${String(x - from)}v1H${String(from)}z`;
      from = -1;
    }
  }
  return path;
}
