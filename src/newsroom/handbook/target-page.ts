import { own } from '../../lib/own.ts';
import { publishWays } from '../../schema/schemas.ts';
import type { Language } from '../../words/words-in.ts';
import { wordsIn } from '../../words/words-in.ts';
import { targetExample } from '../desk/target-example.ts';

/** The page of the handbook with a `publish.yaml` for every way to a host: its file and its text. */
export function targetPage(language: Language): readonly [file: string, text: string] {
  const { handbook, desk } = wordsIn(language);
  const { file, title, intro, ways } = handbook.targets;
  const examples = publishWays.map((way) => {
    const example = targetExample(way, desk.init.targets.name);
    return `## ${way}\n\n${own(ways, way) ?? ''}\n\n\`\`\`yaml\n# publish.yaml\n${example}\`\`\``;
  });
  return [`${file}.md`, `${[`# ${title}`, intro, ...examples, handbook.generated].join('\n\n')}\n`];
}
