/** Rules of the board. Type grows with `--k`, which is chosen so that every notice holds its text. */
export const boardStyle = `
.sheet .board { position: absolute; display: flex; flex-direction: column; }
.sheet .board__head { display: flex; align-items: flex-end; justify-content: space-between; gap: 10mm; padding-bottom: 7mm; }
.sheet .board__head > div { min-width: 0; }
.sheet .board__title { font-family: var(--s-display); font-weight: 600; font-size: 27pt; line-height: 1.08; letter-spacing: -0.02em; text-wrap: balance; }
.sheet .board__lead { margin-top: 1.6mm; font-family: var(--s-display); font-style: italic; font-size: 12pt; line-height: 1.35; color: var(--s-soft); }
.sheet .board__head .logo { flex: none; }
.sheet .board__grid { display: flex; flex-wrap: wrap; }
.sheet .notice { display: flex; flex-direction: column; justify-content: space-between; border: 0.3mm solid var(--s-hair); }
.sheet .notice__text { padding: 5mm 5.5mm 3mm; border-top: 1.4mm solid var(--s-accent); }
.sheet .notice__kind { font-weight: 700; font-size: calc(7.6pt * var(--k)); line-height: 1.35; letter-spacing: 0.03em; color: var(--s-accent); }
.sheet .notice__title { margin-top: 1mm; font-family: var(--s-display); font-weight: 600; font-size: calc(16pt * var(--k)); line-height: 1.14; letter-spacing: -0.012em; text-wrap: balance; }
.sheet .notice__description { margin-top: calc(2mm * var(--k)); font-size: calc(9pt * var(--k)); line-height: 1.42; text-wrap: pretty; }
.sheet .notice__who { margin-top: calc(2.4mm * var(--k)); font-size: calc(9pt * var(--k)); line-height: 1.4; font-weight: 600; }
.sheet .notice__helpers { margin-top: calc(2.4mm * var(--k)); padding-top: calc(1.8mm * var(--k)); font-size: calc(8pt * var(--k)); line-height: 1.42; color: var(--s-second); border-top: 0.25mm solid var(--s-hair); }
.sheet .notice__strips { display: flex; flex: none; border-top: 0.3mm dashed var(--s-soft); }
.sheet .notice__copy { display: contents; }
.sheet .strip { display: flex; flex-direction: column; justify-content: center; padding: 1.6mm 0.8mm; writing-mode: vertical-rl; text-align: center; border-left: 0.3mm dashed var(--s-soft); }
.sheet .notice__strips > .strip:first-child { border-left-color: transparent; }
.sheet .strip__name { font-weight: 600; font-size: calc(6.6pt * var(--k)); line-height: 1.22; }
.sheet .strip__line { font-size: calc(6.2pt * var(--k)); line-height: 1.22; }
`;
