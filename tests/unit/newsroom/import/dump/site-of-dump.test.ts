import { expect, test } from 'vitest';
import { allIn, imported, none } from '../support/imported.ts';
import { paper } from './paper.ts';
import { forms, writeDump } from './write-dump.ts';

test.each(Object.entries(forms))('a dump of %s is told in six sorts', async (_, form) => {
  const { content, outcome, files } = await imported('kabar.sql', writeDump(paper(), form));
  // The comments 2, the options 6, the users 2, the order of a plugin's table, its post, trash, revision.
  const counts = { ...none, article: 1, page: 2, draft: 2, aside: 1, private: 14 };
  expect(outcome.units.of('kabar.sql')).toEqual(counts);
  const article = files['articles/2019/03/pasar-pagi-pindah.md'];
  expect(article).toContain("Pasar pagi pindah, kata 'Bu Siti'");
  expect(article).toContain('C:\\data\\baru; harganya "naik".');
  expect(article).toContain('Emoji 😀 dan é.');
  expect(article).toMatch(/itu saja \/\\?\* benar \\?\*\/ #1/);
  expect(article).toContain('siti-aminah');
  expect(article).toContain('/2019/03/pasar-lama/');
  expect(article).toContain('/2019/03/pasar-tua/');
  expect(article).toContain('https://kabar.example/wp-content/uploads/2019/03/pasar.jpg');
  expect(article).toMatch(/topics:\s*- Pasar/);
  expect(files['authors/siti-aminah.yaml']).toContain('Siti Aminah');
  expect(files['pages/redaksi.md']).toContain('/tentang/redaksi/');
  for (const text of Object.values(files).filter((file) => file.includes('RAHASIA')))
    expect(text).toMatch(/^draft: true$/m);
  expect(allIn(content)).not.toMatch(
    /RAHASIA-(?:KOMENTAR|REVISI|SAMPAH)|RAHASIA Pembaca|siti88|surel/,
  );
  expect(allIn(content)).not.toContain('RAHASIA@');
});
