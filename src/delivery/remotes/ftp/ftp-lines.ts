import type { Client } from 'basic-ftp';
import { RemoteError } from '../remote-error.ts';
import { isAnswer } from './ftp-fault.ts';

/** Several connections to a host: on each, one thing is done after another. */
export type FtpLines = {
  /** Does `work` on a connection that nobody uses meanwhile. */
  use<T>(work: (client: Client) => Promise<T>): Promise<T>;
  /** On how many connections so many files are worth to be done. */
  countFor(files: number): number;
  close(): void;
};

/** Most hosts let in eight of an address; where it is fewer, they say so. */
const MOST = 6;
/** A connection takes as long to be begun as so many files to be sent. */
const FILES_A_LINE = 3;

const isTooMany = (error: unknown): boolean =>
  error instanceof RemoteError && error.fault.kind === 'too-many';

/** Connections that are begun when they are needed, and fewer where the host lets no more in. */
export function ftpLines(login: () => Promise<Client>): FtpLines {
  const idle: Client[] = [];
  const all = new Set<Client>();
  const waiting: (() => void)[] = [];
  let [count, most, isOver] = [0, MOST, false];
  const wake = (): void => waiting.shift()?.();
  const take = async (): Promise<Client> => {
    for (;;) {
      if (isOver) throw new RemoteError({ kind: 'lost' });
      const client = idle.pop();
      // A host closes those that have said nothing for a while.
      if (client && !client.closed) return client;
      if (client) count -= 1;
      else if (count < most) {
        count += 1;
        try {
          const begun = await login();
          all.add(begun);
          // It was on its way when all were closed: nobody would close it.
          if (isOver) begun.close();
          return begun;
        } catch (error) {
          count -= 1;
          if (!isTooMany(error) || count === 0) throw error;
          most = count;
        }
      } else await new Promise<void>((resolve) => waiting.push(resolve));
    }
  };
  return {
    async use(work) {
      let client: Client | undefined;
      try {
        client = await take();
        return await work(client);
      } catch (error) {
        // Where a line stands after what is no answer, nobody knows.
        if (!isAnswer(error) && !(error instanceof RemoteError)) client?.close();
        throw error;
      } finally {
        if (client && !client.closed) idle.push(client);
        else if (client) {
          count -= 1;
          all.delete(client);
        }
        wake();
      }
    },
    countFor: (files) => Math.min(most, Math.max(1, count, Math.ceil(files / FILES_A_LINE))),
    close: () => {
      isOver = true;
      for (const client of all) client.close();
    },
  };
}
