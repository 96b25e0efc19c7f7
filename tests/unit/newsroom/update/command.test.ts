import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { SITE, article } from '../../../content-folder.ts';
import { typedUpdate } from '../../../support/typed.ts';
import { filesBelow, ioOf, warta } from '../../../support/update-project.ts';

const MINE = {
  'content/site.yaml': SITE.replace('name: Warta', 'name: Kabar'),
  'content/articles/2015/09/a.md': article(),
  'content/files/icon.svg': '<svg/>',
  '.env': 'SITE_URL=https://kabar.id\n',
  '.github/workflows/deploy.yml': 'changed by us\n',
  CNAME: 'kabar.id\n',
};

const CHANGELOG = `# Changelog

## 2.0.0 (2026-12-01)

### Bahasa Indonesia

- Peta di halaman depan.
- Impor dari
  Blogger.

### English

- A map on the front page.

## 1.5.0

### English

- Only in English.

## 1.0.0

### Bahasa Indonesia

- Sudah lama ada.
`;

const project = (files: Readonly<Record<string, string>>) =>
  warta({ 'package.json': '{"name":"warta"}', ...files });

const newer = () =>
  project({
    'package.json': '{"name":"warta","version":"2.0.0"}',
    'src/pages/index.astro': 'new',
    'src/lib/new-room/thing.ts': 'new',
    'content/site.yaml': SITE,
    'content/articles/2020/01/demo.md': article(),
    'content/files/icon.svg': '<svg>new</svg>',
    'public/icon.svg': '<svg>new</svg>',
    '.github/workflows/deploy.yml': 'new',
    '.github/dependabot.yml': 'new',
    '.github/CHANGELOG.md': CHANGELOG,
    'README.md': 'new',
  });

describe('npm run update', () => {
  test('takes the newer program and leaves content and settings byte for byte', async () => {
    const root = project({ ...MINE, 'src/pages/index.astro': 'old', 'src/lib/gone.ts': 'old' });
    const { io } = ioOf(root);
    expect(await typedUpdate([newer()], io)).toBe(0);
    for (const [file, text] of Object.entries(MINE))
      expect([file, readFileSync(join(root, file), 'utf8')]).toEqual([file, text]);
    expect(existsSync(join(root, 'content/articles/2020'))).toBe(false);
    expect(readFileSync(join(root, 'src/pages/index.astro'), 'utf8')).toBe('new');
    expect(existsSync(join(root, 'src/lib/gone.ts'))).toBe(false);
    expect([...filesBelow(root).keys()]).toContain('.github/dependabot.yml');
  });

  test('takes over what the theme ships, and leaves what else lies beside it', async () => {
    const root = project({
      ...MINE,
      'public/icon.svg': '<svg>old</svg>',
      'public/iklan.html': 'a',
    });
    await typedUpdate([newer()], ioOf(root).io);
    expect(readFileSync(join(root, 'public/icon.svg'), 'utf8')).toBe('<svg>new</svg>');
    expect(readFileSync(join(root, 'public/iklan.html'), 'utf8')).toBe('a');
    const before = join(root, '.warta-before/2026-11-22T12-41-00-000Z');
    expect(readFileSync(join(before, 'public/icon.svg'), 'utf8')).toBe('<svg>old</svg>');
  });

  test('keeps what it changed and removed', async () => {
    const root = project({ ...MINE, 'src/pages/index.astro': 'mine', 'src/lib/gone.ts': 'mine' });
    await typedUpdate([newer()], ioOf(root).io);
    const before = join(root, '.warta-before/2026-11-22T12-41-00-000Z');
    expect(readFileSync(join(before, 'src/pages/index.astro'), 'utf8')).toBe('mine');
    expect(readFileSync(join(before, 'src/lib/gone.ts'), 'utf8')).toBe('mine');
  });

  test('--dry-run says what it would do and does nothing', async () => {
    const root = project({ ...MINE, 'src/lib/gone.ts': 'old' });
    const files = filesBelow(root);
    const { io, said } = ioOf(root);
    await typedUpdate([newer(), '--dry-run'], io);
    expect(filesBelow(root)).toEqual(files);
    expect(said).toContain('hapus  src/lib/gone.ts');
  });

  test('a second time there is nothing to do', async () => {
    const root = project(MINE);
    const from = newer();
    await typedUpdate([from], ioOf(root).io);
    const { io, said } = ioOf(root);
    await typedUpdate([from], io);
    expect(said).toEqual([
      'Di sini Warta 2.0.0; di sana Warta 2.0.0.',
      'Sudah sama dengan versi itu.',
    ]);
  });

  test('says which version is here and there, and what is new since, in the newsroom’s language', async () => {
    const old = { 'package.json': '{"name":"warta","version":"1.0.0"}' };
    const indonesian = ioOf(project({ ...MINE, ...old }));
    await typedUpdate([newer(), '--dry-run'], indonesian.io);
    expect(indonesian.said.slice(0, 5)).toEqual([
      'Di sini Warta 1.0.0; di sana Warta 2.0.0.',
      'Yang baru:',
      '- Peta di halaman depan.',
      '- Impor dari Blogger.',
      '- Only in English.',
    ]);
    const site = SITE.replace('language: id', 'language: en');
    const english = ioOf(project({ ...MINE, ...old, 'content/site.yaml': site }));
    await typedUpdate([newer(), '--dry-run'], english.io);
    expect(english.said.slice(0, 4)).toEqual([
      'Here is Warta 1.0.0; there is Warta 2.0.0.',
      'What is new:',
      '- A map on the front page.',
      '- Only in English.',
    ]);
  });

  test('says that the other one is older', async () => {
    const root = project({ ...MINE, 'package.json': '{"name":"warta","version":"2.0.10"}' });
    const { io, said } = ioOf(root);
    await typedUpdate([newer(), '--dry-run'], io);
    expect(said[1]).toContain('lebih lama');
  });

  test('takes the newer changelog, and no news from a strange one or without one', async () => {
    const root = project({ ...MINE, '.github/CHANGELOG.md': 'old' });
    await typedUpdate([newer()], ioOf(root).io);
    expect(readFileSync(join(root, '.github/CHANGELOG.md'), 'utf8')).toBe(CHANGELOG);
    for (const version of ['"1.0"', '7', '"v1"', 'null', '{}', '"1.2.3-beta"']) {
      const { io, said } = ioOf(
        project({ ...MINE, 'package.json': `{"name":"warta","version":${version}}` }),
      );
      expect(await typedUpdate([newer(), '--dry-run'], io)).toBe(0);
      expect(said.join('\n')).not.toMatch(/NaN|undefined|\[object/);
    }
  });

  test('refuses a folder that holds no Warta, or itself', async () => {
    const root = project(MINE);
    const { io } = ioOf(root);
    expect(await typedUpdate(['/nowhere'], io)).toBe(2);
    expect(await typedUpdate(['.'], io)).toBe(2);
    expect(await typedUpdate([], io)).toBe(2);
  });
});

test('what git leaves out stays as the newsroom wrote it, with the lines of the newer Warta', async () => {
  const root = project({ ...MINE, '.gitignore': 'rahasia/\r\ndist/\r\n' });
  const later = project({ '.gitignore': 'dist/\n_import/\n' });
  await typedUpdate([later], ioOf(root).io);
  const text = 'rahasia/\r\ndist/\r\n_import/\r\n';
  expect(readFileSync(join(root, '.gitignore'), 'utf8')).toBe(text);
  const { io, said } = ioOf(root);
  await typedUpdate([later], io);
  expect(said.join('\n')).not.toContain('.gitignore');
});
