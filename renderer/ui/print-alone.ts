/**
 * Puts elements alone into the document, as paper shows it, while something is printed; the page is as it was after.
 *
 * @param title becomes the title of what is printed, and the file's name
 * @param print ends when it is printed, saved, or called off
 */
export async function printAlone<T>(
  elements: readonly Element[],
  title: string,
  print: () => Promise<T> | T,
): Promise<T> {
  const style = document.createElement('style');
  style.textContent = `
    .print-alone { display: none; }
    @media print {
      body > :not(.print-alone) { display: none !important; }
      .print-alone { display: block; }
    }`;
  const alone = document.createElement('div');
  alone.className = 'print-alone';
  // Each leaves a mark where it stood.
  const marks = elements.map((element) => {
    const mark = document.createComment('');
    element.replaceWith(mark);
    return mark;
  });
  alone.append(...elements);
  const titleBefore = document.title;
  document.head.append(style);
  document.body.append(alone);
  document.title = title;
  try {
    await drawn();
    return await print();
  } finally {
    document.title = titleBefore;
    style.remove();
    for (const [at, mark] of marks.entries()) {
      const element = elements[at];
      if (element && mark.isConnected) mark.replaceWith(element);
    }
    alone.remove();
  }
}

/** Two frames: in the first what changed is laid out, in the second it is painted. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        resolve();
      });
    });
  });
}
