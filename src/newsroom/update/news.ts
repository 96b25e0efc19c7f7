/** One version of a changelog. */
interface Version {
  readonly version: string;
  /** What is new in it, a sentence each, by the language's own name. */
  readonly news: ReadonlyMap<string, readonly string[]>;
}

const NUMBER = /^\d{1,6}(?:\.\d{1,6})*$/;

/** Whether `text` is a version as packages have it, such as `0.2.0`. */
export function isVersion(text: unknown): text is string {
  return typeof text === 'string' && NUMBER.test(text);
}

/** Below zero where version `a` is older than `b`, above where it is newer. */
export function compareVersions(a: string, b: string): number {
  const [first, second] = [a, b].map((version) => version.split('.').map(Number));
  const parts = Math.max(first!.length, second!.length);
  for (let at = 0; at < parts; at++) {
    const apart = (first![at] ?? 0) - (second![at] ?? 0);
    if (apart !== 0) return apart;
  }
  return 0;
}

/** The items of a Markdown list, lines that go on joined. */
function itemsOf(text: string): string[] {
  return text
    .split(/^- /m)
    .slice(1)
    .map((item) => item.replace(/\s+/g, ' ').trim());
}

/** The part before the first heading of `level`, and each such heading with what stands below it. */
function partsOf(text: string, level: string): [heading: string, below: string][] {
  return text
    .split(new RegExp(`^${level} `, 'm'))
    .slice(1)
    .map((part) => {
      const [heading = '', ...below] = part.split('\n');
      return [heading.trim(), below.join('\n')];
    });
}

/**
 * The versions of a changelog, in its order: `## 0.2.0 (date)`, below it a heading of three signs
 * for each language, by that language's own name, with a list.
 */
export function readChangelog(text: string): Version[] {
  return partsOf(text.replaceAll('\r\n', '\n'), '##').flatMap(([heading, below]) => {
    const [version] = heading.split(' ');
    if (!isVersion(version)) return [];
    return [
      { version, news: new Map(partsOf(below, '###').map(([own, list]) => [own, itemsOf(list)])) },
    ];
  });
}

/** What is new after version `from` up to and with `to`, in a language or else in the first one. */
export function newsBetween(changelog: string, from: string, to: string, own: string): string[] {
  return readChangelog(changelog)
    .filter(
      ({ version }) => compareVersions(version, from) > 0 && compareVersions(version, to) <= 0,
    )
    .flatMap(({ news }) => news.get(own) ?? [...news.values()][0] ?? []);
}
