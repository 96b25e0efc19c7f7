import { detached } from '../article/detached.ts';
import type { Note } from '../article/note.ts';
import type { WxrItem } from './wxr-item.ts';

/**
 * Whether readers may have seen an item of a type that nobody here knows: it is published and has an
 * address of its own. WordPress names items that nobody can open by type and number.
 */
export function mayBePublic({ fields }: WxrItem): boolean {
  const { link, status, password } = fields;
  const path = /^https?:\/\/[^/?#]+\/([^?#]+)$/i.exec(link)?.[1];
  return status === 'publish' && password === '' && path !== undefined;
}

/** The types of an export that nobody here knows, each told once, however many items it has. */
export class UnknownTypes {
  readonly #types = new Map<string, { file: string; count: number; kept: number }>();

  /** Counts an item; `isKept` where its text is kept aside. */
  add(file: string, { fields }: WxrItem, isKept: boolean): void {
    const known = this.#types.get(fields.type) ?? { file, count: 0, kept: 0 };
    known.count += 1;
    if (isKept) known.kept += 1;
    this.#types.set(detached(fields.type), known);
  }

  *notes(): Generator<{ file: string; note: Note }> {
    for (const [name, { file, count, kept }] of this.#types) {
      const values = { type: name.slice(0, 80), count, kept };
      yield { file, note: { rule: kept > 0 ? 'type-aside' : 'type-unknown', values } };
    }
  }
}
