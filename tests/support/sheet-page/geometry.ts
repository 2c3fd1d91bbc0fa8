/** What is wrong on the pages in the document, in words; empty where nothing is. Runs in the page. */
export function faultsOfPages(): string[] {
  const tolerancePx = 1;
  const faults: string[] = [];
  const shown = (element: Element): string =>
    element.textContent.trim().replaceAll(/\s+/gu, ' ').slice(0, 60);
  const leaves = [
    ...document.querySelectorAll<HTMLElement>('.sheet-leaf, .sheet-page:not(:has(.sheet-leaf))'),
  ];
  const headings = '.sector, .letter, .specialty, .index__title, .index__letter';
  const seen = new Map<string, number>();

  for (const [at, leaf] of leaves.entries()) {
    const where = `page ${String(at + 1)}`;
    const page = leaf.getBoundingClientRect();
    const body = leaf.querySelector('.sheet-body')?.getBoundingClientRect() ?? page;
    // Texts and pictures, wherever they stand: within the page, and none cut by its own box.
    for (const element of leaf.querySelectorAll<HTMLElement>('*')) {
      const box = element.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) continue;
      if (
        box.left < page.left - tolerancePx ||
        box.right > page.right + tolerancePx ||
        box.top < page.top - tolerancePx ||
        box.bottom > page.bottom + tolerancePx
      ) {
        faults.push(`${where}: sticks out of the page: ${element.className} ${shown(element)}`);
      }
      const { overflowX } = getComputedStyle(element);
      if (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + tolerancePx) {
        faults.push(`${where}: is cut: ${element.className} ${shown(element)}`);
      }
    }
    for (const column of leaf.querySelectorAll<HTMLElement>('.sheet-column')) {
      const frame = column.getBoundingClientRect();
      const blocks = [...column.children];
      let bottom = body.top;
      for (const block of blocks) {
        const box = block.getBoundingClientRect();
        if (box.bottom > body.bottom + tolerancePx)
          faults.push(`${where}: below its column: ${shown(block)}`);
        if (box.top < bottom - tolerancePx) faults.push(`${where}: overlaps what is above: ${shown(block)}`);
        bottom = box.bottom;
        for (const element of block.querySelectorAll('*')) {
          const inner = element.getBoundingClientRect();
          // `<wbr>` has no box.
          if (inner.width === 0) continue;
          if (inner.right > frame.right + tolerancePx || inner.left < frame.left - tolerancePx)
            faults.push(`${where}: wider than its column: ${shown(element)}`);
          if (inner.bottom > box.bottom + tolerancePx)
            faults.push(`${where}: higher than its block: ${shown(element)}`);
        }
      }
      const last = blocks.at(-1);
      if (last?.matches(headings)) faults.push(`${where}: a heading is last: ${shown(last)}`);
    }
    for (const [inner, outer] of [
      ['.sheet-head', '.sheet-body'],
      ['.sheet-foot', '.sheet-body'],
    ] as const) {
      const one = leaf.querySelector(inner)?.getBoundingClientRect();
      const other = leaf.querySelector(outer)?.getBoundingClientRect();
      if (one && other && one.bottom > other.top + tolerancePx && one.top < other.bottom - tolerancePx)
        faults.push(`${where}: ${inner} overlaps the columns`);
    }
    for (const entry of leaf.querySelectorAll('.entry')) seen.set(entry.id, (seen.get(entry.id) ?? 0) + 1);
  }
  for (const [id, count] of seen) if (count !== 1) faults.push(`${id} stands ${String(count)} times`);
  return faults;
}

/** Each line of the indices: the name, and the numbers beside it. Runs in the page. */
export function indexLines(): { name: string; pages: number[] }[] {
  return [...document.querySelectorAll('.index__line')].map((line) => ({
    name: line.querySelector('.index__name bdi')?.textContent ?? '',
    pages: (line.querySelector('.index__pages')?.textContent ?? '').split(', ').map(Number),
  }));
}

/** Where entries and specialties stand: the text of each with the number of its page. Runs in the page. */
export function namesOnPages(): { name: string; page: number }[] {
  return [...document.querySelectorAll<HTMLElement>('[data-page]')].flatMap((page) =>
    [...page.querySelectorAll('.entry__name bdi, .specialty')].map((name) => ({
      name: (name.firstChild?.textContent ?? '').trim(),
      page: Number(page.dataset.page),
    })),
  );
}

/** Short entries with the page that they refer to. Runs in the page. */
export function referencesOnPages(): { name: string; page: number }[] {
  return [...document.querySelectorAll('.short')].map((short) => ({
    name: short.querySelector('.short__name')?.textContent ?? '',
    page: Number(short.querySelector('[data-page-of]')?.textContent),
  }));
}
