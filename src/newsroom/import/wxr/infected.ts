import { detectInHtml } from '../../../spam/detect-in-html.ts';
import type { Note } from '../article/note.ts';
import { kindOfItem } from './kind-of-item.ts';
import type { WxrItem } from './wxr-item.ts';

/**
 * Menus, templates and custom code are not imported, but spam in them says that the old site was
 * hacked; undefined where there is none.
 */
export function infectedNote({ fields, line }: WxrItem): Note | undefined {
  if (kindOfItem(fields.type) !== 'furniture' || !fields.content.includes('<')) return undefined;
  const hits = detectInHtml(fields.content, { ownHosts: [], allow: [] });
  if (!hits.some(({ rule }) => rule === 'spam/certain')) return undefined;
  return { rule: 'spam-outside', line, values: { kind: fields.type, title: fields.title } };
}
