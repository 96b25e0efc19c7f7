/**
 * What an old address may be made of: letters, digits, the marks of addresses, blanks, and any mark
 * beyond ASCII, the joiners of scripts and emoji included. Whatever else could end a rule of a
 * server's early, or means something in a regular expression, a query or a fragment.
 */
const FORM = /^(?:[\p{L}\p{M}\p{N}/._~+,@!*()'&=: -]|\u200c|\u200d|(?![\0-\x7f])[\p{P}\p{S}])+$/u;

/** What a browser or server would take for a folder above, the folder itself, or a host. */
const ODD_PARTS = /\/(?:\/|\.{1,2}(?:\/|$))/;

/** A path without percent-encoding (`/a%20b/` is `/a b/`) and composed (NFC); as it is where it has none. */
export function decodedPath(path: string): string {
  try {
    return decodeURI(path).normalize('NFC');
  } catch {
    return path;
  }
}

/** What keeps a decoded path from being an old address on this site; undefined where nothing does. */
export function oldPathProblem(path: string): 'start' | 'dots' | 'marks' | undefined {
  if (!path.startsWith('/')) return 'start';
  if (ODD_PARTS.test(path)) return 'dots';
  return FORM.test(path) ? undefined : 'marks';
}
