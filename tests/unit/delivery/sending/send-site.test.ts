import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentDigest } from '../../../../src/build/output/file-record.ts';
import { publishTo } from '../../../../src/delivery/publish/publication.ts';
import { RemoteError } from '../../../../src/delivery/remotes/remote-error.ts';
import { HostLine } from '../../../../src/delivery/sending/host-line.ts';
import type { SiteFiles } from '../../../../src/delivery/sending/site-files.ts';
import { ForeignFiles } from '../../../../src/delivery/sending/send-site.ts';
import { freshFolder } from '../../../support/build-site.ts';
import { MemoryHost } from '../../../support/delivery/memory-remote.ts';

type Files = Record<string, string>;

const store = freshFolder('sent');

/** Each text in a file of this machine. */
const fileOf = (text: string): string => {
  const file = join(store, contentDigest(Buffer.from(text)));
  writeFileSync(file, text);
  return file;
};

const filesOf = (files: Files): SiteFiles =>
  new Map(
    Object.entries(files).map(([path, text]) => [
      path,
      { size: Buffer.byteLength(text), digest: contentDigest(Buffer.from(text)) },
    ]),
  );

async function publish(host: MemoryHost, files: Files, tries = 3): Promise<void> {
  const line = new HostLine(host.open, { tries, pause: async () => {} });
  await publishTo(line, {
    built: filesOf(files),
    fileOf: (path) => fileOf(files[path]!),
    ...{ desk: String(Math.random()), who: 'uji', longestWait: 0 },
    clock: { now: () => new Date(), pause: async () => {} },
    ...{ waits: () => {}, begins: () => {}, placed: () => {} },
  });
}

/** What readers can ask for: all but what the two runs keep for themselves. */
const seen = (host: MemoryHost): Files =>
  Object.fromEntries([...host.files].filter(([path]) => !path.startsWith('.warta')));

/** A site of a style and pages that name it. */
const siteOf = (version: number, pages: readonly number[]): Files => ({
  [`_astro/${version}.css`]: `style ${version}`,
  'index.html': `front ${version} /_astro/${version}.css`,
  'sw.js': `worker ${version}`,
  ...Object.fromEntries(
    pages.map((page) => [
      `2024/01/${page}/index.html`,
      `page ${page % 2 === 0 ? 0 : version} /_astro/${version}.css`,
    ]),
  ),
});

/** Every page is there with the style that it names. */
function expectWhole(host: MemoryHost): void {
  for (const [path, text] of host.files) {
    const style = /\/(_astro\/\d+\.css)$/.exec(text)?.[1];
    if (path.endsWith('.html') && style !== undefined)
      expect(host.files.has(style), `${path} names ${style}`).toBe(true);
  }
}

