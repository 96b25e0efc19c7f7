import { describe } from '../../problems/describe.ts';
import type { RuleName } from '../../problems/finding.ts';
import { finding, startOf } from '../../problems/finding.ts';
import type { HandbookWords } from '../../words/words.ts';
import type { Language } from '../../words/words-in.ts';
import { wordsIn } from '../../words/words-in.ts';
import { effectsOf } from './effects.ts';
import { everyRule } from './every-rule.ts';
import { plainSentence } from './plain-sentence.ts';

type Area = keyof HandbookWords['messages']['areas'];

/** On which page rules stand, by the part of their name before the slash; all others are about stories. */
const GROUPS: readonly (readonly [area: Area, groups: string])[] = [
  ['files', 'file'],
  ['data', 'front-matter yaml'],
  ['fields', 'field'],
  ['site', 'site section topic author masthead ads spam publish'],
  ['readership', 'support follow'],
  ['pictures', 'picture document advert'],
  ['charts', 'data'],
  ['texts', 'headline heading text body standfirst'],
  ['signs', 'slip'],
  ['links', 'link'],
  ['forms', 'live series claim essay media'],
  ['duties', 'label client ai children ethics'],
  ['withdrawals', 'withdrawn'],
];

const areas: ReadonlyMap<string, Area> = new Map(
  GROUPS.flatMap(([area, groups]) => groups.split(' ').map((group) => [group, area] as const)),
);

const areaOf = (rule: RuleName): Area => areas.get(rule.slice(0, rule.indexOf('/'))) ?? 'stories';

/** A way out: its sentence, and the lines below it as they have to be typed. */
function wayOut(fix: string): string {
  const [sentence, ...lines] = fix.split('\n');
  const typed = lines.length > 0 ? ['```', ...lines, '```'] : [];
  return [`→ ${plainSentence(sentence!)}`, ...typed].join('\n');
}

/** A rule with every sentence that it can be said in, and the way out of each, said once where it is the same. */
function entry(rule: RuleName, language: Language): string {
  const { check, handbook } = wordsIn(language);
  const effects = effectsOf(rule).map((effect) => handbook.messages.effects[effect]);
  const problems = everyRule[rule].map((values) =>
    describe(finding(rule, startOf(''), values as never, 'warning'), check),
  );
  const said = Array.from(
    Map.groupBy(problems, ({ fix }) => fix),
    ([fix, same]) =>
      [...same.map(({ message }) => plainSentence(message)), wayOut(fix)].join('\\\n'),
  );
  return [`## ${rule}`, effects.join(' / '), ...said].join('\n\n');
}

/** The pages of the handbook with every message of `check`, by file below the language's folder. */
export function messagePages(language: Language): Map<string, string> {
  const { generated, messages } = wordsIn(language).handbook;
  const rules = Map.groupBy(Object.keys(everyRule).toSorted() as RuleName[], areaOf);
  return new Map(
    (Object.keys(messages.areas) as Area[]).map((area) => {
      const { file, title } = messages.areas[area];
      const entries = (rules.get(area) ?? []).map((rule) => entry(rule, language));
      return [
        `${file}.md`,
        `${[`# ${title}`, messages.intro, ...entries, generated].join('\n\n')}\n`,
      ];
    }),
  );
}
