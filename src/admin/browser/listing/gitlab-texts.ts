/** How the package asks for the texts of files, which it then takes in the order in which it asked. */
const TEXTS = /(\bblobs\(ref: \$branch, paths: \$paths\) \{ nodes \{) (rawTextBlob)/;

interface Asked {
  readonly query: string;
  readonly variables: { readonly paths: readonly string[] };
}

interface TextBlob {
  readonly path: string;
  readonly rawTextBlob: string | null;
}

interface Texts {
  readonly data?: {
    readonly project: { readonly repository: { readonly blobs: { readonly nodes: TextBlob[] } } };
  } | null;
}

/** What a request asks where it wants texts of files; undefined for another request. */
export function textsWanted(init: RequestInit | undefined): Asked | undefined {
  if (typeof init?.body !== 'string' || !TEXTS.test(init.body)) return undefined;
  return JSON.parse(init.body) as Asked;
}

/**
 * The texts that are asked for, one for each path. GitLab leaves out what is gone since the list was made,
 * and each file behind it would have the text of the next.
 */
export async function textsByPath(
  fetch: typeof globalThis.fetch,
  { address, init }: { address: string; init: RequestInit | undefined },
  { query, variables }: Asked,
): Promise<Response> {
  const body = JSON.stringify({ query: query.replace(TEXTS, '$1 path $2'), variables });
  const answer = await fetch(address, { ...init, body });
  if (!answer.ok) return answer;
  const texts = (await answer.json()) as Texts;
  const blobs = texts.data?.project?.repository?.blobs;
  if (blobs === undefined) return Response.json(texts);
  const byPath = new Map(blobs.nodes.map((one) => [one.path, one.rawTextBlob]));
  const nodes = variables.paths.map((path) => ({ rawTextBlob: byPath.get(path) ?? null }));
  return Response.json({ data: { project: { repository: { blobs: { nodes } } } } });
}
