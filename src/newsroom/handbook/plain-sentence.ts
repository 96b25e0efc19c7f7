/** What is typed, which a sentence may hold with or without its backticks; addresses with parameters too. */
const TYPED =
  /(`[^`]+`|npm run [a-z]+(?: -- (?:"[^"]*"|[\w-]+))?|-{3,}|https?:\/\/[^\s”)]*\?[^\s”)]+)/;

/**
 * A sentence in Markdown: what is typed is code, and signs that Markdown or a typesetter
 * would take for their own are signs: who copies them gets them as they must be typed.
 */
export function plainSentence(text: string): string {
  return text
    .split(TYPED)
    .map((part, at) =>
      at % 2 === 1
        ? `\`${part.replaceAll('`', '')}\``
        : part.replace(/[\\*_`[\]<>#|~"']|-(?=[\s-])|(?<=[\s-])-/g, '\\$&'),
    )
    .join('');
}
