import { expect, test } from 'vitest';
import { articleSchema } from '../../../../src/schema/schemas.ts';
import type { ValueKind } from '../../../../src/schema/values/kind.ts';
import { kindOf } from '../../../../src/schema/values/kind.ts';

const shapeOf = (kind: ValueKind) => (kind.is === 'group' ? kind.shape : {});
const article = shapeOf(kindOf(articleSchema('Asia/Jakarta')));

test('a field tells what kind of value it takes, through all that makes it forgiving', () => {
  expect(kindOf(article['title']!)).toEqual({ is: 'text' });
  expect(kindOf(article['date']!)).toEqual({ is: 'time' });
  expect(kindOf(article['draft']!)).toEqual({ is: 'yes-no' });
  expect(kindOf(article['featured']!)).toEqual({ is: 'number', from: 1, to: 6 });
  expect(kindOf(article['label']!)).toMatchObject({
    is: 'choice',
    choices: expect.arrayContaining(['opinion']),
  });
  expect(Object.keys(shapeOf(kindOf(article['image']!)))).toContain('caption');
});

test('a list tells what its items are', () => {
  const corrections = kindOf(article['corrections']!);
  const item = corrections.is === 'list' ? kindOf(corrections.of) : corrections;
  expect(Object.keys(shapeOf(item))).toEqual(['time', 'text']);
  const topics = kindOf(article['topics']!);
  expect(topics.is === 'list' && kindOf(topics.of)).toEqual({ is: 'text' });
});
