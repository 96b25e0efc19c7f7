import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findConflicts, isInConflict } from '../../../src/lib/conflict-marks.ts';

const CONFLICT = '<<<<<<< HEAD\nSatu.\n=======\nDua.\n>>>>>>> meja-malam';

describe('two versions that Git left', () => {
  test('are found with their names and lines', () => {
    expect(findConflicts(`Awal.\n${CONFLICT}\nAkhir.`).conflicts).toEqual([
      {
        line: 2,
        last: 6,
        versions: [
          { name: 'HEAD', lines: ['Satu.'] },
          { name: 'meja-malam', lines: ['Dua.'] },
        ],
      },
    ]);
  });

  test('what stood there before, in the style of diff3, is neither of them', () => {
    const text =
      '<<<<<<< HEAD\nSatu.\n||||||| 81fd217\nLama.\n=======\nDua.\n>>>>>>> 97ef5574 (judul baru)';
    const [found] = findConflicts(text).conflicts;
    expect(found!.versions.map(({ lines }) => lines)).toEqual([['Satu.'], ['Dua.']]);
    expect(found!.versions[1].name).toBe('97ef5574 (judul baru)');
  });

  test.each([
    ['a version that is empty', '<<<<<<< HEAD\n=======\nDua.\n>>>>>>> x', 1, 0],
    ['two of them', `${CONFLICT}\n${CONFLICT}`, 2, 0],
    ['one that breaks a block of code', `\`\`\`\n=======\n\n${CONFLICT}`, 1, 0],
    ['only the first mark left', 'Satu.\n<<<<<<< HEAD\nDua.', 0, 1],
    ['only the last mark left', 'Satu.\n>>>>>>> meja-malam\nDua.', 0, 1],
    ['a heading underlined', 'Judul\n=======\n\nIsi.', 0, 0],
    ['an example in a block of code', `Contoh:\n\n\`\`\`\n${CONFLICT}\n\`\`\`\n`, 0, 0],
    ['an example that is indented', `Contoh:\n\n    ${CONFLICT.replaceAll('\n', '\n    ')}`, 0, 0],
    ['a mail quoted seven times', '>>>>>>> Halo\n>>>>>>> apa kabar', 0, 0],
    ['arrows', '<<<<<<<<<< kiri\n>>>>>>>>>> kanan', 0, 0],
  ])('%s', (_name, text, conflicts, left) => {
    const found = findConflicts(text);
    expect([found.conflicts.length, found.left.length]).toEqual([conflicts, left]);
  });

  test('are found in every text that is not code', () => {
    const line = fc.constantFrom('', 'Satu.', 'Judul', '=======', '## Bagian', '- a', '> b');
    const lines = fc.array(line, { maxLength: 6 }).map((some) => some.join('\n'));
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        expect(isInConflict(`${before}\n${after}`)).toBe(false);
        expect(isInConflict(`${before}\n${CONFLICT}\n${after}`)).toBe(true);
      }),
    );
  });
});
