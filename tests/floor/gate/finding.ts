/** Something that is newer than the floor of what it stands in. */
export type Finding = {
  /** The emitted file, or the file of the sources; where it stands inline, the first page that has it. */
  file: string;
  /** Its path in MDN's data, such as `javascript.builtins.Array.toSorted`; more words tell how it is used. */
  feature: string;
  /** What was written, to know it by: `.toSorted`, a pattern, a selector. */
  written: string;
  /** The versions that have it, as `Chrome 110, Safari 16`. */
  needs: string;
  /** Files and lines of the sources that have it, as `src/client/toast.ts:23`. */
  sources: string[];
};

/** A finding before anybody looked where it stands. */
export type Feature = Pick<Finding, 'feature' | 'written' | 'needs'>;

/** Takes what is found. */
export type Report = (feature: string, written: string, needs?: string) => void;

/** Wraps a list so that every kind of finding is in it once. */
export function collector(): { report: Report; found: Feature[] } {
  const found = new Map<string, Feature>();
  const report: Report = (feature, written, needs = '') => {
    const key = `${feature} ${written}`;
    if (!found.has(key)) found.set(key, { feature, written, needs });
  };
  return {
    report,
    get found() {
      return [...found.values()];
    },
  };
}
