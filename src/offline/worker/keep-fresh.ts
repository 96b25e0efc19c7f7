import type { Device } from '../device.ts';
import { checkCopies } from './check-copies.ts';
import { addNotes, readNotes } from './notes.ts';

const REVOKED_EVERY = 5 * 60_000;
const ALL_EVERY = 6 * 60 * 60_000;

/** Checks the copies when it is time again: for withdrawn articles often, for all changes seldom. */
export async function keepFresh(device: Device): Promise<void> {
  const { revokedAsked = 0, allAsked = 0 } = await readNotes(device);
  const now = device.now();
  const isAllDue = now - allAsked > ALL_EVERY;
  if (!isAllDue && now - revokedAsked < REVOKED_EVERY) return;
  await addNotes(device, { revokedAsked: now });
  if (await checkCopies(device, isAllDue ? 'all' : 'revoked')) {
    if (isAllDue) await addNotes(device, { allAsked: now });
  }
}
