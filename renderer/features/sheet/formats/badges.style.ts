/** Rules of name badges. Type grows with `--k`, which is chosen so that all of a sheet hold their text. */
export const badgesStyle = `
.sheet .badge__place { position: absolute; }
.sheet .badge { display: flex; flex-direction: column; justify-content: space-between; padding: 4mm 5mm 3mm; }
.sheet .badge__main { display: flex; align-items: center; gap: 4mm; flex: 1; min-height: 0; }
.sheet .badge__main > .face, .sheet .badge__main > .qr { flex: none; }
.sheet .badge__main > .qr { width: calc(var(--s-face) * 0.75); height: auto; }
.sheet .badge__words { flex: 1; min-width: 0; }
.sheet .badge__name { font-family: var(--s-display); font-weight: 600; font-size: calc(18pt * var(--k)); line-height: 1.06; letter-spacing: -0.015em; text-wrap: balance; }
.sheet .badge__work { margin-top: calc(0.8mm * var(--k)); font-size: calc(8pt * var(--k)); line-height: 1.3; color: var(--s-soft); }
.sheet .badge__pitch { margin-top: calc(1.2mm * var(--k)); font-size: calc(8.6pt * var(--k)); line-height: 1.32; text-wrap: pretty; }
.sheet .badge__house { display: flex; align-items: center; justify-content: space-between; gap: 4mm; flex: none; padding-top: 1.6mm; border-top: 0.4mm solid var(--s-accent); font-size: 6.8pt; line-height: 3mm; font-weight: 500; color: var(--s-soft); }
.sheet .badge__house > span { min-width: 0; }
.sheet .badge__house .logo { max-height: 5mm; max-width: 24mm; }
.sheet .cut { position: absolute; display: block; background: #8a8a8a; }
`;
