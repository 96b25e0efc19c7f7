import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  mergeTags,
  readTopicMap,
  topicMapFile,
} from '../../../../../src/newsroom/import/settings/topic-map.ts';
import { contentFolder, filesIn, fixtures } from '../support/content-folder.ts';
import { runImport } from '../support/run-import.ts';

test('twenty thousand tags are joined by case, spaces and hyphens; the commonest spelling stays', () => {
  const tags = Array.from({ length: 20_000 }, (_, at) => ({ name: `Tag ${at}`, articles: 2 }));
  const spelt = tags
    .slice(0, 300)
    .map(({ name }) => ({ name: name.toLowerCase().replace(' ', '-'), articles: 1 }));
  const { map, text } = mergeTags([...spelt, ...tags]);
  expect(map.size).toBe(300);
  expect(map.get('tag-12')).toBe('Tag 12');
  expect(text.split('\n')[0]).toBe('from,to,stories');
  expect(text).toContain('\ntag-12,Tag 12,1\n');
});

test('an import writes the map, and what an editor makes of it holds', async () => {
  const content = contentFolder();
  const source = join(fixtures, 'wxr/kebiasaan.xml');
  await runImport(content, source);
  const path = join(content, topicMapFile);
  expect(readFileSync(path, 'utf8')).toBe('from,to,stories\nharga cabai,Harga Cabai,1\n');
  const article = () => filesIn(content)['articles/2019/03/harga-cabai-naik.md'];
  expect(article()).toContain('topics:\n  - cabai\n  - Harga Cabai\n');
  writeFileSync(path, 'from,to,stories\ncabai,"Cabai, bawang",1\n');
  await runImport(content, source);
  expect(article()).toContain('topics:\n  - Cabai, bawang\n  - Harga Cabai\n');
  expect(readFileSync(path, 'utf8')).toContain('"Cabai, bawang"');
});

test('a tag that a spreadsheet would take for a formula is read back as it was', () => {
  const content = contentFolder();
  mkdirSync(join(content, '_import'));
  const { text } = mergeTags([
    { name: '=Bola', articles: 2 },
    { name: '=bola', articles: 1 },
  ]);
  writeFileSync(join(content, topicMapFile), text);
  expect(text).toContain("'=bola,'=Bola");
  expect(readTopicMap(content)!.get('=bola')).toBe('=Bola');
});
