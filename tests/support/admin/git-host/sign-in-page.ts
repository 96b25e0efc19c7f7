import { createHash } from 'node:crypto';
import type { HostAnswer } from './speech.ts';
import type { Person } from './memory-repository.ts';

/** Where GitLab and Gitea let people in, and where they hand out tokens. */
const AUTHORIZE = /^\/(?:login\/)?oauth\/authorize$/;
const TOKEN = /^\/(?:login\/oauth\/access_token|oauth\/token)$/;

/** What a page that wants someone let in says of itself. */
type Wish = { client: string; redirect: string; challenge: string };

/** A page of a git host, which is no answer of its API. */
type HostPage = HostAnswer & { html?: string };

const refused = (error: string): HostPage => ({
  status: 400,
  json: { error, error_description: 'The provided authorization grant is invalid.' },
});

/**
 * The page of a git host on which someone lets an application in as `person`, and what follows: a code
 * for the way back, once, and tokens for the code and for its verifier (RFC 7636, S256).
 */
export class SignInPage {
  /** Tokens that were handed out and still count, with those that renew them. */
  readonly tokens = new Map<string, string>();
  readonly #person: Person;
  readonly #wishes = new Map<string, Wish>();
  #count = 0;

  constructor(person: Person) {
    this.#person = person;
  }

  /** Whose token it is. */
  personOf(token: string | undefined): Person | undefined {
    return this.tokens.has(token ?? '') ? this.#person : undefined;
  }

  /** The answer to a request; undefined where it is about something else. */
  answer(address: string, body: unknown): HostPage | undefined {
    const { pathname, searchParams } = new URL(address, 'http://host');
    if (AUTHORIZE.test(pathname)) return this.#ask(searchParams);
    return TOKEN.test(pathname) ? this.#handOut(body as Record<string, string>) : undefined;
  }

  #ask(asked: URLSearchParams): HostPage {
    const of = (key: string): string => asked.get(key) ?? '';
    if (of('response_type') !== 'code' || of('code_challenge_method') !== 'S256')
      return { status: 400, html: 'Unsupported' };
    const code = `code-${(this.#count += 1)}`;
    const [client, redirect, challenge] = ['client_id', 'redirect_uri', 'code_challenge'].map(of);
    this.#wishes.set(code, { client: client!, redirect: redirect!, challenge: challenge! });
    const back = (query: Record<string, string>): string =>
      `${redirect}?${new URLSearchParams({ ...query, state: of('state') })}`.replace(/&/g, '&amp;');
    return {
      html: `<!doctype html><title>Masuk</title><p>${client}</p>
<a href="${back({ code })}">Authorize</a> <a href="${back({ error: 'access_denied' })}">Deny</a>`,
    };
  }

  #handOut(body: Record<string, string>): HostPage {
    const { grant_type: kind, client_id: client, code = '', redirect_uri: redirect } = body;
    if (kind === 'refresh_token') {
      const old = [...this.tokens].find(([, renews]) => renews === body['refresh_token']);
      if (old === undefined) return refused('invalid_grant');
      this.tokens.delete(old[0]);
      return this.#made();
    }
    const wish = this.#wishes.get(code);
    this.#wishes.delete(code);
    const digest = createHash('sha256')
      .update(body['code_verifier'] ?? '')
      .digest('base64url');
    const isMeant =
      wish?.client === client && wish?.redirect === redirect && wish?.challenge === digest;
    return kind === 'authorization_code' && isMeant ? this.#made() : refused('invalid_grant');
  }

  #made(): HostPage {
    const number = (this.#count += 1);
    const [token, renews] = [`handed-out-${number}`, `renews-${number}`];
    this.tokens.set(token, renews);
    return { json: { access_token: token, refresh_token: renews, token_type: 'bearer' } };
  }
}
