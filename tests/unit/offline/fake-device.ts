import type { Device } from '../../../src/offline/device.ts';

/** What a site answers at a path; a function may look at the request. */
export type Answers = Record<string, () => Response>;

const SCOPE = 'https://warta.example/koran/';

const urlOf = (key: RequestInfo | URL): string =>
  new URL(key instanceof Request ? key.url : String(key), SCOPE).href;

/** A cache in memory, which refuses to hold more than `room` entries as a full device does. */
class MemoryCache {
  readonly entries = new Map<string, Response>();
  readonly #room: () => number;
  constructor(room: () => number) {
    this.#room = room;
  }
  async match(key: RequestInfo | URL): Promise<Response | undefined> {
    return this.entries.get(urlOf(key))?.clone();
  }
  async put(key: RequestInfo | URL, response: Response): Promise<void> {
    if (this.#room() <= 0) throw new DOMException('full', 'QuotaExceededError');
    this.entries.delete(urlOf(key));
    this.entries.set(urlOf(key), response);
  }
  async delete(key: RequestInfo | URL): Promise<boolean> {
    return this.entries.delete(urlOf(key));
  }
  async keys(): Promise<Request[]> {
    return [...this.entries.keys()].map((url) => new Request(url));
  }
}

/** A device in memory: its caches by name, what its site answers, its clock, and what was asked. */
export function fakeDevice(answers: Answers = {}) {
  const shelves = new Map<string, MemoryCache>();
  const requests: { path: string; method: string; headers: Headers }[] = [];
  const state = { now: 1_000_000, room: Number.POSITIVE_INFINITY, isOnline: true };
  const count = (): number =>
    [...shelves.values()].reduce((sum, { entries }) => sum + entries.size, 0);
  const caches = {
    async open(name: string) {
      if (!shelves.has(name)) shelves.set(name, new MemoryCache(() => state.room - count()));
      return shelves.get(name)!;
    },
    keys: async () => [...shelves.keys()],
    delete: async (name: string) => shelves.delete(name),
  };
  const device: Device = {
    caches: caches as unknown as CacheStorage,
    scope: SCOPE,
    now: () => state.now,
    async fetch(input, init) {
      const { pathname } = new URL(urlOf(input));
      const { method = 'GET', headers } = init ?? {};
      requests.push({ path: pathname, method, headers: new Headers(headers) });
      if (!state.isOnline) throw new TypeError('Failed to fetch');
      return answers[pathname]?.() ?? new Response('not found', { status: 404 });
    },
  };
  return { device, state, requests, answers };
}

/** What a hotel answers to everything until the guest has logged in. */
export const loginPage = (): Response =>
  new Response('<!doctype html><title>Hotel Wi-Fi</title><form>', {
    headers: { 'content-type': 'text/html' },
  });

/** An article's page as the site writes it. */
export function articlePage(title: string, inside = ''): Response {
  const html = `<!doctype html><html lang="id"><head><meta http-equiv="Content-Security-Policy" content="trusted-types warta"><title>${title} · Warta</title><meta property="og:type" content="article"><meta property="og:title" content="${title}"><meta property="article:published_time" content="2015-09-16T19:41:00+07:00"></head><body><main><article class="story" lang="en"><h1>${title}</h1>${inside}</article></main></body></html>`;
  return new Response(html, {
    headers: { 'content-type': 'text/html; charset=utf-8', etag: `"${title.length}"` },
  });
}
