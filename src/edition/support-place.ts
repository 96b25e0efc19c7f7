import type { PageEntry, SiteEntry } from '../schema/entries.ts';
import { supportPath } from '../site/addresses.ts';

/** Files of pages that tell how readers support the paper: these carry its code and links themselves. */
const SUPPORT_PAGES = new Set(['dukung', 'dukungan', 'donasi', 'support', 'donate']);

/** The page on which readers are told how to support the paper; `isWritten` where the newsroom wrote one. */
export type SupportPlace = { path: string; isWritten: boolean };

/**
 * Where readers are told how to support the paper: on the page that the newsroom wrote for it, else on one
 * that is made, as long as nothing else stands at its address (`isTaken`). Nowhere where nobody is asked.
 */
export function supportPlace(
  { support }: Pick<SiteEntry, 'support'>,
  pages: readonly Pick<PageEntry, 'id' | 'path'>[],
  isTaken: (path: string) => boolean,
): SupportPlace | undefined {
  if (support === undefined) return undefined;
  const written = pages.find(({ id }) => SUPPORT_PAGES.has(id));
  if (written) return { path: written.path, isWritten: true };
  return isTaken(supportPath) ? undefined : { path: supportPath, isWritten: false };
}
