import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { deskBar, withBar } from '../../desk/bar.ts';
import type { DeskAnswer } from '../../desk/desk-document.ts';
import { storyFault } from '../../desk/faults/story-fault.ts';
import { thrownPage } from '../../desk/faults/thrown-page.ts';
import { unknownPage } from '../../desk/faults/unknown-page.ts';
import { addressKey } from '../../lib/address-key.ts';
import { outputFile } from '../../lib/url.ts';
import { notFoundPath, topicsPath } from '../../site/addresses.ts';
import { currentSite } from '../current-site.ts';
import { sharedProject } from '../project.ts';
import { currentDesk } from './current-desk.ts';
import type { HeldAnswer } from './hold-html.ts';

/** An address as it was asked for: as typed, and below the site's base, decoded. */
export type Asked = { asked: string; path: string; isOutside: boolean };

/** The file of topics, which is behind the pages of all topics. */
const TOPICS = 'topics.yaml';

/** The page that the last build wrote at a path, as seen from the project; undefined where it wrote none. */
function builtAt(path: string): string | undefined {
  const { outRoot, root } = sharedProject().settings;
  const file = join(outRoot, outputFile(encodeURI(path)));
  return existsSync(file) ? relative(root, file) : undefined;
}

/** What stands where no page is: the error of the file that should be there, else the ways on. */
function missingPage(asked: Asked): DeskAnswer {
  const desk = currentDesk();
  const site = currentSite();
  const { path } = asked;
  const isTopic = path.startsWith(topicsPath) && desk.held.includes(TOPICS);
  const file = desk.brokenAt.get(addressKey(path)) ?? (isTopic ? TOPICS : undefined);
  if (file === undefined || asked.isOutside) return unknownPage(desk, site, asked);
  return storyFault(desk, site, { file, path, built: builtAt(path) });
}

/** The file of the content folder that the page at a path is made from. */
function sourceOf(path: string): string | undefined {
  const { edition } = currentSite();
  return edition.at(path)?.file ?? edition.pages.find((page) => page.path === path)?.file;
}

function standIn(answer: HeldAnswer, asked: Asked, error: unknown): HeldAnswer {
  if (asked.path === notFoundPath) return answer;
  if (answer.status === 404) return missingPage(asked);
  if (answer.status < 500 || answer.status === 503) return answer;
  const { root } = sharedProject().settings;
  return thrownPage(currentDesk(), { error, file: sourceOf(asked.path), root });
}

/**
 * What `npm run dev` sends for an answer in HTML: in the place of a failure the page that says what to do,
 * and on every page the bar of the desk. `error` is what the page threw, `trouble` says why the last
 * change was not read.
 */
export function finishAnswer(
  answer: HeldAnswer,
  asked: Asked,
  { error, trouble }: { error?: unknown; trouble?: string | undefined },
): HeldAnswer {
  if (answer.status >= 300 && answer.status < 400) return answer;
  const { status, html } = standIn(answer, asked, error);
  const file = status === 200 ? sourceOf(asked.path) : undefined;
  return { status, html: withBar(html, deskBar(currentDesk(), { file, trouble })) };
}
