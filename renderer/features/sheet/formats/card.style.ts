/** Rules of the breakfast card. Everything grows with `--k`, which is chosen so that the card is filled. */
export const cardStyle = `
.sheet .card__place { position: absolute; }
.sheet .card { display: flex; flex-direction: column; gap: calc(4.5mm * var(--k)); }
.sheet .card__head { display: flex; align-items: center; gap: 8mm; flex: none; }
.sheet .card__head > .face { flex: none; }
.sheet .card__head > .qr { flex: none; width: calc(var(--s-face) * 0.62); height: auto; }
.sheet .card__who { flex: 1; min-width: 0; }
.sheet .card__name { font-family: var(--s-display); font-weight: 600; font-size: calc(27pt * var(--k)); line-height: 1.06; letter-spacing: -0.02em; text-wrap: balance; }
.sheet .card__work { margin-top: calc(1.4mm * var(--k)); font-size: calc(11pt * var(--k)); line-height: 1.35; color: var(--s-soft); }
.sheet .card__pitch { margin-top: calc(2.4mm * var(--k)); font-family: var(--s-display); font-style: italic; font-size: calc(14pt * var(--k)); line-height: 1.3; color: var(--s-accent); text-wrap: pretty; }
.sheet .card__facts { margin-top: calc(2mm * var(--k)); font-size: calc(9pt * var(--k)); line-height: 1.4; color: var(--s-soft); }
.sheet .card__body { display: grid; grid-template-columns: repeat(auto-fit, minmax(calc(46mm * var(--k)), 1fr)); gap: calc(4mm * var(--k)) 7mm; align-content: start; flex: none; }
.sheet .card__bio { grid-column: 1 / -1; font-size: calc(9.5pt * var(--k)); line-height: 1.45; text-wrap: pretty; }
.sheet .card__label { padding-bottom: calc(1mm * var(--k)); margin-bottom: calc(1.6mm * var(--k)); font-weight: 700; font-size: calc(8.5pt * var(--k)); line-height: 1.3; letter-spacing: 0.03em; color: var(--s-second); border-bottom: 0.3mm solid var(--s-second); }
.sheet .card__group li { font-size: calc(10.5pt * var(--k)); line-height: 1.36; padding-bottom: calc(1.3mm * var(--k)); text-wrap: pretty; }
.sheet .card__group li b { font-weight: 600; }
.sheet .card__description { color: var(--s-soft); font-size: 0.88em; }
.sheet .card__group .card__more { color: var(--s-soft); font-size: calc(9pt * var(--k)); }
.sheet .card__ask { margin-top: auto; flex: none; padding: calc(3.2mm * var(--k)) calc(4.5mm * var(--k)); background: var(--s-tint); border-left: 1mm solid var(--s-accent); }
.sheet .card__ask .card__label { border: 0; margin: 0; color: var(--s-accent); }
.sheet .card__ask li { font-family: var(--s-display); font-size: calc(11.5pt * var(--k)); line-height: 1.36; padding-block: calc(0.5mm * var(--k)); text-wrap: pretty; }
.sheet .card__foot { display: flex; align-items: flex-end; justify-content: space-between; gap: 6mm; flex: none; font-size: 7.5pt; line-height: 1.4; color: var(--s-soft); }
.sheet .card__foot > span { min-width: 0; }
.sheet .card__foot .logo { flex: none; max-height: 9mm; max-width: 34mm; }
`;
