import type { Note } from '../../article/note.ts';
import type { WxrIndex } from '../wxr-index.ts';
import { addressedCode } from './addressed-code.ts';
import { builderCodes, builderPrefix } from './builder-codes.ts';
import { NoteCodes } from './note-codes.ts';
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
  const tables = new Set<string>();
  const footnotes = new NoteCodes();
  const closed = new Set(content.match(/\[\/[\w-]+\]/g)?.map((tag) => tag.toLowerCase()));
  const expanded = expandShortcodes(content.replace(audioList, '[audio $1]'), (code) => {
    if (isShouted(code, closed)) return undefined;
    const sign = closed.has(`[/${code.name}]`)
      ? footnotes.sign(code.name, code.content)
      : undefined;
    if (sign !== undefined) return sign;
    const rule = own(wordpressCodes, code.name) ?? own(builderCodes, code.name);
    if (rule !== undefined) {
      const html = rule(code, index, post);
      const id = code.name === 'table' ? code.attributes.get('id') : undefined;
      if (html === undefined && id !== undefined) tables.add(id);
      return html;
    }
    if (builderPrefix.test(code.name)) return addressedCode(code) ?? code.content;
    if (!isShortcode(code, closed)) return undefined;
    unknown.set(code.name, (unknown.get(code.name) ?? 0) + 1);
    return addressedCode(code) ?? code.content;
  });
  for (const [name, count] of unknown)
    notes.push({ rule: 'shortcode-unknown', values: { name, count } });
  for (const id of tables)
    notes.push({ rule: 'table-unknown', values: { id, count: index.tables.size } });
  return expanded + footnotes.list();
}

/** How an early plugin named its recordings: `[audio:https://a.example/1.mp3,https://…]`. */
const audioList = /\[audio:\s*(https?:[^\]]{1,4000})\]/g;

/** `[VIDEO]` at the head of a story is a word. */
function isShouted({ name, written, attributes }: Shortcode, closed: ReadonlySet<string>): boolean {
  return written !== name && attributes.size === 0 && !closed.has(`[/${name}]`);
}

/** `[sic]` and `[Foto: Antara]` are words; a code has named values, a closing tag or an underscore. */
function isShortcode({ name, attributes }: Shortcode, closed: ReadonlySet<string>): boolean {
  if (attributes.size > 0) return true;
  return name.includes('_') || closed.has(`[/${name}]`);
}
