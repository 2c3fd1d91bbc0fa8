/** What is wrong on the pages of a format whose cells have a fixed size, in words; empty where nothing is. Runs in the page. */
export function faultsOfCells(): string[] {
  const tolerancePx = 1.5;
  const faults: string[] = [];
  const cells = '.poster__cell, .badge, .notice__text, .strip, .notice, .card';
  const pictures = '.face, .qr, .logo';
  const shown = (element: Element): string =>
    `${element.className} ${element.textContent.trim().replaceAll(/\s+/gu, ' ').slice(0, 50)}`;

  /** The blocks that texts stand in, and pictures. */
  const piecesOf = (root: Element): Element[] => {
    const pieces = new Set<Element>(root.querySelectorAll(pictures));
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      let block = texts.currentNode.parentElement;
      if ((texts.currentNode.nodeValue ?? '').trim() === '' || block?.closest(pictures)) continue;
      while (block && ['inline', 'contents'].includes(getComputedStyle(block).display))
        block = block.parentElement;
      if (block) pieces.add(block);
    }
    return [...pieces];
  };
  /** Within borders: they are the margins of a cell. */
  const insideOf = (element: HTMLElement): { left: number; right: number; top: number; bottom: number } => {
    const { left, top } = element.getBoundingClientRect();
    const [x, y] = [left + element.clientLeft, top + element.clientTop];
    return { left: x, top: y, right: x + element.clientWidth, bottom: y + element.clientHeight };
  };

  for (const page of document.querySelectorAll('.sheet-page')) {
    const where = `page ${page.getAttribute('data-page') ?? ''}`;
    const pieces = piecesOf(page);
    for (const [at, piece] of pieces.entries()) {
      const box = piece.getBoundingClientRect();
      // Along the line only: across it a face's own ascenders are taller than tight lines.
      const isUpright = getComputedStyle(piece).writingMode === 'horizontal-tb';
      const excess = isUpright
        ? piece.scrollWidth - piece.clientWidth
        : piece.scrollHeight - piece.clientHeight;
      if (!piece.matches(pictures) && excess > tolerancePx)
        faults.push(`${where}: text is larger than its block: ${shown(piece)}`);
      const cell = piece.parentElement?.closest<HTMLElement>(cells);
      if (cell) {
        const inside = insideOf(cell);
        if (
          box.left < inside.left - tolerancePx ||
          box.right > inside.right + tolerancePx ||
          box.top < inside.top - tolerancePx ||
          box.bottom > inside.bottom + tolerancePx
        )
          faults.push(`${where}: sticks out of its cell: ${shown(piece)}`);
      }
      for (const other of pieces.slice(at + 1)) {
        if (piece.contains(other) || other.contains(piece)) continue;
        const second = other.getBoundingClientRect();
        const width = Math.min(box.right, second.right) - Math.max(box.left, second.left);
        const height = Math.min(box.bottom, second.bottom) - Math.max(box.top, second.top);
        if (width > tolerancePx && height > tolerancePx)
          faults.push(`${where}: overlap: ${shown(piece)} / ${shown(other)}`);
      }
    }
  }
  return faults;
}

/** The names in the document that stand whole, as a reader reads them. Runs in the page. */
export function namesInCells(): string[] {
  return [...document.querySelectorAll('.poster__name, .badge__name, .card__name, .notice__who > bdi')].map(
    (name) => name.textContent.trim(),
  );
}

/** How far the grid of a poster stays from the four sides of its place, in millimetres. Runs in the page. */
export function posterReach(): { left: number; right: number; top: number; bottom: number }[] {
  const perMm = 96 / 25.4;
  return [...document.querySelectorAll('.poster__grid')].map((grid) => {
    const place = grid.getBoundingClientRect();
    const boxes = [...grid.querySelectorAll('.poster__cell')].map((cell) => cell.getBoundingClientRect());
    return {
      left: (Math.min(...boxes.map(({ left }) => left)) - place.left) / perMm,
      right: (place.right - Math.max(...boxes.map(({ right }) => right))) / perMm,
      top: (Math.min(...boxes.map(({ top }) => top)) - place.top) / perMm,
      bottom: (place.bottom - Math.max(...boxes.map(({ bottom }) => bottom))) / perMm,
    };
  });
}
