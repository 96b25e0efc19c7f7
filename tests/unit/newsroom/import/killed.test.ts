import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { makeExport } from '../../../bench/import/make-export.ts';
import { meta, options, postRow, termTables, user, writeDump } from './dump/write-dump.ts';
import { contentFolder, filesIn } from './support/content-folder.ts';
import { ownTemporaryFolder } from './support/import-archive.ts';
import { ended, reportsIn, startImport } from './support/started-import.ts';
import { jsonMedia, jsonPost, jsonTerm, jsonUser } from './wpjson/write-json.ts';

ownTemporaryFolder();

const posts = 600;
const numbers = Array.from({ length: posts }, (_, at) => at + 1);
const dayOf = (id: number) => String((id % 28) + 1).padStart(2, '0');
/** Something that is told of each third post, so that the reports are long. */
const odd = (id: number) => (id % 3 === 0 ? ' [kode_asing isi="1"]' : '');

function dump(path: string): void {
  const rows = numbers.map((id) =>
    postRow(id, {
      post_date: `2019-03-${dayOf(id)} 10:00:00`,
      post_date_gmt: `2019-03-${dayOf(id)} 03:00:00`,
      post_content: `Isi berita nomor ${id} dari Demak.${odd(id)}`,
      post_status: id % 10 === 0 ? 'draft' : 'publish',
    }),
  );
  const tables = {
    wp_options: options(),
    wp_postmeta: numbers.map((id) => meta(id, '_wp_old_slug', `lama-${id}`)),
    wp_posts: rows,
    ...termTables(
      [{ id: 3, slug: 'daerah', name: 'Daerah', taxonomy: 'category' }],
      numbers.map((id) => [id, 3]),
    ),
    wp_users: [user(2, 'siti88', 'Siti Aminah')],
  };
  writeFileSync(path, writeDump(tables));
}

function savedAnswers(folder: string): void {
  mkdirSync(folder);
  const save = (name: string, list: unknown[]) =>
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(list));
  const post = (id: number) =>
    jsonPost(id, {
      date: `2021-04-${dayOf(id)}T10:00:00`,
      date_gmt: `2021-04-${dayOf(id)}T03:00:00`,
      content: { rendered: `<p>Isi berita nomor ${id} dari Demak.${odd(id)}</p>` },
      categories: [3],
      featured_media: 20,
    });
  for (let page = 0; page < posts / 100; page += 1)
    save(`posts-${page}`, numbers.slice(page * 100, page * 100 + 100).map(post));
  save('media', [jsonMedia(20, 'https://kabar.example/wp-content/uploads/pasar.jpg')]);
  save('categories', [jsonTerm(3, 'category', 'Daerah')]);
  save('users', [jsonUser(2, 'siti88', 'Siti Aminah')]);
}

test.each<[what: string, name: string, make: (path: string) => void]>([
  ['an export', 'ekspor.xml', (path) => makeExport(path, posts, 500)],
  ['a dump', 'cadangan.sql', dump],
  ['saved answers', 'jawaban', savedAnswers],
])(
  '%s whose import is killed three times ends with the content and the report of one in one go',
  async (_, name, make) => {
    const source = join(contentFolder({ site: false }), name);
    make(source);
    const whole = contentFolder({ site: false });
    expect(await ended(startImport(whole, source))).toBe(0);
    const content = contentFolder({ site: false });
    for (const least of [90, 170, 300]) {
      const child = startImport(content, source);
      const over = ended(child);
      const files = () => readdirSync(content, { recursive: true }).length;
      while (child.exitCode === null && files() < least) await sleep(5);
      child.kill('SIGKILL');
      expect(await over).toBe('SIGKILL');
      expect(reportsIn(content)['report.md']).toContain('belum selesai');
    }
    expect(await ended(startImport(content, source))).toBe(0);
    expect(filesIn(content)).toEqual(filesIn(whole));
    expect(reportsIn(content)).toEqual(reportsIn(whole));
  },
  180_000,
);
