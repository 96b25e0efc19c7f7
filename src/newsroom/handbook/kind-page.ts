import type { Language } from '../../words/words-in.ts';
import { wordsIn } from '../../words/words-in.ts';
import { storyKinds } from '../new/story-template.ts';

/** The page of the handbook with every kind of story that `new` begins: its file and its text. */
export function kindPage(language: Language): readonly [file: string, text: string] {
  const { kinds, handbook } = wordsIn(language);
  const { file, title, intro, head } = handbook.kinds;
  const rows = storyKinds.map((kind) => {
    const [names, does] = kinds.list[kind];
    return `| \`${kind}\` | ${names.map((name) => `\`${name}\``).join(', ')} | ${does} |`;
  });
  const table = [`| ${head.join(' | ')} |`, '|---|---|---|', ...rows].join('\n');
  return [`${file}.md`, `${[`# ${title}`, intro, table, handbook.generated].join('\n\n')}\n`];
}
