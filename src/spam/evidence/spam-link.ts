/** A link of a text with the places of its parts; `anchor` is the text that readers see. */
export type SpamLink = { anchor: string; url: string; start: number; end: number };
