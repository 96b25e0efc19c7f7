import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apache, startApache } from '../../support/hosts/apache-server.ts';
import { behavesAsAHost } from '../../support/hosts/expectations.ts';
import { nastyAliases } from '../../support/hosts/nasty-aliases.ts';
import type { Server } from '../../support/hosts/server.ts';
import { ask } from '../../support/hosts/server.ts';
import { smallSite } from '../../support/hosts/small-site.ts';

/** So many that the rules are spread over folders. */
const many = [
  ...Array.from({ length: 300 }, (_, at) => [`/arsip/b${at}/`, `/?p=${1000 + at}`]).flat(),
  ...nastyAliases,
];

describe.skipIf(!apache).each([
  ['/', 'a few old addresses', []],
  ['/koran/', 'a few old addresses', nastyAliases.slice(0, 200)],
  ['/koran/', 'hundreds of old addresses', many],
])('Apache with the site at %s and %s', (base, _, more) => {
  let server: Server;
  let root: string;
  beforeAll(async () => {
    root = await smallSite('apache', base, [...more]);
    server = await startApache(root);
  });
  afterAll(() => server?.stop());

  behavesAsAHost(
    () => server,
    base,
    () => root,
  );
});

test
  .skipIf(!apache)
  .each([
    'rewrite',
    'headers',
    'mime',
    'setenvif',
    'dir',
    'rewrite headers mime setenvif dir negotiation autoindex filter deflate',
  ])('a host without %s shows pages all the same', async (without) => {
  const server = await startApache(await smallSite('apache', '/', nastyAliases), { without });
  const encoding = { 'accept-encoding': 'gzip, br' };
  const { status, headers, body } = await ask(server, '/2015/09/suriah/index.html', encoding);
  await server.stop();
  expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
  expect(headers['content-encoding'] !== undefined || body.includes('Suriah')).toBe(true);
});
