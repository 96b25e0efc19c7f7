import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeFiles } from '../../support/build-site.ts';
import { apache, startApache } from '../../support/hosts/apache-server.ts';
import { rawRequest } from '../../support/hosts/raw-request.ts';
import type { Server } from '../../support/hosts/server.ts';
import { ask } from '../../support/hosts/server.ts';
import { smallSite } from '../../support/hosts/small-site.ts';

/** How hosts have PHP run by a program; `Action` is the stand-in for all of their modules. */
const PHP = {
  'AddHandler, as on older shared hosts': 'AddHandler php-script .php .phtml .php7 .phar',
  'AddHandler by type, as cPanel writes it': 'AddHandler application/x-httpd-php .php .php8 .phtml',
  AddType: 'AddType application/x-httpd-php .php .phtml .php5',
  'FilesMatch, as on Debian':
    '<FilesMatch "\\.ph(?:ar|p|tml)$">\nSetHandler application/x-httpd-php\n</FilesMatch>',
  'a careless FilesMatch':
    '<FilesMatch "(?i)\\.(?:ph|s?html?\\.php)">\nSetHandler application/x-httpd-php\n</FilesMatch>',
  'LocationMatch, which comes after .htaccess':
    '<LocationMatch "(?i)\\.ph[pat]">\nSetHandler application/x-httpd-php\n</LocationMatch>',
};

/** How they have others run. */
const OTHERS = {
  'CGI by ending': 'Options +ExecCGI\nAddHandler cgi-script .cgi .pl .py .sh .rb .php .fcgi .lua',
  'CGI for all that may be run':
    'Options +ExecCGI\n<FilesMatch "\\.(?:cgi|pl|php)">\nSetHandler cgi-script\n</FilesMatch>',
  'server-side includes':
    'Options +Includes\nAddType text/html .shtml .shtm .stm\nAddOutputFilter INCLUDES .shtml .shtm .stm .html .php',
  'server-side includes by handler':
    'Options +Includes\nAddHandler server-parsed .shtml .html .php',
};

const PROGRAMS = [
  ...['a.php', 'a.PHP', 'a.Php', 'a.php.jpg', 'a.PHP.jpg', 'a.php.txt', 'a.pHp.JPG.png', 'a.php.'],
  ...['a.php..', 'a.php.unknown', 'a.jpg.php', 'a.html.php', 'a.php.html', 'index.php', 'a.phtml'],
  ...[
    'a.PHTML.gif',
    'a.phar',
    'a.pht',
    'a.phps',
    'a.php3',
    'a.php5.jpg',
    'a.php7',
    'a.php8',
    'a.php82',
  ],
  ...['a b.php .jpg', 'é.php', 'a.cgi', 'a.CGI', 'a.cgi.txt', 'a.fcgi', 'a.pl', 'a.PL', 'a.py'],
  ...['a.rb', 'a.sh', 'a.lua', 'a.shtml', 'a.SHTML', 'a.shtml.html', 'a.shtm', 'a.stm', 'a.asp'],
  ...['a.aspx', 'a.jsp', 'a.cfm', '.well-known/a.php', '.well-known/a.php.txt', '_p/a.PHP.svg'],
];

/** Titles, companies and abbreviations that people write into the names of honest documents. */
const HONEST = [
  'Pledoi.Ahmad.SH.pdf',
  'PT.Maju.PL.pdf',
  'laporan.2015.pdf',
  'phpinfo.txt',
  'php',
  'a.html',
];

/** A file that shows by its answer what was done with it: each way to run it says RAN. */
const SOURCE = '#!/bin/sh\necho Content-Type: text/plain; echo; echo RAN <!--#echo var="RAN" -->\n';
const RAN = '#!/bin/sh\nprintf "Content-Type: text/plain\\n\\nRAN\\n"\n';
const SSI = '<!--#if expr="1 = 1" -->RAN<!--#endif -->';

/** What a host may let a folder say, beside everything. */
const FILE_INFO = 'Options FollowSymLinks MultiViews\nAllowOverride FileInfo';
const NO_LINKS = 'Options MultiViews\nAllowOverride FileInfo';

type SetUp = { name: string; lines: string; without?: string; allowed?: string };
const setUps: SetUp[] = [
  ...Object.entries({ ...PHP, ...OTHERS }).map(([name, lines]) => ({ name, lines })),
  { name: 'AddHandler without mod_rewrite', lines: PHP.AddType, without: 'rewrite' },
  ...Object.entries({ ...PHP, ...OTHERS }).flatMap(([name, lines]) => [
    { name: `${name}, that allows FileInfo`, lines, allowed: FILE_INFO },
    { name: `${name}, that follows no links`, lines, allowed: NO_LINKS },
  ]),
  {
    name: 'programs as a folder’s page',
    lines: `${PHP.AddType}\nDirectoryIndex index.php a.php index.html`,
  },
];

describe.skipIf(!apache).each(setUps)('a host with $name', ({ name, lines, ...setUp }) => {
  let server: Server;
  beforeAll(async () => {
    const root = await smallSite('apache', '/');
    const source = name.startsWith('CGI') ? RAN : name.startsWith('server') ? SSI : SOURCE;
    const files = [...PROGRAMS, ...HONEST].map((file) => [file, source] as const);
    writeFiles(root, { ...Object.fromEntries(files), 'cgi/ran': RAN, 'sub/.user.ini': 'x' });
    for (const file of [...PROGRAMS, ...HONEST, 'cgi/ran']) chmodSync(join(root, file), 0o755);
    server = await startApache(root, {
      ...setUp,
      modules: 'alias actions cgid include env',
      more: [
        `ScriptSock ${root}/cgid.sock\nScriptAlias /cgi-bin/ ${root}/cgi/`,
        'Action php-script /cgi-bin/ran\nAction application/x-httpd-php /cgi-bin/ran',
        `<Directory ${root}>\n${lines}\n</Directory>\n`.replace(
          /<Directory .*\n(<LocationMatch[^]*)\n<\/Directory>/,
          '$1',
        ),
      ].join('\n'),
    });
  });
  afterAll(() => server?.stop());

  test('the stand-in runs where Warta has nothing to say', async () => {
    expect((await ask(server, '/cgi-bin/ran')).body.toString()).toContain('RAN');
  });

  test.each(PROGRAMS)('%s is neither run nor shown', async (file) => {
    for (const ending of ['', '/x', '/x.jpg', '/x.php', '?a=1', '/']) {
      const { status, body } = await ask(server, `/${encodeURI(file)}${ending}`);
      expect([ending, status, /RAN|#!/.test(body.toString())]).toEqual([
        ending,
        expect.toSatisfy((code: number) => code === 403 || code === 404),
        false,
      ]);
    }
  });

  test.each(HONEST)('%s is sent as it is', async (file) => {
    const { status, body } = await ask(server, `/${file}`);
    expect([status, body.toString().startsWith('RAN')]).toEqual([200, false]);
  });

  test.each(['.htaccess', 'sub/.user.ini', '.git/config', '.env', '%2ehtaccess', '.warta-files'])(
    '%s is not shown',
    async (file) => {
      expect(await rawRequest(server.port, `/${file}`)).toMatch(/^HTTP\/1\.1 40[34] /);
    },
  );

  test.each(['/', '/2015/09/suriah/'])('%s is shown as ever', async (page) => {
    const { status, body } = await ask(server, page);
    expect([status, /Depan|Suriah/.test(body.toString())]).toEqual([200, true]);
  });
});
