import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { deskBar, withBar } from '../../desk/bar.ts';
import { picturesNamed } from '../../desk/faults/preview-text.ts';
import { storyFault } from '../../desk/faults/story-fault.ts';
import { thrownPage } from '../../desk/faults/thrown-page.ts';
import { unknownPage } from '../../desk/faults/unknown-page.ts';
import { addressKey } from '../../lib/address-key.ts';
import { outputFile } from '../../lib/url.ts';
import { notFoundPath, topicsPath } from '../../site/addresses.ts';
import { currentSite } from '../current-site.ts';
import { sharedProject } from '../project.ts';
import { currentDesk } from './current-desk.ts';
import { withFaultPictures } from './fault-pictures.ts';
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
async function missingPage(asked: Asked): Promise<HeldAnswer> {
  const desk = currentDesk();
  const site = currentSite();
  const { path } = asked;
  const isTopic = path.startsWith(topicsPath) && desk.held.includes(TOPICS);
  const file = desk.brokenAt.get(addressKey(path)) ?? (isTopic ? TOPICS : undefined);
  if (file === undefined || asked.isOutside) return unknownPage(desk, site, asked);
  const pictures = await withFaultPictures(picturesNamed(desk, site, { file, path }));
  return storyFault(desk, { ...site, pictures }, { file, path, built: builtAt(path) });
}

/** The file of the content folder that the page at a path is made from. */
function sourceOf(path: string): string | undefined {
  const { edition } = currentSite();
  return edition.at(path)?.file ?? edition.pages.find((page) => page.path === path)?.file;
}

const thrown = (error: unknown, file?: string): HeldAnswer =>
  thrownPage(currentDesk(), { error, file, root: sharedProject().settings.root });

async function standIn(answer: HeldAnswer, asked: Asked, error: unknown): Promise<HeldAnswer> {
  if (asked.path === notFoundPath) return answer;
  if (answer.status === 404) return missingPage(asked);
  if (answer.status < 500 || answer.status === 503) return answer;
  return thrown(error, sourceOf(asked.path));
}

/**
 * What `npm run dev` sends for an answer in HTML: in the place of a failure the page that says what to do,
 * and on every page the bar of the desk. `made` is the number of the reading that it is made of, `error`
 * what the page threw, `trouble` says why the last change was not read.
 */
export async function finishAnswer(
  answer: HeldAnswer,
  asked: Asked,
  { made, error, trouble }: { made: number; error?: unknown; trouble?: string | undefined },
): Promise<HeldAnswer> {
  if (answer.status >= 300 && answer.status < 400) return answer;
  try {
    const { status, html } = await standIn(answer, asked, error);
    const file = status === 200 ? sourceOf(asked.path) : undefined;
    return { status, html: withBar(html, deskBar(currentDesk(), { made, file, trouble })) };
  } catch (failure) {
    // No site can be made of the content at all.
    return thrown(failure);
  }
}
