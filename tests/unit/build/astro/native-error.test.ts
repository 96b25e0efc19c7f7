import { expect, test } from 'vitest';
import { withSystemError } from '../../../../src/build/astro/native-error.ts';
import { explainFailure } from '../../../../src/newsroom/terminal/explain-failure.ts';

const ofRolldown = (line: string, reason: string): Error =>
  new Error(
    [
      'Build failed with 1 error:\n',
      '\u001B[31m[UNHANDLEABLE_ERROR] \u001B[0mReport this problem at https://github.com/rolldown/rolldown/issues.',
      `${line}\n`,
      `Caused by:\n    ${reason}\n`,
      'Stack backtrace:\n   0: <unknown>\n             at ./nptl/pthread_create.c:442:8',
    ].join('\n'),
  );

test.each([
  ['Failed to write file in /srv/koran kita/a.mjs', 'File too large (os error 27)', 'EFBIG'],
  ['Failed to write file in /srv/koran kita/a.mjs', 'No space left (os error 28)', 'ENOSPC'],
  ['Could not create directory: /srv/koran kita/a.mjs', 'Denied (os error 13)', 'EACCES'],
])('%s: %s', (line, reason, code) => {
  const error = withSystemError(ofRolldown(line, reason), 'linux');
  expect(error).toMatchObject({ code, path: '/srv/koran kita/a.mjs' });
  const sentence = explainFailure(error, 'en');
  expect(sentence).toContain('/srv/koran kita/a.mjs');
  expect(sentence.trim().split('\n')).toHaveLength(1);
});

test('numbers of Windows are others', () => {
  const line = 'Failed to write file in C:\\Koran Kita\\a.mjs';
  const error = withSystemError(ofRolldown(line, 'Not enough space (os error 112)'), 'win32');
  expect(error).toMatchObject({ code: 'ENOSPC', path: 'C:\\Koran Kita\\a.mjs' });
});

test.each([
  new Error('a page is broken'),
  ofRolldown('x', 'An unknown one (os error 99999)'),
  Object.assign(new Error('ENOSPC (os error 28)'), {
    code: 'ENOSPC',
    errno: -28,
    syscall: 'write',
  }),
  'a text',
])('what no program of the bundler said of the system stays as it is: %s', (error) => {
  expect(withSystemError(error, 'linux')).toBe(error);
});
