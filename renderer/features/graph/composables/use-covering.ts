import { onBeforeUnmount, type Ref } from 'vue';
import type { ViewBox } from '../drawing/drawing.types';

/** Whatever stands beside the picture's element with this attribute lies over the picture. */
export const coveringAttribute = 'data-covers-picture';

/**
 * What lies over the picture, such as buttons and the legend: told at once and whenever it comes, goes or changes its
 * size.
 *
 * @param tell is given boxes in pixels of the picture
 * @returns begins to watch; called once the picture stands on the page
 */
export function useCovering(
  host: Readonly<Ref<HTMLElement | null>>,
  tell: (boxes: readonly ViewBox[]) => void,
): () => void {
  let told = '';
  const sizes = new ResizeObserver(look);
  const comings = new MutationObserver(watchAll);

  function watchAll(): void {
    sizes.disconnect();
    if (host.value) sizes.observe(host.value);
    for (const element of covering()) sizes.observe(element);
    look();
  }

  function covering(): Element[] {
    return [...(host.value?.parentElement?.querySelectorAll(`:scope > [${coveringAttribute}]`) ?? [])];
  }

  function look(): void {
    const origin = host.value?.getBoundingClientRect();
    if (!origin) return;
    const boxes = covering()
      .map((element) => element.getBoundingClientRect())
      .map(({ x, y, width, height }) => ({ x: x - origin.x, y: y - origin.y, width, height }))
      .filter(({ width, height }) => width > 0 && height > 0);
    const words = JSON.stringify(boxes);
    if (words === told) return;
    told = words;
    tell(boxes);
  }

  onBeforeUnmount(() => {
    sizes.disconnect();
    comings.disconnect();
  });

  return () => {
    const parent = host.value?.parentElement;
    if (parent) comings.observe(parent, { childList: true });
    watchAll();
  };
}
