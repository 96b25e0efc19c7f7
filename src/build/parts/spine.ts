import type { ArticleEntry } from '../../schema/entries.ts';
import { sealedLines, writeSealedLines } from '../../lib/sealed-lines.ts';
import type { Content } from '../../content-files/content.ts';
import type { Picture } from '../../pictures/picture.ts';
import type { PublishedFile } from '../../site/published-files.ts';
import type { Project } from '../project.ts';

/** Another form of the spine is another number. */
const VERSION = 1;

/** What a spine was made of, and by; one that differs in any of it is of no use. */
export type SpineOrigin = {
  code: string;
  /** Digest of the content folder's files. */
  inventory: string;
  now: string;
  /** As the environment gives them. */
  siteUrl: string | undefined;
  basePath: string | undefined;
};

/**
 * What all parts of a site share: settings, sections, topics, authors, what every article says of itself
 * but its text, and what pictures and documents measure.
 */
export type Spine = Pick<Project, 'content' | 'address' | 'pictures' | 'files'> & {
  /** The problems of the content, as they were printed. */
  contentReport: string;
};

/** A spine without its articles, which stand below it a line each. */
type Head = Omit<Spine, 'content' | 'pictures' | 'files'> & {
  content: Omit<Content, 'articles'>;
  pictures: [string, Picture][];
  files: [string, PublishedFile][];
};

const titleOf = (origin: SpineOrigin): string => JSON.stringify({ version: VERSION, ...origin });

/** Keeps a spine in `file`, whole or not at all. */
export function writeSpine(file: string, origin: SpineOrigin, spine: Spine): void {
  const { content, pictures, files, address, contentReport } = spine;
  const { articles, ...rest } = content;
  // Of what is wrong no more is asked for than what was held back; the rest was told.
  const findings = rest.findings.filter(({ effect }) => effect === 'hold');
  const head: Head = {
    ...{ address, contentReport, content: { ...rest, findings } },
    ...{ pictures: [...pictures], files: [...files] },
  };
  function* lines(): Iterable<string> {
    yield titleOf(origin);
    yield JSON.stringify(head);
    for (const article of articles) yield JSON.stringify(article);
  }
  writeSealedLines(file, lines());
}

function spineOf(lines: Iterator<string, void>, origin: SpineOrigin): Spine | undefined {
  if (lines.next().value !== titleOf(origin)) return undefined;
  const { content, pictures, files, ...rest } = JSON.parse(lines.next().value ?? '') as Head;
  const articles: ArticleEntry[] = [];
  for (let line = lines.next(); !line.done; line = lines.next())
    articles.push(JSON.parse(line.value) as ArticleEntry);
  return {
    ...rest,
    content: { ...content, articles },
    pictures: new Map(pictures),
    files: new Map(files),
  };
}

/** The spine kept in `file`; undefined where there is none, one of another origin, or a damaged one. */
export function readSpine(file: string, origin: SpineOrigin): Spine | undefined {
  const lines = sealedLines(file);
  try {
    return spineOf(lines, origin);
  } catch {
    return undefined;
  } finally {
    lines.return(undefined);
  }
}
