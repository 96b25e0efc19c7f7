import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  encodedPath,
  patternSource,
  patternTarget,
} from '../../../../src/publish/redirects/pattern-source.ts';
import { pathProblem } from '../../../../src/schema/values/address.ts';
import { isForeign } from '../../../support/hosts/answer-fault.ts';
import { hostileTarget } from '../../../support/hosts/hostile-targets.ts';

const PATTERN = { from: '/amp/:a/:b/', to: '/:a/:b/' };
const form = new RegExp(`^/${patternSource(PATTERN)}$`);

/** Letters of any script, marks and digits, and the signs that stand in addresses. */
const part = fc
  .string({
    unit: fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
      fc.constantFrom('.', '-', '_', '~', 'a'),
    ),
    minLength: 1,
  })
  .filter((text) => !text.includes('/') && pathProblem(`/${text}/`) === undefined);

test('every address that a story may have is led to', () => {
  fc.assert(
    fc.property(part, part, (a, b) => {
      expect(form.exec(encodedPath(`/amp/${a}/${b}/`))?.slice(1)).toEqual(
        [a, b].map(encodeURIComponent),
      );
    }),
  );
});

test('what is written into an answer is no control character and names no host', () => {
  fc.assert(
    fc.property(hostileTarget('/'), (target) => {
      const found = form.exec(target.replace(/^\/[^/]*/, '/amp'));
      if (found === null) return;
      const location = patternTarget(PATTERN, (group) => found[group]!);
      expect(location).toMatch(/^[\x21-\x7e]+$/);
      expect(isForeign(location)).toBe(false);
    }),
    { numRuns: 5000 },
  );
});

test.each([
  '%0d%0aX:1',
  '%5Cevil',
  '%2Fevil',
  'a%00',
  '..',
  'a..b',
  'a.',
  '\\evil',
  'a b',
  'é',
  '',
])('%j is no part of an address as browsers send it', (text) => {
  expect(form.test(`/amp/${text}/b/`)).toBe(false);
});

test('a path is percent-encoded once', () => {
  expect(encodedPath('/ké/a.html')).toBe('/k%C3%A9/a.html');
  expect(encodedPath('/k%C3%A9/$1')).toBe('/k%C3%A9/%241');
});
