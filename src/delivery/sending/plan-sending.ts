import { LIST } from '../../build/output/file-list.ts';
import { publishStages } from '../../build/output/publish-order.ts';
import { inTheWay } from '../../build/output/put-in-place.ts';
import type { HostedFiles } from './hosted-list.ts';
import { LEFT } from './hosted-list.ts';
import type { SiteFiles } from './site-files.ts';

/** What must be done so that a host has a site. */
export type SendingPlan = {
  /**
   * Files to put there, stage by stage, those first to which others point: pictures and shards, articles,
   * lists, the front page and feeds, and what tells browsers that there is something new.
   */
  readonly stages: readonly (readonly string[])[];
  /** How many they are. */
  readonly count: number;
  /** Those of them that are not in the host's list: something of others may lie there. */
  readonly isNew: ReadonlySet<string>;
  /** Files of an earlier edition that stand where a folder comes now, or below a file: removed first. */
  readonly inTheWay: readonly string[];
  /**
   * Code and faces of the edition before, which stay until the next one: who opened a page a moment ago
   * may be about to ask for them.
   */
  readonly left: readonly string[];
  /** All others of an earlier edition, removed when nothing points to them any more. */
  readonly old: readonly string[];
  /** Of the files to put there. */
  readonly bytes: number;
};

/** Where a site has its code and faces, each named by its content. Of readers' pictures none may outlive its story. */
const CODE = '_astro/';

/** Plans the way from what a host has to what was built. */
export function planSending(built: SiteFiles, hosted: HostedFiles): SendingPlan {
  const wanted = [...built.keys()].filter((path) => path !== LIST);
  const changed = wanted.filter((path) => hosted.get(path) !== built.get(path)!.digest);
  const old = [...hosted.keys()].filter((path) => path !== LIST && !built.has(path));
  const first = new Set(inTheWay(old, new Set(changed)));
  const isCode = (path: string): boolean => path.startsWith(CODE) && !first.has(path);
  const isLeft = (path: string): boolean => isCode(path) && !['', LEFT].includes(hosted.get(path)!);
  // The same edition once more is no next one.
  const stays = (path: string): boolean =>
    isCode(path) && changed.length === 0 && hosted.get(path) === LEFT;
  return {
    stages: publishStages(changed),
    count: changed.length,
    isNew: new Set(changed.filter((path) => !hosted.has(path))),
    inTheWay: [...first].toSorted(),
    left: old.filter(isLeft).toSorted(),
    old: old.filter((path) => !first.has(path) && !isLeft(path) && !stays(path)).toSorted(),
    bytes: changed.reduce((sum, path) => sum + built.get(path)!.size, 0),
  };
}
