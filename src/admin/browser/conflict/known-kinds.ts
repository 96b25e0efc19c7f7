import type { FormKind } from '../../form/text-form.ts';

/** What files of a format hold, and which fields of their forms stand first where others are folded. */
interface KnownKind {
  readonly kind: FormKind;
  readonly first: ReadonlySet<string> | undefined;
}

/** The kinds of files that the editor knows, by the names of their formats. */
const kinds = new Map<string, KnownKind>();

/** Says what files of a format hold. */
export function knowKind(format: string, known: KnownKind): void {
  kinds.set(format, known);
}

/** What files of a format hold; undefined where that is not known. */
export const knownKind = (format: string | undefined): KnownKind | undefined =>
  kinds.get(format ?? '');
