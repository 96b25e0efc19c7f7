import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../src/markdown/front-matter.ts';
import { quoteMarks } from '../../src/markdown/typography/quote-marks.ts';
import { partOf } from '../../src/views/signatures.ts';
import { plainText } from '../../src/markdown/plain-text.ts';
import { isCompressible } from '../../src/publish/hosts/precompress.ts';
import { fill } from '../../src/markdown/body-state.ts';

import { yesNo } from '../../src/schema/values/yes-no.ts';
import { choice } from '../../src/schema/values/choice.ts';

describe.each(['constructor', '__proto__', 'toString'])('“%s”', (word) => {
  test('is no role, language, entity, ending or place for a value', () => {
    expect(partOf({ role: word } as Parameters<typeof partOf>[0])).toBe('author');
    expect(quoteMarks(word)).toEqual(quoteMarks('en'));
    expect(plainText(`&${word};`)).not.toMatch(/native code|\[object/);
    expect(isCompressible(`a.${word}`, 5000)).toBe(false);
    expect(fill(`{${word}}`, {})).toBe(`{${word}}`);
  });

  test('is no choice and neither yes nor no', () => {
    expect(yesNo().safeParse(word).success).toBe(false);
    expect(choice(['opinion'], { opini: 'opinion' }).safeParse(word).success).toBe(false);
  });

  test('is a key of front matter like another', () => {
    const { value } = readFrontMatter(`---\n${word}:\n  draft: true\n---\n`, new Set());
    expect(Object.keys(value as object)).toEqual([word]);
    expect((value as Record<string, unknown>)['draft']).toBeUndefined();
  });
});
