import type { MemoryRepository, Person } from './memory-repository.ts';
import type { About, Speech } from './speech.ts';

/** `fetch` of a host that speaks so, for `person`; `asked` gets what each request was about. */
export function hostFetch(
  speech: Speech,
  repository: MemoryRepository,
  { person, asked = [] }: { person: Person; asked?: About[] },
): typeof fetch {
  return async (input, init) => {
    const { pathname, search } = new URL(String(input));
    const text = typeof init?.body === 'string' ? init.body : undefined;
    const body: unknown = text === undefined ? undefined : JSON.parse(text);
    const request = { method: init?.method ?? 'GET', path: pathname + search, body, person };
    asked.push(speech.about(request));
    const { status = 200, json } = speech.answer(request, repository);
    return Response.json(json, { status });
  };
}
