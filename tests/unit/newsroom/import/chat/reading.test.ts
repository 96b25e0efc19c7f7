import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chatMarkdown } from '../../../../../src/newsroom/import/chat/chat-markdown.ts';
import { dateOrder } from '../../../../../src/newsroom/import/chat/date-order.ts';
import { groupStories } from '../../../../../src/newsroom/import/chat/group-stories.ts';
import { messageParts } from '../../../../../src/newsroom/import/chat/message-parts.ts';
import { readMessages } from '../../../../../src/newsroom/import/chat/read-messages.ts';
import { fastGrowing } from '../../../../support/growth/fast-growing.ts';
import { manyOf } from '../../../../support/growth/hostile-texts.ts';

const one = (line: string) => readMessages(line).messages[0];

describe('the beginning of a message', () => {
  test.each([
    ['[02/03/20 09.15.00] Siti: a', '2020-03-02 09:15:00'],
    ['02/03/20 09.17 - Siti: a', '2020-03-02 09:17:00'],
    ['2/13/20, 12:05 AM - Siti: a', '2020-02-13 00:05:00'],
    ['20/6/2017 8:28 p.\u00A0m. - Siti: a', '2017-06-20 20:28:00'],
    ['[2026/7/9 02:28:09] Siti: a', '2026-07-09 02:28:09'],
    ['\u200E[14.08.2024, 21:00:10] Siti: a', '2024-08-14 21:00:10'],
    ['31/02/20 09.17 - Siti: a', undefined],
  ])('%s', (line, time) => {
    expect(one(line)).toMatchObject({ time, sender: 'Siti', text: 'a' });
  });

  test.each(['Siti: a', '02/03/20 bukan jam', '99:99', '02/03/20 29.17 - Siti: a'])(
    'none in %j',
    (line) => expect(one(line)).toBeUndefined(),
  );
});

test.each([
  [
    [
      ['1', '2', '20'],
      ['13', '2', '20'],
    ],
    'dmy',
    false,
  ],
  [
    [
      ['1', '2', '20'],
      ['2', '13', '20'],
    ],
    'mdy',
    false,
  ],
  [
    [
      ['1', '9', '20'],
      ['2', '1', '20'],
      ['2', '2', '20'],
    ],
    'mdy',
    false,
  ],
  [[['1', '2', '20']], 'dmy', true],
  [[['2', '2', '20']], 'dmy', false],
] as const)('the order of %j', (dates, order, guessed) => {
  expect(dateOrder(dates.map((date) => [...date]))).toEqual({ order, guessed });
});

test('emphasis, links and what only looks like them', () => {
  expect(chatMarkdown('*a* b_c_d 3*4*5 https://x.id/_a_ *https://y.id*')).toBe(
    String.raw`**a** b_c_d 3\*4\*5 <https://x.id/_a_> \*<https://y.id*>`,
  );
});

const message = fc.record({
  sender: fc.constantFrom('Siti', '+62 812-3456-7890', 'Budi'),
  minute: fc.integer({ min: 0, max: 59 }),
  text: fc.oneof(
    fc.constantFrom('siap mas', 'Pesan ini telah dihapus', 'POLL:\nx', 'Siti.vcf (file terlampir)'),
    fc.string({ maxLength: 300 }).map((text) => text.replace(/[\r\n]/g, ' ')),
  ),
});

test('every message is in exactly one place, and no story has two senders', () => {
  fc.assert(
    fc.property(fc.array(message, { maxLength: 30 }), (list) => {
      const text = list
        .map(
          ({ sender, minute, text: words }) =>
            `13/03/20 09.${minute < 10 ? '0' : ''}${minute} - ${sender}: ${words}`,
        )
        .join('\n');
      const { messages } = readMessages(text);
      expect(messages).toHaveLength(list.length);
      const sent = messages.flatMap((item) => {
        const parts = messageParts(item);
        return 'left' in parts ? [] : [{ message: item, ...parts }];
      });
      const { stories, chatter } = groupStories(sent);
      const all = [...stories.flatMap(({ parts }) => parts), ...chatter];
      expect(new Set(all).size).toBe(sent.length);
      expect(all).toHaveLength(sent.length);
      for (const { parts } of stories)
        expect(new Set(parts.map(({ message: { sender } }) => sender)).size).toBe(1);
    }),
  );
});

test.each([
  manyOf('*'),
  manyOf('\u200E'),
  manyOf('[02/03/20 '),
  manyOf('02/03/20 09.17 - a: b\n'),
  manyOf('<a: ', '02/03/20 09.17 - a: '),
  manyOf('*a _b ', '02/03/20 09.17 - a: '),
  manyOf('1'),
  manyOf('a.', '02/03/20 09.17 - a: '),
])('a flood of $name is read in a time that grows with it', (flood) => {
  const read = (text: string): void => {
    for (const item of readMessages(text).messages) {
      const parts = messageParts(item);
      if ('words' in parts) chatMarkdown(parts.words);
    }
  };
  expect(fastGrowing(read, [flood])).toEqual([]);
});
