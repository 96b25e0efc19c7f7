import { possibleRoots } from './affixes.ts';
import { possibleEnglishRoots } from './english.ts';
import { isRoot } from './roots.ts';

/** A word of the archive: in how many articles it stands, and whether mostly in English ones. */
export type Form = { form: string; articles: number; english: boolean };

/**
 * Sorts the forms that share a root key into families of one root. A form belongs to the root that
 * explains most: one of the root list, else one that the archive knows or that several forms lead
 * to. `related(a, b)` tells whether two forms keep company in the articles; a form that never does
 * with its family's most frequent member is left alone.
 */
export function families(
  forms: readonly Form[],
  related: (a: string, b: string) => boolean,
): string[][] {
  if (forms.length < 2) return forms.map(({ form }) => [form]);
  const known = new Map(forms.map((form) => [form.form, form]));
  const candidates = new Map<string, string[]>();
  const support = new Map<string, number>();
  for (const { form, english } of forms) {
    const roots = english ? possibleEnglishRoots(form) : possibleRoots(form);
    candidates.set(form, roots);
    for (const root of roots) support.set(root, (support.get(root) ?? 0) + 1);
  }
  const worth = (root: string, form: string) => {
    if (root === form && support.get(root) === 1) return 0;
    if (isRoot(root)) return 100 + root.length;
    const evidence = Math.min(support.get(root)!, 8) + (known.has(root) ? 3 : 0);
    return evidence + root.length / 2 - (root.length < 4 ? 4 : 0);
  };
  const byRoot = new Map<string, string[]>();
  for (const { form } of forms) {
    let best = form;
    for (const root of candidates.get(form)!)
      if (worth(root, form) > worth(best, form)) best = root;
    byRoot.set(best, [...(byRoot.get(best) ?? []), form]);
  }
  const result: string[][] = [];
  for (const members of byRoot.values()) {
    const head = members.reduce((a, b) =>
      known.get(b)!.articles > known.get(a)!.articles ? b : a,
    );
    const family = members.filter((form) => form === head || related(form, head));
    result.push(family);
    for (const form of members) if (!family.includes(form)) result.push([form]);
  }
  return result;
}
