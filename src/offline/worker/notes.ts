import { openShelf } from '../copies/shelves.ts';
import type { Device } from '../device.ts';

/** What the worker remembers from one start to the next. Times are milliseconds since 1970. */
export type Notes = {
  /** The reader's own choice of data saver; without one the browser's counts. */
  saver?: 'on' | 'off';
  /** When the withdrawn articles were asked for, and when all copies were. */
  revokedAsked?: number;
  allAsked?: number;
  /** Paths of the withdrawn articles at the last check, and the digits of the erased ones. */
  revoked?: string[];
  erased?: string[];
};

const keyOf = (device: Device): string => `${device.scope}sw.js?notes`;

/** Reads the notes; empty where there are none or storage is denied. */
export async function readNotes(device: Device): Promise<Notes> {
  try {
    const stored = await (await openShelf(device, 'notes')).match(keyOf(device));
    return stored ? ((await stored.json()) as Notes) : {};
  } catch {
    return {};
  }
}

/** Adds to the notes. */
export async function addNotes(device: Device, more: Notes): Promise<void> {
  const notes = { ...(await readNotes(device)), ...more };
  await (await openShelf(device, 'notes')).put(keyOf(device), new Response(JSON.stringify(notes)));
}
