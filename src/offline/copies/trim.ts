import type { Device } from '../device.ts';
import { partSize } from './copy.ts';
import type { CopyLimits } from './plan.ts';
import { planTrim } from './plan.ts';
import { openShelf } from './shelves.ts';
import { copiesOn } from './store-page.ts';
import { storedParts } from './stored-parts.ts';

/** The last 50 articles and 20 other pages with what they show, within 14 MB. */
export const LIMITS: CopyLimits = { articles: 50, pages: 20, bytes: 14e6 };
/** Parts of the search index: together with the pages 20 MB. */
export const SEARCH_BYTES = 6e6;

/** Removes what the limits leave no room for, and parts that no page asks for any more. */
export async function trimPages(device: Device, limits: CopyLimits = LIMITS): Promise<void> {
  const permanent = [...(await copiesOn(device, 'saved')), ...(await copiesOn(device, 'own'))];
  const plan = planTrim(
    await copiesOn(device, 'recent'),
    permanent,
    await storedParts(device),
    limits,
  );
  const recent = await openShelf(device, 'recent');
  for (const url of plan.pages) await recent.delete(url);
  const parts = await openShelf(device, 'parts');
  for (const path of plan.parts) await parts.delete(path);
}

/** Removes parts of the search index, those stored first, until the rest is within `bytes`. */
export async function trimSearch(device: Device, bytes = SEARCH_BYTES): Promise<void> {
  const cache = await openShelf(device, 'search');
  const sizes: { request: Request; size: number }[] = [];
  for (const request of await cache.keys()) {
    const stored = await cache.match(request);
    if (stored) sizes.push({ request, size: partSize(stored) });
  }
  let total = sizes.reduce((sum, { size }) => sum + size, 0);
  for (const { request, size } of sizes) {
    if (total <= bytes) return;
    await cache.delete(request);
    total -= size;
  }
}
