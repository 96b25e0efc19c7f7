import { setTimeout } from 'node:timers/promises';
import { contentDigest } from '../../../src/build/output/file-record.ts';
import { writeFiles } from '../build-site.ts';

/** So many pages are asked for all the while. */
const POLLED = 20;

/** The publication needs the machine, too (ms). */
const BETWEEN = 50;

const pathOf = (page: number): string => `2026/01/berita-${page}/index.html`;

/** Pages that are in all editions, below the site's folder. */
const ADDRESSES = [
  '',
  ...Array.from({ length: POLLED - 1 }, (_, page) => `2026/01/berita-${page}/`),
];

/** A file that is named by its bytes. */
const named = (folder: string, ending: string, text: string): [path: string, text: string] => [
  `${folder}/${contentDigest(Buffer.from(text))}.${ending}`,
  text,
];

/**
 * Writes an edition: pages that name a style, a script, a font and a picture, all of which are others in
 * each edition, and pages that are in no other.
 */
export function writeEdition(folder: string, edition: number, weight = 2000): string {
  const filler = String(edition).repeat(weight);
  const shared = [
    named('_astro', 'css', `style ${filler}`),
    named('_astro', 'js', `script ${filler}`),
    named('_astro', 'woff2', `font ${filler}`),
  ];
  const files: Record<string, string> = Object.fromEntries(shared);
  const pageOf = (title: string, picture: string): string =>
    [...shared.map(([path]) => path), picture]
      .map((path) => `<link href="/${path}">`)
      .join('\n')
      .concat(`<h1>${title}, edisi ${edition}</h1>${filler}`);
  const numbers = Array.from({ length: POLLED + 5 }, (_, page) => page);
  // The last five are another edition's next time.
  for (const page of numbers.map((one) => (one < POLLED ? one : one + edition * 10))) {
    const [path, text] = named('_p', 'webp', `gambar ${page} ${filler}`);
    files[path] = text;
    files[pathOf(page)] = pageOf(`Berita ${page}`, path);
  }
  files['index.html'] = pageOf('Depan', shared[0]![0]);
  files['sw.js'] = `worker ${edition}`;
  files['.warta-files'] = '';
  return writeFiles(folder, files);
}

/** Asks for pages and for all that they name, again and again. */
export class Poller {
  /** What readers met that is neither the one edition nor the other, or lacks something. */
  readonly faults: string[] = [];
  rounds = 0;
  #isOver = false;
  readonly #base: string;
  #running: Promise<void> | undefined;

  constructor(base: string) {
    this.#base = base;
  }

  async #ask(path: string): Promise<{ status: number; body: Buffer }> {
    const response = await fetch(this.#base + path);
    return { status: response.status, body: Buffer.from(await response.arrayBuffer()) };
  }

  /** Whether a page names what is not there; not whether it was the last moment of an old page. */
  async #lacks(address: string, page: Buffer, path: string): Promise<boolean> {
    for (let time = 0; time < 3; time += 1) {
      const { status, body } = await this.#ask(path);
      if (status === 200 && path.includes(contentDigest(body))) return false;
      if (!(await this.#ask(address)).body.equals(page)) return false;
    }
    return true;
  }

  async #look(address: string, seen: Set<string>): Promise<void> {
    const page = await this.#ask(address);
    const text = page.body.toString();
    const [, edition] = /, edisi (\d+)<\/h1>(\1)+$/.exec(text) ?? [];
    if (page.status !== 200 || edition === undefined) {
      this.faults.push(`/${address}: ${page.status}, ${page.body.length} B`);
      return;
    }
    for (const [, path] of text.matchAll(/href="\/([^"]+)"/g)) {
      if (seen.has(path!)) continue;
      if (await this.#lacks(address, page.body, path!))
        this.faults.push(`/${address} names ${path}`);
      else seen.add(path!);
    }
  }

  /** All pages once. */
  async round(): Promise<void> {
    const seen = new Set<string>();
    for (const address of ADDRESSES) await this.#look(address, seen);
    this.rounds += 1;
  }

  /** Begins to ask. */
  start(): void {
    this.#isOver = false;
    const run = async (): Promise<void> => {
      while (!this.#isOver) {
        await this.round();
        await setTimeout(BETWEEN);
      }
    };
    this.#running = run().catch((error: unknown) => void this.faults.push(String(error)));
  }

  /** Asks once more, and ends. */
  async stop(): Promise<void> {
    this.#isOver = true;
    await this.#running;
    await this.round();
  }
}
