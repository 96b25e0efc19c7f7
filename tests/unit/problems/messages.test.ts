import { describe as group, expect, test } from 'vitest';
import { wordsIn } from '../../../src/words/words-in.ts';
import { describe } from '../../../src/problems/describe.ts';
import { finding, startOf } from '../../../src/problems/finding.ts';
import type { RuleName } from '../../../src/problems/finding.ts';
import { everyRule } from '../../../src/newsroom/handbook/every-rule.ts';

const rules = Object.keys(everyRule) as RuleName[];

group.each(['id', 'en'] as const)('messages in %s', (language) => {
  const words = wordsIn(language).check;
  const problems = rules.flatMap((rule) =>
    everyRule[rule].map((values) =>
      describe(finding(rule, startOf('a.md'), values as never, 'warning'), words),
    ),
  );

  test('read as in the fixture', async () => {
    const text = problems.map(({ rule, message, fix }) => `${rule}\n  ${message}\n  → ${fix}\n`);
    await expect(text.join('\n')).toMatchFileSnapshot(
      `../../fixtures/problems/messages.${language}.txt`,
    );
  });

  test('say what is wrong and the way out, in sentences, with every value filled in', () => {
    for (const { rule, message, fix } of problems) {
      for (const text of [message, fix]) {
        expect([rule, text]).toEqual([rule, expect.stringMatching(/^[\p{Lu}“*]/u)]);
        expect([rule, text]).not.toEqual([
          rule,
          expect.stringMatching(/undefined|null|NaN|\[object/),
        ]);
      }
      expect([rule, message]).toEqual([rule, expect.stringMatching(/[.)]$/)]);
    }
  });
});

test('every rule that has words is tried here', () => {
  expect(rules.toSorted()).toEqual(Object.keys(wordsIn('id').check.rules).toSorted());
});
