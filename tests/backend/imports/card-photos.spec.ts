import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PreviewRow, ReadFile } from '@shared/imports/imports.schema';
import { encodePng } from '@backend/demo/portrait/png';
import { dump } from '../../support/community-file';
import { startBackend, type TestBackend } from '../../support/test-backend';
import { fileOf, importList, planFor, profiles, run } from './support';

const cleaners: (() => Promise<void>)[] = [];
let test: TestBackend;

beforeAll(async () => {
  test = await startBackend((clean) => cleaners.unshift(clean));
});
afterAll(async () => {
  for (const clean of cleaners) await clean();
});

/** A square picture of one colour. */
function png(side: number, colour: number): Buffer {
  return Buffer.from(encodePng(side, side, new Uint8ClampedArray(side * side * 3).fill(colour)));
}

/** As programs write it: folded after 75 letters. */
function folded(line: string): string {
  return (line.match(/.{1,74}/gu) ?? []).join('\r\n ');
}

function card(name: string, ...lines: string[]): string {
  const head = ['BEGIN:VCARD', 'VERSION:3.0', `N:Pla;${name};;;`, `EMAIL:${name.toLowerCase()}@pla.example`];
  return [...head, ...lines.map(folded), 'END:VCARD', ''].join('\r\n');
}

const small = png(96, 40);
const base64 = (bytes: Buffer): string => bytes.toString('base64');

function storedPhoto(id: string) {
  return test.backend.context.unitOfWork.read(async (tx) => {
    const [row] = await tx.query<{ bytes: Buffer; media_type: string }>(
      'SELECT bytes, media_type FROM member_photo WHERE member_id = ?',
      [id],
    );
    return row ? { bytes: Buffer.from(row.bytes), mediaType: row.media_type } : null;
  });
}

async function photoOf(name: string) {
  const found = (await profiles(test.client)).get(name);
  return found ? storedPhoto(found.member.id) : null;
}

async function preview(read: ReadFile, plan = planFor(read)): Promise<PreviewRow[]> {
  const page = { status: null, offset: 0, limit: 100 };
  return (await test.client.imports.preview({ uploadId: read.uploadId, plan, ...page })).rows;
}

const photoLine = (row: PreviewRow | undefined) => row?.changes.find(({ field }) => field === 'photo');

