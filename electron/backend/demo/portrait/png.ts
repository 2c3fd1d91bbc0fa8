import { crc32, deflateSync } from 'node:zlib';

/**
 * A picture as PNG (8-bit RGB, no interlace).
 *
 * @param pixels three bytes a pixel, row by row
 */
export function encodePng(width: number, height: number, pixels: Uint8ClampedArray): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const rows = Buffer.alloc(height * (width * 3 + 1));
  for (let row = 0; row < height; row += 1) {
    writeRow(rows, pixels, row, width * 3);
  }
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Each byte as its difference to the one above, which in drawn pictures is mostly none (filter 2, "up"). */
function writeRow(rows: Buffer, pixels: Uint8ClampedArray, row: number, length: number): void {
  const start = row * (length + 1);
  rows[start] = 2;
  for (let index = 0; index < length; index += 1) {
    const at = row * length + index;
    rows[start + 1 + index] = (pixels[at] ?? 0) - (row === 0 ? 0 : (pixels[at - length] ?? 0));
  }
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'ascii'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
