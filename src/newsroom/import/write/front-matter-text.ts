import { Document, isScalar, Scalar, visit } from 'yaml';

/** Running words are always quoted: colons, hashes and quotes in them are then only words. */
const worded = new Set([
  'title',
  'description',
  'caption',
  'alt',
  'credit',
  'name',
  'role',
  'from',
  'id',
]);

/** Front matter and body as the text of a Markdown file. Keys without a value are left out. */
export function articleText(fields: Record<string, unknown>, body: string): string {
  return `---\n${yamlText(fields)}---\n\n${body === '' ? '' : `${body}\n`}`;
}

/** Fields as YAML, one key a line, words in double quotes, nothing folded. */
export function yamlText(fields: Record<string, unknown>): string {
  const given = Object.entries(fields).filter(([, value]) => !isNothing(value));
  const document = new Document(Object.fromEntries(given));
  visit(document, {
    Pair(_, { key, value }) {
      if (
        isScalar(key) &&
        worded.has(String(key.value)) &&
        isScalar(value) &&
        typeof value.value === 'string'
      ) {
        value.type = Scalar.QUOTE_DOUBLE;
      }
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === false || (Array.isArray(value) && value.length === 0);
}
