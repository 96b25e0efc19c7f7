import { possibleRoots } from './affixes.ts';
import { possibleEnglishRoots } from './english.ts';
import { isRoot } from './roots.ts';

/** A word of the archive: in how many articles it stands, and whether mostly in English ones. */
export type Form = { form: string; articles: number; english: boolean };

/** How much more often than by chance two forms stand in the same articles; 1 where nothing tells. */
export type Company = (a: string, b: string) => number;

/** Company above which two forms are relatives, and below which they are strangers. */
export const RELATIVES = 1.2;
export const STRANGERS = 0.3;
/** How much company counts, in forms that a root explains, and the most that it counts for, as a power of two. */
const COMPANY_WEIGHT = 1.5;
const MOST_COMPANY = 3;
/** More than anything else is worth; and what is taken off it where the way to a root is doubtful. */
const LISTED = 100;
const DOUBT = 30;

/** The root of each form, among forms that share a root key: the one that explains most. */
export function rootsOf(forms: readonly Form[], company: Company): Map<string, string> {
  const known = new Map(forms.map((form) => [form.form, form.articles]));
  /** For each form its roots, and whether the way there is doubtful. */
  const candidates = new Map<string, Map<string, boolean>>();
  const support = new Map<string, number>();
  for (const { form, english, articles } of forms) {
    const roots = english
      ? new Map(possibleEnglishRoots(form).map((root) => [root, false]))
      : possibleRoots(form);
    for (const [root, doubtful] of roots)
      if (english || root === form || isProved(form, articles, root, doubtful))
        support.set(root, (support.get(root) ?? 0) + 1);
      else roots.delete(root);
    candidates.set(form, roots);
  }

  /** Whether a root needs no proof, or has one. */
  function isProved(form: string, articles: number, root: string, doubtful: boolean): boolean {
    const listed = isRoot(root);
    const short = root.length < 4;
    if (!doubtful && (listed || !short)) return true;
    const count = known.get(root);
    if (!count) return listed;
    const together = company(form, root);
    if (together > RELATIVES) return true;
    // What is made of a word is mostly rarer than the word.
    return together > STRANGERS && (listed || count >= (short ? 10 : 2) * articles);
  }

  function worth(root: string, form: string): number {
    const count = support.get(root)!;
    if (root === form && (count === 1 || isRoot(root))) return isRoot(root) ? Infinity : 0;
    const evidence = Math.min(count, 8) + (known.has(root) ? 3 : 0) + root.length / 4;
    if (!isRoot(root)) return evidence;
    if (!known.has(root)) return evidence + (count > 1 ? LISTED : 2);
    const together = Math.log2(company(form, root));
    const limited = Math.max(-MOST_COMPANY, Math.min(MOST_COMPANY, together));
    const doubt = candidates.get(form)!.get(root) ? DOUBT : 0;
    return LISTED - doubt + evidence + COMPANY_WEIGHT * limited;
  }

  /** Of roots in the list, the nearest: `pengeluaran` comes from `keluar`, and `luar` is farther. */
  function nearest(roots: readonly string[], form: string): readonly string[] {
    const listed = roots.filter((root) => root !== form && known.has(root) && isRoot(root));
    if (listed.length < 2) return roots;
    return roots.filter(
      (root) => !listed.some((near) => near !== root && possibleRoots(near).has(root)),
    );
  }

  const roots = new Map<string, string>();
  for (const { form } of forms) {
    let best = form;
    let most = worth(form, form);
    for (const root of nearest([...candidates.get(form)!.keys()], form)) {
      if (root === form || most === Infinity) continue;
      const value = worth(root, form);
      if (value <= most) continue;
      most = value;
      best = root;
    }
    roots.set(form, best);
  }
  for (const { form } of forms) {
    let root = roots.get(form)!;
    // A root may have one of its own, which is shorter, so that this ends.
    for (let next = roots.get(root); next && next !== root; next = roots.get(root)) root = next;
    roots.set(form, root);
  }
  return roots;
}
