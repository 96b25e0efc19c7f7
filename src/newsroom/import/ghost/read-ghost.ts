import { createReadStream } from 'node:fs';
import type { Note } from '../article/note.ts';
import type { SourceArticle } from '../article/source-article.ts';
import { decodedChunks } from '../encoding/chunk-decoder.ts';
import { plainText } from '../html/parse-html.ts';
import type { JsonRow } from '../json/json-rows.ts';
import { JsonRows } from '../json/json-rows.ts';
import { longestPart } from '../source/longest-part.ts';
import { jsonOf, objectOf, textIn } from '../json/json-values.ts';
import { brokenNote } from '../report/fault-note.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Found, ReadingContext } from '../units/reader.ts';
import type { UnitKind } from '../units/unit.ts';
import { privateUnit } from '../units/unit.ts';
import { articleOfPost } from './article-of-post.ts';
import { GhostTables } from './ghost-tables.ts';
import { kindOfTable } from './kind-of-table.ts';

/**
 * Reads an export of Ghost: one database or several, or what its interface gives. It is streamed twice
 * (tables that belong to posts may stand behind them), so that memory holds one post whatever the size
 * of the file. People, members, settings and letters are counted only.
 */
export async function* readGhost(file: SourceFile, context: ReadingContext): AsyncGenerator<Found> {
  const { stop } = context;
  const { databases, left, isWhole } = await readTables(file, stop);
  for (const [kind, count] of left) yield { left: privateUnit(kind, count) };
  const origins = new Map<string, string>();
  let last = '–';
  for await (const row of rowsOf(file, stop)) {
    if (row.table !== 'posts') continue;
    const reading = { file: file.name, siteUrl: context.siteUrl, origins };
    for (const found of foundIn(row, databases.get(row.database) ?? new GhostTables(), reading)) {
      if ('article' in found) last = found.article.title || '–';
      yield found;
    }
  }
  if (origins.size === 0) yield { note: { rule: 'input-empty', values: { file: file.name } } };
  if (isWhole || stop?.aborted === true) return;
  yield { note: { rule: 'json-cut', values: { file: file.name, title: last } } };
  yield { left: { sort: 'unclear', kind: 'broken' } };
}

/** First look: what belongs to posts is kept, what does not is counted. */
async function readTables(file: SourceFile, stop: AbortSignal | undefined) {
  const databases = new Map<number, GhostTables>();
  const left = new Map<UnitKind, number>();
  const parser = new JsonRows(({ table, database, text }) => {
    if (table === 'posts') return;
    let tables = databases.get(database);
    if (tables === undefined) databases.set(database, (tables = new GhostTables()));
    if (tables.add(table, objectOf(jsonOf(text ?? '')) ?? {})) return;
    const kind = kindOfTable(table);
    left.set(kind, (left.get(kind) ?? 0) + 1);
  });
  for await (const text of chunksOf(file)) {
    parser.write(text);
    if (stop?.aborted === true) break;
  }
  return { databases, left, isWhole: parser.isWhole };
}

async function* rowsOf(file: SourceFile, stop: AbortSignal | undefined): AsyncGenerator<JsonRow> {
  let waiting: JsonRow[] = [];
  const parser = new JsonRows((row) => waiting.push(row));
  for await (const text of chunksOf(file)) {
    parser.write(text);
    yield* waiting;
    waiting = [];
    if (stop?.aborted === true) return;
  }
}

const chunksOf = ({ path }: SourceFile): AsyncGenerator<string> =>
  decodedChunks(createReadStream(path, { highWaterMark: 256 * 1024 }));

function* foundIn(
  { text }: JsonRow,
  tables: GhostTables,
  { file, siteUrl, origins }: { file: string; siteUrl: string; origins: Map<string, string> },
): Generator<Found> {
  if (text === undefined) {
    yield { left: { sort: 'unclear', kind: 'too-large' } };
    yield { note: { rule: 'post-too-large', values: { file, limit: longestPart } } };
    return;
  }
  const article = articleFrom(text, tables, { file, siteUrl });
  if ('rule' in article) {
    yield { left: { sort: 'unclear', kind: 'broken' } };
    yield { note: article };
    return;
  }
  const { id, slug = '' } = article;
  if (isEmpty(article)) yield { left: privateUnit('empty') };
  // Several databases of one site hold the same posts.
  else if (origins.get(id) === slug) yield { left: { sort: 'aside', kind: 'copy' } };
  else {
    if (origins.has(id)) article.id = `${id} ${slug}`;
    origins.set(article.id, slug);
    yield { article };
  }
}

/** An article of a post; a note where the post is so made that it breaks what reads it. */
function articleFrom(
  text: string,
  tables: GhostTables,
  context: { file: string; siteUrl: string },
): SourceArticle | Note {
  const post = objectOf(jsonOf(text));
  if (post === undefined) return { rule: 'story-broken', values: { title: '–' } };
  try {
    return articleOfPost(post, tables, context);
  } catch (error) {
    return brokenNote(textIn(post, 'title').slice(0, 200), error);
  }
}

function isEmpty({ title, body }: SourceArticle): boolean {
  const html = 'html' in body ? body.html : '';
  return title === '' && plainText(html) === '' && !/<(?:img|iframe|audio|video)\b/.test(html);
}
