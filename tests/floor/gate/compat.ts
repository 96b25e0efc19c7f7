import type { Compat, CompatTree, Support } from '@mdn/browser-compat-data';
import type { Floor } from '../../../src/build/browsers.ts';

/** MDN's data as the gate asks it. */
export type CompatData = {
  /** Whether there is a feature at a path such as `javascript.builtins.Array.at`. */
  has(path: string): boolean;
  /** The versions that a feature needs beyond the floor, as `Chrome 92, Safari 15.4`, if any. */
  needs(path: string, floor: Floor): string | undefined;
  /** The prefixes under which browsers had a property first. */
  prefixes(path: string): string[];
  /** The names of what a feature consists of. */
  parts(path: string): string[];
};

/** Where a feature's support stands, among its parts. */
const COMPAT = '__compat';
/** Keywords of a property's value are known for desktop alone: on phones they are all "never". */
const DESKTOP_ONLY = /^css\.properties\.[\w-]+\.[\w-]+$/;
const BROWSERS = [
  { name: 'Chrome', desktop: 'chrome', phone: 'chrome_android' },
  { name: 'Safari', desktop: 'safari', phone: 'safari_ios' },
] as const;

function version(added: Support['version_added']): number {
  if (added === true) return 0;
  return typeof added === 'string' && added !== 'preview'
    ? Number.parseFloat(added.replace('≤', ''))
    : Infinity;
}

const statements = ({ support }: Compat, browser: string): Support[] =>
  [support[browser] ?? []].flat();

/** The version that first has a feature under its own name and without a flag; 0 where nobody knows. */
function since(compat: Compat, browser: string): number {
  const all = statements(compat, browser);
  if (all.length === 0) return 0;
  const plain = all.filter((one) => !one.flags && !one.prefix && !one.alternative_name);
  // What ended when a better one began is there still.
  const lasting = plain.filter(
    ({ version_removed: end }) =>
      !end ||
      plain.some((one) => !one.version_removed && version(one.version_added) <= version(end)),
  );
  return Math.min(Infinity, ...lasting.map((one) => version(one.version_added)));
}

/** Opens MDN's data, `@mdn/browser-compat-data`. */
export function compatData(data: CompatTree): CompatData {
  const find = (path: string): CompatTree | undefined =>
    path.split('.').reduce<CompatTree | undefined>((tree, key) => tree?.[key], data);
  return {
    has: (path) => find(path)?.[COMPAT] !== undefined,
    needs(path, floor) {
      const compat = find(path)?.[COMPAT];
      if (!compat) return undefined;
      const late = BROWSERS.flatMap(({ name, desktop, phone }) => {
        const from = since(compat, desktop);
        const least = DESKTOP_ONLY.test(path) ? from : Math.max(from, since(compat, phone));
        if (least <= floor[desktop]) return [];
        return `${name} ${least === Infinity ? 'never' : least}`;
      });
      return late.length === 0 ? undefined : late.join(', ');
    },
    prefixes(path) {
      const compat = find(path)?.[COMPAT];
      if (!compat) return [];
      const all = ['chrome', 'safari', 'safari_ios'].flatMap((name) => statements(compat, name));
      return all.flatMap(({ prefix }) => prefix ?? []);
    },
    parts: (path) => Object.keys(find(path) ?? {}).filter((key) => key !== COMPAT),
  };
}
