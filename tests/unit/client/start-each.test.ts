import { afterEach, expect, test, vi } from 'vitest';
import { startEach } from '../../../src/client/start-each.ts';

afterEach(() => vi.unstubAllGlobals());

test('what fails takes nothing from the others, and marks the page', () => {
  const marks = new Set<string>();
  vi.stubGlobal('document', { documentElement: { classList: marks } });
  vi.stubGlobal('console', { error: vi.fn() });
  const begun: string[] = [];
  const late = (): void => {
    throw new TypeError('toSorted is not a function');
  };
  const start = (name: string) => () => void begun.push(name);
  expect(startEach(start('a'), late, start('b'))).toBe(false);
  expect(begun).toEqual(['a', 'b']);
  expect([...marks]).toEqual(['failed']);
  expect(startEach(start('c'))).toBe(true);
});
