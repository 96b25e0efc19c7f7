import { isDegree } from '../../lib/degree.ts';
import { idForm } from './address.ts';
import { betweenCommas, withoutLostBracket } from './list.ts';

/**
 * How people are listed: ids between commas are several, but a name keeps its commas, for titles
 * stand behind one: `Dr. Ratna Wulandari, M.Si.`. In brackets, where YAML itself parts at commas,
 * such a title goes back to its name.
 */
export const people = {
  ofText(written: string): readonly string[] {
    const text = withoutLostBracket(written);
    const parts = betweenCommas(text);
    // No name has a semicolon.
    if (text.includes(';')) return parts;
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