describe('a site on its way to a host', () => {
  test('comes in an order in which nothing is named before it is there, and leaves when nothing names it', async () => {
    const host = new MemoryHost();
    await publish(host, siteOf(1, [1, 2]));
    host.done.length = 0;
    await publish(host, siteOf(2, [2, 3]));
    expect(host.done.filter((step) => !step.includes('.warta'))).toEqual([
      '+ _astro/2.css',
      '+ 2024/01/2/index.html',
      '+ 2024/01/3/index.html',
      '+ index.html',
      '+ sw.js',
      '- 2024/01/1/index.html',
    ]);
    expect(seen(host)).toEqual({ ...siteOf(2, [2, 3]), '_astro/1.css': 'style 1' });
  });

  test('keeps the code of the edition before for those who are reading it, until the next one', async () => {
    const host = new MemoryHost();
    for (const version of [1, 2, 2]) await publish(host, siteOf(version, [1]));
    expect(seen(host)).toEqual({ ...siteOf(2, [1]), '_astro/1.css': 'style 1' });
    await publish(host, siteOf(3, [1]));
    expect(seen(host)).toEqual({ ...siteOf(3, [1]), '_astro/2.css': 'style 2' });
    // An edition that comes back has its own again.
    await publish(host, siteOf(2, [1]));
    expect(seen(host)).toEqual({ ...siteOf(2, [1]), '_astro/3.css': 'style 3' });
  });

  test('is not sent where the host has it', async () => {
    const host = new MemoryHost();
    await publish(host, siteOf(1, [1]));
    host.done.length = 0;
    await publish(host, siteOf(1, [1]));
    expect(host.done).toEqual(['+ .warta-turn', '- .warta-turn']);
  });

  test('is whole for readers after every step, wherever the line breaks and whenever it is given up', async () => {
    const pages = fc.uniqueArray(fc.nat({ max: 6 }), { minLength: 1, maxLength: 5 });
    const edition = fc.record({
      pages,
      breaks: fc.uniqueArray(fc.nat({ max: 60 }), { maxLength: 12 }),
      tries: fc.nat({ max: 2 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(edition, { minLength: 1, maxLength: 4 }), async (editions) => {
        const host = new MemoryHost();
        host.after = () => expectWhole(host);
        for (const [version, { pages: numbers, breaks, tries }] of editions.entries()) {
          host.breakAt(new Set(breaks));
          const files = siteOf(version, numbers);
          await publish(host, files, tries).catch((error: unknown) => {
            if (!(error instanceof RemoteError)) throw error;
          });
          // Whoever was cut off may have left its turn behind.
          host.files.delete('.warta-turn');
        }
        host.before = () => {};
        await publish(host, siteOf(9, [1, 4]));
        const last = siteOf(10, [1, 4]);
        await publish(host, last);
        expect(seen(host)).toEqual({ ...last, '_astro/9.css': 'style 9' });
      }),
    );
  });

  test('goes on after a break with what was left', async () => {
    const host = new MemoryHost();
    const files = siteOf(1, [1, 2, 3]);
    let count = 0;
    host.before = (step) => {
      if (step.startsWith('+ 2024') && (count += 1) === 2) throw new RemoteError({ kind: 'lost' });
    };
    await publish(host, files);
    expect(host.done.filter((step) => step.startsWith('+ _astro'))).toHaveLength(1);
    expect(seen(host)).toEqual(files);
  });

  test('after a break among what goes, the edition before comes back whole', async () => {
    const host = new MemoryHost();
    await publish(host, siteOf(1, [1, 2]));
    host.after = () => {
      if (host.done.at(-1) === '- 2024/01/2/index.html')
        host.before = () => {
          throw new RemoteError({ kind: 'lost' });
        };
    };
    await expect(publish(host, siteOf(2, [1]), 0)).rejects.toThrow(RemoteError);
    host.before = () => {};
    host.after = () => {};
    host.files.delete('.warta-turn');
    await publish(host, siteOf(1, [1, 2]));
    expect(seen(host)).toEqual(siteOf(1, [1, 2]));
  });

  test('a full host ends it with the old site whole', async () => {
    const host = new MemoryHost();
    await publish(host, siteOf(1, [1]));
    host.before = (step) => {
      if (step === '+ index.html') throw new RemoteError({ kind: 'full', path: 'index.html' });
    };
    await expect(publish(host, siteOf(2, [1]))).rejects.toThrow(RemoteError);
    expect(host.files.get('index.html')).toBe('front 1 /_astro/1.css');
    expectWhole(host);
  });

  test('a file may become a folder, and a folder a file', async () => {
    const host = new MemoryHost();
    await publish(host, { berita: 'satu', 'lama/index.html': 'dua' });
    host.done.length = 0;
    await publish(host, { 'berita/index.html': 'satu', lama: 'dua' });
    const steps = host.done.filter((step) => !step.includes('.warta'));
    expect(steps.slice(0, 2)).toEqual(['- berita', '- lama/index.html']);
    expect(seen(host)).toEqual({ 'berita/index.html': 'satu', lama: 'dua' });
  });
});

describe('what others have on the host', () => {
  test('keeps a site out of their folder, and nothing of ours is left there', async () => {
    const host = new MemoryHost();
    host.files.set('wp-config.php', '<?php');
    host.files.set('.well-known/acme', 'x');
    const before = new Map(host.files);
    await expect(publish(host, siteOf(1, [1]))).rejects.toThrow(ForeignFiles);
    expect(host.files).toEqual(before);
  });

  test('what hosts put there by themselves does not count', async () => {
    const host = new MemoryHost();
    host.files.set('.well-known/acme', 'x');
    host.files.set('cgi-bin/y', 'y');
    await publish(host, siteOf(1, [1]));
    expect(host.files.get('.well-known/acme')).toBe('x');
  });

  test('is never overwritten or removed where a site is already', async () => {
    const host = new MemoryHost();
    await publish(host, siteOf(1, [1]));
    host.files.set('2024/01/2/index.html', 'milik orang');
    host.files.set('catatan.txt', 'milik orang');
    await expect(publish(host, siteOf(1, [1, 2]))).rejects.toThrow(ForeignFiles);
    expect(host.files.get('2024/01/2/index.html')).toBe('milik orang');
    await publish(host, siteOf(2, [1]));
    expect(host.files.get('catatan.txt')).toBe('milik orang');
  });
});
