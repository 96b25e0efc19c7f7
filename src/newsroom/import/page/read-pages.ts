import { memoOn } from '../../../lib/memo.ts';
import { detached } from '../article/detached.ts';
import { originKey } from '../place/existing.ts';
import type { OpenedSource } from '../source/source-file.ts';
import { onText } from '../units/on-text.ts';
import { asPart, readPage } from './read-page.ts';
import { isWithin, wordMarks } from './word-marks.ts';

/** A story that was read: its headline, and what words it has. */
interface ReadStory {
  title: string;
  marks: Uint32Array;
}

/** The stories of a source's pages by their names. */
const storiesOf = memoOn<OpenedSource, Map<string, ReadStory>>(() => new Map());

/**
 * Reads pages: saved ones, fetched ones, a mirror of a site. Lists are no stories, and another view of a
 * story that was read (AMP, print, a reply to a comment) is a copy of it. A page with its headline and
 * address and another text is a further page of it.
 */
export const readPages = onText(function* (text, { name, url }, { zone, source }) {
  const page = readPage(text, { file: name, url, zone });
  if ('rule' in page) {
    const isList = page.rule === 'page-list';
    // In a mirror they are as many as the stories, and no surprise.
    if (!isList || source.files.length === 1) yield { note: page };
    yield {
      left: isList ? { sort: 'private', kind: 'list-page' } : { sort: 'unclear', kind: 'page' },
    };
    return;
  }
  const stories = storiesOf(source);
  const key = originKey(page.from, page.id);
  const known = stories.get(key);
  const marks = wordMarks('html' in page.body ? page.body.html : page.body.markdown);
  if (known?.title === page.title && isWithin(marks, known.marks)) {
    yield { left: { sort: 'aside', kind: 'copy', title: page.title } };
    return;
  }
  if (known === undefined) stories.set(key, { title: detached(page.title), marks });
  else if (known.title === page.title) asPart(page);
  else {
    // Two stories that name one address: nothing says which of them is there.
    page.id = name;
    page.draft = true;
    delete page.url;
  }
  yield { article: page };
});
