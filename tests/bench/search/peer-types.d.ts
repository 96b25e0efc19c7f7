/** The part of the peer that is measured; it is installed in `tests/bench` only. */
declare module 'minisearch' {
  export default class MiniSearch<T> {
    constructor(options: object);
    addAll(documents: readonly T[]): void;
    search(query: string, options?: object): { id: string; score: number }[];
    toJSON(): object;
  }
}

declare module 'pagefind' {
  type Failing = { errors: string[] };
  type Index = {
    addDirectory(from: { path: string; glob: string }): Promise<Failing & { page_count: number }>;
    writeFiles(to: { outputPath: string }): Promise<Failing>;
  };
  export function createIndex(settings: object): Promise<Failing & { index?: Index }>;
  export function close(): Promise<null>;
}
