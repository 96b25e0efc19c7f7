import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { behavesAsAHost } from '../../support/hosts/expectations.ts';
import { freePort } from '../../support/hosts/free-port.ts';
import type { Server } from '../../support/hosts/server.ts';
import { ask, installed, startServer } from '../../support/hosts/server.ts';
import { nastyAliases } from '../../support/hosts/nasty-aliases.ts';
import { smallSite } from '../../support/hosts/small-site.ts';

const apache = installed('/usr/sbin/apache2');
const MODULES = '/usr/lib/apache2/modules';
const USED =
  'mpm_event authz_core mime dir setenvif headers rewrite negotiation autoindex deflate filter';

/** A shared host's configuration: everything else is said by `.htaccess`. */
function configuration(root: string, port: number): string {
  const modules = USED.split(' ').filter((name) => existsSync(`${MODULES}/mod_${name}.so`));
  return [
    ...modules.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`),
    `ServerName localhost\nListen 127.0.0.1:${port}\nPidFile ${root}/apache.pid`,
    `User www-data\nGroup www-data\nErrorLog ${root}/error.log\nTypesConfig /etc/mime.types`,
    `DefaultRuntimeDir ${root}\nDocumentRoot ${root}`,
    'AddOutputFilterByType DEFLATE text/html',
    `<Directory ${root}>\nOptions Indexes FollowSymLinks MultiViews\nAllowOverride All\nRequire all granted\n</Directory>\n`,
  ].join('\n');
}

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
  beforeAll(async () => {
    const root = await smallSite('apache', base, [...more]);
    // The server's own user must be able to read it.
    chmodSync(root, 0o755);
    const port = await freePort();
    const file = join(root, 'apache.conf');
    writeFileSync(file, configuration(root, port));
    server = await startServer(apache!, ['-f', file, '-D', 'FOREGROUND'], port);
  });
  afterAll(() => server?.stop());

  behavesAsAHost(() => server, base);

  test('a program somebody put into the folder is neither run nor shown', async () => {
    const { status, body } = await ask(server, `${base}probe.php`);
    expect([status, body.toString().includes('echo')]).toEqual([403, false]);
  });

  test('folders are not listed', async () => {
    expect((await ask(server, `${base}_astro/`)).status).toBeGreaterThanOrEqual(403);
  });
});
