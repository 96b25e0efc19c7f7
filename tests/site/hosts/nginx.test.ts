import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { behavesAsAHost } from '../../support/hosts/expectations.ts';
import { freePort } from '../../support/hosts/free-port.ts';
import type { Server } from '../../support/hosts/server.ts';
import { installed, startServer } from '../../support/hosts/server.ts';
import { nastyAliases } from '../../support/hosts/nasty-aliases.ts';
import { smallSite } from '../../support/hosts/small-site.ts';

const nginx = installed('/usr/sbin/nginx', '/opt/homebrew/bin/nginx');
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const hasBrotli = existsSync(BROTLI);
if (nginx && !hasBrotli) console.warn('skipped: libnginx-mod-http-brotli-static is not installed');

/** The configuration of a machine that includes what Warta wrote, as the README tells. */
function configuration(root: string, base: string, port: number): string {
  const ours = join(root, base, '.nginx');
  return [
    process.getuid?.() === 0 ? 'user root;' : '',
    `load_module ${BROTLI};`,
    `pid ${root}/nginx.pid; error_log stderr; events { }`,
    'http { include /etc/nginx/mime.types; access_log off;',
    ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (kind) => `${kind}_temp_path ${root}/tmp-${kind};`,
    ),
    `include ${ours}/http.conf;`,
    `server { listen 127.0.0.1:${port}; root ${root};`,
    `include ${ours}/server.conf; include ${ours}/brotli.conf; } }\n`,
  ].join('\n');
}

describe.skipIf(!nginx || !hasBrotli).each(['/', '/koran/'])(
  'nginx with the site at %s',
  (base) => {
    let server: Server;
    let file: string;
    let root: string;
    beforeAll(async () => {
      root = await smallSite('nginx', base, nastyAliases);
      const port = await freePort();
      file = join(root, 'nginx.conf');
      writeFileSync(file, configuration(root, base, port));
      server = await startServer(nginx!, ['-c', file, '-g', 'daemon off;'], port);
    });
    afterAll(() => server?.stop());

    test('takes the files without a warning', () => {
      expect(() => execFileSync(nginx!, ['-t', '-q', '-c', file], { stdio: 'pipe' })).not.toThrow();
    });
    behavesAsAHost(
      () => server,
      base,
      () => root,
    );
  },
);
