/** What can be kept in a file: rows of numbers and lists of texts, each under a name. */
export type Parts = Readonly<Record<string, Int32Array | Float32Array | Float64Array | readonly string[]>>;

interface Section {
  readonly name: string;
  readonly kind: 'ints' | 'floats' | 'doubles' | 'texts';
  readonly at: number;
  readonly bytes: number;
}

/** Every section begins where numbers of any kind may stand. */
const alignment = 8;

/** The parts under a common beginning of their names. */
export function under(prefix: string, parts: Parts): Parts {
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [`${prefix}.${name}`, part]));
}

/** The parts as one run of bytes: where each stands, as JSON with its length before it, then one after another. */
export function pack(parts: Parts): Uint8Array<ArrayBuffer> {
  const sections: Section[] = [];
  const contents: Uint8Array[] = [];
  let size = 0;
  for (const [name, part] of Object.entries(parts)) {
    const content = contentOf(part);
    sections.push({ name, kind: kindOf(part), at: size, bytes: content.byteLength });
    contents.push(content);
    size += aligned(content.byteLength);
  }
  const head = new TextEncoder().encode(JSON.stringify(sections));
  const start = aligned(4 + head.byteLength);
  const packed = new Uint8Array(start + size);
  new DataView(packed.buffer).setUint32(0, head.byteLength, true);
  packed.set(head, 4);
  for (const [place, { at }] of sections.entries())
    packed.set(contents[place] ?? new Uint8Array(0), start + at);
  return packed;
}

/** Parts read back from a run of bytes, without copying the numbers. */
export class Unpacked {
  private readonly sections: ReadonlyMap<string, Section>;
  private readonly start: number;

  /** @throws where the bytes are not what `pack` makes */
  constructor(
    private readonly buffer: ArrayBuffer,
    private readonly prefix = '',
  ) {
    const head = new DataView(buffer).getUint32(0, true);
    const sections = JSON.parse(textOf(buffer, 4, head)) as Section[];
    this.sections = new Map(sections.map((section) => [section.name, section]));
    this.start = aligned(4 + head);
  }

  under(prefix: string): Unpacked {
    return new Unpacked(this.buffer, `${this.prefix}${prefix}.`);
  }

  ints(name: string): Int32Array<ArrayBuffer> {
    const { at, bytes } = this.find(name, 'ints');
    return new Int32Array(this.buffer, at, bytes / 4);
  }

  floats(name: string): Float32Array<ArrayBuffer> {
    const { at, bytes } = this.find(name, 'floats');
    return new Float32Array(this.buffer, at, bytes / 4);
  }

  doubles(name: string): Float64Array<ArrayBuffer> {
    const { at, bytes } = this.find(name, 'doubles');
    return new Float64Array(this.buffer, at, bytes / 8);
  }

  texts(name: string): string[] {
    const { at, bytes } = this.find(name, 'texts');
    return JSON.parse(textOf(this.buffer, at, bytes)) as string[];
  }

  private find(name: string, kind: Section['kind']): { at: number; bytes: number } {
    const section = this.sections.get(this.prefix + name);
    if (section?.kind !== kind) throw new Error(`There are no ${kind} called ${this.prefix}${name}.`);
    return { at: this.start + section.at, bytes: section.bytes };
  }
}

function kindOf(part: Parts[string]): Section['kind'] {
  if (part instanceof Int32Array) return 'ints';
  if (part instanceof Float32Array) return 'floats';
  return part instanceof Float64Array ? 'doubles' : 'texts';
}

function contentOf(part: Parts[string]): Uint8Array {
  return ArrayBuffer.isView(part)
    ? new Uint8Array(part.buffer, part.byteOffset, part.byteLength)
    : new TextEncoder().encode(JSON.stringify(part));
}

function textOf(buffer: ArrayBuffer, at: number, bytes: number): string {
  return new TextDecoder().decode(new Uint8Array(buffer, at, bytes));
}

function aligned(size: number): number {
  return Math.ceil(size / alignment) * alignment;
}
