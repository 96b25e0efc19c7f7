import { cleanTree } from '../clean/clean-tree.ts';
import { withoutCredits } from '../clean/closing-lines.ts';
import { withoutDateline } from '../clean/dateline.ts';
import { hostOf, ownLinks } from '../clean/own-links.ts';
import { resolveUrls } from '../clean/resolve-urls.ts';
import { htmlToMarkdown } from '../convert/html-to-markdown.ts';
import { parseHtml } from '../html/parse-html.ts';
import { detectInHtml } from '../../../spam/detect-in-html.ts';
import { detectInMarkdown } from '../../../spam/detect-in-markdown.ts';
import type { SpamHit } from '../../../spam/spam-hit.ts';
import type { Note } from '../story/note.ts';
import type { Story, StoryAuthor } from '../story/story.ts';
import type { Removal } from './cut-out.ts';
import { cutOut } from './cut-out.ts';
import { dropRepeatedLead, leadImage } from './lead-image.ts';
import type { PreparedStory } from './prepared-story.ts';
import { plainLine } from './plain-line.ts';

/** What preparing a story needs from outside. */
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
 * Cleans a story: spam out of its HTML, noise out of its tree, Markdown made, bylines and closing
 * initials to authors, spam out of the Markdown. Pure: same story, same result.
 */
export function prepareStory(story: Story, context: PrepareContext): PreparedStory {
  const notes: Note[] = [...story.notes];
  const { removed, markdown, links } = bodyOf(story, context);
  const credited = withoutCredits(markdown);
  const dated = withoutDateline(credited.markdown);
  const title = plainLine(story.title) || titleFrom(dated.markdown, notes);
  const standfirst = plainLine(story.standfirst ?? '');
  const hosts = [...context.ownHosts, ...(hostOf(baseOf(story)) ? [hostOf(baseOf(story))!] : [])];
  const known = { ownHosts: hosts, allow: context.allow };
  const findings = detectInMarkdown(
    { title, description: standfirst || undefined, body: dated.markdown },
    known,
  );
  const cut = cutOut(dated.markdown, findings);
  for (const suspect of cut.suspects) notes.push(suspectNote(suspect));
  const prepared: PreparedStory = {
    title,
    body: tidy(cut.text),
    authors: joinAuthors(story.authors, credited.authors, context.people),
    ownLinks: links,
    removed: [...removed, ...cut.removed],
    doorway: findings.some(({ reasons }) => reasons.some(({ code }) => code === 'doorway')),
    notes,
  };
  if (standfirst !== '') prepared.standfirst = standfirst;
  if (dated.dateline !== undefined) prepared.dateline = dated.dateline;
  if (dated.agency !== undefined) prepared.agency = dated.agency;
  if (story.image) prepared.image = leadImage(story.image, context.uploads);
  if (prepared.image) dropRepeatedLead(prepared);
  return prepared;
}

function baseOf(story: Story): string | undefined {
  return 'html' in story.body ? (story.body.baseUrl ?? story.url) : story.url;
}

function bodyOf(story: Story, context: PrepareContext) {
  if ('markdown' in story.body) {
    return { removed: [] as Removal[], markdown: story.body.markdown, links: [] as string[] };
  }
  const { html, baseUrl, wordpressLines } = story.body;
  const ownHost = hostOf(baseOf(story));
  const known = {
    ownHosts: [...context.ownHosts, ...(ownHost ? [ownHost] : [])],
    allow: context.allow,
  };
  const findings = html.includes('<') ? detectInHtml(html, known) : [];
  const cut = cutOut(html, findings);
  const tree = cleanTree(parseHtml(cut.text), {
    ownHost,
    ...(context.uploads && { uploads: context.uploads }),
  });
  resolveUrls(tree, baseUrl);
  const links = ownLinks(tree, ownHost, context.byNumber);
  const markdown = htmlToMarkdown(tree, {
    topHeading: 2,
    ...(wordpressLines && { wordpressLines }),
  });
  return { removed: cut.removed, markdown, links };
}

/** As much of a first paragraph as can matter to a headline of 80 letters. */
const LOOKED_AT = 2_000;

function titleFrom(markdown: string, notes: Note[]): string {
  const words = plainLine(
    markdown
      .split('\n\n')[0]!
      .slice(0, LOOKED_AT)
      .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/[*_#>\\`]/g, ''),
  );
  const short = words.length <= 80 ? words : `${words.slice(0, 80).replace(/\s+\S*$/, '')}…`;
  const title = short || 'Tanpa judul';
  notes.push({ rule: 'title-guessed', values: { title } });
  return title;
}

function suspectNote({ text, line }: SpamHit): Note {
  return {
    rule: 'spam-suspect',
    values: { text: text.replace(/\s+/g, ' ').slice(0, 80), at: line },
  };
}

/** People named in the text come after the account; the same person once. */
function joinAuthors(
  own: readonly StoryAuthor[],
  named: readonly StoryAuthor[],
  people: ReadonlyMap<string, string> | undefined,
): StoryAuthor[] {
  const joined = [...own];
  for (const written of named) {
    const author = { ...written, name: people?.get(written.name.toLowerCase()) ?? written.name };
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
