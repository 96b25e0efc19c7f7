import type { Note } from '../article/note.ts';
import type { SourceArticle } from '../article/source-article.ts';
import { brokenNote } from '../report/fault-note.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Found, ReadingContext } from '../units/reader.ts';
import { privateUnit } from '../units/unit.ts';
import { articleOfMt } from './article-of-mt.ts';
import { longestPart } from '../source/longest-part.ts';
import { linesOf } from './lines-of.ts';
import type { MtEntry } from './mt-entry.ts';
import { valueOf } from './mt-entry.ts';
import { MtParser } from './mt-parser.ts';
import type { Trust } from './trust.ts';
import { TrustBuilder } from './trust.ts';

/**
 * Reads an export of Movable Type or TypePad, streamed twice: first to tell which entries are the
 * newsroom's, then to bring them. Memory holds one entry whatever the size of the file.
 */
export async function* readMovableType(
  file: SourceFile,
  context: ReadingContext,
): AsyncGenerator<Found> {
  const builder = new TrustBuilder();
  for await (const entry of entriesOf(file, context)) builder.add(entry);
  const trust = builder.trust();
  const ids = new Set<string>();
  let at = 0;
  for await (const entry of entriesOf(file, context)) {
    yield { left: privateUnit('comment', entry.talk) };
    yield* foundIn(entry, trust[at] ?? 'doubtful', { file: file.name, zone: context.zone, ids });
    at += 1;
  }
}

async function* entriesOf({ path }: SourceFile, { stop }: ReadingContext): AsyncGenerator<MtEntry> {
  let waiting: MtEntry[] = [];
  const parser = new MtParser((entry) => waiting.push(entry));
  for await (const lines of linesOf(path)) {
    for (const line of lines) parser.write(line);
    yield* waiting;
    waiting = [];
    if (stop?.aborted === true) return;
  }
  parser.end();
  yield* waiting;
}

function* foundIn(
  entry: MtEntry,
  trust: Trust,
  { file, zone, ids }: { file: string; zone: string; ids: Set<string> },
): Generator<Found> {
  const { line } = entry;
  // Perhaps a stranger wrote it: not even its headline is told.
  if (trust === 'doubtful') {
    yield { left: { sort: 'unclear', kind: 'comment', line } };
    yield { note: { rule: 'comment-like-entry', line, values: { file, line } } };
  } else if (entry.isTooLong) {
    yield { left: { sort: 'unclear', kind: 'too-large', line } };
    yield { note: { rule: 'post-too-large', line, values: { file, limit: longestPart } } };
  } else {
    const article = articleFrom(entry, { file, zone, isSure: trust === 'sure' });
    if ('rule' in article) {
      yield { left: { sort: 'unclear', kind: 'broken', line } };
      yield { note: { ...article, line } };
    } else if (isEmpty(entry, article)) yield { left: { ...privateUnit('empty'), line } };
    else if (ids.has(article.id)) yield { left: { sort: 'aside', kind: 'copy', line } };
    else {
      ids.add(article.id);
      yield { article };
    }
  }
}

/** An article of an entry; a note where the entry is so made that it breaks what reads it. */
function articleFrom(
  entry: MtEntry,
  context: { file: string; zone: string; isSure: boolean },
): SourceArticle | Note {
  try {
    return articleOfMt(entry, context);
  } catch (error) {
    return brokenNote(valueOf(entry, 'TITLE').slice(0, 200), error);
  }
}

/** Without a word, or there for the sake of its comments only. */
const isEmpty = (entry: MtEntry, { title }: SourceArticle): boolean =>
  valueOf(entry, 'NO ENTRY') === '1' ||
  (title === '' && [...entry.texts.values()].every((text) => text === ''));
