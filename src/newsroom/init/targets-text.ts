import type { DeskWords } from '../../words/words.ts';
import { publishWays } from '../../schema/schemas.ts';
import { targetExample } from '../desk/target-example.ts';

/** The text of a `publish.yaml` that sends the site nowhere yet: an example behind signs, and how to use it. */
export function targetsText({ targets: notes }: DeskWords['init']): string {
  const example = targetExample(publishWays[0], notes.name).replace(/^(?=.)/gm, '# ');
  return `${notes.intro.map((line) => `# ${line}\n`).join('')}\n${example}`;
}
