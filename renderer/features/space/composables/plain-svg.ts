const namespace = 'http://www.w3.org/2000/svg';

/** What draws nothing of its own but could run, load or embed something. */
const unwanted =
  'script, foreignObject, iframe, object, embed, audio, video, link, handler, animate, set, animateMotion, animateTransform';
const drawnWithout = 300;
const drawnWithoutHeight = 150;

/**
 * An SVG with nothing in it but its drawing: no script, no handler, nothing that leads out of the file. It has a size of its
 * own in its own proportions.
 *
 * @param longest side in pixels
 * @returns null for what is no SVG
 */
export function plainSvg(
  source: string,
  longest: number,
): { readonly markup: string; readonly width: number; readonly height: number } | null {
  const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
  const root = parsed.documentElement;
  if (parsed.querySelector('parsererror') || root.namespaceURI !== namespace || root.localName !== 'svg')
    return null;
  for (const element of root.querySelectorAll(unwanted)) element.remove();
  for (const element of [root, ...root.querySelectorAll('*')]) clean(element);
  const { width, height } = proportionsOf(root);
  const scale = longest / Math.max(width, height);
  const size = { width: Math.max(1, width * scale), height: Math.max(1, height * scale) };
  if (!root.hasAttribute('viewBox')) root.setAttribute('viewBox', `0 0 ${String(width)} ${String(height)}`);
  root.setAttribute('width', String(size.width));
  root.setAttribute('height', String(size.height));
  return { markup: new XMLSerializer().serializeToString(root), ...size };
}

function clean(element: Element): void {
  for (const { name, value } of Array.from(element.attributes)) {
    const isHandler = /^on/iu.test(name);
    const isLink = /(?:^|:)(?:href|src)$/iu.test(name) && !isWithin(value);
    const isFetched = /url\(\s*["']?(?!#)/iu.test(value) || /@import/iu.test(value);
    if (isHandler || isLink || isFetched) element.removeAttribute(name);
  }
  if (element.localName === 'style') {
    element.textContent = element.textContent
      .replaceAll(/@import[^;]*(?:;|$)/giu, '')
      .replaceAll(/url\(\s*["']?(?!#|["']?#)[^)]*\)/giu, 'none');
  }
}

/** Leads to a part of the same file, or holds a picture itself. */
function isWithin(address: string): boolean {
  return /^\s*#/u.test(address) || /^\s*data:image\/(?:png|jpeg|webp|gif);/iu.test(address);
}

/** Width and height in any unit, from the view box or else from the size that it gives itself. */
function proportionsOf(root: Element): { width: number; height: number } {
  const [, , boxWidth = 0, boxHeight = 0] = (root.getAttribute('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/u)
    .map(Number);
  if (boxWidth > 0 && boxHeight > 0) return { width: boxWidth, height: boxHeight };
  const own = ['width', 'height'].map((name) => Number.parseFloat(root.getAttribute(name) ?? ''));
  const [width = 0, height = 0] = own;
  return width > 0 && height > 0 ? { width, height } : { width: drawnWithout, height: drawnWithoutHeight };
}
