import { cleanTree } from '../clean/clean-tree.ts';
import { withoutCredits } from '../clean/closing-lines.ts';
import { withoutDateline } from '../clean/dateline.ts';
import { hostOf, ownLinks } from '../clean/own-links.ts';
import { resolveUrls } from '../clean/resolve-urls.ts';
import { unwrapLinks } from '../clean/unwrap-links.ts';
import { htmlToMarkdown } from '../convert/html-to-markdown.ts';
import { parseHtml } from '../html/parse-html.ts';
import { detectInHtml } from '../../../spam/detect-in-html.ts';
import { detectInMarkdown } from '../../../spam/detect-in-markdown.ts';
import type { SpamHit } from '../../../spam/spam-hit.ts';
import { lostLetters } from '../article/lost-letters.ts';
import type { Note } from '../article/note.ts';
import type { SourceArticle, SourceAuthor } from '../article/source-article.ts';
import type { Removal } from './cut-out.ts';
import { cutOut } from './cut-out.ts';
import { dropRepeatedLead, leadImage } from './lead-image.ts';
import type { PreparedArticle } from './prepared-article.ts';
import { plainLine } from './plain-line.ts';

/** What preparing an article needs from outside. */
export interface PrepareContext {
  ownHosts: string[];
  allow: string[];
  /** Names of attached files of the export. */
  uploads?: ReadonlyMap<string, string>;
  /** Names of people by their account, for initials. */
  people?: ReadonlyMap<string, string>;
  /** Address of a post by its number, for links by number. */
  byNumber?: (id: string) => string | undefined;
}

/**
 * Cleans an article: spam out of its HTML, noise out of its tree, Markdown made, bylines and closing
 * initials to authors, spam out of the Markdown. Pure: same article, same result.
 */
export function prepareArticle(article: SourceArticle, context: PrepareContext): PreparedArticle {
  const notes: Note[] = [...article.notes];
  const { removed, markdown, links } = bodyOf(article, context);
  const credited = withoutCredits(markdown);
  const dated = withoutDateline(credited.markdown);
  const title = plainLine(article.title) || titleFrom(dated.markdown, notes);
  const standfirst = plainLine(article.standfirst ?? '');
  const hosts = [
    ...context.ownHosts,
    ...(hostOf(baseOf(article)) ? [hostOf(baseOf(article))!] : []),
  ];
  const spamContext = { ownHosts: hosts, allow: context.allow };
  const findings = detectInMarkdown(
    { title, description: standfirst || undefined, body: dated.markdown },
    spamContext,
  );
  const cut = cutOut(dated.markdown, findings);
  for (const suspect of cut.suspects) notes.push(suspectNote(suspect));
  const lost = lostLetters([title, standfirst, cut.text], article.lostAt);
  if (lost !== undefined) notes.push(lost);
  const prepared: PreparedArticle = {
    title,
    body: tidy(cut.text),
    authors: joinAuthors(article.authors, credited.authors, context.people),
    ownLinks: links,
    removed: [...removed, ...cut.removed],
    doorway: findings.some(({ reasons }) => reasons.some(({ code }) => code === 'doorway')),
    notes,
  };
  if (standfirst !== '') prepared.standfirst = standfirst;
  if (dated.dateline !== undefined) prepared.dateline = dated.dateline;
  if (dated.agency !== undefined) prepared.agency = dated.agency;
  if (article.image) prepared.image = leadImage(article.image, context.uploads);
  if (prepared.image) dropRepeatedLead(prepared);
  return prepared;
}

function baseOf(article: SourceArticle): string | undefined {
  return 'html' in article.body ? (article.body.baseUrl ?? article.url) : article.url;
}

function bodyOf(article: SourceArticle, context: PrepareContext) {
  if ('markdown' in article.body) {
    return { removed: [] as Removal[], markdown: article.body.markdown, links: [] as string[] };
  }
  const { html, baseUrl, wordpressLines } = article.body;
  const ownHost = hostOf(baseOf(article));
  const spamContext = {
    ownHosts: [...context.ownHosts, ...(ownHost ? [ownHost] : [])],
    allow: context.allow,
  };
  const findings = html.includes('<') ? detectInHtml(html, spamContext) : [];
  const cut = cutOut(html, findings);
  const tree = cleanTree(parseHtml(cut.text), {
    ownHost,
    ...(context.uploads && { uploads: context.uploads }),
  });
  resolveUrls(tree, baseUrl);
  unwrapLinks(tree);
  const links = ownLinks(tree, ownHost, context.byNumber);
  const markdown = htmlToMarkdown(tree, {
    topHeading: 2,
    ...(wordpressLines && { wordpressLines }),
  });
  return { removed: cut.removed, markdown, links };
}

/** As much of a beginning as can matter to a headline of 80 letters. */
const LOOKED_AT = 2_000;

function titleFrom(markdown: string, notes: Note[]): string {
  const words =
    markdown
      .slice(0, LOOKED_AT)
      .split('\n\n')
      .map(wordsOf)
      .find((paragraph) => paragraph !== '') ?? '';
  const short = words.length <= 80 ? words : `${words.slice(0, 80).replace(/\s+\S*$/, '')}…`;
  const title = short || 'Tanpa judul';
  notes.push({ rule: 'title-guessed', values: { title } });
  return title;
}

/** The words of a paragraph of Markdown; one that is only a picture has none. */
function wordsOf(paragraph: string): string {
  return plainLine(
    paragraph.replace(/!?\[([^\]]*)\]\((?:[^()"]|"[^"]*")*\)/g, '$1').replace(/[*_#>\\`]/g, ''),
  );
}

function suspectNote({ text, line }: SpamHit): Note {
  return {
    rule: 'spam-suspect',
    values: { text: text.replace(/\s+/g, ' ').slice(0, 80), at: line },
  };
}

/** People named in the text come after the account; the same person once. */
function joinAuthors(
  own: readonly SourceAuthor[],
  named: readonly SourceAuthor[],
  people: ReadonlyMap<string, string> | undefined,
): SourceAuthor[] {
  const joined = [...own];
  for (const credit of named) {
    // A number to call is no name, nor is what was left where one stood.
    if (/\d{5}|…/.test(credit.name.replace(/[\s().-]/g, ''))) continue;
    const author = { ...credit, name: people?.get(credit.name.toLowerCase()) ?? credit.name };
    const same = joined.some(
      ({ name, login }) =>
        name.toLowerCase() === author.name.toLowerCase() ||
        login?.toLowerCase() === author.name.toLowerCase(),
    );
    if (!same) joined.push(author);
  }
  return joined;
}

function tidy(markdown: string): string {
  return markdown
    .replace(/\n{3,}/g, '\n\n')
    .replace(/(?<![ \t])[ \t]+$/gm, '')
    .trim();
}
