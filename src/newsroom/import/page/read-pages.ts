import { memoOn } from '../../../lib/memo.ts';
import { detached } from '../article/detached.ts';
import type { Note } from '../article/note.ts';
import type { SourceArticle } from '../article/source-article.ts';
import { linkedFile } from '../mirror/linked-file.ts';
import type { Mirror } from '../mirror/mirror.ts';
import { mirrorOf } from '../mirror/mirror.ts';
import { originKey } from '../place/existing.ts';
import { outermostFolder } from '../source/outermost-folder.ts';
import type { OpenedSource, SourceFile } from '../source/source-file.ts';
import { wholeText } from '../source/whole-text.ts';
import { onText } from '../units/on-text.ts';
import type { LeftUnit } from '../units/unit.ts';
import { privateUnit } from '../units/unit.ts';
import type { JoinedFile } from './join-story.ts';
import { joinStory } from './join-story.ts';
import type { PagePlace } from './read-page.ts';
import { asPart, readPage } from './read-page.ts';
import { isWithin, wordMarks } from './word-marks.ts';

/** A story that was read: its headline, and what words it has. */
interface ReadStory {
  title: string;
  marks: Uint32Array;
}

/** A page as it was read, or why it is no story, and the files that were joined to it. */
interface ReadFile {
  page: SourceArticle | Note;
  parts: JoinedFile[];
}

/**
 * What was read of a source's pages: stories by their names, names of files, of those that were read before
 * their turn what they hold, and of those that were joined to a story its headline.
 */
interface ReadPages {
  stories: Map<string, ReadStory>;
  files: Set<string>;
  ahead: Map<string, ReadFile>;
  joined: Map<string, string>;
}

const readSoFar = memoOn<OpenedSource, ReadPages>(() => ({
  stories: new Map(),
  files: new Set(),
  ahead: new Map(),
  joined: new Map(),
}));

/** Pages that a mirror has as many of as stories, so that they are counted and only told where one was asked for. */
const common: Partial<Record<Note['rule'], LeftUnit>> = {
  'page-list': privateUnit('list-page'),
  'page-form': privateUnit('form-page'),
  'page-login': privateUnit('form-page'),
  'page-not-found': privateUnit('missing-page'),
  'page-attachment': privateUnit('attachment-page'),
};

/**
 * Reads pages: saved ones, fetched ones, a mirror of a site. Lists, forms and the like are no stories, the
 * parts of a story are joined, and another view of a story that was read (AMP, print, a reply to a comment)
 * is a copy of it.
 */
export const readPages = onText(function* (text, file, { zone, source }) {
  const { name } = file;
  const { stories, ahead, joined } = readSoFar(source);
  readEarlier(file, { zone, source });
  const title = joined.get(name);
  if (title !== undefined) {
    yield { left: { sort: 'aside', kind: 'story-part', title } };
    return;
  }
  const { page, parts } = ahead.get(name) ?? readFile(text, file, { zone, source });
  ahead.delete(name);
  if ('rule' in page) {
    const left = common[page.rule];
    if (left === undefined || source.files.length === 1) yield { note: page };
    yield { left: left ?? { sort: 'unclear', kind: 'page' } };
    return;
  }
  const key = originKey(page.from, page.id);
  const known = stories.get(key);
  const marks = wordMarks('html' in page.body ? page.body.html : page.body.markdown);
  if (known?.title === page.title && isWithin(marks, known.marks)) {
    yield { left: { sort: 'aside', kind: 'copy', title: page.title } };
    return;
  }
  const story = known ?? { title: detached(page.title), marks };
  stories.set(key, story);
  // Other views of a part are copies of the whole.
  for (const { address } of parts)
    if (address !== undefined) stories.set(originKey(page.from, address), story);
  if (known?.title === page.title) asPart(page);
  else if (known !== undefined) {
    // Two stories that name one address: nothing says which of them is there.
    page.id = name;
    page.draft = true;
    delete page.url;
  }
  yield { article: page };
});

/** What reading a page of a source needs. */
interface FileContext {
  zone: string;
  source: OpenedSource;
}

/** Reads a page and what is joined to it. */
function readFile(text: string, file: SourceFile, context: FileContext): ReadFile {
  const { files, joined } = readSoFar(context.source);
  files.add(file.name);
  const page = pageOf(text, file, context);
  if ('rule' in page) return { page, parts: [] };
  const parts = joinStory(page, text, file, {
    mirror: mirrorOf(context.source),
    isRead: (one) => files.has(one.name) || joined.has(one.name),
    read: (html, one) => pageOf(html, one, { ...context, isPart: true }),
  });
  for (const part of parts) joined.set(part.file.name, detached(page.title));
  return { page, parts };
}

/** Reads the earlier parts of a page's story, whose turn comes later, so that the parts stand in their order. */
function readEarlier(file: SourceFile, context: FileContext): void {
  const { files, ahead, joined } = readSoFar(context.source);
  for (const { file: one } of mirrorOf(context.source).partsOf(file) ?? []) {
    if (one === file) return;
    if (files.has(one.name) || joined.has(one.name)) continue;
    try {
      const whole = wholeText(one);
      if ('text' in whole) ahead.set(one.name, readFile(whole.text, one, context));
    } catch {
      // What is wrong with it is told in its own turn.
    }
  }
}

function pageOf(
  text: string,
  file: SourceFile,
  { zone, source, isPart = false }: FileContext & { isPart?: boolean },
): SourceArticle | Note {
  const mirror = mirrorOf(source);
  const { name, url } = file;
  const place = url === undefined ? placeIn(mirror, source, file) : undefined;
  return readPage(text, { file: name, url, zone, place, cut: mirror.cut, isPart });
}

function placeIn(mirror: Mirror, { folders }: OpenedSource, file: SourceFile): PagePlace {
  return {
    address: mirror.addressOf(file),
    linkTo: (href) => mirror.linkFrom(file, href),
    files: {
      root: outermostFolder(folders, file.path),
      target: (address) => linkedFile(file.path, address),
      // A page alone has no mirror around it; a folder `_files` was never part of a site.
      isOurs: (address) => folders.length === 0 || /[^/]_files\//.test(address),
    },
  };
}
