/** One meaning a row: words of Catalan, Spanish and English in any order. */
export const dictionaryRows: readonly string[] = `
zapato sabata shoe
`
  .trim()
  .split('\n');
