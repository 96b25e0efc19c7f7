import { copiedText } from '../../../lib/copied-text.ts';
import { dayAttribute } from '../../../lib/time/machine.ts';
import type { LoggedRequest } from '../log/logged-request.ts';
import { askedPath } from './asked-path.ts';
import type { Way } from './came-by.ts';
import { WAYS, cameBy } from './came-by.ts';
import type { LeftOut } from './left-out.ts';
import { LEFT_OUT, leftOut, programTest } from './left-out.ts';
import { VisitWindows } from './visit-windows.ts';

/** The site whose readers are counted. */
export type CountedSite = {
  /** Names under which it is read, in small letters and without `www.`. */
  readonly hosts: ReadonlySet<string>;
  /** The folder of the host that it lives in, such as `/koran/`; `/` where in none. */
  readonly base: string;
  /** The IANA name of the zone in which its days begin. */
  readonly zone: string;
  /** The id of the story that is read at a path; nothing where none is. */
  readonly storyAt: (path: string) => string | undefined;
};

/** How often a page was visited, by day as `2026-11-28` and by the way readers came. */
export type Visits = { readonly days: Map<string, number>; readonly ways: Record<Way, number> };

const LISTED = 20_000;

const noVisits = (): Visits => ({
  days: new Map(),
  ways: Object.fromEntries(WAYS.map((way) => [way, 0])) as Record<Way, number>,
});

const add = (counts: Map<string, number>, name: string): void => {
  // What anybody can ask for is without end; what is there is not.
  const count = counts.get(name);
  if (count !== undefined) counts.set(name, count + 1);
  else if (counts.size < LISTED) counts.set(copiedText(name), 1);
};

/** Whether what was asked for may be a page: pictures, code and feeds have endings of their own. */
const isPage = (target: string): boolean =>
  !/^[^?#]*\.(?!html?(?:[?#]|$))\w{1,12}(?:[?#]|$)/.test(target) && !/^\/+_[a-z]/.test(target);

/** Counts visits from the requests of a log, in the order in which they came. */
export class Tally {
  /** By the id of a story. */
  readonly stories = new Map<string, Visits>();
  /** All pages together. */
  readonly all: Visits = noVisits();
  /** Visits of pages that are no stories, by their path. */
  readonly others = new Map<string, number>();
  /** How often readers asked for a page that is not there, by its path. */
  readonly missing = new Map<string, number>();
  /** Requests for pages that are no visits. */
  readonly left = Object.fromEntries(LEFT_OUT.map((why) => [why, 0])) as Record<LeftOut, number>;
  /** Requests that go on a visit: the same page again within half an hour. */
  again = 0;
  readonly #site: CountedSite;
  readonly #windows = new VisitWindows();
  #day = { quarter: NaN, day: '' };
  readonly #isProgram = programTest();

  constructor(site: CountedSite) {
    this.#site = site;
  }

  count(hit: LoggedRequest): void {
    if (!isPage(hit.target)) return;
    const path = askedPath(hit.target, this.#site.base);
    const why = path === undefined ? 'otherSite' : leftOut(hit, this.#site.hosts, this.#isProgram);
    if (why !== undefined) {
      this.left[why]++;
      if (path !== undefined && why === 'status' && hit.status === 404) add(this.missing, path);
      return;
    }
    this.#visit(hit, path!);
  }

  /** The day of a time; of one quarter of an hour all lie on the same. */
  #dayOf(time: number): string {
    const quarter = Math.floor(time / 900_000);
    if (quarter !== this.#day.quarter) {
      const day = dayAttribute(new Date(time).toISOString(), this.#site.zone);
      this.#day = { quarter, day };
    }
    return this.#day.day;
  }

  #visit(hit: LoggedRequest, path: string): void {
    const story = this.#site.storyAt(path);
    if (!this.#windows.begins(`${hit.from} ${hit.agent}`, story ?? path, hit.time)) {
      this.again++;
      return;
    }
    const day = this.#dayOf(hit.time);
    const way = cameBy(hit.referrer, this.#site.hosts);
    const counted = [this.all];
    if (story === undefined) add(this.others, path);
    else {
      if (!this.stories.has(story)) this.stories.set(story, noVisits());
      counted.push(this.stories.get(story)!);
    }
    for (const visits of counted) {
      add(visits.days, day);
      visits.ways[way]++;
    }
  }
}

/** All visits of a page. */
export const sumOf = ({ days }: Visits): number => [...days.values()].reduce((a, b) => a + b, 0);
