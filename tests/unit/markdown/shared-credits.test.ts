import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sharedCredits } from '../../../src/markdown/blocks/shared-credits.ts';

test.each([
  [['Foto: A', 'Foto: A'], 'Foto: A'],
  [['Foto: A', 'Foto: A.', ' Foto:  A'], 'Foto: A'],
  [['Foto: A', 'Foto: A', ''], 'Foto: A (1, 2)'],
  [['Foto: A', 'Foto: A', 'Foto: A', 'Foto: B', 'Foto: A'], 'Foto: A (1–3, 5); B (4)'],
  [['Foto: A', 'Foto: A', 'Grafis: B', 'Foto: C'], 'Foto: A (1, 2); Grafis: B (3); Foto: C (4)'],
  [['Reuters', 'Reuters', 'AFP'], 'Reuters (1, 2); AFP (3)'],
  [
    ['Foto: [A](https://a.example/)', 'Foto: [A](https://a.example/)'],
    'Foto: [A](https://a.example/)',
  ],
])('%j are said as %s', (credits, line) => {
  expect(sharedCredits(credits)).toBe(line);
});

test.each([[[]], [['', '']], [['Foto: A', '']], [['Foto: A', 'Foto: B', 'Foto: C']]])(
  '%j are not: nothing would be gained',
  (credits) => {
    expect(sharedCredits(credits)).toBeUndefined();
  },
);

test('every picture with a credit is named with it, and no other', () => {
  const names = fc.constantFrom('', 'Foto: A', 'Foto: B', 'Grafis: C', 'Dok. D');
  fc.assert(
    fc.property(fc.array(names, { maxLength: 60 }), (credits) => {
      const line = sharedCredits(credits);
      const isShared = credits.some((one, at) => one !== '' && credits.indexOf(one) !== at);
      expect(line !== undefined).toBe(isShared);
      if (line === undefined || !line.includes('(')) return;
      for (const [, name, list] of line.matchAll(/([A-D]) \(([^)]*)\)/g)) {
        const numbers = list!.split(', ').flatMap((part) => {
          const [from, to = from] = part.split('–').map(Number);
          return Array.from({ length: to! - from! + 1 }, (_, at) => from! + at);
        });
        const meant = credits.flatMap((one, at) => (one.endsWith(name!) ? [at + 1] : []));
        expect(numbers).toEqual(meant);
      }
    }),
  );
});
