import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin } from 'vite';

/**
 * Has `handle` called before all else that answers in `npm run dev`: Astro puts what looks at addresses
 * before the rest when every plugin had its turn, so this comes after it. `onThrown` is told what pages
 * threw: Astro has Vite put the trace in order before it answers, and hands the error on to nobody else.
 */
export const firstInLine = (
  handle: (request: IncomingMessage, response: ServerResponse, next: () => void) => void,
  onThrown: (error: unknown) => void,
): Plugin => ({
  name: 'warta:first-in-line',
  apply: 'serve',
  enforce: 'post',
  configureServer(server) {
    const mend = server.ssrFixStacktrace.bind(server);
    server.ssrFixStacktrace = (error) => {
      onThrown(error);
      mend(error);
    };
    return () => {
      server.middlewares.stack.unshift({ route: '', handle });
    };
  },
});
