/** Rules of the breakfast card. Everything grows with `--k`, which is chosen so that the card is filled. */
export const cardStyle = `
.sheet .card__place { position: absolute; }
.sheet .card { display: flex; flex-direction: column; justify-content: space-between; gap: calc(4.5mm * var(--k)); }
.sheet .card__head { display: flex; align-items: center; gap: 7mm; flex: none; }
.sheet .card__head > .face { flex: none; }
.sheet .card__head > .qr { flex: none; width: max(20mm, calc(var(--s-face) * 0.6)); height: auto; }
.sheet .card__who { flex: 1; min-width: 0; }
.sheet .card__name { font-family: var(--s-display); font-weight: 600; font-size: calc(25pt * var(--k)); line-height: 1.06; letter-spacing: -0.02em; text-wrap: balance; }
.sheet .card__work { margin-top: calc(1.4mm * var(--k)); font-size: calc(10.5pt * var(--k)); line-height: 1.35; color: var(--s-soft); text-wrap: balance; }
.sheet .card__pitch { margin-top: calc(2.6mm * var(--k)); font-family: var(--s-display); font-style: italic; font-size: calc(14pt * var(--k)); line-height: 1.3; color: var(--s-accent); text-wrap: balance; }
.sheet .card__facts { display: flex; flex-wrap: wrap; column-gap: 4mm; margin-top: calc(2.4mm * var(--k)); font-size: calc(8.6pt * var(--k)); line-height: 1.42; color: var(--s-soft); }
.sheet .card__facts > li { min-width: 0; max-width: 100%; }
.sheet .card__facts + .card__facts { margin-top: 0; }
.sheet .card__who .twice { --s-cell: calc(42mm * var(--k)); --s-between: 4mm; }
.sheet .card__who .twice > * + * .card__facts { margin-top: calc(2.4mm * var(--k)); }
.sheet .card__ask .twice { --s-cell: calc(48mm * var(--k)); row-gap: calc(3mm * var(--k)); }
.sheet .card__fact--whole { white-space: nowrap; }
.sheet .card__body { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(44mm * var(--k))), 1fr)); gap: calc(4mm * var(--k)) 7mm; align-content: start; flex: none; }
.sheet .card__bio { grid-column: 1 / -1; font-size: calc(9.5pt * var(--k)); line-height: 1.45; text-wrap: pretty; }
.sheet .card__label { padding-bottom: calc(0.9mm * var(--k)); margin-bottom: calc(1.7mm * var(--k)); font-weight: 700; font-size: calc(8.4pt * var(--k)); line-height: 1.3; letter-spacing: 0.02em; color: var(--s-second); border-bottom: 0.3mm solid var(--s-second); }
.sheet .card__group li { font-size: calc(10.2pt * var(--k)); line-height: 1.3; padding-bottom: calc(1.7mm * var(--k)); text-wrap: pretty; }
.sheet .card__group li b { font-weight: 600; }
.sheet .card__description { display: block; margin-top: calc(0.3mm * var(--k)); color: var(--s-soft); font-size: 0.87em; line-height: 1.38; }
.sheet .card__group .card__more { color: var(--s-soft); font-size: calc(9pt * var(--k)); }
.sheet .card__ask { flex: none; padding: calc(3.4mm * var(--k)) calc(4.5mm * var(--k)) calc(3.6mm * var(--k)); background: var(--s-tint); border-left: 1mm solid var(--s-accent); }
.sheet .card__ask .card__label { padding: 0; border: 0; margin-bottom: calc(1mm * var(--k)); color: var(--s-accent); }
.sheet .card__ask li { font-family: var(--s-display); font-size: calc(11.5pt * var(--k)); line-height: 1.34; padding-block: calc(0.7mm * var(--k)); text-wrap: pretty; }
.sheet .card__foot { display: flex; align-items: flex-end; justify-content: space-between; gap: 6mm; flex: none; font-size: 7.2pt; line-height: 1.4; color: var(--s-soft); }
.sheet .card__foot > span { min-width: 0; }
.sheet .card__foot .logo { flex: none; height: 9mm; width: 34mm; object-position: right bottom; }

.sheet .card--wide { display: grid; grid-template: 'head ask' auto 'body ask' minmax(min-content, 1fr) 'foot foot' auto / minmax(0, 1.85fr) minmax(0, 1fr); gap: calc(5mm * var(--k)) 8mm; }
.sheet .card--wide .card__head { grid-area: head; gap: 6mm; }
.sheet .card--wide .card__body { grid-area: body; }
.sheet .card--wide .card__ask { grid-area: ask; padding-top: calc(4.6mm * var(--k)); }
.sheet .card--wide .card__ask { display: flex; flex-direction: column; }
.sheet .card__ask .qr { flex: none; display: block; width: 24mm; height: auto; margin-top: auto; }
.sheet .card--wide .card__ask li { padding-block: calc(1.5mm * var(--k)); text-wrap: wrap; }
.sheet .card--wide .card__foot { grid-area: foot; }
.sheet .card--wide:not(:has(.card__ask)) { grid-template-columns: minmax(0, 1fr) 0; column-gap: 0; }
.sheet .card--wide.card--bare .card__head { grid-row: 1 / 3; }

.sheet .card--bare:not(.card--wide) .card__head { flex: 1; flex-direction: column; justify-content: center; gap: calc(6mm * var(--k)); text-align: center; }
.sheet .card--bare:not(.card--wide) .card__who { flex: none; width: 100%; }
.sheet .card--bare:not(.card--wide) .card__facts { justify-content: center; }
`;

/** On a copier the questions stand in a frame instead of on a tint. */
export const cardCopierStyle = `
.sheet .card__ask { border: 0.3mm solid #000; border-left-width: 1.2mm; }
`;
