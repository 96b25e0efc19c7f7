import type { Note } from '../../article/note.ts';
import type { WxrIndex } from '../wxr-index.ts';
import { builderCodes, builderPrefix } from './builder-codes.ts';
import { expandShortcodes } from './parse-shortcodes.ts';
import type { Shortcode } from './parse-shortcodes.ts';
import { wordpressCodes } from './wordpress-codes.ts';
import { own } from '../../../../lib/own.ts';

/**
 * The content of a post (by its number) without shortcodes: known ones become HTML, those of page builders leave what
 * they hold, unknown ones too, and each unknown name is noted once.
 */
export function expandWordpress(
  content: string,
  index: WxrIndex,
  post: string,
  notes: Note[],
): string {
  const unknown = new Map<string, number>();
  const closed = new Set(content.match(/\[\/[\w-]+\]/g)?.map((tag) => tag.toLowerCase()));
  const expanded = expandShortcodes(content, (code) => {
    const rule = own(wordpressCodes, code.name) ?? own(builderCodes, code.name);
    if (rule !== undefined) return rule(code, index, post);
    if (builderPrefix.test(code.name)) return code.content;
    if (!isShortcode(code, closed)) return undefined;
    unknown.set(code.name, (unknown.get(code.name) ?? 0) + 1);
    return code.content;
  });
  for (const [name, count] of unknown)
    notes.push({ rule: 'shortcode-unknown', values: { name, count } });
  return expanded;
}

/** `[sic]` and `[Foto: Antara]` are words; a code has named values, a closing tag or an underscore. */
function isShortcode({ name, attributes }: Shortcode, closed: ReadonlySet<string>): boolean {
  if (attributes.size > 0) return true;
  return name.includes('_') || closed.has(`[/${name}]`);
}
