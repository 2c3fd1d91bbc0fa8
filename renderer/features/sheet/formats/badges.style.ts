/**
 * Rules of name badges. Their margins are borders: text that runs into padding would not count as too much.
 *
 * Type grows with `--k`, which is chosen so that all of a sheet hold their text. */
export const badgesStyle = `
.sheet .badge__place { position: absolute; }
.sheet .badges__title { position: absolute; top: 3.2mm; font-size: 6.6pt; line-height: 3.2mm; color: var(--s-soft); }
.sheet .badge { display: flex; flex-direction: column; border: solid transparent; border-width: 4.5mm 5.5mm 3mm; }
.sheet .badge__main { display: flex; align-items: center; gap: 4.5mm; flex: 1 0 auto; }
.sheet .badge__aside { display: flex; flex-direction: column; align-items: center; gap: 1.6mm; flex: none; }
.sheet .badge__aside > .qr { width: 17mm; height: auto; }
.sheet .badge__words { flex: 1; min-width: 0; }
.sheet .badge__name { font-family: var(--s-display); font-weight: 600; font-size: calc(17pt * var(--k)); line-height: 1.06; letter-spacing: -0.015em; text-wrap: balance; }
.sheet .badge__name--long { font-size: calc(12.5pt * var(--k)); }
.sheet .badge__work { margin-top: calc(1mm * var(--k)); font-size: calc(8.2pt * var(--k)); line-height: 1.3; color: var(--s-soft); text-wrap: balance; }
.sheet .badge__pitch { margin-top: calc(1.5mm * var(--k)); font-size: calc(8.6pt * var(--k)); line-height: 1.34; text-wrap: pretty; }
.sheet .badge__house { display: flex; align-items: center; justify-content: space-between; gap: 4mm; flex: none; margin-top: 2mm; padding-top: 1.4mm; min-height: 6.6mm; border-top: 0.35mm solid var(--s-accent); font-size: 6.8pt; line-height: 2.8mm; font-weight: 500; color: var(--s-soft); }
.sheet .badge__house > span { min-width: 0; }
.sheet .badge__house--long { font-size: 5.4pt; line-height: 2.2mm; }
.sheet .badge__house .logo { flex: none; height: 5mm; width: 22mm; object-position: right center; }
.sheet .cut { position: absolute; display: block; background: #5a5a5a; }
.sheet .badges__blank { position: absolute; inset: 20mm; display: flex; }
`;
