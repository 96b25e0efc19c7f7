/** What the package keeps between its way to the git host and back. */
const BETWEEN = 'sveltia-cms.auth';

/**
 * Whether the git host sent someone back without letting them in; `query` is that of the page's address.
 * What was kept for the way back goes then.
 */
export function isRefused(query: string): boolean {
  if (!new URLSearchParams(query).has('error')) return false;
  localStorage.removeItem(BETWEEN);
  return true;
}
