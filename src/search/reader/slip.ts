/** The keys of a phone, row by row; each row stands half a key to the right of the one above. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** Letters that sound alike in Indonesian, or are written for each other. */
const ALIKE =
  /^(?:f[vp]|v[fp]|p[fvb]|b[pv]|d[t]|t[d]|g[k]|k[gcq]|c[kq]|q[kc]|s[z]|z[sj]|i[ye]|y[ij]|e[i]|u[o]|o[u]|j[yz])$/;

/** Letters in a row that no word that readers look for has. */
const UNSPEAKABLE = /[^aiueoy]{4}|[^aiueo][xq]|[xq][^aiueo]/;

/** Whether two letters lie side by side on the keys. */
function areNeighbours(a: string, b: string): boolean {
  if (!a || !b) return false;
  const row = ROWS.findIndex((keys) => keys.includes(a));
  const other = ROWS.findIndex((keys) => keys.includes(b));
  if (row < 0 || other < 0 || Math.abs(row - other) > 1) return false;
  const across = ROWS[row]!.indexOf(a) + row / 2 - ROWS[other]!.indexOf(b) - other / 2;
  return Math.abs(across) <= 1;
}

/**
 * Whether a word looks like a slip of another, by the two alone: one slip of the kinds that thumbs and
 * ears make (letters swapped, doubled, left out between others, struck beside their key, or written as
 * they sound), or any one slip in a long word, or in one that cannot be spoken. A first letter is seldom
 * wrong, and many short words lie one letter apart: those are other words.
 */
export function isLikelySlip(typed: string, meant: string): boolean {
  const { length } = typed;
  if (length >= 5 && UNSPEAKABLE.test(typed)) return true;
  let start = 0;
  while (start < length && typed[start] === meant[start]) start++;
  let end = 0;
  const most = Math.min(length, meant.length) - start;
  while (end < most && typed[length - 1 - end] === meant[meant.length - 1 - end]) end++;
  const own = typed.slice(start, length - end);
  const other = meant.slice(start, meant.length - end);
  const around = [typed[start - 1] ?? '', typed[start + own.length] ?? ''];
  if (own.length === 2 && own[0] === other[1] && own[1] === other[0])
    return length > (start ? 3 : 5);
  if (own.length + other.length > 2 || own.length > 1 || other.length > 1) return false;
  const isHeard = ALIKE.test(own + other) || areNeighbours(own, other);
  if (!start) return length > (own ? (isHeard ? 5 : other ? 8 : 7) : 6);
  if (!own || !other) {
    const letter = own || other;
    if (around.includes(letter)) return length > 4;
    if (own) return length > (around.some((key) => areNeighbours(key, own)) ? 5 : 6);
    return length > (/^[^aiueo]{2}$/.test(around.join('')) && /[aiueo]/.test(other) ? 4 : 6);
  }
  return length > (isHeard ? 5 : 7) && (isHeard || end > 0);
}
