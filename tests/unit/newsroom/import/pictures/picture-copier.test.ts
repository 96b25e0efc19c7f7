import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import type { PreparedArticle } from '../../../../../src/newsroom/import/prepare/prepared-article.ts';
import { pictureCopier } from '../../../../../src/newsroom/import/pictures/picture-copier.ts';
import { shrinkPicture } from '../../../../../src/newsroom/import/pictures/shrink-picture.ts';
import type { Note } from '../../../../../src/newsroom/import/article/note.ts';
import { contentFolder } from '../support/content-folder.ts';

const base = 'https://a.invalid/wp-content/uploads/2019/03';
const photo = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#a31621' } }).jpeg();

function article(body: string): PreparedArticle {
  return { title: 'J', body, authors: [], ownLinks: [], removed: [], doorway: false, notes: [] };
}

function source() {
  const [content, folder] = [contentFolder(), contentFolder({ site: false })];
  mkdirSync(join(folder, 'uploads/2019/03'), { recursive: true });
  mkdirSync(join(content, 'articles/2019/03'), { recursive: true });
  return {
    content,
    folder,
    options: {
      content,
      folders: [folder, join(folder, 'uploads/2019/03')],
      images: true,
      allowPrivate: false,
      dryRun: false,
    },
  };
}

test('pictures of the export lie beside the article, small, without metadata', async () => {
  const { content, folder, options } = source();
  const large = await photo(3000, 2000)
    .withExif({ IFD3: { GPSLatitude: '6/1' } })
    .toBuffer();
  writeFileSync(join(folder, 'uploads/2019/03/banjir.jpg'), large);
  const notes: Note[] = [];
  const { prepared: made } = await pictureCopier(options)(
    article(`![Banjir](${base}/banjir.jpg "Takarir")`),
    'articles/2019/03/a.md',
    notes,
  );
  expect(made.body).toMatch(/^!\[Banjir\]\(banjir-[\da-f]{6}\.jpg "Takarir"\)$/);
  const name = readdirSync(join(content, 'articles/2019/03'))[0]!;
  const metadata = await sharp(readFileSync(join(content, 'articles/2019/03', name))).metadata();
  expect([metadata.width, metadata.height, metadata.exif]).toEqual([1600, 1067, undefined]);
  expect(notes).toEqual([]);
});

test('without --images the address stays and is named, unless the copy is there already', async () => {
  const { folder, options } = source();
  writeFileSync(join(folder, 'uploads/2019/03/banjir.jpg'), await photo(20, 20).toBuffer());
  const body = `![](${base}/banjir.jpg)`;
  const notes: Note[] = [];
  const without = pictureCopier({ ...options, images: false });
  const left = await without(article(body), 'articles/2019/03/a.md', notes);
  expect(left.prepared.body).toBe(body);
  expect(left.remote).toEqual([`${base}/banjir.jpg`]);
  expect(notes.map(({ rule }) => rule)).toEqual(['picture-remote', 'alt-missing']);
  const brought = await pictureCopier(options)(article(body), 'articles/2019/03/a.md', []);
  const again = await without(article(body), 'articles/2019/03/a.md', []);
  expect(again.prepared.body).toBe(brought.prepared.body);
});

test('nothing outside of the export folder is read', async () => {
  const { folder, options } = source();
  const secret = join(contentFolder({ site: false }), 'rahasia.jpg');
  writeFileSync(secret, await photo(20, 20).toBuffer());
  symlinkSync(secret, join(folder, 'uploads/2019/03/tautan.jpg'));
  const notes: Note[] = [];
  const body = `![a](${base}/tautan.jpg)\n\n![b](https://a.invalid/..%2f..%2frahasia.jpg)`;
  const made = await pictureCopier(options)(article(body), 'articles/2019/03/a.md', notes);
  expect(made.prepared.body).toBe(body);
  expect(notes.map(({ rule }) => rule)).toEqual(['picture-failed', 'picture-failed']);
});

