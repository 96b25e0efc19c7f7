import { findReferences } from '../../markdown/find-references.ts';

/** A *Baca juga* with one link. */
export interface Also {
  readonly title: string;
  readonly address: string;
}

/** A line that says *Baca juga* and one link. */
export const ALSO_LINE =
  /^(?:baca (?:juga|pula)|simak juga|read also|also read): ?\[[^\n[\]]+\]\([^\n()]+\)[ \t]*$/im;

/** What a *Baca juga* leads to. */
export function readAlso(line: string): Also {
  const link = findReferences(line).find(({ kind }) => kind === 'link');
  if (link?.kind !== 'link') return { title: '', address: '' };
  return { title: link.text, address: link.target };
}

/** The line of a *Baca juga* after its `label`; empty where it leads nowhere. */
export function alsoLine({ title, address }: Also, label: string): string {
  const target = address.trim();
  if (target === '') return '';
  const words = title.replace(/\s+/g, ' ').trim() || target;
  const place = /[\s()<>]/.test(target)
    ? `<${target.replace(/[<>]/g, encodeURIComponent)}>`
    : target;
  return `${label}: [${words.replace(/[\\[\]]/g, '\\$&')}](${place})`;
}
