/**
 * Rules of the poster. Margins of a cell are borders: text that runs into padding would not count as too much.
 *
 * Type grows with `--k`, which is chosen so that every cell holds its text. */
export const posterStyle = `
.sheet .poster__inner { position: absolute; display: flex; flex-direction: column; }
.sheet .poster__head { display: flex; align-items: flex-end; justify-content: space-between; gap: 10mm; padding-bottom: calc(5mm * var(--s-large)); margin-bottom: calc(6mm * var(--s-large)); border-bottom: 1mm solid var(--s-accent); }
.sheet .poster__words { flex: 1; min-width: 0; }
.sheet .poster__title { font-family: var(--s-display); font-weight: 600; font-size: calc(40pt * var(--s-large)); line-height: 1.05; letter-spacing: -0.022em; text-wrap: balance; }
.sheet .poster__title--long { font-size: calc(27pt * var(--s-large)); }
.sheet .poster__subtitle { margin-top: 2mm; font-family: var(--s-display); font-style: italic; font-size: calc(17pt * var(--s-large)); line-height: 1.3; color: var(--s-soft); text-wrap: balance; }
.sheet .poster__cover { margin-top: 2.5mm; font-size: calc(11pt * var(--s-large)); line-height: 1.45; max-width: 220mm; }
.sheet .poster__head .logo { flex: none; width: calc(62mm * var(--s-large)); height: calc(22mm * var(--s-large)); object-position: right bottom; }
.sheet .poster__grid { display: flex; flex-direction: column; justify-content: space-between; }
.sheet .poster__row { display: flex; justify-content: space-around; }
.sheet .poster__row:has(> .poster__cell--beside) { justify-content: flex-start; }
.sheet .poster__grid--one .poster__cell { justify-content: center; padding-bottom: 12mm; }
.sheet .poster__cell { display: flex; flex-direction: column; align-items: center; border: solid transparent; border-width: 0 calc(0.8mm + var(--s-face) * 0.03) 2.4mm; text-align: center; }
.sheet .poster__cell--beside { flex-direction: row; align-items: flex-start; gap: calc(var(--s-face) * 0.16); border-width: 0 2.4mm 1.8mm 0; text-align: start; }
.sheet .poster__faces { display: flex; align-items: center; justify-content: center; gap: 2mm; flex: none; }
.sheet .poster__cell--beside .poster__faces { flex-direction: column; gap: 1mm; }
.sheet .poster__faces .qr { width: calc(var(--s-face) * 0.6); height: auto; }
.sheet .poster__text { flex: none; width: 100%; min-width: 0; }
.sheet .poster__cell--beside .poster__text { flex: 1; width: auto; }
.sheet .poster__name { margin-top: calc(var(--s-face) * 0.08); font-family: var(--s-display); font-weight: 600; font-size: calc(12pt * var(--k)); line-height: 1.12; letter-spacing: -0.008em; text-wrap: balance; }
.sheet .poster__cell--beside .poster__name { margin-top: 0; text-wrap: wrap; }
.sheet .poster__line { margin-top: calc(0.75mm * var(--k)); font-size: calc(8.8pt * var(--k)); line-height: 1.27; text-wrap: balance; }
.sheet .poster__cell--beside .poster__line { margin-top: calc(0.45mm * var(--k)); text-wrap: pretty; }
.sheet .poster__line--work { color: var(--s-soft); font-size: calc(8.2pt * var(--k)); }
.sheet .poster__line--offers { color: var(--s-second); font-weight: 500; font-size: calc(8.2pt * var(--k)); }
.sheet .poster__line--second { margin-top: calc(0.2mm * var(--k)); color: var(--s-second); font-style: italic; font-size: calc(8pt * var(--k)); }
.sheet .poster__title.twice, .sheet .poster__subtitle.twice, .sheet .poster__cover .twice { --s-cell: calc(78mm * var(--s-large)); --s-between: calc(10mm * var(--s-large)); }
.sheet .poster__title.twice { font-size: calc(27pt * var(--s-large)); }
.sheet .poster__title--long.twice { font-size: calc(19pt * var(--s-large)); }
.sheet .poster__subtitle.twice { font-size: calc(14pt * var(--s-large)); }
.sheet .poster__foot { position: absolute; left: 0; right: 0; bottom: -4.5mm; font-size: 7.5pt; line-height: 3.6mm; color: var(--s-soft); text-align: center; text-wrap: balance; }
.sheet .poster__foot--long { font-size: 6.4pt; line-height: 3mm; }
`;
