import { expect, test } from 'vitest';
import { parseTargets } from '../../../../src/content-files/parse/publish.ts';

const read = (kind: string, more: string) =>
  parseTargets(
    `targets:\n  - name: a\n    kind: ${kind}\n    server: b.example\n    user: c\n    folder: d\n${more}`,
  );

test('plain FTP is taken only where somebody says that nothing needs to be encrypted', () => {
  for (const [more, count] of [
    ['', 0],
    ['    unencrypted: tidak\n', 0],
    ['    unencrypted: ya\n', 1],
  ] as const) {
    const { targets, findings } = read('ftp', more);
    expect(targets).toHaveLength(count);
    expect(findings.map(({ rule }) => rule)).toEqual(count === 0 ? ['publish/needs'] : []);
  }
});

test('names that panels use for FTPS are understood', () => {
  for (const kind of ['ftps', 'ftpes', 'ftp-tls']) {
    const [target] = read(kind, '').targets;
    expect(target?.kind).toBe('ftps');
  }
});
