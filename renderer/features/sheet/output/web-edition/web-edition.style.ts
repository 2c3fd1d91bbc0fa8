/** The dress of the web edition, on a telephone as on a desk; light and dark as the reader's system. */
export const webEditionStyle = `
:root { color-scheme: light dark; --paper: #faf6ee; --surface: #fffdf9; --ink: #2a211a; --soft: #5f5347; --line: #e3d8c8; --strong: #8d7b63; --second: #1f5f5b; }
@media (prefers-color-scheme: dark) { :root { --paper: #1c1815; --surface: #26201b; --ink: #f2eadf; --soft: #c0b2a2; --line: #3b332b; --strong: #a2917c; --second: #86cbc1; --accent: var(--accent-dark); } }
* { box-sizing: border-box; }
body { margin: 0; padding: clamp(1.2rem, 4vw, 3.5rem); font: 400 1rem/1.55 'Inter', system-ui, sans-serif; color: var(--ink); background: var(--paper); overflow-wrap: anywhere; }
.page { max-width: 76rem; margin: 0 auto; }
h1, h2 { font-family: 'Fraunces', Georgia, serif; font-weight: 600; text-wrap: balance; }
h1 { margin: 0; font-size: clamp(2rem, 5vw, 3.4rem); line-height: 1.08; letter-spacing: -0.02em; }
.top { padding-bottom: 1.6rem; border-bottom: 3px solid var(--accent); }
.top img { max-width: 14rem; max-height: 4.5rem; margin-bottom: 1.2rem; }
.top p { margin: 0.5rem 0 0; color: var(--soft); max-width: 46rem; }
.twice { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); column-gap: 2rem; }
h1.twice { font-size: clamp(1.6rem, 3.4vw, 2.4rem); }
.words .twice { grid-template-columns: minmax(0, 1fr); }
form { display: flex; flex-wrap: wrap; gap: 1rem; align-items: end; padding-block: 1.4rem; }
form[hidden], .entry[hidden], #none[hidden] { display: none; }
label { display: grid; gap: 0.25rem; flex: 1 1 15rem; font-size: 0.85rem; font-weight: 500; color: var(--soft); }
input, select { width: 100%; padding: 0.65rem 0.8rem; font: inherit; font-size: 1rem; color: var(--ink); background: var(--surface); border: 1px solid var(--strong); border-radius: 8px; }
:focus-visible { outline: 3px solid var(--second); outline-offset: 2px; }
#count { flex-basis: 100%; margin: 0; font-size: 0.9rem; color: var(--soft); }
.entries { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr)); gap: 1rem; margin: 0; padding: 0; list-style: none; }
.entry { display: flex; gap: 1rem; padding: 1.1rem; background: var(--surface); border: 1px solid var(--line); border-radius: 12px; }
.face { flex: none; width: 4.2rem; height: 4.2rem; border-radius: 50%; object-fit: cover; }
.face--letters { display: grid; place-items: center; font: 500 1.5rem/1 'Fraunces', Georgia, serif; color: #fffaf5; background: #575048; }
.words { min-width: 0; }
.entry h2 { margin: 0; font-size: 1.2rem; line-height: 1.25; }
.entry p { margin: 0.2rem 0 0; font-size: 0.92rem; }
.work, .facts { color: var(--soft); }
.kind { font-weight: 600; color: var(--accent); }
.entry ul { margin: 0.15rem 0 0; padding: 0 0 0 1.1rem; font-size: 0.92rem; }
.description { color: var(--soft); }
a { color: var(--second); }
footer { margin-top: 2.5rem; padding-top: 1rem; font-size: 0.85rem; color: var(--soft); border-top: 1px solid var(--line); }
`;
