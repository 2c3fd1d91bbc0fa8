/** What a picture's own head says of it. */
export interface PictureFacts {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Whether it carries notes of the camera's or a program's: where it was taken, which way is up. */
  readonly hasNotes: boolean;
}

/**
 * Reads the head of a JPEG, PNG or WebP picture. Nothing of the picture itself is unpacked.
 *
 * @returns null where it is none of the three, or broken off before it says its size
 */
export function pictureFacts(bytes: Uint8Array): PictureFacts | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const facts = factsOfJpeg(view) ?? factsOfPng(view) ?? factsOfWebp(view);
    return facts && facts.width > 0 && facts.height > 0 ? facts : null;
  } catch (error) {
    // It ends before it says its size.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Segments up to the one that starts a frame (ITU-T T.81, B.1.1.3), which has the size. */
function factsOfJpeg(view: DataView): PictureFacts | null {
  if (view.getUint16(0) !== 0xffd8) return null;
  let hasNotes = false;
  for (let at = 2; ;) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    // Filling, before a marker.
    if (marker === 0xff) at += 1;
    else if (isFrame(marker))
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7), hasNotes };
    else {
      // Exif and XMP.
      if (marker === 0xe1) hasNotes = true;
      at += 2 + view.getUint16(at + 2);
    }
  }
}

function isFrame(marker: number): boolean {
  const isTable = marker === 0xc4 || marker === 0xc8 || marker === 0xcc;
  return marker >= 0xc0 && marker <= 0xcf && !isTable;
}

/** The first chunk has the size; notes may stand in any other. */
function factsOfPng(view: DataView): PictureFacts | null {
  if (view.getUint32(0) !== 0x89504e47 || view.getUint32(4) !== 0x0d0a1a0a) return null;
  const facts = { width: view.getUint32(16), height: view.getUint32(20) };
  const notes = new Set(['eXIf', 'tEXt', 'zTXt', 'iTXt'].map(fourOf));
  let hasNotes = false;
  for (let at = 8; at + 12 <= view.byteLength; at += 12 + view.getUint32(at)) {
    hasNotes ||= notes.has(view.getUint32(at + 4));
  }
  return { ...facts, hasNotes };
}

/** RFC 9649: a picture with extras says so in its head, with the size; a plain one has it in its frame. */
function factsOfWebp(view: DataView): PictureFacts | null {
  if (view.getUint32(0) !== fourOf('RIFF') || view.getUint32(8) !== fourOf('WEBP')) return null;
  const kind = view.getUint32(12);
  if (kind === fourOf('VP8X')) {
    const width = 1 + (view.getUint32(24, true) & 0xffffff);
    const height = 1 + (view.getUint32(26, true) >>> 8);
    return { width, height, hasNotes: (view.getUint8(20) & 0x0c) !== 0 };
  }
  if (kind === fourOf('VP8L')) {
    const sizes = view.getUint32(21, true);
    return { width: 1 + (sizes & 0x3fff), height: 1 + ((sizes >>> 14) & 0x3fff), hasNotes: false };
  }
  if (kind !== fourOf('VP8 ')) return null;
  const [width, height] = [view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff];
  return { width, height, hasNotes: false };
}

function fourOf(letters: string): number {
  return Array.from(letters).reduce((code, letter) => code * 256 + letter.charCodeAt(0), 0);
}
