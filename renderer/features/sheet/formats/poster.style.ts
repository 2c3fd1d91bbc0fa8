/** Rules of the poster. Type grows with `--k`, which is chosen so that every cell holds its text. */
export const posterStyle = `
.sheet .poster__inner { position: absolute; display: flex; flex-direction: column; }
.sheet .poster__head { display: flex; align-items: flex-end; justify-content: space-between; gap: 10mm; padding-bottom: 5mm; margin-bottom: 6mm; border-bottom: 1.2mm solid var(--s-accent); }
.sheet .poster__words { min-width: 0; }
.sheet .poster__title { font-family: var(--s-display); font-weight: 600; font-size: 40pt; line-height: 1.05; letter-spacing: -0.022em; text-wrap: balance; }
.sheet .poster__subtitle { margin-top: 2mm; font-family: var(--s-display); font-style: italic; font-size: 17pt; line-height: 1.3; color: var(--s-soft); text-wrap: balance; }
.sheet .poster__cover { margin-top: 2.5mm; font-size: 11pt; line-height: 1.45; max-width: 200mm; }
.sheet .poster__head .logo { flex: none; max-width: 70mm; max-height: 26mm; }
.sheet .poster__grid { display: flex; flex-direction: column; justify-content: space-between; }
.sheet .poster__row { display: flex; justify-content: space-around; }
.sheet .poster__cell { display: flex; flex-direction: column; align-items: center; padding: 0 calc(var(--s-face) * 0.06) 1mm; text-align: center; }
.sheet .poster__faces { display: flex; align-items: center; justify-content: center; gap: 2mm; flex: none; }
.sheet .poster__faces .qr { width: calc(var(--s-face) * 0.6); height: auto; }
.sheet .poster__name { flex: none; max-width: 100%; margin-top: calc(var(--s-face) * 0.07); font-family: var(--s-display); font-weight: 600; font-size: calc(11.5pt * var(--k)); line-height: 1.12; letter-spacing: -0.008em; text-wrap: balance; }
.sheet .poster__line { flex: none; max-width: 100%; margin-top: calc(0.55mm * var(--k)); font-size: calc(8.6pt * var(--k)); line-height: 1.28; text-wrap: balance; }
.sheet .poster__line--work { color: var(--s-soft); font-size: calc(7.8pt * var(--k)); }
.sheet .poster__line--offers { color: var(--s-second); font-weight: 500; font-size: calc(7.8pt * var(--k)); }
.sheet .poster__foot { position: absolute; left: 0; right: 0; bottom: -4mm; font-size: 8pt; line-height: 4mm; color: var(--s-soft); text-align: center; text-wrap: balance; }
`;
