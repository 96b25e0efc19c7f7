import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { freshFolder, run, writeFiles } from '../support/build-site.ts';
import { siteYaml, article } from '../support/small-content.ts';

const content = writeFiles(freshFolder('host'), {
  'site.yaml': siteYaml,
  'articles/2015/09/banjir.md': article({ aliases: '[/lama/banjir.html, /?p=12]' }),
});

function buildFor(host: string | undefined, out: string) {
  const env = { WARTA_CONTENT: content, WARTA_OUT: out, WARTA_NOW: '2026-01-01T00:00:00Z' };
  return run('src/build/build.ts', env, host === undefined ? [] : ['--host', host]);
}

test('--host writes that host’s files and compressed forms, and another host leaves none of them', async () => {
  const out = join(freshFolder('host-out'), 'dist');
  const nginx = await buildFor('nginx', out);
  expect(nginx.code, nginx.output).toBe(0);
  expect(readFileSync(join(out, '.nginx/server.conf'), 'utf8')).toContain('gzip_static');
  const page = readFileSync(join(out, '2015/09/banjir/index.html'));
  expect(gunzipSync(readFileSync(join(out, '2015/09/banjir/index.html.gz')))).toEqual(page);

  const netlify = await buildFor('netlify', out);
  expect(netlify.code, netlify.output).toBe(0);
  expect(readFileSync(join(out, '_redirects'), 'utf8')).toContain('/2015/09/banjir/');
  expect(existsSync(join(out, '.nginx/server.conf'))).toBe(false);
  expect(existsSync(join(out, '2015/09/banjir/index.html.gz'))).toBe(false);
});

test('without a host an old address gets a page that forwards', async () => {
  const out = join(freshFolder('host-none'), 'dist');
  await buildFor(undefined, out);
  expect(readFileSync(join(out, 'lama/banjir.html'), 'utf8')).toContain('/2015/09/banjir/');
});

test('a host that nobody knows is refused with the names of those that are', async () => {
  const { code, output } = await buildFor('geocities', join(freshFolder('host-bad'), 'dist'));
  expect(code).toBe(2);
  expect(output).toContain('geocities');
  expect(output).toContain('apache, nginx, cloudflare');
});
