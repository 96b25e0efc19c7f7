import { roleOf } from '../../content-files/files/role.ts';
import { fieldsOfFile } from '../../content-files/readable-fields.ts';
import { freeTextKeys } from '../../schema/key-tree.ts';
import { articleSchema } from '../../schema/schemas.ts';
import { renderBody } from '../../site/body.ts';
import type { Site } from '../../site/site.ts';
import type { DeskState } from '../desk-state.ts';
import { DeskMarkup, html } from '../html.ts';

/** Whether a value of the front matter, in any of the forms of yes, says that a text is a draft. */
const saysDraft = (value: unknown): boolean => /^(?:true|yes|ya)$/i.test(String(value));

/** What can be read of a text that has an error: its fields and its body as a page would have it. */
export type ReadableText = { isDraft: boolean; shown: DeskMarkup };

function fieldsFor(state: DeskState, file: string): Readonly<Record<string, unknown>> {
  const { contentRoot, reckoning } = state;
  try {
    return fieldsOfFile(contentRoot, file, freeTextKeys(articleSchema(reckoning.zone)));
  } catch {
    return {};
  }
}

function bodyOf(site: Site, file: string, path: string): string {
  try {
    const entry = { file, path, digest: '', pictures: [], documents: [], also: [] };
    return renderBody(site, entry).html;
  } catch {
    // Gone, locked, or no text at all: the problem above says so.
    return '';
  }
}

/** An article or page as far as it can be read; undefined for what is neither. */
export function readableText(
  state: DeskState,
  site: Site,
  file: string,
  path: string,
): ReadableText | undefined {
  const role = roleOf(file);
  if (role !== 'article' && role !== 'page') return undefined;
  const { title, description, draft } = fieldsFor(state, file);
  const { noTitle, noText } = state.words.story;
  const body = bodyOf(site, file, path);
  const text = (value: unknown): string | undefined =>
    typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
  const standfirst = text(description);
  return {
    isDraft: saysDraft(draft),
    shown: html`<h3>${text(title) ?? noTitle}</h3>
      ${standfirst !== undefined && html`<p><strong>${standfirst}</strong></p>`}
      ${body.trim() === '' ? html`<p>${noText}</p>` : new DeskMarkup(body)}`,
  };
}
