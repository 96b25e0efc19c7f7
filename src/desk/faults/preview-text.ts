import { roleOf } from '../../content-files/files/role.ts';
import { fieldsOfFile } from '../../content-files/fields-of-file.ts';
import { contentPath } from '../../lib/content-path.ts';
import { isFieldGroup } from '../../markdown/front-matter/read-yaml.ts';
import type { Picture } from '../../pictures/picture.ts';
import { COLUMN_SIZES, viewOf } from '../../pictures/view.ts';
import { freeTextKeys } from '../../schema/key-tree.ts';
import { articleSchema } from '../../schema/schemas.ts';
import { renderBody } from '../../site/body.ts';
import type { Site } from '../../site/site.ts';
import type { DeskState } from '../desk-state.ts';
import { SafeHtml, html } from '../../lib/safe-html.ts';

/** Whether a value of the front matter, in any of the forms of yes, says that a text is a draft. */
const saysDraft = (value: unknown): boolean => /^(?:true|yes|ya)$/i.test(String(value));

/** A file that is not in order, and where its page would be. */
export type FaultyFile = { file: string; path: string };

/** What can be read of a text that has an error: its fields and its body as a page would have it. */
export type ReadableText = { isDraft: boolean; shown: SafeHtml };

function fieldsFor(state: DeskState, file: string): Readonly<Record<string, unknown>> {
  const { contentRoot, reckoning } = state;
  try {
    return fieldsOfFile(contentRoot, file, freeTextKeys(articleSchema(reckoning.zone)));
  } catch {
    return {};
  }
}

function bodyOf(site: Site, { file, path }: FaultyFile): string {
  try {
    const entry = { file, path, digest: '', pictures: [], documents: [], also: [] };
    return renderBody(site, entry).html;
  } catch {
    // Gone, locked, or no text at all: the problem above says so.
    return '';
  }
}

/** The file that the front matter names as the picture above the text, in any of the forms it may have. */
function leadFile({ file }: FaultyFile, image: unknown): string | undefined {
  const src = isFieldGroup(image) ? image['src'] : image;
  return typeof src === 'string' ? contentPath(file, src) : undefined;
}

/** The pictures that a text with an error would show, as paths below the content folder. */
export function picturesNamed(state: DeskState, site: Site, faulty: FaultyFile): string[] {
  const named = new Set<string>();
  const pictures = new Map<string, Picture>();
  pictures.get = (path) => {
    named.add(path);
    return undefined;
  };
  bodyOf({ ...site, pictures }, faulty);
  const lead = leadFile(faulty, fieldsFor(state, faulty.file)['image']);
  return [...named, ...(lead === undefined ? [] : [lead])];
}

function leadOf(site: Site, faulty: FaultyFile, image: unknown): SafeHtml | undefined {
  const path = leadFile(faulty, image);
  const picture = path === undefined ? undefined : site.pictures.get(path);
  if (!picture) return undefined;
  const { src, width, height } = viewOf(picture, site.urls, COLUMN_SIZES);
  return html`<p><img src="${src}" width="${width}" height="${height}" alt="" /></p>`;
}

/** Whether a file was meant as an article or page, whatever the end of its name. */
const isText = (file: string): boolean =>
  ['article', 'page'].includes(roleOf(file)) ||
  (roleOf(file) === 'stray' && /\.(?:md|markdown|txt)$/i.test(file));

/** An article or page as far as it can be read; undefined for what is neither. */
export function readableText(
  state: DeskState,
  site: Site,
  faulty: FaultyFile,
): ReadableText | undefined {
  if (!isText(faulty.file)) return undefined;
  const { title, description, draft, image } = fieldsFor(state, faulty.file);
  const { noTitle, noText } = state.words.story;
  const body = bodyOf(site, faulty);
  const text = (value: unknown): string | undefined =>
    typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
  const standfirst = text(description);
  return {
    isDraft: saysDraft(draft),
    shown: html`<h3>${text(title) ?? noTitle}</h3>
      ${standfirst !== undefined && html`<p><strong>${standfirst}</strong></p>`}
      ${leadOf(site, faulty, image)}
      ${body.trim() === '' ? html`<p>${noText}</p>` : new SafeHtml(body)}`,
  };
}
