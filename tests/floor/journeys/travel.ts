import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshFolder } from '../../support/build-site.ts';
import { startHost } from '../../support/device.ts';
import type { BrowserKind } from '../browsers/browsers.ts';
import type { Launched } from '../browsers/launch.ts';
import type { Journey } from './journeys.ts';
import { readerOn } from './reader.ts';
import { VOICE } from './voice.ts';

/** A copy of the site that journeys may change. */
function copyOf(built: string): string {
  const out = join(freshFolder('journeys'), 'dist');
  cpSync(built, out, { recursive: true });
  return out;
}

/** The scripts that delete, and the site whose workers begin with theirs. `built` stays as it is. */
async function withDeletions(built: string): Promise<{ out: string; early: string[] }> {
  const { data } = await import('../gate/mdn.ts');
  const { deleteLate } = await import('../browsers/late-builtins.ts');
  const { FLOORS } = await import('../../../src/build/browsers.ts');
  const { emittedPieces } = await import('../gate/emitted/pieces.ts');
  const { scriptsOfWorkers } = await import('../gate/emitted/realms.ts');
  const out = copyOf(built);
  const prefix = (file: string, script: string): void =>
    writeFileSync(join(out, file), `${script}\n${readFileSync(join(out, file), 'utf8')}`);
  for (const file of scriptsOfWorkers(emittedPieces(built)))
    prefix(file, deleteLate(data, FLOORS.search));
  const reading = deleteLate(data, FLOORS.reading);
  prefix('sw.js', reading);
  return { out, early: [reading] };
}

/**
 * Prepares journeys in a browser through the site in `built`: gives what makes one, on a site and with
 * a device that nobody used before. A journey rejects with what a page's scripts threw, too.
 */
export async function journeysIn(
  browser: Launched,
  kind: BrowserKind,
  built: string,
): Promise<(journey: Journey) => Promise<void>> {
  const { out, early } = kind.lacks
    ? await withDeletions(built)
    : { out: copyOf(built), early: [] };
  return async (journey) => {
    // Another port is another origin: its storage is empty.
    const host = await startHost(out);
    host.put('revoked.json', '{"paths":[]}');
    const tab = await browser.open();
    try {
      const reader = await readerOn(tab, host, [...early, VOICE]);
      const fault = await journey(reader, kind).then(
        () => undefined,
        (error: unknown) => error,
      );
      const thrown = reader.errors.map((error) => `a page threw ${error}`);
      if (fault !== undefined) {
        const seen = (await reader.text('main')).replace(/\s+/g, ' ').slice(0, 300);
        throw new Error([String(fault), ...thrown, `The page reads: ${seen}`].join('\n'));
      }
      if (thrown.length > 0) throw new Error(thrown.join('\n'));
    } finally {
      await tab.close();
      await host.close();
    }
  };
}
