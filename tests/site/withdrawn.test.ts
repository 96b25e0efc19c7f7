import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bytesOf, freshFolder } from '../support/build-site.ts';
import { writeContent } from '../support/edit-content.ts';
import { paperOf } from '../support/incremental.ts';
import { siteYaml, article } from '../support/small-content.ts';

const FILE = 'articles/2015/09/alamat.md';
const MARK = 'rahasiazq';
const fields = { title: `Judul ${MARK}`, description: `Ringkasan ${MARK}`, topics: `[${MARK}]` };

/** What an editor in a hurry writes: each takes down an article that was public for years. */
const hurried: Record<string, string> = {
  yes: article({ ...fields, withdrawn: 'ya' }),
  'an Indonesian key and a bad date': article({ ...fields, date: 'kemarin', ditarik: 'ya' }),
  'YAML that breaks off': article({ ...fields, withdrawn: '', section: '"nasional' }),
  'an unknown section': article({ ...fields, section: 'kuliner', withdrawn: 'ya' }),
};

test('a story that was public for years goes in the next build, however it is written', async () => {
  const paper = paperOf(freshFolder('hurried'));
  const read = (path: string): string => readFileSync(join(paper.out, path), 'utf8');
  const others = { 'site.yaml': siteYaml, 'articles/2015/09/lain.md': article({ title: 'Lain' }) };
  writeContent(paper.content, { ...others, [FILE]: article(fields, `Isi ${MARK}.`) });
  await paper.build();
  expect(read('2015/09/alamat/index.html')).toContain(MARK);
  for (const [how, text] of Object.entries(hurried)) {
    writeContent(paper.content, { [FILE]: text.replace('Isi berita', `Isi ${MARK}`) });
    const { said } = await paper.build();
    expect(said, how).toContain('articles/2015/09/alamat.md');
    const naming = [...bytesOf(paper.out)].filter(([, bytes]) =>
      bytes.toLowerCase().includes(MARK),
    );
    expect(
      naming.map(([path]) => path),
      how,
    ).toEqual([]);
    const page = read('2015/09/alamat/index.html');
    expect(page, how).toContain('Berita ini dicabut oleh redaksi.');
    expect(/<main.*<\/main>/s.exec(page)![0], how).not.toMatch(/\d{4}|Dicabut pada|undefined/);
    expect(read('corrections/index.html'), how).toContain('Berita ini dicabut oleh redaksi.');
    expect(JSON.parse(read('revoked.json')), how).toMatchObject({ paths: ['/2015/09/alamat/'] });
    expect(read('2015/09/lain/index.html'), how).toContain('Lain');
    await paper.expectClean();
  }
});
