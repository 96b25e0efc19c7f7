import { idForm } from './address.ts';
import { betweenCommas } from './list.ts';

/**
 * What stands behind a name after a comma: `M.Si.`, `S.H`, `A.Md. Kep.`, `Sp.OG`, `MSi`, `SE`, `Jr.`.
 * Capitals alone may be another person's initials, so only usual ones are taken; `M. Budi` is a name.
 */
const degree =
  /^(?![^.]*\. .*[^.]$)(?:(?:[SMBD]|A\.[ \t]?Md|Sp|LL)\.[ \t]*\p{Lu}\p{L}{0,5}(?:\.[ \t]*\p{Lu}\p{L}{0,5}){0,3}\.?|A\.[ \t]?Md\.?|Ph\.?[ \t]?D\.?|[SMB]\p{Lu}\p{Ll}{1,4}|(?:SH|MH|SE|SIP|SKM|MBA|LLM|Lc|Jr|Sr|Ak|CPA|CFA|Apt|Psi)\.?)$/u;

/** Whether a text is no name but what belongs to the one before it. */
export function isDegree(text: string): boolean {
  return degree.test(text.trim());
}

/**
 * How people are listed: ids between commas are several, but a name keeps its commas, for titles
 * stand behind one: `Dr. Ratna Wulandari, M.Si.`. In brackets, where YAML itself parts at commas,
 * such a title goes back to its name.
 */
export const people = {
  ofText(text: string): readonly string[] {
    const parts = betweenCommas(text);
    return parts.every((part) => idForm.test(part)) ? parts : parts.length > 0 ? [text.trim()] : [];
  },
  ofItems(items: readonly unknown[]): readonly unknown[] {
    const named: unknown[] = [];
    for (const item of items) {
      const before = named.at(-1);
      const belongs = typeof item === 'string' && typeof before === 'string' && isDegree(item);
      if (belongs) named[named.length - 1] = `${before}, ${item.trim()}`;
      else named.push(item);
    }
    return named;
  },
};
