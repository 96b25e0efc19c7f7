/** So many names are said of one document. */
const MOST = 5;

/** Names that say somebody: no empty ones, none of the programs themselves, each once. */
export function plainNames(names: Iterable<string>): string[] {
  const plain = [...names].map((name) => name.replace(/\p{C}+/gu, '').trim());
  const people = plain.filter(
    (name) =>
      /\p{L}/u.test(name) && !/^(?:python-docx|openpyxl|microsoft|user|admin)\b/i.test(name),
  );
  return [...new Set(people)].slice(0, MOST);
}
