import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../../src/newsroom/check/check-content.ts';
import type { AskLimits } from '../../../../src/newsroom/check/outside/ask-politely.ts';
import { askPolitely } from '../../../../src/newsroom/check/outside/ask-politely.ts';
import { checkLinks } from '../../../../src/newsroom/check/outside/check-links.ts';
import type { LinkAnswer } from '../../../../src/newsroom/check/outside/link-answer.ts';
import { wordsIn } from '../../../../src/words/words-in.ts';
import { article, contentFolder } from '../../../content-folder.ts';
import { outsideServer } from '../../../support/newsroom/outside-server.ts';

const NOW = new Date('2020-01-01T00:00:00Z');
const QUICK: AskLimits = { hosts: 4, pause: 0, longestWait: 1000, most: 100, duration: 60_000 };

/** A paper with links to these addresses, and how to look for the dead ones again and again. */
async function paper(addresses: readonly string[]) {
  const body = addresses.map((one) => `[tautan](${one})`).join('\n\n');
  const root = contentFolder({ 'articles/2015/09/a.md': article('', body) });
  const { facts } = await checkContent({ root, now: NOW });
  const memory = join(root, '_links.json');
  const look = async (
    more: {
      limits?: Partial<AskLimits>;
      now?: Date;
      fetching?: typeof fetch;
      patience?: number;
    } = {},
  ) => {
    const said: string[] = [];
    const findings = await checkLinks(
      {
        facts,
        ownHosts: ['warta.example'],
        siteUrl: 'https://warta.example',
        memory,
        say: (line) => void said.push(line),
        now: NOW,
        fetching: fetch,
        ...more,
        limits: { ...QUICK, ...more.limits },
      },
      wordsIn('id').desk,
    );
    return {
      said,
      found: findings.map(({ rule, values }) => {
        const { target, why } = values as { target: string; why: string };
        return `${rule} ${target.replace(/^https?:\/\/[^/]+/, '')} ${why}`;
      }),
    };
  };
  return { look, memory };
}

const noHost = (async () => {
  throw Object.assign(new TypeError('fetch failed'), { cause: { code: 'ENOTFOUND' } });
}) as unknown as typeof fetch;

describe('check --links', () => {
  test('tells dead links from those that are there, kept from machines, or silent today', async () => {
    const { base, asked } = await outsideServer();
    const paths = [
      ...['/there', '/missing', '/gone', '/no-heads', '/lies-to-heads', '/machines-kept-out'],
      ...['/ill', '/moved', '/moved-to-nothing', '/round', '/to-nowhere', '/more/1', '/come-back'],
    ];
    const { look } = await paper(paths.map((path) => base + path));
    const { found } = await look();
    expect(found.toSorted()).toEqual([
      'link/dead /gone gone',
      'link/dead /missing missing',
      'link/dead /more/1 loop',
      'link/dead /moved-to-nothing missing',
      'link/dead /round loop',
      'link/dead /to-nowhere missing',
      'link/silent /ill server',
    ]);
    const lines = asked.map(({ line }) => line);
    expect(lines).toContain('GET /lies-to-heads');
    expect(lines).not.toContain('GET /there');
    expect(lines.filter((line) => line.includes('/more/')).length).toBeLessThanOrEqual(20);
  });

  test('says who asks, and asks a host one thing at a time', async () => {
    const { base, asked, most } = await outsideServer();
    const { look } = await paper(Array.from({ length: 8 }, (_, at) => `${base}/there?${at}`));
    await look();
    expect(most()).toBe(1);
    expect(new Set(asked.map(({ agent }) => agent))).toEqual(
      new Set(['WartaLinkCheck/1 (looks for dead links of https://warta.example)']),
    );
  });

  test('does not wait for who never answers', async () => {
    const { base } = await outsideServer();
    const { look } = await paper([`${base}/slow`]);
    expect((await look({ patience: 50 })).found).toEqual(['link/silent /slow timeout']);
  });

  test('leaves a host that asks to come back tomorrow, and says how much is left', async () => {
    const { base, asked } = await outsideServer();
    const { look } = await paper([`${base}/come-back-tomorrow`, `${base}/missing`]);
    const { found, said } = await look();
    expect(found).toEqual([]);
    expect(asked.map(({ line }) => line)).toEqual(['HEAD /come-back-tomorrow']);
    expect(said.at(-1)).toBe(
      '0 alamat luar diperiksa, 0 masih diingat dari hari-hari lalu. 2 belum sempat: jalankan lagi npm run check -- --links untuk melanjutkan.',
    );
  });

  test('goes on where it stopped, and asks nothing twice within days', async () => {
    const { base, asked } = await outsideServer();
    const { look } = await paper([`${base}/there`, `${base}/missing`, `${base}/gone#bagian`]);
    expect((await look({ limits: { most: 2 } })).found).toEqual(['link/dead /missing missing']);
    const all = ['link/dead /missing missing', 'link/dead /gone#bagian gone'];
    expect((await look()).found).toEqual(all);
    const before = asked.length;
    expect((await look()).found).toEqual(all);
    expect(asked.length).toBe(before);
    await look({ now: new Date('2020-01-04T00:00:00Z') });
    expect(asked.slice(before).map(({ line }) => line)).not.toContain('HEAD /there');
    expect(asked.length).toBeGreaterThan(before);
  });

  test('asks again where what it kept was damaged', async () => {
    const { base, asked } = await outsideServer();
    const { look, memory } = await paper([`${base}/there`]);
    await look();
    writeFileSync(memory, 'rusak');
    await look();
    expect(asked.length).toBe(2);
  });

  test('knows a site that is no more from a machine without a network', async () => {
    const one = await paper(['https://hilang.example/a']);
    expect((await one.look({ fetching: noHost })).found).toEqual(['link/dead /a no-host']);
    const two = await paper(['https://satu.example/a', 'https://dua.example/b']);
    const { found, said } = await two.look({ fetching: noHost });
    expect(found).toEqual([]);
    expect(said.at(-1)).toBe('Tidak ada sambungan internet, jadi tautan ke luar belum diperiksa.');
    const { base } = await outsideServer();
    const back = (async (address: string, options: RequestInit) =>
      fetch(address.replace(/^https:\/\/[^/]+/, base), options)) as typeof fetch;
    expect((await two.look({ fetching: back })).found.length).toBe(2);
  });

  test('never asks for the paper itself', async () => {
    const { look } = await paper(['https://warta.example/nasional/']);
    expect((await look({ fetching: noHost })).found).toEqual([]);
  });
});

test('questions to one host are a pause apart, and end in time', async () => {
  const waits: number[] = [];
  let clock = 0;
  const answers: string[] = [];
  await askPolitely(
    Array.from({ length: 5 }, (_, at) => `https://lain.example/${at}`),
    {
      ask: async (): Promise<LinkAnswer> => ({ fate: 'alive' }),
      wait: async (milliseconds) => void (waits.push(milliseconds), (clock += milliseconds)),
      now: () => clock,
      onAnswer: (address) => void answers.push(address),
    },
    { ...QUICK, pause: 700, duration: 2000 },
  );
  expect(waits).toEqual([700, 700, 700]);
  expect(answers.length).toBe(3);
});
