import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JsonRow } from '../../../../../src/newsroom/import/json/json-rows.ts';
import { JsonRows } from '../../../../../src/newsroom/import/json/json-rows.ts';

function read(text: string, size: number) {
  const rows: JsonRow[] = [];
  const parser = new JsonRows((row) => rows.push(row));
  for (let at = 0; at < text.length; at += size) parser.write(text.slice(at, at + size));
  return { rows, isWhole: parser.isWhole };
}

const tables = fc.dictionary(
  fc.constantFrom('posts', 'tags', 'a"b', 'data', '\\'),
  fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { maxLength: 4 }),
);

test('rows are those that JSON.parse finds, however the text is cut', () => {
  fc.assert(
    fc.property(tables, fc.integer({ min: 1, max: 50 }), fc.boolean(), (data, size, pretty) => {
      const text = JSON.stringify({ db: [{ meta: { v: '1' }, data }] }, null, pretty ? 2 : 0);
      const { rows, isWhole } = read(text, size);
      expect(isWhole).toBe(true);
      expect(rows.map(({ text: row }) => JSON.parse(row!) as unknown)).toEqual(
        Object.values(data)
          .flat()
          .map((row) => JSON.parse(JSON.stringify(row)) as unknown),
      );
    }),
  );
});

test('hostile texts end in linear time', () => {
  const long = 2_000_000;
  for (const piece of ['[', '{"a":', '{"a":[', '"', '\\', '{"a":[{', ']', '}'])
    expect(read(piece.repeat(long / piece.length), 65_536).isWhole).toBe(false);
}, 10_000);
