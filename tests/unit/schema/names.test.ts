import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readYaml } from '../../../src/markdown/front-matter/read-yaml.ts';
import { articleSchema } from '../../../src/schema/article.ts';
import { isDegree } from '../../../src/lib/degree.ts';

/** The ids or names that the line of the field gives. */
function peopleOf(line: string): string[] {
  const { value } = readYaml(`authors: ${line}`, 1, new Set());
  const { authors } = value as { authors: unknown };
  const fields = { title: 'Judul', date: '2026-11-22', section: 'daerah', authors };
  return articleSchema('Asia/Jakarta')
    .parse(fields)
    .authors.map(({ id }) => id);
}

describe('who wrote it', () => {
  test.each([
    ['Dr. Ratna Wulandari, M.Si.', ['Dr. Ratna Wulandari, M.Si.']],
    ['Prof. Dr. H. Ahmad Syafi’i, S.H., M.H.', ['Prof. Dr. H. Ahmad Syafi’i, S.H., M.H.']],
    ['"Siti Aminah, S.Sos"', ['Siti Aminah, S.Sos']],
    ['Budi Santoso, SE, MM', ['Budi Santoso, SE, MM']],
    ['desk-a, budi', ['desk-a', 'budi']],
    ['desk-a, budi,', ['desk-a', 'budi']],
    ['Ratna dan Budi', ['Ratna dan Budi']],
    ['Ratna & Budi', ['Ratna & Budi']],
    ['[Ratna, Budi]', ['Ratna', 'Budi']],
    ['[Dr. Ratna Wulandari, M.Si., Budi]', ['Dr. Ratna Wulandari, M.Si.', 'Budi']],
    ['[Ratna, S.H., M.Kn., Budi, A.Md. Kep.]', ['Ratna, S.H., M.Kn.', 'Budi, A.Md. Kep.']],
    ['["Dr. Ratna, M.Si.", Budi]', ['Dr. Ratna, M.Si.', 'Budi']],
    ['["Ratna, M.Si.", M. Budi, RW]', ['Ratna, M.Si.', 'M. Budi', 'RW']],
    ['\n  - Dr. Ratna, M.Si.\n  - Budi', ['Dr. Ratna, M.Si.', 'Budi']],
    ['\n  - id: Dr. Ratna, M.Si.\n    role: Penulis', ['Dr. Ratna, M.Si.']],
    ['M.Si.', ['M.Si.']],
  ])('%s', (line, people) => {
    expect(peopleOf(line)).toEqual(people);
  });

  test.each(['S.H.', 'M.Si', 'M. Hum.', 'Ph.D.', 'S.Pd.I', 'Sp.OG', 'MSi', 'SE', 'Jr.', 'Lc.'])(
    '%s is a title behind a name',
    (title) => {
      expect(isDegree(title)).toBe(true);
    },
  );

  test.each(['Budi', 'RW', 'R.W.', 'M. Yusuf Kalla', 'Siti', 'SBY', 'Dr. Ratna', 'desk-a'])(
    '%s is none',
    (name) => {
      expect(isDegree(name)).toBe(false);
    },
  );

  test('a list of ids, in whatever form, is that list', () => {
    const id = fc.stringMatching(/^[a-z\d]{1,6}(?:-[a-z\d]{1,6})?$/);
    fc.assert(
      fc.property(fc.array(id, { minLength: 1, maxLength: 5 }), (ids) => {
        fc.pre(!ids.some((one) => ['null', 'true', 'false'].includes(one)));
        expect(peopleOf(ids.join(', '))).toEqual(ids);
        expect(peopleOf(`[${ids.join(', ')}]`)).toEqual(ids);
      }),
    );
  });
});
