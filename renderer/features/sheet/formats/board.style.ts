/** Lines of a notice, in millimetres: around it, and above it. */
export const [noticeLine, noticeBar] = [0.3, 1.2];

/**
 * Rules of the board. Margins of a notice are borders: text that runs into padding would not count as too much.
 *
 * Type grows with `--k`, which is chosen so that every notice holds its text. */
export const boardStyle = `
.sheet .board { position: absolute; display: flex; flex-direction: column; }
.sheet .board__head { display: flex; align-items: flex-end; justify-content: space-between; gap: 10mm; padding-bottom: 6mm; }
.sheet .board__head > div { flex: 1; min-width: 0; }
.sheet .board__head .twice { --s-cell: 58mm; }
.sheet .board__title.twice { font-size: 22pt; }
.sheet .board__title--long.twice { font-size: 15pt; }
.sheet .board__title { font-family: var(--s-display); font-weight: 600; font-size: 28pt; line-height: 1.08; letter-spacing: -0.02em; text-wrap: balance; }
.sheet .board__title--long { font-size: 19pt; }
.sheet .board__lead { margin-top: 1.4mm; font-family: var(--s-display); font-style: italic; font-size: 12.5pt; line-height: 1.3; color: var(--s-soft); text-wrap: balance; }
.sheet .board__head .logo { flex: none; object-position: right bottom; }
.sheet .board__grid { display: flex; flex-wrap: wrap; }
.sheet .board__foot { position: absolute; left: 0; right: 0; bottom: -7mm; font-size: 7.2pt; line-height: 3.2mm; text-align: center; color: var(--s-soft); }
.sheet .board__foot--long { font-size: 6pt; line-height: 2.6mm; }
.sheet .notice { display: flex; flex-direction: column; border: ${String(noticeLine)}mm solid var(--s-hair); border-top: ${String(noticeBar)}mm solid var(--s-accent); }
.sheet .notice__text { display: flex; flex-direction: column; flex: none; border: solid transparent; border-width: 4mm 5mm 2.4mm; }
.sheet .notice__text > * { flex: none; }
.sheet .notice__kind { font-weight: 700; font-size: calc(7.6pt * var(--k)); line-height: 1.35; letter-spacing: 0.02em; color: var(--s-accent); }
.sheet .notice__title { margin-top: calc(0.8mm * var(--k)); font-family: var(--s-display); font-weight: 600; font-size: calc(16pt * var(--k)); line-height: 1.14; letter-spacing: -0.012em; text-wrap: balance; }
.sheet .notice__description { margin-top: calc(1.6mm * var(--k)); font-size: calc(9pt * var(--k)); line-height: 1.4; text-wrap: pretty; }
.sheet .notice__who { margin-top: calc(1.6mm * var(--k)); font-size: calc(9pt * var(--k)); line-height: 1.4; font-weight: 600; }
.sheet .notice__who span { font-weight: 400; color: var(--s-soft); }
.sheet .notice__text > .notice__helpers { margin-top: auto; }
.sheet .notice__helpers { padding-top: calc(1.4mm * var(--k)); font-size: calc(8pt * var(--k)); line-height: 1.4; color: var(--s-second); text-wrap: pretty; }
.sheet .notice__helpers b { font-weight: 700; }
.sheet .notice__strips { display: flex; flex: none; border-top: 0.25mm dashed var(--s-soft); }
.sheet .notice__copy { display: contents; }
.sheet .strip { display: flex; flex-direction: column; flex: none; justify-content: safe center; gap: 0.5mm; padding: 2mm 0.7mm; writing-mode: vertical-rl; text-orientation: sideways; text-align: start; border-left: 0.25mm dashed var(--s-soft); }
.sheet .strip > * { flex: none; }
.sheet .notice__strips > .strip:first-child { border-left-color: transparent; }
.sheet .strip__name { font-weight: 600; font-size: calc(7.4pt * var(--k)); line-height: 1.2; }
.sheet .strip__line { font-size: calc(6.8pt * var(--k)); line-height: 1.2; }
.sheet .strip__line--whole { white-space: nowrap; }
`;
