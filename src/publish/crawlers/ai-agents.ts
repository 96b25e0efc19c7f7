import { z } from 'zod';

/** Names of agents by what is said of them; each list in alphabetical order. */
export type AiAgents = { training: string[]; other: string[] };

/** `robots.json` of ai.robots.txt, as far as it is read here. */
const robotsJson = z.record(
  z.string().regex(/^[\w.][\w ./-]*$/),
  z.object({ function: z.string(), description: z.string() }),
);

const TRAINS = /\btrain(?:s|ed|ing)?\b/i;

/** The rest of a sentence that denies it: “is not used for training”. */
const DENIED = /\b(?:not|never)\b[^.]*/gi;

const byName = (one: string, two: string): number =>
  one.localeCompare(two, 'en', { sensitivity: 'base' });

/**
 * Sorts the agents of a `robots.json` by whether its text says that they train. Spellings that
 * differ by capitals are one agent. Throws where `json` is of another form.
 */
export function readRobotsJson(json: unknown): AiAgents {
  const reading = robotsJson.safeParse(json);
  if (!reading.success) throw new Error(z.prettifyError(reading.error));
  const agents = new Map<string, { name: string; trains: boolean }>();
  for (const [name, agent] of Object.entries(reading.data)) {
    const trains = TRAINS.test(`${agent.function}. ${agent.description}`.replace(DENIED, ''));
    const earlier = agents.get(name.toLowerCase());
    agents.set(name.toLowerCase(), {
      name: earlier?.name ?? name,
      trains: trains || earlier?.trains === true,
    });
  }
  const named = (trains: boolean): string[] =>
    [...agents.values()]
      .filter((agent) => agent.trains === trains)
      .map(({ name }) => name)
      .toSorted(byName);
  return { training: named(true), other: named(false) };
}

/** What a renewal changes, one line an agent: `+` and `-` with the list it comes to or leaves. */
export function changesOf(before: AiAgents, after: AiAgents): string[] {
  return (['training', 'other'] as const).flatMap((list) => {
    const [had, has] = [before, after].map((agents) => new Set(agents[list])) as [
      Set<string>,
      Set<string>,
    ];
    const lines = (sign: string, names: Set<string>): string[] =>
      [...names].map((name) => `${sign} ${list}: ${name}`);
    return [...lines('+', has.difference(had)), ...lines('-', had.difference(has))];
  });
}
