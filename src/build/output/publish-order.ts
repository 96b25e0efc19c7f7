/** What is named by its content or pointed to by other files comes first. */
const STAGES: readonly RegExp[] = [
  /^(?:_p|_astro)\/|^search-index\/(?!manifest\.json$)/,
  /^\d{4}\/\d\d\/(?!.*\/(?:_live\.json|feed\.xml)$)|\.(?:jpe?g|png|svg|webp|pdf|csv|xlsx|mp3|m4a|ogg|opus|mp4|webm|vtt)$/,
];
/** What leads to everything else comes last: only then does a reader meet the new edition. */
const LAST: readonly RegExp[] = [
  /^index\.html$|^feed\.|^(?:news-)?sitemap/,
  /^search-index\/manifest\.json$/,
  // An open page of live coverage asks for its entries where this says that there are new ones.
  /^sw\.js$|^status\.json$|(?:^|\/)_live\.json$/,
];

function stage(path: string): number {
  const early = STAGES.findIndex((shape) => shape.test(path));
  if (early >= 0) return early;
  const late = LAST.findIndex((shape) => shape.test(path));
  return late >= 0 ? STAGES.length + 1 + late : STAGES.length;
}

/**
 * The stages in which files are put in place, one after the other and each sorted, so that a folder that
 * is served meanwhile, or a build that is killed, never points readers to what is not there yet: pictures
 * and shards, articles, lists, front page and feeds, then what tells browsers that there is something new.
 */
export function publishStages(paths: Iterable<string>): string[][] {
  const stages = [...Map.groupBy(paths, stage)].toSorted(([a], [b]) => a - b);
  return stages.map(([, stagePaths]) => stagePaths.toSorted());
}

/** The order in which files are put in place, stage by stage. */
export const publishOrder = (paths: Iterable<string>): string[] => publishStages(paths).flat();
