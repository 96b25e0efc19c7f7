import { join } from 'node:path';
import { describe as group, expect, test } from 'vitest';
import { checkContent } from '../../../../src/newsroom/check/check-content.ts';
import type { Problem } from '../../../../src/problems/describe.ts';
import { describe } from '../../../../src/problems/describe.ts';
import { verdict } from '../../../../src/problems/verdict.ts';
import { wordsIn } from '../../../../src/words/words-in.ts';
import { contentFolder } from '../../../content-folder.ts';
import { copiedWordMistakes } from './mistakes/copied-words.ts';
import { dateMistakes } from './mistakes/dates.ts';
import { frontMatterMistakes } from './mistakes/front-matter.ts';
import { eighthTryMistakes } from './mistakes/eighth-try.ts';
import { eleventhTryMistakes } from './mistakes/eleventh-try.ts';
import { fifthTryMistakes } from './mistakes/fifth-try.ts';
import { fourthTryMistakes } from './mistakes/fourth-try.ts';
import { handMistakes } from './mistakes/slips-of-hand.ts';
import { leftOverMistakes } from './mistakes/left-over.ts';
import { linkMistakes } from './mistakes/links.ts';
import { mediaMistakes } from './mistakes/media.ts';
import type { Mistake } from './mistakes/mistake.ts';
import { nameMistakes } from './mistakes/names.ts';
import type { Paper } from './mistakes/paper.ts';
import { NOW, OTHER, paper, STORY } from './mistakes/paper.ts';
import { ninthTryMistakes } from './mistakes/ninth-try.ts';
import { otherSystemMistakes } from './mistakes/other-systems.ts';
import { paste } from './mistakes/paste.ts';
import { pictureMistakes } from './mistakes/pictures.ts';
import { placeMistakes } from './mistakes/places.ts';
import { secondTryMistakes } from './mistakes/second-try.ts';
import { settingMistakes } from './mistakes/settings.ts';
import { takedownMistakes } from './mistakes/takedown.ts';
import { sixthTryMistakes } from './mistakes/sixth-try.ts';
import { seventhTryMistakes } from './mistakes/seventh-try.ts';
import { textMistakes } from './mistakes/texts.ts';
import { thirdTryMistakes } from './mistakes/third-try.ts';
import { typedSignMistakes } from './mistakes/typed-signs.ts';
import { yamlFileMistakes } from './mistakes/yaml-files.ts';

const kinds: Readonly<Record<string, readonly Mistake[]>> = {
  'front-matter': frontMatterMistakes,
  dates: dateMistakes,
  'yaml-files': yamlFileMistakes,
  settings: settingMistakes,
  pictures: pictureMistakes,
  media: mediaMistakes,
  links: linkMistakes,
  names: nameMistakes,
  places: placeMistakes,
  takedown: takedownMistakes,
  texts: textMistakes,
  'typed-signs': typedSignMistakes,
  'other-systems': otherSystemMistakes,
  'slips-of-hand': handMistakes,
  'second-try': secondTryMistakes,
  'third-try': thirdTryMistakes,
  'fourth-try': fourthTryMistakes,
  'fifth-try': fifthTryMistakes,
  'sixth-try': sixthTryMistakes,
  'seventh-try': seventhTryMistakes,
  'eighth-try': eighthTryMistakes,
  'ninth-try': ninthTryMistakes,
  'eleventh-try': eleventhTryMistakes,
  'left-over': leftOverMistakes,
  'copied-words': copiedWordMistakes,
};

const words = wordsIn('id').check;

/** What is said of the paper as it is, which no mistake changes. */
const common = /^masthead\/no-guidelines$/;

async function look(files: Paper) {
  // An address by which a test takes a file away.
  const root = contentFolder({ 'site.yaml': '', ...Object.fromEntries(files) });
  const { content, findings } = await checkContent({ root, now: NOW });
  const seen = findings.filter(({ severity, rule }) => severity !== 'hint' && !common.test(rule));
  return {
    said: seen.map(({ rule, effect }) => `${rule} ${effect}`),
    problems: seen.map((finding): Problem => describe(finding, words)),
    stops: verdict(findings).stop,
    othersAreOut: content.articles.some(({ file }) => file === OTHER),
    story: content.articles.find(({ file }) => file === STORY),
  };
}

const sentence = ({ rule, message, fix }: Problem): string => `${rule} ${message} ${fix}`;

/** What is left when each problem is followed, one after the other, as it is written. */
async function pasted(broken: Paper, most = 6) {
  let [files, left] = [broken, await look(broken)];
  const rules = new Set(left.problems.map(({ rule }) => rule));
  for (let at = 0; at < most; at++) {
    const next = left.problems.find(({ rule }) => rules.has(rule));
    if (!next) break;
    files = paste(files, next);
    left = await look(files);
  }
  return left;
}

group.each(Object.entries(kinds))('%s', (kind, mistakes) => {
  const report: string[] = [];

  test.each(mistakes.map((one) => [one.what, one] as const))('%s', async (what, one) => {
    const broken = one.edit(paper);
    const { said, problems, stops, othersAreOut, story } = await look(broken);
    report.push(`=== ${what}`);
    for (const { file, line, column, severity, message, fix } of problems)
      report.push(`${file}:${line}:${column} ${severity}: ${message}\n→ ${fix}`);
    report.push('');
    expect.soft(said).toEqual(one.said);
    expect.soft(stops).toBe(one.said.some((each) => each.endsWith(' stop')));
    if (!stops) expect.soft(othersAreOut).toBe(true);
    if (one.read) expect.soft(story).toMatchObject(one.read);
    const left = one.mend === 'paste' ? await pasted(broken) : await look(one.mend(broken));
    expect
      .soft(left.problems.filter(({ severity }) => severity === 'error').map(sentence))
      .toEqual([]);
    expect.soft(left.said.filter((each) => said.includes(each))).toEqual([]);
  });

  test('reads as in the file beside it', async () => {
    await expect(report.join('\n')).toMatchFileSnapshot(
      join(import.meta.dirname, `../../../fixtures/check/mistakes/${kind}.txt`),
    );
  });
});
