/** The part of the peer that is measured; it is installed in `tests/bench` only. */
declare module 'minisearch' {
  export default class MiniSearch<T> {
    constructor(options: object);
    addAll(documents: readonly T[]): void;
    search(query: string, options?: object): { id: string; score: number }[];
    toJSON(): object;
  }
}
