import { zipSync } from 'fflate';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentFolder, fixtures, given } from '../support/content-folder.ts';
import { runImport } from '../support/run-import.ts';

const habits = join(fixtures, 'wxr/kebiasaan.xml');

describe('every unit of a source', () => {
  test('of a WordPress export is in exactly one sort', async () => {
    const { units } = await runImport(contentFolder(), habits);
    expect(units.of('kebiasaan.xml')).toEqual({
      article: 10,
      page: 1,
      draft: 3,
      aside: 5,
      private: 3,
      unclear: 0,
    });
  });

  test('is counted in the same way by a second import', async () => {
    const content = contentFolder();
    const first = await runImport(content, habits);
    const second = await runImport(content, habits);
    expect(second.units.total).toEqual(first.units.total);
  });

  test('of a folder or archive is named, also what nothing reads', async () => {
    const zip = zipSync({
      'berita.txt': Buffer.from('Banjir Demak\n\nAir naik sejak Senin pagi.\n'),
      'foto.jpg': Buffer.from([0xff, 0xd8, 0xff]),
      'siaran.pdf': Buffer.from('%PDF-1.7'),
      'gaya.css': Buffer.from('p{}'),
      'kosong.txt': Buffer.from(''),
    });
    const { units } = await runImport(contentFolder(), given('kiriman.zip', zip));
    const sorted = Object.fromEntries(
      [...units.entries].map(({ file, sort, kind }) => [file.replace(/^.*\//, ''), [sort, kind]]),
    );
    expect(sorted).toMatchObject({
      'foto.jpg': ['aside', 'picture'],
      'siaran.pdf': ['unclear', 'pdf'],
      'gaya.css': ['private', 'site-part'],
      'kosong.txt': ['private', 'empty'],
    });
    expect(Object.keys(sorted)).toHaveLength(5);
  });
});
