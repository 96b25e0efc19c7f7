import type { Document } from 'yaml';
import { isScalar, visit } from 'yaml';

/**
 * Where keys stand that their group has already. The library looks for them by comparing each key
 * with all before it, which thousands of keys make slow.
 */
export function repeatedKeys(document: Document.Parsed): number[] {
  const repeated: number[] = [];
  visit(document, {
    Map(_key, { items }) {
      const values = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (values.has(key.value)) repeated.push(key.range?.[0] ?? 0);
        values.add(key.value);
      }
    },
  });
  return repeated;
}
