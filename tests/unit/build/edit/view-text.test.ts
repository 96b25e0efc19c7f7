import fc from 'fast-check';
import { expect, test } from 'vitest';
import { viewIn, viewText } from '../../../../src/build/edit/view-text.ts';
import { shared } from '../../../../src/views/shared.ts';

const frame = shared({ name: 'Warta', menu: ['Nasional'] });

/** Views of all shapes: parts that are shared stand in each other, in lists, and beside the frame. */
const { view } = fc.letrec<{ view: unknown; part: unknown }>((tie) => ({
  part: fc.oneof(
    fc.dictionary(fc.string(), tie('view'), { maxKeys: 3 }).map((one) => shared({ ...one })),
    fc.array(tie('view'), { maxLength: 3 }).map((one) => shared(one)),
    fc.constant(frame),
  ),
  view: fc.oneof(
    { maxDepth: 4 },
    fc.jsonValue({ maxDepth: 1 }),
    fc.record({ part: tie('part'), parts: fc.array(tie('part'), { maxLength: 2 }) }),
  ),
}));

test('a view that was kept as text has the JSON, and so the key, of the view itself', () => {
  fc.assert(
    fc.property(view, (one) => {
      const again = viewIn(viewText({ one }, frame), frame);
      expect(JSON.stringify(again)).toBe(JSON.stringify({ one }));
    }),
  );
});

test('the frame is not kept with each view, and parts are whole', () => {
  const part = shared({ title: 'Banjir', live: shared(['satu']) });
  const text = viewText({ frame, part, more: undefined }, frame);
  expect(text).not.toContain('Nasional');
  const again = viewIn(text, frame) as { frame: object; part: typeof part };
  expect(again.frame).toBe(frame);
  expect({ ...again.part, live: [...again.part.live] }).toEqual({
    title: 'Banjir',
    live: ['satu'],
  });
  expect(JSON.stringify(again.part.live)).toBe(JSON.stringify(part.live));
});