describe('the photo of a contact card', () => {
  it.each([
    ['3.0', `PHOTO;ENCODING=b;TYPE=PNG:${base64(small)}`],
    ['3.0 by Apple', `PHOTO;TYPE=PNG;ENCODING=B:${base64(small)}`],
    ['2.1', `PHOTO;PNG;BASE64:${base64(small)}`],
    ['2.1 with a name', `PHOTO;ENCODING=BASE64;TYPE=PNG:${base64(small)}`],
    ['4.0', `PHOTO:data:image/png;base64,${base64(small)}`],
    ['4.0 with a type', `PHOTO;MEDIATYPE=image/png:data:image/png;base64\\,${base64(small)}`],
    ['whatever it says it is', `PHOTO;ENCODING=b;TYPE=JPEG:${base64(small)}`],
  ])('comes along as it is where it is small: %s', async (_, line) => {
    const before = await dump(test.backend.context.unitOfWork);
    const { read, summary } = await importList(test.client, card('Ona', line), 'cards.vcf');
    expect(read.warnings).toEqual([]);
    expect(await photoOf('Ona Pla')).toEqual({ bytes: small, mediaType: 'image/png' });
    await test.client.changes.undo({ operationId: summary.operationId ?? '' });
    expect(await dump(test.backend.context.unitOfWork)).toBe(before);
  });

  it('goes on where the lines begin, as some cards of 2.1 have it', async () => {
    const lines = base64(small).match(/.{1,72}/gu) ?? [];
    const text = card('Ona').replace(
      'END:',
      `PHOTO;ENCODING=BASE64;PNG:\r\n${lines.join('\r\n')}\r\n\r\nEND:`,
    );
    const { summary } = await importList(test.client, text, 'cards.vcf');
    expect((await photoOf('Ona Pla'))?.bytes).toEqual(small);
    await test.client.changes.undo({ operationId: summary.operationId ?? '' });
  });

  it('is told in the preview, and can be left out', async () => {
    const read = await test.client.imports.upload({
      file: fileOf(card('Ona', `PHOTO;ENCODING=b:${base64(small)}`), 'cards.vcf'),
    });
    expect(photoLine((await preview(read))[0])).toMatchObject({ before: '', conflict: false, applied: true });
    const without = planFor(read, {
      fields: read.columns.map(({ field }) => (field === 'photo' ? null : field)),
    });
    expect(photoLine((await preview(read, without))[0])).toBeUndefined();
    const { operationId } = await run(test.client, read, without);
    expect(await photoOf('Ona Pla')).toBeNull();
    await test.client.changes.undo({ operationId: operationId ?? '' });
  });

  it('gives no consent to show it', async () => {
    const { summary } = await importList(
      test.client,
      card('Ona', `PHOTO;ENCODING=b:${base64(small)}`),
      'cards.vcf',
    );
    expect((await profiles(test.client)).get('Ona Pla')?.consents).toEqual([]);
    await test.client.changes.undo({ operationId: summary.operationId ?? '' });
  });

  it.each([
    ['a link: nothing is fetched', 'PHOTO;VALUE=URI:https://photos.example/ona.png'],
    ['a drawing with a script', `PHOTO;ENCODING=b:${Buffer.from('<svg onload="x()"/>').toString('base64')}`],
    ['a picture in its first bytes only', `PHOTO;ENCODING=b:${base64(small.subarray(0, 8))}`],
    ['so large that it would fill the memory', `PHOTO;ENCODING=b:${base64(claiming(60_000))}`],
    ['no base64', 'PHOTO;ENCODING=b:***'],
  ])('stays out where it is %s, and that is told', async (_, line) => {
    const { read, summary } = await importList(test.client, card('Ona', line), 'cards.vcf');
    expect(read.warnings).toEqual([{ kind: 'card-photo', count: 1, lines: [] }]);
    expect([...(await profiles(test.client)).keys()]).toEqual(['Ona Pla']);
    expect(await photoOf('Ona Pla')).toBeNull();
    await test.client.changes.undo({ operationId: summary.operationId ?? '' });
  });

  it('waits for a page where it is large, and is left out without one', async () => {
    const large = png(600, 90);
    const text =
      card('Ona', `PHOTO;ENCODING=b:${base64(large)}`) + card('Biel', `PHOTO:data:;base64,${base64(small)}`);
    const read = await test.client.imports.upload({ file: fileOf(text, 'cards.vcf') });
    const { uploadId } = read;
    const { photos } = await test.client.imports.largePhotos({ uploadId });
    expect(photos).toHaveLength(1);
    const [photo = ''] = photos;
    expect((await preview(read)).map((row) => photoLine(row) !== undefined)).toEqual([false, true]);

    const original = await test.client.imports.photo({ uploadId, photo });
    expect(Buffer.from(await original.arrayBuffer())).toEqual(large);
    for (const bytes of [large, Buffer.from('<svg/>')]) {
      const file = new File([new Uint8Array(bytes)], 'photo');
      await expect(test.client.imports.fitPhoto({ uploadId, photo, file })).rejects.toMatchObject({
        code: 'INVALID',
      });
    }
    const fitted = png(512, 91);
    const file = new File([new Uint8Array(fitted)], 'photo');
    await expect(test.client.imports.fitPhoto({ uploadId, photo: 'another', file })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await test.client.imports.fitPhoto({ uploadId, photo, file });
    expect(await test.client.imports.largePhotos({ uploadId })).toEqual({ photos: [] });
    expect((await preview(read)).map((row) => photoLine(row) !== undefined)).toEqual([true, true]);
    const { operationId } = await run(test.client, read);
    expect((await photoOf('Ona Pla'))?.bytes).toEqual(fitted);

    // The same file again, with the large photo made smaller anew or not: nothing is new.
    const again = await test.client.imports.upload({ file: fileOf(text, 'cards.vcf') });
    expect((await preview(again)).map(({ status }) => status)).toEqual(['same', 'same']);
    await test.client.imports.fitPhoto({ uploadId: again.uploadId, photo, file });
    expect((await preview(again)).map(({ status }) => status)).toEqual(['same', 'same']);
    await test.client.changes.undo({ operationId: operationId ?? '' });
  });

  it('does not take the place of one that the manager chose, nor come back once she removed it', async () => {
    const [one, other] = [png(64, 10), png(64, 20)];
    const cardWith = (bytes: Buffer): string => card('Ona', `PHOTO;ENCODING=b:${base64(bytes)}`);
    await importList(test.client, cardWith(one), 'cards.vcf');
    const id = (await profiles(test.client)).get('Ona Pla')?.member.id ?? '';

    // A newer photo of the list takes the place of the list's.
    await importList(test.client, cardWith(other), 'cards.vcf');
    expect((await storedPhoto(id))?.bytes).toEqual(other);

    await test.client.members.setPhoto({ id, photo: new File([new Uint8Array(small)], 'mine') });
    const read = await test.client.imports.upload({ file: fileOf(cardWith(one), 'cards.vcf') });
    expect(photoLine((await preview(read))[0])).toMatchObject({ conflict: true, applied: false });
    await run(test.client, read);
    expect((await storedPhoto(id))?.bytes).toEqual(small);

    await test.client.members.removePhoto({ id });
    await importList(test.client, cardWith(one), 'cards.vcf');
    expect(await storedPhoto(id)).toBeNull();

    const replaced = await test.client.imports.upload({ file: fileOf(cardWith(other), 'cards.vcf') });
    await run(test.client, replaced, planFor(replaced, { known: 'replace' }));
    expect((await storedPhoto(id))?.bytes).toEqual(other);
  });
});

/** A picture that says it is of so many pixels a side. */
function claiming(side: number): Buffer {
  const bytes = Buffer.from(png(8, 1));
  bytes.writeUInt32BE(side, 16);
  bytes.writeUInt32BE(side, 20);
  return bytes;
}
