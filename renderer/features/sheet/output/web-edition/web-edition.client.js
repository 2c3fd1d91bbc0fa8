// Runs in the web edition, alone: finds among the entries that stand on the page.
(() => {
  const words = document.getElementById('words');
  const sector = document.getElementById('sector');
  const count = document.getElementById('count');
  const none = document.getElementById('none');
  const entries = [...document.querySelectorAll('.entry')];
  if (!words || !sector || !count || !none) return;

  /** Without marks and case, as people type. */
  const fold = (text) =>
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/l[·.]l/gu, 'll');

  const texts = entries.map((entry) => fold(entry.textContent ?? ''));

  const show = () => {
    const wanted = fold(words.value).split(/\s+/u).filter(Boolean);
    let shown = 0;
    entries.forEach((entry, at) => {
      const fits =
        wanted.every((word) => texts[at].includes(word)) &&
        (sector.value === '' || (entry.dataset.sectors ?? '').split(' ').includes(sector.value));
      entry.hidden = !fits;
      if (fits) shown += 1;
    });
    count.textContent = (shown === 1 ? count.dataset.one : count.dataset.many).replace('{n}', String(shown));
    none.hidden = shown > 0;
  };

  words.addEventListener('input', show);
  sector.addEventListener('change', show);
  document.getElementById('finder')?.addEventListener('submit', (event) => event.preventDefault());
  document.getElementById('finder')?.removeAttribute('hidden');
  show();
})();
