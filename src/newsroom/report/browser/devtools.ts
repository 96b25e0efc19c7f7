import type { Readable, Writable } from 'node:stream';

/** What a browser answers or tells: an answer has the number of what was asked. */
type Message = {
  readonly id?: number;
  readonly sessionId?: string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
};

/** Messages of DevTools end with this sign when they go through a pipe. */
const END = '\0';

/**
 * Speaks with a browser in the protocol of DevTools, through pipes that nobody else on the machine can
 * reach.
 */
export class DevTools {
  readonly #to: Writable;
  #count = 0;
  #rest = '';
  #isOver = false;
  readonly #waiting = new Map<number, PromiseWithResolvers<unknown>>();
  readonly #listeners = new Map<string, (params: unknown) => void>();

  constructor(to: Writable, from: Readable) {
    this.#to = to;
    from.setEncoding('utf8').on('data', (text: string) => this.#read(text));
    for (const stream of [to, from])
      stream.on('error', () => this.end()).on('close', () => this.end());
  }

  /** Asks for something; rejects where the browser refuses or has gone. */
  ask<Result>(method: string, params: object = {}, sessionId?: string): Promise<Result> {
    if (this.#isOver) return Promise.reject(new Error(`The browser has gone: ${method}`));
    const id = (this.#count += 1);
    const waiting = Promise.withResolvers<unknown>();
    this.#waiting.set(id, waiting);
    this.#to.write(`${JSON.stringify({ id, method, params, sessionId })}${END}`);
    return waiting.promise as Promise<Result>;
  }

  /** Hears of every event of a kind in a session, instead of who heard of it before. */
  hear<Params>(method: string, sessionId: string, listener: (params: Params) => void): void {
    this.#listeners.set(`${sessionId} ${method}`, listener as (params: unknown) => void);
  }

  /** Nothing more is answered: what waits is told so. */
  end(): void {
    this.#isOver = true;
    for (const { reject } of this.#waiting.values()) reject(new Error('The browser has gone'));
    this.#waiting.clear();
  }

  #read(text: string): void {
    const [first = '', ...others] = text.split(END);
    this.#rest += first;
    for (const next of others) {
      this.#take(JSON.parse(this.#rest) as Message);
      this.#rest = next;
    }
  }

  #take({ id, sessionId, method, params, result, error }: Message): void {
    if (id === undefined) {
      this.#listeners.get(`${sessionId} ${method}`)?.(params);
      return;
    }
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(error.message));
    else waiting?.resolve(result);
  }
}
