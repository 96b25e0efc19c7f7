import type { DeliveryWords } from '../../words/words.ts';
import type { Language } from '../../words/words-in.ts';
import { wordsIn } from '../../words/words-in.ts';
import { plainSentence } from './plain-sentence.ts';

/** Stands where a message has a value of the newsroom's own. */
const VALUE = '…';
/** So many are there in the example. */
const COUNT = 2;

/** A fault as it is said, whatever its values are. */
const said = (words: string | ((...values: never[]) => string)): string =>
  typeof words === 'string'
    ? words
    : (words as (...values: string[]) => string)(...Array<string>(words.length).fill(VALUE));

/** Every sentence by which a publication can end. */
export const faultSentences = (faults: DeliveryWords['faults']): string[] =>
  Object.values(faults).map(said);

/** Everything that `verify` can find, with what to do about it. */
export const verifyFindings = ({
  kinds,
  ways,
}: DeliveryWords['verify']): (readonly [finding: string, way: string])[] =>
  (Object.keys(kinds) as (keyof typeof kinds)[]).map((kind) => [kinds[kind](COUNT), ways[kind]]);

/** The page of the handbook with what `publish` and `verify` say: its file and its text. */
export function deliveryPage(language: Language): readonly [file: string, text: string] {
  const { handbook, delivery } = wordsIn(language);
  const { file, title, intro, faults, findings } = handbook.delivery;
  const parts = [
    `# ${title}`,
    intro,
    `## ${faults}`,
    ...faultSentences(delivery.faults).map(plainSentence),
    `## ${findings}`,
    ...verifyFindings(delivery.verify).map(
      ([finding, way]) => `**${plainSentence(finding)}**\\\n→ ${plainSentence(way)}`,
    ),
    handbook.generated,
  ];
  return [`${file}.md`, `${parts.join('\n\n')}\n`];
}
