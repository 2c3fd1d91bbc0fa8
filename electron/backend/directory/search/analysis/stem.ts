/**
 * Two stems of a phonetic form, in one go for Catalan, Spanish and English, as nobody knows which one a query is in.
 *
 * - `light` only takes off the plural, so that `casos` and `casa` stay apart;
 * - `root` takes off gender, conjugation and derivation, so that `disenadora`, `diseno` and `disenar` meet.
 */
export function stem(form: string): { light: string; root: string } {
  if (form.length < 4 || !/^[a-z]+$/u.test(form)) return { light: form, root: form };
  const light = singular(form);
  let root = withoutClitic(light);
  root = stripOnce(root, derivations);
  root = stripOnce(root, endings);
  root = root.length > 4 ? root.replace(/[aeiou]$/u, '') : root.replace(/(?<=...)e$/u, 'a');
  return { light, root };
}

function singular(form: string): string {
  if (form.length > 4 && form.endsWith('sions')) return form.slice(0, -1);
  if (form.length > 5 && form.endsWith('siones')) return form.slice(0, -2);
  if (form.endsWith('s') && !form.endsWith('is') && !form.endsWith('us')) return form.slice(0, -1);
  return form;
}

const clitic =
  /(?<=[aei]r)(?:me|te|se|le|lo|la|les|los|las|nos|ho|o|mi|ti|li|si|el|la|i|en|melo|selo|telo)$/u;

function withoutClitic(word: string): string {
  return word.length > 6 ? word.replace(clitic, '') : word;
}

function bySize(...words: string[]): string[] {
  return words.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** What makes a noun or an adjective of a stem; at least four letters have to remain, three for the long ones. */
const derivations = bySize(
  ...'adora ador adore edora edor edore idora idor idore isador isadora asion ision sion asio isio sio usion usio'.split(
    ' ',
  ),
  ...'amento amiento imiento ament iment ment mente amente aje atje aj ansa ansia ensia'.split(' '),
  ...'able ible ista ist ism ismo isme ika ike iko ik ikal aria ario ari eria ero era er eir aire'.split(' '),
  ...'itat idad tat dad iti nes ing li isar is ise isasio isasion ifikar ifika or ora ore'.split(' '),
);
const endings = bySize(
  ...'ar er ir are ara ant ent int ando iendo endo ado ida ido ada at it ud uda udo ad ed id'.split(' '),
  ...'ente ante emo imo iria aria eria irian arian erian exo ex exen exem'.split(' '),
  ...'ava ab aba amo amos em im am an en on eu au ia ie iem ien ian aste aron aran are ase'.split(' '),
);

function stripOnce(word: string, suffixes: readonly string[]): string {
  for (const suffix of suffixes) {
    const rest = word.length - suffix.length;
    if (rest >= (suffix.length >= 3 ? 3 : 4) && word.endsWith(suffix)) return word.slice(0, rest);
  }
  return word;
}
