import { mayBeErased } from '../revoked/may-be-erased.ts';
import { readRevoked } from '../revoked/read-revoked.ts';

const PLACES = 'warta:places';
/** The digits of erased articles at the last check. */
const KNOWN = 'warta:gone';
const ASKED = 'warta:gone-asked';

/** How often the site is asked, in milliseconds. */
const EVERY = 3_600_000;

/**
 * Asks the site, at most every hour, what it took back, and forgets how far those articles were read: with
 * or without a worker. Of erased ones only digits are known, which others have too: theirs are forgotten
 * once, when the digits change. Rejects without network, and then asks again with the next article.
 */
export async function forgetPlaces(): Promise<void> {
  const lastCheck = Number(localStorage.getItem(ASKED) ?? 0);
  const { base } = document.querySelector<HTMLElement>('[data-story-tools]')?.dataset ?? {};
  if (Date.now() - lastCheck <= EVERY || base === undefined) return;
  const response = await fetch(`${base}revoked.json`, { cache: 'no-cache' });
  const revoked = response.ok ? readRevoked(await response.text()) : undefined;
  if (!revoked) return;
  const digits = revoked.erased.join();
  const isNew = digits !== (localStorage.getItem(KNOWN) ?? '');
  const places = JSON.parse(localStorage.getItem(PLACES) ?? '{}') as Record<string, number>;
  const left: Record<string, number>[] = [];
  for (const [path, place] of Object.entries(places)) {
    const isGone =
      revoked.paths.includes(path) || (isNew && (await mayBeErased(path, revoked.erased)));
    if (!isGone) left.push({ [path]: place });
  }
  if (left.length === 0) localStorage.removeItem(PLACES);
  else localStorage.setItem(PLACES, JSON.stringify(Object.assign({}, ...left)));
  if (digits === '') localStorage.removeItem(KNOWN);
  else localStorage.setItem(KNOWN, digits);
  localStorage.setItem(ASKED, String(Date.now()));
}
