import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { messageParts } from '../../../../../src/newsroom/import/chat/message-parts.ts';
import { readMessages } from '../../../../../src/newsroom/import/chat/read-messages.ts';
import { imported, none } from '../support/imported.ts';
import { contentFolder, filesIn } from '../support/content-folder.ts';
import { runImport } from '../support/run-import.ts';

const copy = 'Warga Desa Sukamaju menolak tambang pasir di hulu sungai karena air keruh. '.repeat(
  4,
);
const mark = '\u200E';

describe('what phones write', () => {
  const partsOf = (line: string) => messageParts(readMessages(line).messages[0]!);

  test.each([
    [`${mark}IMG-20200302-WA0001.jpg (file terlampir)\nFoto pasar`, 'Foto pasar'],
    [`${mark}IMG-20200302-WA0001.jpg (file attached)`, ''],
    [`Foto pasar ${mark}<terlampir: IMG-20200302-WA0001.jpg>`, 'Foto pasar'],
  ])('a photo and its words: %j', (text, words) => {
    expect(partsOf(`02/03/20 09.15 - Budi: ${text}`)).toEqual({
      words,
      attached: 'IMG-20200302-WA0001.jpg',
    });
  });

  test('a document, its pages counted', () => {
    const line = `[02/03/20 09.15.00] Budi: ${mark}naskah.pdf • ${mark}2 halaman ${mark}<terlampir: 0004-naskah.pdf>`;
    expect(partsOf(line)).toEqual({ words: '', attached: '0004-naskah.pdf' });
  });

  test.each(['image omitted', 'gambar tidak disertakan', 'video dihilangkan'])(
    'the words of a file that did not come: %s',
    (left) => {
      const line = `[02/03/20 09.15.00] Budi: Foto pasar pagi ${mark}${left}`;
      expect(partsOf(line)).toEqual({ words: 'Foto pasar pagi' });
    },
  );

  test.each([
    'null',
    'You received a view once message. For added privacy, you can only open it on your phone.',
    'Anda menerima pesan sekali lihat. Untuk privasi tambahan, Anda hanya dapat membukanya di ponsel.',
    'Missed voice call, Tap to call back',
    'Panggilan video grup tak terjawab',
    'Menunggu pesan ini. Ini mungkin memerlukan waktu beberapa saat.',
    'This message was deleted by admin Siti',
    'Pesan ini telah dihapus oleh admin Siti',
    'ACARA: Rapat redaksi\nWAKTU: 10.00',
  ])('what is no word of anybody: %j', (text) => {
    expect(partsOf(`02/03/20 09.15 - Budi: ${text}`)).toEqual({ left: 'chat' });
  });
});

describe('messages of a chat', () => {
  test.each([
    ['as old phones of Apple exported it', '09/12/2012 17:03:48: ', '2012/12'],
    ['as old phones of Apple exported it, by twelve hours', '3/24/14, 1:59:59 PM: ', '2014/03'],
    ['as they are copied from a computer', '[17.03, 24/3/2014] ', '2014/03'],
    ['as they are copied from a computer, by twelve hours', '[5:03 PM, 3/24/2014] ', '2014/03'],
    ['as they are copied from a phone, without a year', '[24/3 17.03] ', '2026/11'],
  ])('%s never reach git', async (_, head, month) => {
    const text = `${head}Budi: *Warga Tolak Tambang*\n${copy}\n${head}+62 812-3456-7890: siap RAHASIA\n`;
    const { files, outcome, content } = await imported('obrolan.txt', text);
    expect(Object.keys(files)).toEqual([]);
    expect(outcome.units.total).toEqual({ ...none, draft: 1, private: 1 });
    expect([...outcome.created]).toContain(`_import/drafts/${month}/warga-tolak-tambang.md`);
    expect(JSON.stringify(filesIn(join(content, '_import')))).not.toMatch(/RAHASIA|3456/);
  });
});

describe('a story that stands in two exports of a chat', () => {
  const story = `02/03/20 09.15 - Budi: *Warga Tolak Tambang*\n${copy}\n`;
  const photo = '02/03/20 09.16 - Budi: IMG-20200302-WA0001.jpg (file terlampir)\n';
  const withoutMedia = '02/03/20 09.16 - Budi: <Media tidak disertakan>\n';
  const later = '15/03/20 10.00 - Siti: *Bantuan Beras*\n' + copy;

  test.each([
    ['one of which goes on', story + photo, story + photo + later, 2],
    ['one of which is without media', story + withoutMedia, story + photo, 1],
    ['one of which breaks off in it', story, story + photo, 1],
  ])('%s is one draft, the fuller one', async (_, first, second, count) => {
    const folder = contentFolder({ site: false });
    for (const [name, text] of [
      ['a', first],
      ['b', second],
    ] as const) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, 'Chat WhatsApp.txt'), text);
    }
    writeFileSync(join(folder, 'b', 'IMG-20200302-WA0001.jpg'), 'foto');
    const content = contentFolder();
    const outcome = await runImport(content, folder);
    expect(outcome.units.total.draft).toBe(count);
    expect([...outcome.notes].map(({ rule }) => rule)).not.toContain('address-taken');
    const drafts = filesIn(join(content, '_import'));
    const draft = drafts[join('drafts/2020/03/warga-tolak-tambang.md')];
    expect(draft).toContain('IMG-20200302-WA0001.jpg');
  });
});
