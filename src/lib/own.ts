/**
 * What a table says of a word from outside. Plain objects answer to `constructor`, `toString` and
 * `__proto__` too, which nobody put there; this asks only for what the table has itself.
 */
export function own<T>(table: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
