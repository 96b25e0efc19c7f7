import { version } from '../../package.json';
import { sharedProject } from '../build/project.ts';
import { currentSite } from '../build/site.ts';
import { verdict } from '../problems/verdict.ts';
import { writeStatus } from '../publish/status.ts';
import { textResponse } from '../publish/text-response.ts';

/** What is live. */
export function GET(): Response {
  const { findings } = sharedProject().content;
  const held = verdict(findings).held.length;
  const rules = findings.filter(({ effect }) => effect === 'hold').map(({ rule }) => rule);
  const status = { count: held, rules: [...new Set(rules)].toSorted() };
  return textResponse(writeStatus(currentSite(), `Warta ${version}`, status), 'json');
}
