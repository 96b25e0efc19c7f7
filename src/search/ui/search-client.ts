import { scriptUrl } from '../../client/trusted-url.ts';
import type { Hit, QueryOptions, SearchAnswer } from '../reader/open-search.ts';
import { SearchError } from '../reader/search-error.ts';
import type { SearchReply, SearchRequest } from './search-messages.ts';
import workerUrl from './search-worker.ts?worker&url';

type Waiting = { resolve(reply: SearchReply): void; reject(reason: Error): void };
type Ask<R = SearchRequest> = R extends SearchRequest ? Omit<R, 'id'> : never;

/** The page's side of the search worker. It starts when it is made, which is on first use. */
export class SearchClient {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;

  /** `base` is the site's root URL. */
  constructor(base: string) {
    this.worker = new Worker(scriptUrl(workerUrl), { type: 'module' });
    this.worker.addEventListener('message', ({ data }: MessageEvent<SearchReply>) => {
      const waiting = this.waiting.get(data.id);
      this.waiting.delete(data.id);
      if ('error' in data) waiting?.reject(new SearchError(data.reason, data.error));
      else waiting?.resolve(data);
    });
    this.worker.addEventListener('error', () => this.fail());
    // A failure to open shows when the reader's words need the index, not before.
    this.ask({ ask: 'open', base }).catch(() => undefined);
  }

  /** Whether this browser has module workers: only those that do ask for a worker's type. */
  static isPossible(): boolean {
    let isAsked = false;
    const options = {
      get type(): 'module' {
        isAsked = true;
        // Thrown before anything is fetched.
        throw new Error();
      },
    };
    try {
      new Worker(scriptUrl(workerUrl), options).terminate();
    } catch {
      // The error above, or a browser without any workers.
    }
    return isAsked;
  }

  /** The worker did not start: its code did not come or, where that is there, does not run here. */
  private async fail(): Promise<void> {
    const code = await fetch(workerUrl).catch(() => undefined);
    const error = new SearchError(code?.ok ? 'code' : 'network', 'worker');
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }

  /** Sends the worker a question. */
  ask(request: Ask): Promise<SearchReply> {
    const id = ++this.last;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.worker.postMessage({ ...request, id });
    });
  }

  /** Instant results over the newest headlines. */
  async headlines(query: string): Promise<Hit[]> {
    const reply = await this.ask({ ask: 'headlines', query });
    return 'hits' in reply ? reply.hits : [];
  }

  /** The answer over the whole archive. */
  async search(query: string, options: QueryOptions): Promise<SearchAnswer> {
    const reply = await this.ask({ ask: 'search', query, options });
    if (!('answer' in reply)) throw new SearchError('code', 'no answer');
    return reply.answer;
  }

  /** Ends the worker; a new client begins afresh. */
  stop(): void {
    this.worker.terminate();
  }
}
