import type { Finding } from '../../problems/finding.ts';
import { finding, startOf } from '../../problems/finding.ts';
import type { AuthorFields } from '../../schema/entries.ts';
import { idFrom } from '../../schema/values/address.ts';
import type { ReadFile } from '../record.ts';
import { originalNames } from './copies.ts';

type AuthorFile = ReadFile<AuthorFields>;

const idOf = (file: string): string => file.slice('authors/'.length, -'.yaml'.length);

/**
 * The files of authors without the copies that a computer made of others, `rina-sari - Copy.yaml` of the same
 * name as `rina-sari.yaml`; each would have a page of its own.
 */
export function withoutAuthorCopies(files: readonly AuthorFile[]): {
  readonly kept: readonly AuthorFile[];
  readonly findings: readonly Finding[];
} {
  const byId = new Map(files.map((one) => [idFrom(idOf(one.file)), one]));
  const originals = new Map(
    files.flatMap((copy): [AuthorFile, AuthorFile][] => {
      const name = copy.record.fields?.name;
      const original = originalNames(idOf(copy.file))
        .map((id) => byId.get(idFrom(id)))
        .find((one) => one !== undefined && one !== copy && one.record.fields?.name === name);
      return original && name !== undefined ? [[copy, original]] : [];
    }),
  );
  return {
    kept: files.filter((file) => !originals.has(file)),
    findings: Array.from(originals, ([{ file }, { file: other }]) =>
      finding('author/copy', startOf(file), { other }, 'hold'),
    ),
  };
}
