import type { Floor } from '../../../../src/build/browsers.ts';
import type { CompatData } from '../compat.ts';

/** The interfaces of what stands in global variables. */
const INSTANCES: Record<string, string[]> = {
  navigator: ['Navigator', 'WorkerNavigator'],
  document: ['Document', 'Node', 'EventTarget'],
  window: ['Window', 'EventTarget'],
  self: ['Window', 'WorkerGlobalScope', 'ServiceWorkerGlobalScope'],
  globalThis: ['Window', 'WorkerGlobalScope'],
  caches: ['CacheStorage'],
  performance: ['Performance'],
  location: ['Location'],
  history: ['History'],
  localStorage: ['Storage'],
  sessionStorage: ['Storage'],
  crypto: ['Crypto'],
  screen: ['Screen'],
  indexedDB: ['IDBFactory'],
  speechSynthesis: ['SpeechSynthesis'],
  clients: ['Clients'],
};
const GLOBAL_OBJECTS = new Set(['self', 'window', 'globalThis']);
/** Interfaces of what every page is made of: their late methods are known by name alone. */
const DOM = ['Document', 'DocumentFragment', 'Element', 'HTMLElement', 'Node', 'EventTarget'];
/** What these have, others have under the same names, or is in words that any code uses. */
const NOT_TOLD_APART = /^(?:Async)?(?:Iterator|DisposableStack)$|^Intl$|^Temporal$/;

/** Looks up what a script names in MDN's data. */
export type Names = {
  /** The path of a global variable, a built-in or an interface. */
  global(name: string): string | undefined;
  /** The path of a member of what a global variable holds: `Object.hasOwn`, `navigator.share`. */
  memberOf(owner: string, name: string): string | undefined;
  /** The path of a late member with this name, where all that browsers have under it is late. */
  member(name: string, floor: Floor): string | undefined;
};

/** Sorts MDN's data by the names that scripts use. */
export function namesIn(data: CompatData): Names {
  const builtins = data
    .parts('javascript.builtins')
    .filter((type) => !NOT_TOLD_APART.test(type))
    .map((type) => `javascript.builtins.${type}`);
  const members = new Map<string, string[]>();
  for (const owner of [...builtins, ...DOM.map((type) => `api.${type}`)]) {
    for (const part of data.parts(owner)) {
      if (/_event$|_parameter$/.test(part)) continue;
      const name = part.replace(/_static$/, '');
      members.set(name, [...(members.get(name) ?? []), `${owner}.${part}`]);
    }
  }
  /** Interfaces that have an old member of this name, by which a late one of another is no sign. */
  const elsewhere = new Map<string, string[]>();
  for (const type of data.parts('api')) {
    for (const part of data.parts(`api.${type}`))
      if (members.has(part))
        elsewhere.set(part, [...(elsewhere.get(part) ?? []), `api.${type}.${part}`]);
  }
  const first = (paths: string[]): string | undefined => paths.find((path) => data.has(path));
  const global = (name: string): string | undefined =>
    first([
      `javascript.builtins.${name}`,
      `api.${name}`,
      ...['Window', 'WorkerGlobalScope', 'ServiceWorkerGlobalScope'].map(
        (scope) => `api.${scope}.${name}`,
      ),
    ]);
  return {
    global,
    memberOf(owner, name) {
      const types = [owner, ...(INSTANCES[owner] ?? [])];
      return first([
        ...types.map((type) => `javascript.builtins.${type}.${name}`),
        ...types.map((type) => `javascript.builtins.Intl.${type}.${name}`),
        ...types.flatMap((type) => [`api.${type}.${name}_static`, `api.${type}.${name}`]),
        ...(GLOBAL_OBJECTS.has(owner) ? [global(name) ?? ''] : []),
      ]);
    },
    member(name, floor) {
      const paths = members.get(name);
      if (!paths) return undefined;
      const all = [...paths, ...(elsewhere.get(name) ?? [])].map((path) => data.needs(path, floor));
      // What one engine alone has nobody uses by chance; its names are in everybody's mouth.
      return all.every((needs) => needs && !needs.includes('never')) ? paths[0] : undefined;
    },
  };
}
