import { dirname } from 'node:path';
import { escapeHtml } from '../../../lib/escape-html.ts';
import { readTime } from '../article/read-time.ts';
import type { SourceArticle } from '../article/source-article.ts';
import { plainText } from '../html/parse-html.ts';
import { onText } from '../units/on-text.ts';
import type { SourceReader } from '../units/reader.ts';
import { privateUnit } from '../units/unit.ts';
import { isPublicRow, notesOfRow } from './kind-of-row.ts';
import { plainBody } from './plain-body.ts';
import { idOf, numberOf, postsIn } from './substack-posts.ts';
import type { SubstackRow } from './substack-row.ts';

/** Reads the list of posts of a Substack: posts whose text is not there are told of. */
export const readSubstack: SourceReader = onText(function* (_, file, { source }) {
  for (const row of postsIn(source, dirname(file.path)).withoutText()) {
    if (!isPublicRow(row)) {
      yield { left: privateUnit('empty') };
      continue;
    }
    yield { left: { sort: 'unclear', kind: 'broken', title: row.title } };
    yield { note: { rule: 'text-missing', values: { title: row.title, id: row.id } } };
  }
});

/** Reads the text of one post of a Substack; the list beside it says who may read it. */
export const readSubstackPost: SourceReader = onText(function* (text, file, { zone, source }) {
  const id = idOf(file.path);
  const row = postsIn(source, dirname(dirname(file.path))).rowOf(id);
  const html = plainBody(text);
  const isEmpty = plainText(html) === '' && !/<(?:img|iframe|audio|video)\b/.test(html);
  if (isEmpty && (row === undefined || (row.title === '' && row.audio === '')))
    yield { left: privateUnit('empty') };
  else yield { article: articleOf(html, row, { id, file: file.name, zone }) };
});

function articleOf(
  html: string,
  row: SubstackRow | undefined,
  { id, file, zone }: { id: string; file: string; zone: string },
): SourceArticle {
  const draft = row === undefined || !isPublicRow(row);
  const slug = /^\d+\.(.+)$/.exec(row?.id ?? id)?.[1];
  const article: SourceArticle = {
    kind: row?.type === 'page' ? 'page' : 'article',
    from: 'substack',
    id: numberOf(id),
    file,
    title: plainText(row?.title ?? ''),
    body: { html: audioOf(row) + html },
    draft,
    sections: [],
    topics: [],
    authors: [],
    aliases: [],
    notes: row === undefined ? [{ rule: 'row-missing' }] : notesOfRow(row),
  };
  const date = readTime(row?.date, zone);
  if (date !== undefined) article.date = date;
  if (slug !== undefined) article.slug = slug;
  if (slug !== undefined && !draft) article.url = `/p/${slug}`;
  const standfirst = plainText(row?.subtitle ?? '');
  if (standfirst !== '') article.standfirst = standfirst;
  return article;
}

const audioOf = (row: SubstackRow | undefined): string =>
  row !== undefined && /^https?:\/\//.test(row.audio)
    ? `<audio src="${escapeHtml(row.audio)}"></audio>`
    : '';
