import type { Serving } from './serve.ts';
import { serveFolder } from './serve.ts';

/** The port that is tried first. */
export const FIRST_PORT = 4321;

const PORTS = 20;

/** Serves a folder on the first free port from `first` on. */
export async function serveSomewhere(
  folder: string,
  base: string,
  first: number,
  gonePaths?: readonly string[],
): Promise<Serving> {
  for (let port = first; ; port++) {
    try {
      return await serveFolder(folder, base, port, gonePaths);
    } catch (error) {
      const inUse = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!inUse || port >= first + PORTS) throw error;
    }
  }
}
