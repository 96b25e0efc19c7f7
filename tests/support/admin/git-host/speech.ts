import type { MemoryRepository, Person } from './memory-repository.ts';

/** A request to a git host, read. */
export type HostRequest = {
  method: string;
  /** The path with its query. */
  path: string;
  body: unknown;
  /** Who asks, by the token; undefined where nobody has it. */
  person: Person | undefined;
};

/** What a git host answers: JSON, or bytes as they are. */
export type HostAnswer = { status?: number; json?: unknown; bytes?: Buffer };

/** What a request is about, by which a test spoils it. */
export type About =
  'user' | 'access' | 'head' | 'list' | 'contents' | 'history' | 'commit' | 'other';

/** How a kind of git host speaks: what a request is about, and what is answered to it. */
export type Speech = {
  about(request: HostRequest): About;
  answer(request: HostRequest, repository: MemoryRepository): HostAnswer;
};
