/** Rules of a booklet's cover and back. */
export const bookletStyle = `
.sheet .cover { position: absolute; inset: 14mm 12mm 14mm 14mm; display: flex; flex-direction: column; gap: 8mm; }
.sheet .cover__top { display: flex; align-items: center; gap: 5mm; padding-bottom: 4mm; border-bottom: 0.8mm solid var(--s-accent); }
.sheet .cover__space { flex: 1; text-align: end; font-size: 9pt; line-height: 1.3; font-weight: 550; color: var(--s-soft); }
.sheet .cover__middle { flex: none; }
.sheet .cover__title { font-family: var(--s-display); font-weight: 560; font-size: 34pt; line-height: 1.04; letter-spacing: -0.022em; color: var(--s-accent); text-wrap: balance; }
.sheet .cover__title.twice { font-size: 23pt; --s-cell: 46mm; }
.sheet .cover__title--long.twice { font-size: 14pt; line-height: 1.2; }
.sheet .cover__subtitle.twice, .sheet .cover__text .twice { --s-cell: 46mm; }
.sheet .cover__subtitle.twice { font-size: 11.5pt; }
.sheet .cover__title--long { font-size: 21pt; line-height: 1.12; }
.sheet .cover__subtitle { margin-top: 4mm; font-family: var(--s-display); font-style: italic; font-size: 13.5pt; line-height: 1.3; color: var(--s-soft); text-wrap: balance; }
.sheet .cover__faces { display: grid; grid-template-columns: repeat(6, auto); justify-content: space-between; row-gap: 5mm; --s-face: 16mm; }
.sheet .cover__bottom { flex: 1; min-height: 0; display: flex; flex-direction: column; justify-content: flex-end; gap: 5mm; }
.sheet .cover__text { font-size: 9pt; line-height: 1.5; text-wrap: pretty; }
.sheet .cover__text--long { font-size: 7.6pt; line-height: 1.4; }
.sheet .cover__text p + p { margin-top: 1.5mm; }
.sheet .cover__edition { font-size: 9pt; line-height: 1.45; font-weight: 550; color: var(--s-second); }
.sheet .back { position: absolute; inset: 14mm 14mm 16mm 12mm; display: flex; flex-direction: column; justify-content: flex-end; align-items: center; text-align: center; font-size: 8.5pt; line-height: 1.55; color: var(--s-soft); }
.sheet .back .logo { width: 40mm; height: 18mm; object-position: center; margin-bottom: 5mm; }
.sheet .back__space { font-family: var(--s-display); font-weight: 600; font-size: 13pt; line-height: 1.4; color: var(--s-ink); }
.sheet .back__footer { margin-top: 4mm; padding-top: 3mm; border-top: 0.25mm solid var(--s-hair); max-width: 90mm; text-wrap: balance; }
`;
