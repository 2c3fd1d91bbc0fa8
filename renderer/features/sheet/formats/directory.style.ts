/**
 * Rules of the directories: opening, headings, entries, indices. Heights are lines and halves of them, so columns keep a
 * rhythm. Rules and dots are boxes and borders: Chromium draws a gradient into a PDF as a function, at ten times the time.
 */
export const directoryStyle = `
.sheet .logo { width: 46mm; height: 14mm; object-fit: contain; object-position: left bottom; }
.sheet .opening { padding-bottom: calc(var(--s-line) * 1.5); }
.sheet .opening__top { display: flex; align-items: flex-end; justify-content: space-between; gap: 8mm; padding-bottom: 3.5mm; border-bottom: 0.8mm solid var(--s-accent); }
.sheet .opening__edition { flex: 1; text-align: end; font-size: var(--s-small); font-weight: 500; color: var(--s-soft); font-variant-numeric: lining-nums; }
.sheet .opening__title { margin-top: 5mm; font-family: var(--s-display); font-weight: 560; font-size: calc(var(--s-sector) * 1.9); line-height: 1.06; letter-spacing: -0.018em; text-wrap: balance; }
.sheet .opening__subtitle { margin-top: 2.5mm; font-family: var(--s-display); font-style: italic; font-weight: 400; font-size: calc(var(--s-sector) * 0.82); line-height: 1.3; color: var(--s-soft); text-wrap: balance; }
.sheet .opening__cover { margin-top: 4mm; max-width: 140mm; font-size: calc(var(--s-text) * 1.06); line-height: 1.5; text-wrap: pretty; }
.sheet .opening__cover p + p { margin-top: 1.5mm; }

.sheet .opening__title.twice { font-size: calc(var(--s-sector) * 1.45); }
.sheet .opening__subtitle.twice { font-size: calc(var(--s-sector) * 0.72); }
.sheet .opening__title--long.twice { font-size: calc(var(--s-sector) * 0.95); line-height: 1.15; }
.sheet .opening__cover--two { max-width: none; }
.sheet .opening__cover--long { font-size: calc(var(--s-text) * 0.82); line-height: 1.38; }

.sheet .sheet-head__here { font-weight: 600; color: var(--s-accent); }
.sheet .sheet-foot__page { font-variant-numeric: tabular-nums lining-nums; }
.sheet .sheet-foot__page b { font-weight: inherit; }

.sheet .sector { padding-top: calc(var(--s-line) * 1.5); padding-bottom: calc(var(--s-line) * 0.5); font-family: var(--s-display); font-weight: 560; font-size: var(--s-sector); line-height: calc(var(--s-line) * 2); letter-spacing: -0.012em; color: var(--s-accent); text-wrap: balance; }
.sheet .sector--two { display: flex; flex-wrap: wrap; align-items: baseline; column-gap: 0.5em; }
.sheet .sector .second { font-size: 0.76em; line-height: calc(var(--s-line) * 1.5); letter-spacing: 0; }
.sheet .specialty { padding-top: calc(var(--s-line) * 0.25); padding-bottom: calc(var(--s-line) * 0.5); font-weight: 650; font-size: var(--s-small); letter-spacing: 0.02em; color: var(--s-second); position: relative; }
.sheet .specialty::after { content: ''; position: absolute; left: 0; right: 0; bottom: calc(var(--s-line) * 0.4); height: 0.25mm; background: var(--s-second); }
.sheet .letter { padding-top: var(--s-line); padding-bottom: calc(var(--s-line) * 0.5); font-family: var(--s-display); font-weight: 500; font-size: calc(var(--s-sector) * 1.5); line-height: calc(var(--s-line) * 2.5); color: var(--s-accent); position: relative; }
.sheet .letter::after { content: ''; position: absolute; left: 0; right: 0; bottom: calc(var(--s-line) * 0.25); height: 0.3mm; background: var(--s-accent); }
.sheet .letter--other { font-size: var(--s-sector); }
.sheet-column > :is(.sector, .letter, .specialty):first-child { padding-top: 0; }
.sheet-column > .sector:first-child + .specialty { padding-top: 0; }

.sheet .entry { display: grid; grid-template-columns: minmax(0, 1fr); column-gap: calc(var(--s-line) * 0.8); padding-bottom: var(--s-line); }
.sheet .entry:has(> .entry__aside) { grid-template-columns: max(var(--s-face), var(--s-qr, 0mm)) minmax(0, 1fr); }
.sheet .entry--begun { padding-bottom: 0; }
.sheet .entry__aside { display: grid; align-content: start; justify-items: center; row-gap: calc(var(--s-line) * 0.5); padding-top: 0.4mm; }
.sheet .entry .qr { display: block; width: max(var(--s-face), 16mm); height: auto; }
.sheet .entry:has(.qr) { --s-qr: 16mm; }
.sheet .entry__name { font-family: var(--s-display); font-weight: 620; font-size: var(--s-name); letter-spacing: -0.006em; }
.sheet .entry__work { font-size: var(--s-small); color: var(--s-soft); }
.sheet .entry__pitch { text-wrap: pretty; }
.sheet .entry__label { font-size: 0.78em; font-weight: 650; line-height: 1; letter-spacing: 0.045em; text-transform: uppercase; color: var(--s-accent); margin-inline-end: 0.35em; }
.sheet p.entry__label { line-height: var(--s-line); }
.sheet .entry__services { font-size: var(--s-small); font-weight: 500; text-wrap: pretty; }
.sheet .entry__service { font-size: var(--s-small); text-wrap: pretty; }
.sheet .entry__description { color: var(--s-soft); }
.sheet .entry__dot { color: var(--s-hair); }
.sheet .entry__text { font-size: var(--s-small); text-wrap: pretty; }
.sheet .entry__facts, .sheet .entry__contact { display: flex; flex-wrap: wrap; column-gap: 3mm; font-size: var(--s-small); color: var(--s-soft); font-variant-numeric: lining-nums tabular-nums; }
.sheet .entry__contact { color: var(--s-ink); }
.sheet .entry .twice, .sheet .entry-part .twice { --s-cell: 30mm; --s-between: 3mm; }
.sheet .entry__contact > *, .sheet .entry__facts > * { min-width: 0; max-width: 100%; }
.sheet .entry-part--aside { padding-left: calc(max(var(--s-face), var(--s-qr, 0mm)) + var(--s-line) * 0.8); }
.sheet .entry-part--last { padding-bottom: var(--s-line); }

.sheet .short { display: flex; align-items: flex-end; gap: 2mm; font-size: var(--s-small); }
.sheet .short__text { flex: 1; min-width: 0; }
.sheet .short__name { font-family: var(--s-display); font-weight: 600; font-size: 1.12em; line-height: 1; }
.sheet .short__line { color: var(--s-soft); }
.sheet .short__page { flex: none; color: var(--s-second); font-weight: 500; font-variant-numeric: lining-nums tabular-nums; white-space: nowrap; }
.sheet .short__page .page-number { min-width: 2.2ch; text-align: start; }
.sheet .shorts-end { padding-bottom: calc(var(--s-line) * 0.5); }

.sheet .index__title { padding-top: calc(var(--s-line) * 2); padding-bottom: var(--s-line); font-family: var(--s-display); font-weight: 560; font-size: var(--s-sector); line-height: calc(var(--s-line) * 2); letter-spacing: -0.012em; color: var(--s-accent); text-wrap: balance; }
.sheet-column > .index__title:first-child { padding-top: 0; }
.sheet .index__letter { padding-top: var(--s-line); font-family: var(--s-display); font-weight: 600; color: var(--s-accent); }
.sheet-column > .index__letter:first-child { padding-top: 0; }
.sheet .index__line { display: flex; align-items: flex-end; font-size: var(--s-small); }
.sheet .index__name { min-width: 0; padding-inline-start: 1em; text-indent: -1em; }
.sheet .index__dots { flex: 1; min-width: 4mm; margin: 0 1mm calc(var(--s-line) * 0.5 - 1.05mm); border-bottom: 0.3mm dotted var(--s-soft); }
.sheet .index__pages { flex: none; max-width: 45%; text-align: end; font-weight: 500; font-variant-numeric: lining-nums tabular-nums; }
.sheet .nobody { padding-top: calc(var(--s-line) * 2); font-family: var(--s-display); font-style: italic; font-size: var(--s-name); color: var(--s-soft); }
`;

/** On a copier sectors are told apart by lines, not by colour. */
export const directoryCopierStyle = `
.sheet .logo { filter: grayscale(1); }
.sheet .sector { border-bottom: 1mm double #000; padding-bottom: calc(var(--s-line) - 1mm); }
.sheet .entry__label { letter-spacing: 0.06em; }
`;