test('at most four are fetched at once, each once, and the answer keeps the order of the text', async () => {
  const { content, options } = source();
  const bytes = await photo(20, 20).toBuffer();
  let [now, most, asked] = [0, 0, 0];
  const server = createServer(async (request, response) => {
    asked += 1;
    most = Math.max(most, (now += 1));
    // The later ones answer first.
    await sleep(40 - Number(/\d+/.exec(request.url!)![0]));
    now -= 1;
    if (request.url!.includes('12')) response.writeHead(404);
    response.end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const copy = pictureCopier({ ...options, allowPrivate: true });
  const bodies = [1, 7].map((first) =>
    Array.from({ length: 7 }, (_, at) => `![f](http://127.0.0.1:${port}/f${first + at}.jpg)`),
  );
  const made = await Promise.all(
    bodies.map((lines) => copy(article(lines.join(' ')), 'articles/2019/03/a.md', [])),
  );
  expect([most, asked]).toEqual([4, 13]);
  expect(made.flatMap(({ remote }) => remote)).toEqual([`http://127.0.0.1:${port}/f12.jpg`]);
  const names = made.map(({ prepared }) => prepared.body.match(/\(f\d+/g));
  expect(names[0]).toEqual([1, 2, 3, 4, 5, 6, 7].map((number) => `(f${number}`));
  expect(names[1]).toEqual([7, 8, 9, 10, 11, 13].map((number) => `(f${number}`));
  expect(readdirSync(join(content, 'articles/2019/03'))).toHaveLength(12);
});

test('what is no picture is refused with a word', async () => {
  await expect(shrinkPicture(Buffer.from('<svg onload="alert(1)"></svg>'))).rejects.toThrow('SVG');
  await expect(shrinkPicture(Buffer.from('<html></html>'))).rejects.toThrow('HTML');
  await expect(shrinkPicture(Buffer.from('\0\0\0\u0018ftypheic'))).rejects.toThrow('HEIC');
  await expect(shrinkPicture(Buffer.alloc(100))).rejects.toThrow();
});

test('a picture is turned upright', async () => {
  const turned = await photo(40, 20).withMetadata({ orientation: 6 }).toBuffer();
  const { width, height } = await sharp((await shrinkPicture(turned)).bytes).metadata();
  expect([width, height]).toEqual([20, 40]);
});

test('a host that does not answer is not asked for every picture', async () => {
  let asked = 0;
  const server = createServer((request) => {
    asked += 1;
    request.socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { folder, options } = source();
  writeFileSync(join(folder, 'ada.jpg'), await photo(20, 20).toBuffer());
  const copier = pictureCopier({ ...options, allowPrivate: true });
  const notes: Note[] = [];
  for (let at = 0; at < 30; at += 1)
    await copier(article(`![](${host}/${at}.jpg)`), 'articles/2019/03/a.md', notes);
  expect(asked).toBe(5);
  expect(notes.filter(({ values }) => values?.['why'] === 'silent')).toHaveLength(25);
  const own = await copier(article(`![](${host}/ada.jpg)`), 'articles/2019/03/a.md', []);
  expect(own.copied).toBe(1);
});

test('a picture of which the source gives no whole address is left out and named', async () => {
  const { content, options } = source();
  writeFileSync(join(content, 'articles/2019/03/ada.jpg'), await photo(20, 20).toBuffer());
  const notes: Note[] = [];
  const body = 'Awal ![a](x "y") akhir\n\n![b](ada.jpg)\n\n![c](/wp/z\\(1\\).jpg)';
  const lead = { image: { url: 'foto.jpg', alt: '' } };
  const { prepared } = await pictureCopier(options)(
    { ...article(body), ...lead },
    'articles/2019/03/a.md',
    notes,
  );
  expect(prepared.body.trim()).toBe('Awal  akhir\n\n![b](ada.jpg)');
  expect(prepared.image).toBeUndefined();
  expect(notes.map(({ rule, values }) => `${rule} ${values?.['url']}`)).toEqual([
    'picture-nowhere x',
    'picture-nowhere /wp/z(1).jpg',
    'picture-nowhere foto.jpg',
  ]);
});

test('of two pictures of one name the one in the folders of its address is taken, however many there are', async () => {
  const { content, folder, options } = source();
  const folders = Array.from({ length: 300 }, (_, at) => join(folder, `cermin/${at}/2020`));
  for (const [at, one] of folders.entries()) {
    mkdirSync(one, { recursive: true });
    writeFileSync(join(one, 'foto.jpg'), await photo(20 + at, 20).toBuffer());
  }
  const { prepared } = await pictureCopier({ ...options, folders })(
    article('![a](https://a.invalid/cermin/217/2020/foto.jpg)'),
    'articles/2019/03/a.md',
    [],
  );
  const [, name] = /\((\S+)\)/.exec(prepared.body)!;
  const { width } = await sharp(readFileSync(join(content, 'articles/2019/03', name!))).metadata();
  expect(width).toBe(237);
});
