import type { AdminWords } from '../../words/words.ts';

type HostWords = AdminWords['gitHost'];
type Say = (sentence: string) => string;

/** What a git host's answer says of a failure, and whether it is about signing in; nothing where it is a page or nothing. */
async function saidOf(answer: Response): Promise<{ said: string; isSignIn: boolean }> {
  try {
    const told = (await answer.json()) as Readonly<Record<string, unknown>>;
    const said = told['message'] ?? told['error_description'];
    return {
      said: typeof said === 'string' ? said.replace(/\.$/, '') : '',
      isSignIn: typeof told['error'] === 'string',
    };
  } catch {
    return { said: '', isSignIn: false };
  }
}

/** How git hosts say that another was there first: Gitea, and GitLab in its words. */
const OVERTAKEN = /sha does not match|already exists|has changed since|name doesn't exist/i;

/** How GitLab says that it was saving another change. */
const BUSY = /^could not update /i;

/** How they say that only some may write to the branch that is published. */
const PROTECTED =
  /protected branch|branch [^ ]+ is protected|through a pull request|not allowed to push|rule violations/i;

function sentenceOf(status: number, said: string, words: HostWords): string {
  if (PROTECTED.test(said)) return words.protectedBranch;
  if (status === 401) return words.badToken;
  if (status === 403) return words.forbidden;
  if (status === 404) return words.notFound;
  if (status === 409 || BUSY.test(said)) return words.busy(status);
  if (OVERTAKEN.test(said)) return words.overtaken;
  if (status === 413) return words.tooLarge;
  if (status === 429) return words.tooMany;
  return status >= 500 ? words.broken(status) : words.refused(status, said);
}

/** The same failure, in a form that the package reads, with a sentence for people. */
export async function failureOf(answer: Response, words: HostWords, say: Say): Promise<Response> {
  const { status, statusText } = answer;
  const { said, isSignIn } = await saidOf(answer);
  const message = say(sentenceOf(status, said, words));
  const headers = { 'content-type': 'application/json' };
  return new Response(JSON.stringify({ message, ...(isSignIn && { error: message }) }), {
    status,
    statusText,
    headers,
  });
}

/** Failures that GitHub tells in an answer that is otherwise in order, and their status elsewhere. */
const STATUS = new Map([
  ['FORBIDDEN', 403],
  ['INSUFFICIENT_SCOPES', 403],
  ['NOT_FOUND', 404],
  ['RATE_LIMITED', 429],
]);

/** An answer to a change by GraphQL, whose failure is told in words for people. */
export async function mutationFailure(
  answer: Response,
  words: HostWords,
  say: Say,
): Promise<Response> {
  const { errors } = (await answer.clone().json()) as {
    errors?: { type?: string; message?: string }[];
  };
  const [first] = errors ?? [];
  const isProtected = PROTECTED.test(first?.message ?? '');
  const status = isProtected ? 403 : STATUS.get(first?.type ?? '');
  if (status === undefined) return answer;
  const message = say(sentenceOf(status, isProtected ? first!.message! : '', words));
  return Response.json({ errors: [{ message }] });
}
