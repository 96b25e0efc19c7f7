import type { SourceKind } from '../recognise/signs.ts';

/** Whether the reader of a kind of file says itself where the file was cut off. */
export const tellsItsEnd = (kind: SourceKind): boolean => /^(?:wxr|dump|wp-json)$/.test(kind);
