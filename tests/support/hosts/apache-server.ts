import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from './free-port.ts';
import type { Server } from './server.ts';
import { installed, startServer } from './server.ts';

const MODULES = '/usr/lib/apache2/modules';
const USED =
  'mpm_event authz_core alias mime dir setenvif headers rewrite negotiation autoindex deflate filter';

/** Apache's program, or `undefined` with a printed reason. */
export const apache = installed('/usr/sbin/apache2');

/**
 * Serves `root` as a shared host does: what is not said by the host's own lines, `more`, is said by
 * `.htaccess`, as far as `allowed` lets it. `modules` are loaded besides the usual ones, `without` are
 * not.
 */
export async function startApache(
  root: string,
  {
    more = '',
    modules = '',
    without = '',
    allowed = 'Options Indexes FollowSymLinks MultiViews\nAllowOverride All',
  } = {},
): Promise<Server> {
  // The server's own user must be able to read it.
  chmodSync(root, 0o755);
  const port = await freePort();
  const left = new Set(without.split(' '));
  const loaded = `${USED} ${modules}`
    .split(' ')
    .filter((name) => !left.has(name) && existsSync(`${MODULES}/mod_${name}.so`));
  const file = join(root, 'apache.conf');
  const lines = [
    ...loaded.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`),
    `ServerName localhost\nListen 127.0.0.1:${port}\nPidFile ${root}/apache.pid`,
    `User www-data\nGroup www-data\nErrorLog ${root}/error.log`,
    `DefaultRuntimeDir ${root}\nDocumentRoot ${root}`,
    '<IfModule mod_mime.c>\nTypesConfig /etc/mime.types\n</IfModule>',
    '<IfModule mod_filter.c>\nAddOutputFilterByType DEFLATE text/html\n</IfModule>',
    `<Directory ${root}>\n${allowed}\nRequire all granted\n</Directory>`,
    more,
  ];
  writeFileSync(file, `${lines.join('\n')}\n`);
  return startServer(apache!, ['-f', file, '-D', 'FOREGROUND'], port);
}
