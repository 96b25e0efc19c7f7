import { readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { contentFolder, filesIn } from '../support/content-folder.ts';
import { folderOf, page, story, text } from '../support/mirror.ts';
import { runImport } from '../support/run-import.ts';

const jpeg = await sharp({ create: { width: 90, height: 60, channels: 3, background: '#a31' } })
  .jpeg({ quality: 100 })
  .withExif({ IFD0: { Copyright: 'x'.repeat(1200) } })
  .toBuffer();

async function brought(files: Record<string, string | Uint8Array>, target = '') {
  const content = contentFolder();
  const outcome = await runImport(content, join(folderOf(files), target));
  const names = readdirSync(join(content, 'articles'), { recursive: true, encoding: 'utf8' });
  const texts = Object.entries(filesIn(content)).filter(([name]) => name.endsWith('.md'));
  return {
    pictures: names.filter((name) => name.endsWith('.jpg')),
    rules: [...outcome.notes].map(({ rule }) => rule),
    all: texts.map(([, one]) => one).join('\n'),
  };
}

const shows = (src: string, more = '') =>
  `${text}<p><img src="${src}" ${more} alt="Banjir di Tegal"></p>${text}`;

test.each([
  ['foto.jpg', 'foto.jpg'],
  ['./foto%20banjir%20(1).jpg', 'foto banjir (1).jpg'],
  ['foto banjir.jpg', 'foto banjir.jpg'],
  ['../gambar/wp-content/uploads/foto-300x200.jpg', 'gambar/wp-content/uploads/foto-300x200.jpg'],
])('a page without an address has its picture from beside it: %s', async (src, name) => {
  const at = name.includes('/') ? name : `berita/${name}`;
  const { pictures, rules, all } = await brought({
    'berita/banjir.html': story('', { body: shows(src) }),
    [at]: jpeg,
  });
  expect(pictures).toHaveLength(1);
  expect(rules).not.toContain('picture-nowhere');
  expect(all).toContain(`](${pictures[0]!.split('/').at(-1)})`);
});

test('a page that was saved alone has them from its folder, though its address is known', async () => {
  const { pictures, rules } = await brought(
    {
      'Banjir.html': story('/2024/06/banjir/', { body: shows('./Banjir_files/foto.jpg') }),
      'Banjir_files/foto.jpg': jpeg,
    },
    'Banjir.html',
  );
  expect(pictures).toHaveLength(1);
  expect(rules).not.toContain('picture-remote');
});

test('what stands in for a picture that comes later is none', async () => {
  const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
  const { all } = await brought({
    'banjir.html': story('', {
      body: shows('titik.gif', 'data-src="https://kabar.example/foto.jpg"'),
    }),
    'titik.gif': gif,
  });
  expect(all).toContain('https://kabar.example/foto.jpg');
});

test('a picture that is nowhere is still named', async () => {
  const { pictures, rules } = await brought({
    'banjir.html': story('', { body: shows('tiada.jpg') }),
  });
  expect(pictures).toEqual([]);
  expect(rules).toContain('picture-nowhere');
});

test.each(['../rahasia.jpg', '/rahasia.jpg', 'tautan.jpg'])(
  'nothing outside the folder is read: %s',
  async (src) => {
    const folder = folderOf({
      'rahasia.jpg': jpeg,
      'situs/banjir.html': story('', { body: shows(src) }),
      'situs/gempa.html': page('Gempa'),
    });
    symlinkSync(join(folder, 'rahasia.jpg'), join(folder, 'situs/tautan.jpg'));
    const content = contentFolder();
    await runImport(content, join(folder, 'situs'));
    const names = readdirSync(join(content, 'articles'), { recursive: true, encoding: 'utf8' });
    expect(names.filter((name) => name.endsWith('.jpg'))).toEqual([]);
  },
);

test('parts of a story bring their own pictures', async () => {
  const { pictures, all } = await brought({
    'b/banjir.html': story('', { body: shows('1.jpg') }),
    'b/banjir/2.html': story('', {
      body: shows('../2.jpg').replaceAll('Warga', 'Bupati').replaceAll('Banjir di', 'Posko di'),
    }),
    'b/1.jpg': jpeg,
    'b/2.jpg': await sharp(jpeg).negate().jpeg().toBuffer(),
  });
  expect(pictures).toHaveLength(2);
  for (const name of pictures) expect(all).toContain(name.split('/').at(-1));
});
