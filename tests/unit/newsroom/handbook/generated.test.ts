import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { faultSentences, verifyFindings } from '../../../../src/newsroom/handbook/delivery-page.ts';
import { parseTargets } from '../../../../src/content-files/parse/publish.ts';
import { effectsOf } from '../../../../src/newsroom/handbook/effects.ts';
import { generatedPages } from '../../../../src/newsroom/handbook/generated-pages.ts';
import { everyRule } from '../../../../src/newsroom/handbook/every-rule.ts';
import { describe as describeProblem } from '../../../../src/problems/describe.ts';
import { storyKinds } from '../../../../src/newsroom/new/story-template.ts';
import type { RuleName } from '../../../../src/problems/finding.ts';
import { finding, startOf } from '../../../../src/problems/finding.ts';
import { publishWays } from '../../../../src/schema/schemas.ts';
import { renderMarkdown } from '../../../../src/markdown/render.ts';
import type { Language } from '../../../../src/words/words-in.ts';
import { languages, wordsIn } from '../../../../src/words/words-in.ts';
import { pagesOf } from './pages.ts';

const SRC = join(import.meta.dirname, '../../../../src');
const rules = Object.keys(wordsIn('id').check.rules) as RuleName[];

/** What readers of a page see, on the desk's own pages. */
function textOf(markdown: string, code: Language): string {
  const { html } = renderMarkdown(markdown, {
    lang: code,
    words: wordsIn(code).markdown,
    picture: () => undefined,
    link: (href) => ({ href, external: false }),
  });
  const { document } = parseHTML(`<main>${html}</main>`);
  return (document.querySelector('main')?.textContent ?? '').replaceAll('\u00A0', ' ');
}

test('what is committed is what npm run docs writes', () => {
  const files = generatedPages();
  expect(files.size).toBe(languages.length * 20);
  for (const [file, text] of files)
    expect(readFileSync(join(SRC, '..', file), 'utf8'), file).toBe(text);
});

describe.each(languages)('the handbook in %s', (code) => {
  const pages = pagesOf(code);

  test('shows every sentence as it is said, to be copied', () => {
    const shown = [...pages]
      .filter(([name]) => /^(?:3|43-|47-|51-|52-)/.test(name))
      .map(([, text]) => textOf(text, code))
      .join('\n')
      .replaceAll('`', '');
    for (const rule of rules)
      for (const values of everyRule[rule]) {
        const problem = finding(rule, startOf(''), values as never, 'warning');
        const { message, fix } = describeProblem(problem, wordsIn(code).check);
        for (const sentence of [message, fix])
          expect(shown, rule).toContain(sentence.replaceAll('`', ''));
      }
  });

  test('has an example and a sentence on every way to a host', () => {
    const page = pages.get(`${wordsIn(code).handbook.targets.file}.md`)!;
    const ways = [...page.matchAll(/^## (.+)\n\n(\S.+)\n\n```yaml$/gm)].map(([, way]) => way);
    expect(ways).toEqual([...publishWays]);
    const read = [...page.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, text]) =>
      parseTargets(text!),
    );
    expect(read.flatMap(({ targets }) => targets.map(({ kind }) => kind))).toEqual(ways);
    expect(read.flatMap(({ findings }) => findings)).toEqual([]);
  });

  test('shows everything that publish and verify can say against a host', () => {
    const { handbook, delivery } = wordsIn(code);
    const shown = textOf(pages.get(`${handbook.delivery.file}.md`)!, code).replaceAll('`', '');
    const sentences = [
      ...faultSentences(delivery.faults),
      ...verifyFindings(delivery.verify).flat(),
    ];
    expect(sentences.length).toBeGreaterThan(40);
    for (const sentence of sentences) expect(shown).toContain(sentence.replaceAll('`', ''));
  });

  test('has every skeleton once, ready to be copied', () => {
    const kinds = [...pages]
      .filter(([name]) => /^1[789]-/.test(name))
      .flatMap(([, text]) => [...text.matchAll(/^## ([a-z-]+), /gm)].map(([, kind]) => kind));
    expect(kinds.toSorted()).toEqual(storyKinds.toSorted());
  });

  test('has every rule once, with what it does and a way out of each of its sentences', () => {
    const entries = [...pages].flatMap(([name, text]) =>
      /^(?:3|43-|47-|51-|52-)/.test(name)
        ? text
            .split('\n\n## ')
            .slice(1)
            .map((entry) => {
              const [rule, effects = '', ...said] = entry.split('\n\n');
              return { rule, effects, said: said.filter((one) => !one.startsWith('*')) };
            })
        : [],
    );
    expect(entries.map(({ rule }) => rule).toSorted()).toEqual(rules.toSorted());
    for (const { rule, effects, said } of entries) {
      expect(effects, rule).toMatch(/^\*/);
      expect(said.length, rule).toBeGreaterThan(0);
      for (const sentence of said) expect(sentence, rule).toMatch(/^[^→\n].+\\\n→ \S/s);
    }
  });
});

/** The text between a parenthesis and the one that closes it. */
function within(text: string, start: number): string {
  let depth = 1;
  let end = start;
  for (; depth > 0 && end < text.length; end++) {
    if ('([{'.includes(text[end]!)) depth++;
    else if (')]}'.includes(text[end]!)) depth--;
  }
  return text.slice(start, end - 1).trim();
}

/** The levels at which the code reports each rule, where both stand in the call. */
function levelsInCode(): Map<string, Set<string>> {
  const levels = new Map<string, Set<string>>();
  for (const file of readdirSync(SRC, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue;
    const text = readFileSync(join(SRC, file), 'utf8');
    for (const { index, 0: call } of text.matchAll(/(?<![\w.])finding\(/g)) {
      const given = within(text, index + call.length);
      const [, rule] = /^'([^']+)'/.exec(given) ?? [];
      const [, level] = /,\s*'(stop|hold|warning|hint)',?$/.exec(given) ?? [];
      if (rule === undefined) continue;
      levels.set(rule, (levels.get(rule) ?? new Set()).add(level ?? 'depends'));
    }
  }
  return levels;
}

test('says of every rule what the code makes of it', () => {
  const levels = levelsInCode();
  expect(levels.size).toBeGreaterThan(80);
  const effects = { stop: 'stop', hold: 'broken', warning: 'warning', hint: 'hint' } as const;
  const wrong = [...levels].flatMap(([rule, found]) => {
    // The same slip breaks a story in one file and only marks it in another.
    if (found.has('depends') || found.size > 1) return [];
    const said = effectsOf(rule as RuleName);
    const made = [...found].map((level) => effects[level as keyof typeof effects]);
    return made.every((one) => said.includes(one)) &&
      said.every((one) => made.includes(one as never))
      ? []
      : [`${rule}: ${made.join(', ')} in the code, ${said.join(', ')} in the handbook`];
  });
  expect(wrong).toEqual([]);
});
