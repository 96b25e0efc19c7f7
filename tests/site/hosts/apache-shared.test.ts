import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerFault } from '../../support/hosts/answer-fault.ts';
import { apache, startApache } from '../../support/hosts/apache-server.ts';
import { behavesAsAHost } from '../../support/hosts/expectations.ts';
import { hostileTarget } from '../../support/hosts/hostile-targets.ts';
import { rawRequest } from '../../support/hosts/raw-request.ts';
import type { Server } from '../../support/hosts/server.ts';
import { ask } from '../../support/hosts/server.ts';
import { smallSite } from '../../support/hosts/small-site.ts';

/** How hosts let a folder speak for itself where they follow links in it, as mod_rewrite needs. */
const FOLLOWING = {
  'FileInfo alone': 'Options Indexes FollowSymLinks MultiViews\nAllowOverride FileInfo',
  'FileInfo and Indexes': 'Options FollowSymLinks\nAllowOverride FileInfo Indexes',
  'FileInfo and Limit': 'Options FollowSymLinks Indexes\nAllowOverride FileInfo Limit',
  'Options of a list': 'Options FollowSymLinks\nAllowOverride FileInfo Options=Indexes,MultiViews',
  'directives of a list':
    'Options Indexes FollowSymLinks\nAllowOverride FileInfo\nAllowOverrideList Require Redirect',
  'what Debian allows its users':
    'Options MultiViews Indexes SymLinksIfOwnerMatch IncludesNoExec\nAllowOverride FileInfo AuthConfig Limit Indexes',
  'what Plesk does':
    'Options Indexes SymLinksIfOwnerMatch\nAllowOverride AuthConfig FileInfo Indexes Limit Options=Indexes,SymLinksIfOwnerMatch,MultiViews,ExecCGI,Includes,IncludesNOEXEC',
  'what cPanel does':
    'Options ExecCGI IncludesNOEXEC Indexes SymLinksIfOwnerMatch\nAllowOverride All',
};

/** And where they follow none: there mod_rewrite refuses every request once it is switched on. */
const NOT_FOLLOWING = {
  'everything but options': 'Options None\nAllowOverride All',
  'FileInfo and no options': 'Options None\nAllowOverride FileInfo',
  'folders to be listed': 'Options Indexes MultiViews\nAllowOverride FileInfo',
  'mistakes to pass': 'Options None\nAllowOverride FileInfo Nonfatal=All',
};

const MODULES = ['headers', 'rewrite', 'mime', 'setenvif', 'alias', 'negotiation', 'autoindex'];

describe.skipIf(!apache).each(Object.entries(FOLLOWING))(
  'a host that allows %s, links followed',
  (_, allowed) => {
    let server: Server;
    let root: string;
    beforeAll(async () => {
      root = await smallSite('apache', '/koran/');
      server = await startApache(root, { allowed });
    });
    afterAll(() => server?.stop());

    behavesAsAHost(
      () => server,
      '/koran/',
      () => root,
    );
  },
);

/** What each host shows whatever it allows and lacks. */
async function basics(server: Server, base: string): Promise<void> {
  const seen = async (path: string): Promise<unknown[]> => {
    const { status, headers, body } = await ask(server, base + path);
    const title = /<title>(.*)<\/title>/.exec(body.toString())?.[1];
    return [path, status, headers['location'] ?? title];
  };
  expect(await seen('')).toEqual(['', 200, 'Depan']);
  expect(await seen('2015/09/suriah/')).toEqual(['2015/09/suriah/', 200, 'Suriah']);
  for (const path of ['feed.xml', 'robots.txt', '_p/abc.svg', '_astro/app.abc.js']) {
    expect(await seen(path)).toEqual([path, 200, undefined]);
  }
  for (const path of ['tiada/', '_p/', '2014/08/', '_astro/', 'search-index/']) {
    expect(await seen(path)).toEqual([path, 404, 'Tidak ditemukan']);
  }
}

describe.skipIf(!apache).each(Object.entries({ ...FOLLOWING, ...NOT_FOLLOWING }))(
  'a host that allows %s',
  (_, allowed) => {
    test.each(['', ...MODULES])('shows every page without mod_%s', async (without) => {
      const server = await startApache(await smallSite('apache', '/koran/'), { allowed, without });
      try {
        await basics(server, '/koran/');
      } finally {
        await server.stop();
      }
    });
  },
);

describe.skipIf(!apache).each(Object.entries(NOT_FOLLOWING))(
  'a host that allows %s, no links followed',
  (_, allowed) => {
    let server: Server;
    beforeAll(async () => {
      server = await startApache(await smallSite('apache', '/koran/'), { allowed });
    });
    afterAll(() => server?.stop());

    test.each([
      ['lama/suriah/', '2015/09/suriah/'],
      ['lama/suriah', '2015/09/suriah/'],
      ['k%C3%A9rry/', '2015/09/suriah/'],
      ['lama/damaskus/', '2015/09/damaskus-%E6%97%A5%C4%81/'],
      ['2015/09/', 'archive/2015/09/'],
      ['2015/', 'archive/'],
    ])('%s leads to %s all the same', async (from, to) => {
      const { status, headers } = await ask(server, `/koran/${from}`);
      const { pathname } = new URL(headers['location']!);
      expect([status, pathname.replace(/%[\da-f]{2}/g, (byte) => byte.toUpperCase())]).toEqual([
        301,
        `/koran/${to}`,
      ]);
    });

    test.each(['2015/09/dihapus/', '2015/09/DIHAPUS/index.html', 'lama/dihapus.html'])(
      '%s, an erased article’s, is gone',
      async (path) => {
        const { status, body } = await ask(server, `/koran/${path}`);
        expect([status, body.includes('Tidak ditemukan')]).toEqual([410, true]);
      },
    );

    test.each(['.htaccess', '.warta-files', '%2ehtaccess', '_r/../.htaccess', '.htaccess/'])(
      '%s is not shown',
      async (path) => {
        expect(await rawRequest(server.port, `/koran/${path}`)).toMatch(/^HTTP\/1\.1 40[34] /);
      },
    );

    test('whatever is asked for: no other site, no control character, no failure', async () => {
      await fc.assert(
        fc.asyncProperty(hostileTarget('/koran/'), async (target) => {
          expect(answerFault(await rawRequest(server.port, target))).toBeUndefined();
        }),
        { numRuns: 2000 },
      );
    });
  },
);
