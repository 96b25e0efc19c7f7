import { posix } from 'node:path';
import type { Finding } from '../../../problems/finding.ts';
import { finding } from '../../../problems/finding.ts';

/** Says of a phone's photo more than that its file is not known. */
export function withHeic(findings: readonly Finding[]): Finding[] {
  return findings.map((one) =>
    one.rule === 'file/stray' && /\.hei[cf]$/i.test(one.file)
      ? finding('picture/heic', one, { name: posix.basename(one.file) }, 'warning')
      : one,
  );
}
