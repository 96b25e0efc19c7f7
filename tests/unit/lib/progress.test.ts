import { describe, expect, test } from 'vitest';
import { createProgress } from '../../../src/lib/progress.ts';
import { wordsIn } from '../../../src/words/words-in.ts';

/** Progress on a stream that remembers, with a clock that a test moves. */
function onStream(isTTY: boolean) {
  const said: string[] = [];
  const time = { now: 0 };
  const out = { isTTY, write: (text: string) => said.push(text) };
  return { said, time, progress: createProgress(out, wordsIn('en').build, () => time.now) };
}

describe('progress of a build', () => {
  test('on a terminal: one line, written anew, with rate and time left', () => {
    const { said, time, progress } = onStream(true);
    progress.stage('render', 100);
    for (let page = 0; page < 50; page++) {
      time.now += 20;
      progress.step();
    }
    expect(said.at(-1)).toBe('\r\u001B[KRendering pages 50/100, 50 pages/s, 1 s left');
    expect(said.every((text) => !text.includes('\n'))).toBe(true);
    progress.end();
    expect(said.at(-1)).toBe('\r\u001B[K');
  });

  test('in a log: plain lines, one every five seconds, none for what is quick', () => {
    const { said, time, progress } = onStream(false);
    progress.stage('render', 1000);
    for (let page = 0; page < 11; page++) {
      time.now += 1000;
      progress.step();
    }
    progress.stage('search');
    progress.end();
    expect(said).toEqual([
      'Rendering pages 5/1000, 1 pages/s, 17 min left\n',
      'Rendering pages 10/1000, 1 pages/s, 17 min left\n',
    ]);
  });

  test('adds up what each stage took, also of one that comes back', () => {
    const { time, progress } = onStream(false);
    progress.stage('render', 10);
    time.now += 2000;
    progress.stage('search');
    time.now += 500;
    progress.stage('render', 10);
    time.now += 1000;
    progress.end();
    time.now += 9000;
    expect([...progress.spent()]).toEqual([
      ['render', 3],
      ['search', 0.5],
    ]);
  });
});
