import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { contentFolder, filesIn, given } from '../support/content-folder.ts';
import { makeZip } from '../support/make-zip.ts';
import { runImport } from '../support/run-import.ts';

const none = { article: 0, page: 0, draft: 0, aside: 0, private: 0, unclear: 0 };
const long =
  'Air laut pasang merendam jalan desa sejak subuh dan warga mengungsi ke balai. '.repeat(3);
const mark = '\u200E';

const android = `02/03/20 09.10 - Pesan dan panggilan dienkripsi secara end-to-end.
02/03/20 09.11 - Budi mengubah subjek menjadi “Info: RAHASIA-GRUP”
13/03/20 09.15 - Siti Aminah: *Rob merendam Demak*
${long}

- satu _penting_
- dua ~batal~
Hubungi hotline 0800 123 4567 atau 0812 3456 7890, https://contoh.id/a_b_c
13/03/20 09.16 - +62 812-3456-7890: siap mas RAHASIA
13/03/20 09.17 - Siti Aminah: IMG-20200302-WA0003.jpg (file terlampir)
Warga di balai desa.
13/03/20 09.18 - Siti Aminah: <Media tidak disertakan>
13/03/20 09.18 - Siti Aminah: Pesan ini telah dihapus
13/03/20 09.19 - Siti Aminah: Siti.vcf (file terlampir)
13/03/20 09.19 - Siti Aminah: lokasi: https://maps.google.com/?q=-6.9,110.6
13/03/20 09.20 - Siti Aminah: JAJAK PENDAPAT:
Makan di mana?
`;

const iphone = `${mark}[02/03/20 09.10.00] Info Demak: ${mark}Pesan dan panggilan dienkripsi.
[13/03/20 9:15:00\u202FPM] ~\u202FSiti Aminah: *Rob merendam Demak*
${long} ${mark}<Pesan ini diedit>
${mark}[13/03/20 9:17:00\u202FPM] ~\u202FSiti Aminah: ${mark}<terlampir: 00000012-PHOTO-2020-03-13-21-17-00.jpg>
[13/03/20 9:18:00\u202FPM] Budi: ${mark}gambar tidak disertakan
`;

const draft = '_import/drafts/2020/03/rob-merendam-demak.md';
const photo = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#3a3' } })
  .withExif({ IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '6/1 58/1 0/1' } })
  .jpeg()
  .toBuffer();

async function imported(name: string, data: string | Uint8Array) {
  const content = contentFolder();
  const outcome = await runImport(content, given(name, data));
  expect(filesIn(content)).toEqual({});
  return { content, outcome, read: () => readFileSync(join(content, draft), 'utf8') };
}

test('an export of Android: a story, with all else counted', async () => {
  const { outcome, read } = await imported('Chat WhatsApp dengan Info Demak.txt', android);
  const counts = outcome.units.of('Chat WhatsApp dengan Info Demak.txt');
  expect(counts).toEqual({ ...none, draft: 1, aside: 1, private: 8 });
  const text = read();
  expect(text).toContain('title: "Rob merendam Demak"');
  expect(text).toMatch(/^date: "?2020-03-13T09:15:00/m);
  expect(text).toContain('- satu *penting*\n- dua ~~batal~~');
  expect(text).toContain('0800 123 4567 atau …, <https://contoh.id/a_b_c>');
  expect(text).not.toMatch(/RAHASIA|7890|Siti|Info Demak|maps\.google/);
  expect([...outcome.notes]).toContainEqual(
    expect.objectContaining({ rule: 'chat-sender', values: { name: 'Siti Aminah' } }),
  );
});

test('a zip of an iPhone: its clock of twelve hours, its photo without its place', async () => {
  const { content, outcome, read } = await imported(
    'Info Demak.zip',
    makeZip([
      { name: '_chat.txt', data: Buffer.from(iphone) },
      { name: '00000012-PHOTO-2020-03-13-21-17-00.jpg', data: photo },
      { name: 'Siti.vcf', data: Buffer.from('BEGIN:VCARD\nTEL:081234567890\nEND:VCARD\n') },
    ]),
  );
  expect(outcome.units.total).toEqual({ ...none, draft: 1, aside: 2, private: 3 });
  const text = read();
  expect(text).toMatch(/^date: "?2020-03-13T21:15:00/m);
  expect(text).not.toMatch(/diedit|<|Siti/);
  const name = /!\[\]\((.*)\)/.exec(text)![1]!;
  const { width, exif } = await sharp(join(content, dirname(draft), name)).metadata();
  expect([width, exif]).toEqual([9, undefined]);
});

test('texts that were sent in a chat are no articles of their own', async () => {
  const chat = `${android}13/03/20 09.30 - Budi: notulen.txt (file terlampir)\n`;
  const { outcome } = await imported(
    'chat.zip',
    makeZip([
      { name: 'WhatsApp Chat with Info.txt', data: Buffer.from(chat) },
      { name: 'notulen.txt', data: Buffer.from('RAHASIA\n\nIsi rapat tertutup.\n') },
    ]),
  );
  expect(outcome.units.total).toMatchObject({ draft: 1, unclear: 0 });
});

test('the same chat again brings nothing; a longer export of it only what is new', async () => {
  const content = contentFolder();
  await runImport(content, given('a.txt', android));
  const more = `${android}14/03/20 10.00 - Budi: *Jembatan putus*\n${long}\n`;
  const again = await runImport(content, given('b.txt', more));
  expect([...again.created]).toEqual(['_import/drafts/2020/03/jembatan-putus.md']);
  expect([...again.kept]).toEqual([draft]);
});

test('a chat without copy is counted, and said to be one', async () => {
  const { outcome } = await imported('a.txt', '02/03/20 09.17 - Budi: siap mas\n');
  expect(outcome.units.total).toEqual({ ...none, private: 1 });
  expect([...outcome.notes].map(({ rule }) => rule)).toEqual(['chat-empty']);
});

test('a headline sent by itself, a photo that is not there, a number in a byline', async () => {
  const chat = `13/03/20 09.14 - Ani: *Rob merendam Demak*
13/03/20 09.15 - Ani: ${long}
Penulis: Rina, WA 081999888777
13/03/20 09.16 - Ani: IMG-20200313-WA0001.jpg (file terlampir)
13/03/20 09.16 - Ani: ../../IMG-20200313-WA0002.jpg (file terlampir)
`;
  const { outcome, read } = await imported('a.txt', chat);
  expect(outcome.units.total).toEqual({ ...none, draft: 1, aside: 3 });
  expect(read()).toContain('title: "Rob merendam Demak"');
  expect(read()).toMatch(/authors:\n {2}- Rina\ndraft/);
  expect(read()).not.toMatch(/IMG|081999/);
  expect([...outcome.notes]).toContainEqual(
    expect.objectContaining({ rule: 'chat-photos', values: { count: 1 } }),
  );
});

test('a chat whose beginning was cut off is still one', async () => {
  const { outcome, read } = await imported('a.txt', `RAHASIA ujung pesan\n${android}`);
  expect(outcome.units.total).toEqual({ ...none, draft: 1, aside: 1, private: 9 });
  expect(read()).not.toContain('RAHASIA');
});
