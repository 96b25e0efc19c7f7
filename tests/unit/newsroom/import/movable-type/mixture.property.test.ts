import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MtParser } from '../../../../../src/newsroom/import/movable-type/mt-parser.ts';
import { imported } from '../support/imported.ts';
import { headOf, mtExport } from './write-mt.ts';

const statuses = fc.constantFrom(
  'Publish',
  'publish',
  'Draft',
  'Future',
  'Review',
  'Unpublish',
  '',
);
const piece = fc.constantFrom(
  ...['RAHASIA', '-----', '--------', '', 'TITLE: RAHASIA', 'STATUS: Publish', 'BODY:', 'COMMENT:'],
  ...['AUTHOR: RAHASIA', 'EXCERPT:', 'DATE: 01/02/2019 10:00:00 AM', 'EXTENDED BODY:', 'PING:'],
  ...['-----\n--------', headOf({ title: 'RAHASIA', basename: 's' }).join('\n')],
);
const talk = fc.array(
  fc.array(piece, { maxLength: 14 }).map((lines) => lines.join('\n')),
  { maxLength: 3 },
);
const mixture = fc.array(fc.record({ status: statuses, comments: talk, pings: talk }), {
  minLength: 1,
  maxLength: 8,
});

test('no mixture publishes what is private, and nothing of a comment is written', async () => {
  await fc.assert(
    fc.asyncProperty(mixture, async (kinds) => {
      const isShown = ({ status }: (typeof kinds)[number]) => /^publish$/i.test(status);
      const units = kinds.map((kind, at) => {
        const mark = isShown(kind) ? 'TERBUKA' : 'TERTUTUP';
        return { ...kind, title: `${mark} ${at}`, basename: `b${at}`, body: `${mark} isi` };
      });
      const { outcome, files } = await imported('mt.txt', mtExport(units));
      const counts = outcome.units.of('mt.txt');
      const shown = kinds.filter((kind) => isShown(kind)).length;
      expect(counts).toMatchObject({ article: shown, draft: kinds.length - shown });
      const talks = kinds.flatMap(({ comments, pings }) => [...comments, ...pings]);
      expect(counts.private + counts.unclear).toBeGreaterThanOrEqual(talks.length);
      for (const file of Object.values(files)) {
        expect(file).not.toMatch(/RAHASIA|rahasia/);
        if (file.includes('TERTUTUP')) expect(file).toMatch(/^draft: true$/m);
      }
    }),
    { numRuns: 25 },
  );
});

test('no text makes the parser throw, and hostile ones end in linear time', () => {
  const read = (lines: readonly string[]) => {
    let entries = 0;
    const parser = new MtParser(() => (entries += 1));
    for (const line of lines) parser.write(line);
    parser.end();
    return entries;
  };
  fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), (lines) => void read(lines)));
  for (const line of ['-----', '--------', '', 'TITLE: x', 'BODY:', 'COMMENT:', 'x'])
    expect(read(Array.from<string>({ length: 500_000 }).fill(line))).toBeLessThan(2);
  const turns = ['TITLE: x', '-----', 'BODY:', '--------'];
  expect(read(Array.from({ length: 400_000 }, (_, at) => turns[at % 4]!))).toBe(100_000);
}, 20_000);
