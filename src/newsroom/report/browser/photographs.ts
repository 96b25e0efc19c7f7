import type { Address } from '../../../lib/url.ts';
import { findChromium } from './find-chromium.ts';
import { Camera } from './photograph.ts';
import { startChromium } from './start-chromium.ts';

/** A page to be seen, and where in it. */
export type Sight = { readonly name: string; readonly url: string; readonly selector?: string };

/** Pictures by their names, and why there are none where there are none. */
export type Photographs = {
  readonly pictures: ReadonlyMap<string, Buffer>;
  /** Names of those whose page did not come. */
  readonly failed: readonly string[];
  readonly without: 'no-browser' | 'no-start' | undefined;
};

const none = (without: Photographs['without']): Photographs => ({
  pictures: new Map(),
  failed: [],
  without,
});

/**
 * Pictures of pages of the built site in `dist`, which stands at `address`, by a Chromium of this machine.
 * Nobody else is asked for anything. Never rejects because of a browser.
 * @param step is told of each page
 */
export async function photographsOf(
  sights: readonly Sight[],
  { dist, address }: { dist: string; address: Address },
  step: () => void,
): Promise<Photographs> {
  if (sights.length === 0) return none(undefined);
  const path = findChromium(process.env);
  if (path === undefined) return none('no-browser');
  const browser = await startChromium(path).catch(() => undefined);
  if (!browser) return none('no-start');
  const pictures = new Map<string, Buffer>();
  const failed: string[] = [];
  const open = (): Promise<Camera> => Camera.open(browser.devtools, dist, address);
  try {
    let camera = await open();
    for (const { name, url, selector } of sights) {
      const take = (): Promise<Buffer | undefined> =>
        camera.photograph(url, selector).catch(() => undefined);
      let picture = await take();
      if (!picture) {
        // On a busy machine a window may hang: another one is tried once.
        camera = await open();
        picture = await take();
      }
      if (picture) pictures.set(name, picture);
      else failed.push(name);
      step();
    }
    return { pictures, failed, without: undefined };
  } catch {
    return none('no-start');
  } finally {
    await browser.close();
  }
}
