/** Codes of plugins that hold a footnote where its sign stands. */
const names = new Set(['mfn', 'modern_footnote', 'efn_note', 'ref', 'footnote', 'fn', 'sidenote']);

/** The footnotes of one post that stand in its text: sign and note lead to each other, as on a page. */
export class NoteCodes {
  readonly #notes: string[] = [];

  /** The sign of a note, or nothing where it says nothing; undefined for every other code. */
  sign(name: string, content: string): string | undefined {
    if (!names.has(name)) return undefined;
    if (content.trim() === '') return '';
    this.#notes.push(content);
    const number = this.#notes.length;
    return `<sup><a href="#note-code-${number}" id="note-code-${number}-link">${number}</a></sup>`;
  }

  /** The notes, to stand under the text. */
  list(): string {
    const items = this.#notes.map((note, at) => {
      const id = `note-code-${at + 1}`;
      return `<li id="${id}">${note} <a href="#${id}-link">↩</a></li>`;
    });
    return items.length === 0 ? '' : `\n\n<ol>${items.join('')}</ol>`;
  }
}
