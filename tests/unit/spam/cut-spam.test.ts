import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutSpam, restoreSpam } from '../../../src/spam/cut-spam.ts';
import { detectInMarkdown } from '../../../src/spam/detect-in-markdown.ts';
import { HONEST, OPTIONS } from './honest-article.ts';

const cut = (body: string) => cutSpam(body, detectInMarkdown({ title: 'Berita', body }, OPTIONS));

describe('cutting', () => {
  test.each([
    ['a bare last line', `${HONEST}\n\nKeluaran SGP`, HONEST],
    ['with its line break', `${HONEST}\n\nKeluaran SGP\n`, `${HONEST}\n`],
    ['two lines', `${HONEST}\n\nslot gacor\nTogel Online\n`, `${HONEST}\n`],
    ['before a byline', `${HONEST}\n\nslot gacor\n\n(ant)\n`, `${HONEST}\n\n(ant)\n`],
    [
      'a hidden box inside a line',
      `${HONEST}<div style="display:none"><a href="https://x.example/">slot88</a></div> Selesai.`,
      `${HONEST} Selesai.`,
    ],
    ['with Windows line breaks', `${HONEST}\r\n\r\nKeluaran SGP\r\n`, `${HONEST}\r\n`],
  ])('%s', (_name, body, left) => {
    const result = cut(body);
    expect(result.text).toBe(left);
    expect(restoreSpam(result.text, result.cuts)).toBe(body);
  });

  test('each cut keeps why it was made', () => {
    expect(cut(`${HONEST}\n\nKeluaran SGP`).cuts).toMatchObject([
      { at: HONEST.length, hits: [{ rule: 'spam/certain', text: 'Keluaran SGP' }] },
    ]);
  });

  test('suspects and running text stay', () => {
    const body = `${HONEST} Keluaran SGP`;
    expect(cut(body)).toEqual({ text: body, cuts: [] });
  });
});

test('what is cut can always be put back, and cutting again finds nothing', () => {
  const line = constantFrom(
    'Keluaran SGP',
    '[slot88](https://x.example/)',
    HONEST,
    '',
    '   ',
    '- slot gacor',
    '(ant)',
    '<p style="display:none"><a href="https://x.example/">togel online</a></p>',
  );
  assert(
    property(array(line), constantFrom('\n', '\n\n', '\r\n'), (lines, between) => {
      const body = lines.join(between);
      const result = cut(body);
      expect(restoreSpam(result.text, result.cuts)).toBe(body);
      expect(cut(result.text).cuts).toEqual([]);
    }),
  );
});
