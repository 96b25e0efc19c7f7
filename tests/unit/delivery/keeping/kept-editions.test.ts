import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { contentDigest } from '../../../../src/build/output/file-record.ts';
import { KeptEditions } from '../../../../src/delivery/keeping/kept-editions.ts';
import type { SiteFiles } from '../../../../src/delivery/sending/site-files.ts';
import { freshFolder } from '../../../support/build-site.ts';

type Texts = Record<string, string>;

/** Puts files into a folder as a build does: beside, and then in the place of the old ones. */
function build(out: string, texts: Texts): SiteFiles {
  for (const [path, text] of Object.entries(texts)) {
    const file = join(out, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, text);
    renameSync(`${file}.new`, file);
  }
  return new Map(
    Object.entries(texts).map(([path, text]) => [
      path,
      { size: text.length, digest: contentDigest(Buffer.from(text)) },
    ]),
  );
}

const keepAt = (editions: KeptEditions, out: string, texts: Texts) =>
  editions.keep(build(out, texts), (path) => join(out, path));

function textsOf(editions: KeptEditions, id: string): Texts | undefined {
  const edition = editions.read(id);
  return (
    edition &&
    Object.fromEntries(
      [...edition.files].map(([path, file]) => [
        path,
        readFileSync(editions.objectOf(file), 'utf8'),
      ]),
    )
  );
}

const FIRST = { 'index.html': 'satu', 'a/index.html': 'sama', 'b.js': 'sama' };
const SECOND = { 'index.html': 'dua', 'a/index.html': 'sama' };

test('an edition stays as it was, whatever is built after it', () => {
  const [root, out] = [freshFolder('kept'), freshFolder('out')];
  const editions = new KeptEditions(root);
  const first = keepAt(editions, out, FIRST);
  const second = keepAt(editions, out, SECOND);
  rmSync(out, { recursive: true });
  expect(textsOf(new KeptEditions(root), first.id)).toEqual(FIRST);
  expect(textsOf(new KeptEditions(root), second.id)).toEqual(SECOND);
});

test('the same files are the same edition', () => {
  const [root, out] = [freshFolder('kept'), freshFolder('out')];
  const editions = new KeptEditions(root);
  expect(keepAt(editions, out, FIRST).id).toBe(keepAt(editions, out, FIRST).id);
});

test('what is forgotten takes only its own files along', () => {
  const [root, out] = [freshFolder('kept'), freshFolder('out')];
  const editions = new KeptEditions(root);
  const first = keepAt(editions, out, FIRST);
  const second = keepAt(editions, out, SECOND);
  editions.keepOnly(new Set([second.id]));
  expect(editions.read(first.id)).toBeUndefined();
  expect(textsOf(editions, second.id)).toEqual(SECOND);
  const objects = readdirSync(join(root, 'files'), { recursive: true, withFileTypes: true });
  expect(objects.filter((one) => one.isFile())).toHaveLength(2);
});

test('one of which a file was lost is none', () => {
  const [root, out] = [freshFolder('kept'), freshFolder('out')];
  const editions = new KeptEditions(root);
  const first = keepAt(editions, out, FIRST);
  rmSync(editions.objectOf(first.files.get('index.html')!));
  expect(editions.read(first.id)).toBeUndefined();
});
