import { chmodSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { builtAnswer } from '../../../../src/newsroom/report/browser/built-answer.ts';
import { DevTools } from '../../../../src/newsroom/report/browser/devtools.ts';
import { findChromium } from '../../../../src/newsroom/report/browser/find-chromium.ts';
import { photographsOf } from '../../../../src/newsroom/report/browser/photographs.ts';
import { startChromium } from '../../../../src/newsroom/report/browser/start-chromium.ts';
import { freshFolder, writeFiles } from '../../../support/build-site.ts';

test.each<[Record<string, string>, string[], string | undefined]>([
  [{ CHROMIUM_PATH: '/opt/chrome' }, ['/opt/chrome', '/usr/bin/chromium'], '/opt/chrome'],
  // Named and not there: none is taken in its place.
  [{ CHROMIUM_PATH: '/opt/chrome' }, ['/usr/bin/chromium'], undefined],
  [{}, ['/usr/bin/google-chrome', '/usr/bin/chromium-browser'], '/usr/bin/chromium-browser'],
  [{ constructor: 'x' }, [], undefined],
])('with %j and %j there, %s is taken', (env, there, found) => {
  expect(findChromium(env, (path) => there.includes(path))).toBe(found);
});

test('on Windows Edge is found', () => {
  const env = { 'ProgramFiles(x86)': 'C:/Program Files (x86)' };
  const edge = findChromium(env, (path) => path.endsWith('msedge.exe'));
  expect(edge?.replaceAll('\\', '/')).toBe(
    'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
  );
});

test('what a browser says is heard however it is cut, and what waits is told when it has gone', async () => {
  const [to, from] = [new PassThrough(), new PassThrough()];
  const devtools = new DevTools(to, from);
  const heard: unknown[] = [];
  devtools.hear('Page.loadEventFired', 's', (params) => heard.push(params));
  const [one, two, lost] = ['A', 'B', 'C'].map((method) => devtools.ask(method, {}, 's'));
  const said = [
    { id: 2, result: 'dua' },
    { method: 'Page.loadEventFired', sessionId: 's', params: 1 },
    { method: 'Page.loadEventFired', sessionId: 'other', params: 2 },
    { id: 1, error: { message: 'tidak bisa' } },
  ];
  const text = said.map((message) => `${JSON.stringify(message)}\0`).join('');
  for (const letter of text) from.write(letter);
  await expect(one).rejects.toThrow('tidak bisa');
  expect(await two).toBe('dua');
  expect(heard).toEqual([1]);
  from.destroy();
  await expect(lost).rejects.toThrow('gone');
  await expect(devtools.ask('D')).rejects.toThrow('gone');
});

test('a page gets what the built site has, and nothing of anybody else', () => {
  const dist = writeFiles(freshFolder('dist'), {
    'index.html': '<p>depan',
    'é/index.html': '<p>é',
    '_p/a.webp': 'gambar',
  });
  writeFiles(dist, { '../rahasia.txt': 'rahasia' });
  const address = { origin: 'https://warta.example', base: '/koran/' };
  const answer = (url: string) => builtAnswer(dist, address, url)?.body.toString();
  expect(answer('https://warta.example/koran/')).toBe('<p>depan');
  expect(answer('https://warta.example/koran/%C3%A9/?x=1#y')).toBe('<p>é');
  expect(builtAnswer(dist, address, 'https://warta.example/koran/_p/a.webp')?.type).toBe(
    'image/webp',
  );
  for (const url of [
    'https://warta.example/',
    'http://warta.example/koran/',
    'https://lain.example/koran/',
    'https://warta.example/koran/tidak-ada/',
    'https://warta.example/koran/..%2Frahasia.txt',
    'https://warta.example/koran/%2e%2e%2frahasia.txt',
    'https://warta.example/koran/%E0%A4%A/',
    'data:text/html,x',
    'bukan alamat',
  ])
    expect([url, answer(url)]).toEqual([url, undefined]);
});

test.skipIf(process.platform === 'win32')(
  'a browser that says nothing is ended, and what it wrote is gone',
  async () => {
    const folder = writeFiles(freshFolder('mute'), {
      chrome: '#!/bin/sh\necho $$ > "$0.pid"\nexec sleep 60\n',
    });
    const chrome = join(folder, 'chrome');
    chmodSync(chrome, 0o755);
    const profiles = (): string[] =>
      readdirSync(tmpdir()).filter((name) => name.startsWith('warta-chromium-'));
    const before = new Set(profiles());
    await expect(startChromium(chrome, 1000)).rejects.toThrow('within 1000 ms');
    expect(profiles().filter((name) => !before.has(name))).toEqual([]);
    const pid = Number(readFileSync(`${chrome}.pid`, 'utf8'));
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  },
);

test('a browser that is none leaves a report without pictures, and nothing hanging', async () => {
  const sights = [{ name: 'a', url: 'https://warta.example/' }];
  const site = {
    dist: freshFolder('dist'),
    address: { origin: 'https://warta.example', base: '/' },
  };
  const before = process.env['CHROMIUM_PATH'];
  process.env['CHROMIUM_PATH'] = process.execPath;
  try {
    expect(await photographsOf(sights, site, () => undefined)).toMatchObject({
      without: 'no-start',
    });
  } finally {
    if (before === undefined) delete process.env['CHROMIUM_PATH'];
    else process.env['CHROMIUM_PATH'] = before;
  }
});
