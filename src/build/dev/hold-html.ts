import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';

/** An answer in HTML that was not sent yet. */
export type HeldAnswer = { status: number; html: string };

/** Sets what `writeHead` was told, without sending it. */
function noteHead(
  response: ServerResponse,
  status: number,
  rest: readonly (string | OutgoingHttpHeaders | undefined)[],
): void {
  response.statusCode = status;
  for (const one of rest) {
    if (typeof one === 'string') response.statusMessage = one;
    else
      for (const [name, value] of Object.entries(one ?? {})) response.setHeader(name, value ?? '');
  }
}

function send(response: ServerResponse, { status, html }: HeldAnswer): void {
  response.statusCode = status;
  response.statusMessage = '';
  response.removeHeader('etag');
  response.setHeader('content-length', Buffer.byteLength(html));
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(html);
}

/**
 * Holds what is written to `response` back while it is HTML, and sends what `finish` makes of all of it,
 * which must not reject. Anything else goes on as it is written.
 */
export function holdHtml(
  response: ServerResponse,
  finish: (answer: HeldAnswer) => Promise<HeldAnswer>,
): void {
  const { writeHead, write, end } = response;
  const parts: Buffer[] = [];
  const isHtml = (): boolean => /^text\/html\b/.test(String(response.getHeader('content-type')));
  const release = (): void => void Object.assign(response, { writeHead, write, end });
  const take = (chunk: unknown): void => {
    if (typeof chunk === 'string') parts.push(Buffer.from(chunk));
    else if (chunk instanceof Uint8Array) parts.push(Buffer.from(chunk));
  };
  const held = {
    writeHead(status: number, ...rest: (string | OutgoingHttpHeaders | undefined)[]) {
      noteHead(response, status, rest);
      return response;
    },
    write(...args: [chunk: unknown, ...rest: unknown[]]): boolean {
      if (!isHtml()) {
        release();
        return Reflect.apply(write, response, args) as boolean;
      }
      take(args[0]);
      return true;
    },
    end(...args: unknown[]): ServerResponse {
      release();
      if (!isHtml()) return Reflect.apply(end, response, args) as ServerResponse;
      take(args[0]);
      const html = Buffer.concat(parts).toString('utf8');
      void finish({ status: response.statusCode, html }).then((answer) => send(response, answer));
      return response;
    },
  };
  Object.assign(response, held);
}
