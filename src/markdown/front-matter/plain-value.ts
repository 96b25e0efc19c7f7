const curly = /^\{[^{}:"'[\]]*\}$/;
const link = /^\[[^[\]]*\]\([^()]*\)$/;
/** Signs with which no value of YAML may begin, and one that names a type, which nobody means here. */
const reserved = /^[@`%!]/;

/**
 * A value that YAML does not read, as what was meant by it, in the width in which it was written: a dash
 * alone is nothing, words in curly brackets are a list, a link or picture of Markdown and `@nama` are
 * words. What YAML reads as a text stays.
 */
export function plainValue(value: string): string {
  if (value === '-') return ' ';
  if (curly.test(value) && value.slice(1, -1).trim() !== '') return `[${value.slice(1, -1)}]`;
  if (reserved.test(value) || link.test(value)) return JSON.stringify(value);
  return value;
}
