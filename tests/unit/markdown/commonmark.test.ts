import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../../src/markdown/render.ts';
import { sharedData } from '../../shared-data.ts';
import { DEVIATIONS, parsedBy } from './deviations.ts';
import { bareContext } from './sample-context.ts';

type Example = { example: number; section: string; markdown: string; html: string };

const file = sharedData('markdown/commonmark/spec.json');
const examples = file ? (JSON.parse(readFileSync(file, 'utf8')) as Example[]) : [];

describe.skipIf(!file)('the CommonMark examples', () => {
  test.each(examples)('$example $section', ({ example, markdown, html }) => {
    const actual = renderMarkdown(markdown, bareContext()).html;
    const expected = html.replace(/ \/>/g, '>');
    const deviations = Object.values(DEVIATIONS).filter((deviation) =>
      deviation.examples.includes(example),
    );
    if (deviations.length > 0) expect(actual, 'deviates no longer').not.toBe(expected);
    const parser = deviations.find((deviation) => deviation.parser)?.parser;
    let theirs = parser ? parsedBy(parser, markdown) : expected;
    let ours = actual;
    for (const deviation of deviations) {
      theirs = deviation.theirs?.(theirs) ?? theirs;
      ours = deviation.ours?.(ours) ?? ours;
    }
    expect(ours).toBe(theirs);
  });

  test('deviations are named only for examples that there are', () => {
    const numbers = new Set(examples.map(({ example }) => example));
    for (const { examples: named } of Object.values(DEVIATIONS))
      expect(named.filter((number) => !numbers.has(number))).toEqual([]);
  });
});
