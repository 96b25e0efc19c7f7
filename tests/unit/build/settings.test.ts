import { describe, expect, test } from 'vitest';
import { readSettings } from '../../../src/build/settings.ts';
import { BadSetting } from '../../../src/newsroom/terminal/refusals.ts';

const clock = new Date('2026-11-22T00:00:00Z');

describe('settings of a run', () => {
  test('without an environment: the folders of the project and the time it is', () => {
    expect(readSettings({}, '/p', clock)).toMatchObject({
      contentRoot: '/p/content',
      outRoot: '/p/dist',
      now: '2026-11-22T00:00:00.000Z',
    });
  });

  test('relative folders count from where the command was typed', () => {
    const env = { INIT_CWD: '/home/desk', WARTA_CONTENT: 'isi', WARTA_OUT: '/srv/www' };
    expect(readSettings(env, '/p', clock)).toMatchObject({
      contentRoot: '/home/desk/isi',
      outRoot: '/srv/www',
    });
  });

  test('state belongs to an output folder', () => {
    const state = (out: string) => readSettings({ WARTA_OUT: out }, '/p', clock).stateRoot;
    expect(state('/a')).not.toBe(state('/b'));
  });

  test.each([
    ['WARTA_NOW', 'besok'],
    ['SITE_URL', 'warta.example'],
  ])('%s=%s is refused with its name and value', (variable, value) => {
    expect(() => readSettings({ [variable]: value }, '/p', clock)).toThrow(BadSetting);
    expect(() => readSettings({ [variable]: value }, '/p', clock)).toThrow(
      `${variable}="${value}"`,
    );
  });
});
