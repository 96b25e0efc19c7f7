import { setTimeout as wait } from 'node:timers/promises';

type Sent = { resolve(result: never): void; reject(reason: Error): void };
type Told = {
  id?: number;
  result?: never;
  error?: { message: string };
  method?: string;
  params?: Record<string, never>;
};
type Evaluated = {
  result: { value?: unknown };
  exceptionDetails?: { text: string; exception?: { description?: string } };
};

/** How long anything may take that a page is waited for, in ms: machines that test are busy. */
const PATIENCE = 15_000;

/** A tab, over the protocol of the browser's own tools: as old browsers speak it, a socket a tab. */
export type Connection = {
  send<T = object>(method: string, params?: object): Promise<T>;
  /** Calls `listen` with the parameters of every such event. */
  on(event: string, listen: (params: Record<string, never>) => void): void;
  /** The value of an expression in the page, awaited. Rejects with what the page threw. */
  evaluate<T>(expression: string): Promise<T>;
  /** Waits until an expression is true, and gives its value. Rejects with the expression. */
  until<T>(expression: string): Promise<T>;
  close(): void;
};

/** Connects to a tab by its `webSocketDebuggerUrl`. */
export async function connect(url: string): Promise<Connection> {
  const socket = new WebSocket(url);
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('error', () =>
      reject(new Error(`The browser does not answer: ${url}`)),
    );
  });
  const sent = new Map<number, Sent>();
  const listeners = new Map<string, ((params: Record<string, never>) => void)[]>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const { id, result, error, method, params } = JSON.parse(String(data)) as Told;
    if (id === undefined) {
      for (const listen of listeners.get(method!) ?? []) listen(params!);
      return;
    }
    const { resolve, reject } = sent.get(id)!;
    sent.delete(id);
    if (error) reject(new Error(error.message));
    else resolve(result!);
  });
  const send: Connection['send'] = (method, params = {}) =>
    new Promise((resolve, reject) => {
      sent.set(++last, { resolve, reject });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  const evaluate = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails: fault } = await send<Evaluated>('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (fault) throw new Error(fault.exception?.description ?? fault.text);
    return result.value as T;
  };
  return {
    send,
    evaluate,
    on: (event, listen) => listeners.set(event, [...(listeners.get(event) ?? []), listen]),
    async until<T>(expression: string) {
      const end = Date.now() + PATIENCE;
      while (Date.now() < end) {
        // A page that is being left has no answer for a moment.
        const value = await evaluate<T>(expression).catch(() => undefined);
        if (value) return value;
        await wait(50);
      }
      throw new Error(`It never came to be: ${expression}`);
    },
    close: () => socket.close(),
  };
}
