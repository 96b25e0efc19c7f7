import { expect, test } from 'vitest';
import { withBar } from '../../../src/desk/bar.ts';

test('the bar stands before the last end of a body, and nowhere where there is none', () => {
  expect(withBar('<body><pre></body></pre></body></html>', '#')).toBe(
    '<body><pre></body></pre>#</body></html>',
  );
  expect(withBar('google-site-verification: x', '#')).toBe('google-site-verification: x');
  // Signs that a replacement would read as its own.
  expect(withBar('<body></body>', "$&$'")).toBe("<body>$&$'</body>");
});
