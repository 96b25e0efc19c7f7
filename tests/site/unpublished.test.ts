import { gunzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import type { Built } from '../support/build-site.ts';
import { buildSite, bytesOf, freshFolder, writeFiles } from '../support/build-site.ts';
import { drawing, siteYaml, article } from '../support/small-content.ts';

/** A word that stands in every part of an article that must not be seen. */
const marked = (word: string, fields: Record<string, string>): string =>
  article(
    {
      title: `Judul ${word}judul`,
      description: `Ringkasan ${word}ringkasan`,
      topics: `[${word}topik]`,
      dateline: `${word}tempat`,
      image: `{ src: ${word}.svg, alt: ${word}alt, caption: ${word}keterangan }`,
      ...fields,
    },
    `Paragraf ${word}isi.\n\n![${word}foto](${word}.svg)\n\n## Bagian ${word}bagian`,
  );

const hidden = {
  konsepzq: { draft: 'true' },
  terjadwalzq: { date: '2030-01-01 08:00' },
  dicabutzq: { withdrawn: '{ time: 2015-10-01 08:00, reason: Alasan yang diumumkan }' },
};

let built: Built;
beforeAll(async () => {
  const files = Object.entries(hidden).flatMap(([word, fields]) => [
    [`articles/2015/09/${word === 'dicabutzq' ? 'alamat-lama' : word}.md`, marked(word, fields)],
    [`articles/2015/09/${word}.svg`, drawing(word)],
  ]);
  const content = writeFiles(freshFolder('hidden'), {
    'site.yaml': siteYaml,
    'articles/2015/09/terbit.md': article({ topics: '[Suriah]', related: '[2015/09/konsepzq]' }),
    'pages/belumisizq.md':
      '---\ntitle: Halaman belumisizq\n---\n\nAlinea belumisizq. [ISI: nama belumisizq]\n',
    ...Object.fromEntries(files),
  });
  built = await buildSite(content);
  expect(built.code, built.output).toBe(0);
});

test.each([...Object.keys(hidden), 'belumisizq'])(
  'nothing of what %s marks is in the output',
  (word) => {
    const found = [];
    for (const [path, bytes] of bytesOf(built.out)) {
      const isGzip = bytes.startsWith('\u001f\u008b');
      const text = isGzip ? gunzipSync(Buffer.from(bytes, 'latin1')).toString('latin1') : bytes;
      if (`${path}\n${text}`.toLowerCase().includes(word)) found.push(path);
    }
    expect(found).toEqual([]);
  },
);

test('the address of a withdrawn story tells time and reason and asks not to be indexed', () => {
  const html = bytesOf(built.out).get('2015/09/alamat-lama/index.html') ?? '';
  expect(html).toContain('Alasan yang diumumkan');
  expect(html).toContain('1 Oktober 2015');
  expect(html).toContain('noindex');
});
