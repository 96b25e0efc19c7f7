import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshFolder } from '../build-site.ts';
import { freePort } from './free-port.ts';
import type { Server } from './server.ts';
import { installed, startServer } from './server.ts';

/** nginx's program, or `undefined` with a printed reason. */
export const nginx = installed('/usr/sbin/nginx', '/opt/homebrew/bin/nginx');

/**
 * Serves the folder `root`, which may not be there yet. `ours` says that what Warta wrote for nginx is
 * included, as the README tells.
 */
export async function startNginx(root: string, { ours = false } = {}): Promise<Server> {
  const own = freshFolder('nginx');
  const port = await freePort();
  const file = join(own, 'nginx.conf');
  const lines = [
    process.getuid?.() === 0 ? 'user root;' : '',
    `pid ${own}/nginx.pid; error_log stderr; events { worker_connections 512; }`,
    'http { include /etc/nginx/mime.types; access_log off;',
    ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (kind) => `${kind}_temp_path ${own}/tmp-${kind};`,
    ),
    ours ? `include ${root}/.nginx/http.conf;` : '',
    `server { listen 127.0.0.1:${port}; root "${root}";`,
    ours ? `include ${root}/.nginx/server.conf;` : 'error_page 404 /404.html;',
    '} }\n',
  ];
  writeFileSync(file, lines.join('\n'));
  return startServer(nginx!, ['-c', file, '-g', 'daemon off;'], port);
}
