import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { roleOf } from '../../content-files/files/role.ts';
import type { NextChange } from '../../edition/edition.ts';
import { digestOf } from '../../lib/digest.ts';
import { readSealed, writeSealed } from '../../lib/sealed-file.ts';
import type { Address } from '../../lib/url.ts';
import type { Finding } from '../../problems/finding.ts';
import type { Picture } from '../../pictures/picture.ts';
import type { TextForm } from '../../publish/files.ts';
import type { SiteEntry } from '../../schema/entries.ts';
import type { SearchOptions } from '../../search/writer/write-search.ts';
import type { PublishedFile } from '../../site/published-files.ts';
import type { FrameData } from '../../views/pages.ts';
import { frameOf } from '../../views/pages.ts';
import type { BuildRun } from '../build-run.ts';
import { heldArticlesIn } from '../machine-notes.ts';
import { searchOptions } from '../output/search-index.ts';
import type { Project } from '../project.ts';
import { hostLines } from '../report/host-lines.ts';
import type { Settings } from '../settings.ts';
import type { BuildState } from '../state/build-state.ts';
import { viewText } from './view-text.ts';

/** A file that is another when a text is: what it shows, as text (`view-text.ts`). */
export type KeptTextFile = { path: string; form: TextForm; view: string };

/** What is the same for every text of a site, by which an edit of one makes its page again; plain JSON. */
export type KeptSite = {
  /** The build that it is of (`identityOf`). */
  of: string;
  settings: SiteEntry;
  address: Address;
  frame: FrameData;
  pictures: [path: string, picture: Picture][];
  files: [path: string, file: PublishedFile][];
  search: SearchOptions;
  textFiles: KeptTextFile[];
  /** Whether articles are held back, so that even a build that finds nothing to do has to look at all. */
  isHolding: boolean;
  /** For what is said at the end: how many pages there are, and what time will change. */
  pages: number;
  /** What the host needs and is told of, where one is named. */
  host?: { isPrecompressed: boolean; notes: string[] } | undefined;
  nextChange?: NextChange | undefined;
};

const fileOf = ({ stateRoot }: Pick<Settings, 'stateRoot'>): string =>
  join(stateRoot, 'pages', 'site.json');

/** By what it is told that a kept site is that of the last build. */
const identityOf = ({ surroundings, freshUntil }: BuildState): string =>
  digestOf(surroundings, freshUntil);

/** Rules by which the clock decides, or that tell something once. */
const PASSING: ReadonlySet<Finding['rule']> = new Set([
  'field/embargo',
  'live/future',
  'live/gone',
  'withdrawn/future',
]);

/**
 * Whether the next build judges a finding as this one does. An article that is held back stays so: it is not out,
 * and what is not out holds up nobody; so does an advert. What else is held back may stop a site that is out.
 */
const isSettled = ({ rule, effect, file }: Finding): boolean =>
  !PASSING.has(rule) && (effect !== 'hold' || ['article', 'advert'].includes(roleOf(file)));

/**
 * Keeps what the next edit needs, of a build that is remembered as `state`. Nothing is kept where a text may show
 * more than is known of it here: links to erased articles, pages that no plan knows, what the next build may judge
 * otherwise.
 */
export function keepSite(
  build: BuildRun,
  { content, address, pictures, files }: Project,
  state: BuildState,
): void {
  const { settings, site, plan, programs, unplanned = [], hostFiles } = build;
  const { edition } = site;
  const isKnown =
    edition.erasedPaths.length === 0 && unplanned.length === 0 && content.findings.every(isSettled);
  if (!isKnown) return forgetSite(settings);
  const {
    urls: _urls,
    words: _words,
    reckoning: _reckoning,
    desk: _desk,
    ...frame
  } = frameOf(site);
  const textFiles = [...(programs?.values() ?? [])].flatMap((program): KeptTextFile[] => {
    const { path, textForm: form } = program;
    return form ? [{ path, form, view: viewText(program.view) }] : [];
  });
  const kept: KeptSite = {
    of: identityOf(state),
    ...{ settings: site.settings, address, frame, textFiles },
    pictures: [...pictures],
    files: [...files],
    isHolding: heldArticlesIn(content).count > 0,
    search: searchOptions(site),
    pages: plan.render.size + plan.keep.size + plan.given.size,
    host: hostFiles && { isPrecompressed: hostFiles.precompressed, notes: hostLines(build) },
    nextChange: edition.nextChange,
  };
  writeKeptSite(settings, kept);
}

/**
 * Forgets the site: whoever reads the content and keeps what was read calls this first, for what is published by
 * then is of an earlier reading.
 */
export const forgetSite = (settings: Pick<Settings, 'stateRoot'>): void =>
  rmSync(fileOf(settings), { force: true });

/** Whether nobody has forgotten it. */
export const isKept = (settings: Pick<Settings, 'stateRoot'>): boolean =>
  existsSync(fileOf(settings));

export const writeKeptSite = (settings: Pick<Settings, 'stateRoot'>, kept: KeptSite): void =>
  writeSealed(fileOf(settings), JSON.stringify(kept));

/** What is kept of the site that the last build made; undefined where there is nothing. */
export function readKeptSite(
  settings: Pick<Settings, 'stateRoot'>,
  last: BuildState,
): KeptSite | undefined {
  const text = readSealed(fileOf(settings));
  const kept = text === undefined ? undefined : (JSON.parse(text) as KeptSite);
  return kept?.of === identityOf(last) ? kept : undefined;
}
