/** A client's name as it is compared: capitals, blanks and signs between words do not tell two apart. */
export const clientKey = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.,]+/gu, ' ')
    .trim();

/**
 * The client that a typed name means: the one of that name, else the only one whose name has it in it.
 * Undefined where there is none, or where several have it.
 */
export function findClient(typed: string, clients: readonly string[]): string | undefined {
  const key = clientKey(typed);
  const same = clients.find((client) => clientKey(client) === key);
  if (same !== undefined || key === '') return same;
  const having = new Map(
    clients.filter((one) => clientKey(one).includes(key)).map((one) => [clientKey(one), one]),
  );
  return having.size === 1 ? [...having.values()][0] : undefined;
}
