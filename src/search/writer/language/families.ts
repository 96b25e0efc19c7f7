import { RELATIVES, rootsOf, STRANGERS } from './root-choice.ts';
import type { Company, Form } from './root-choice.ts';

/**
 * Sorts the forms that share a root key into families of one root. A form belongs to the root that
 * explains most: one of the root list, else one that the archive knows or that several forms lead
 * to. A form that keeps away from its family is left alone, and one that may only seem to have an
 * affix, unless it stands with its root or is much rarer.
 */
export function families(forms: readonly Form[], company: Company): string[][] {
  if (forms.length < 2) return forms.map(({ form }) => [form]);
  const byRoot = new Map<string, string[]>();
  for (const [form, root] of rootsOf(forms, company))
    byRoot.set(root, [...(byRoot.get(root) ?? []), form]);
  const articles = new Map(forms.map((form) => [form.form, form.articles]));
  const result: string[][] = [];
  for (const members of byRoot.values())
    for (let rest = members; rest.length;) {
      const head = rest.reduce((a, b) => (articles.get(b)! > articles.get(a)! ? b : a));
      const family = new Set([head]);
      // Members that come in late may bring others along: a loop over a set sees what is added to it.
      for (const member of family)
        for (const form of rest) {
          const least = member === head ? STRANGERS : RELATIVES;
          if (!family.has(form) && company(form, member) >= least) family.add(form);
        }
      result.push(rest.filter((form) => family.has(form)));
      rest = rest.filter((form) => !family.has(form));
    }
  return result;
}
