import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../../../src/newsroom/terminal/commands.ts';
import { wordsIn } from '../../../../src/words/words-in.ts';
import { SITE, contentFolder } from '../../../content-folder.ts';

const ROOT = join(import.meta.dirname, '../../../..');

/** Tools of those who develop Warta, which are other people's programs or begin them. */
const TOOLS = /^(?:test|test:\w+|check:\w+|format)$/;

const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
const commands = Object.entries(scripts).filter(([name]) => !TOOLS.test(name));

/** What must stay as it is where a command only explains itself. */
const README = join(ROOT, 'README.md');

test('every script is a command that explains itself, or a tool', () => {
  expect(commands.map(([name]) => name).toSorted()).toEqual(Object.keys(COMMANDS).toSorted());
});

test.each(commands)(
  'npm run %s -- --help answers in the language of the newsroom and does nothing',
  (name, line) => {
    const written = statSync(README).mtimeMs;
    for (const [language, help] of [
      ['id', '--help'],
      ['en', '-h'],
    ] as const) {
      const content = contentFolder({
        'site.yaml': SITE.replace(/^language:.*$/m, `language: ${language}`),
      });
      const out = join(content, 'dist');
      const { PATH = '' } = process.env;
      const { status, stdout, stderr } = spawnSync(`${line} ${help}`, {
        cwd: ROOT,
        shell: true,
        encoding: 'utf8',
        env: {
          ...process.env,
          PATH: `${join(ROOT, 'node_modules/.bin')}${delimiter}${PATH}`,
          WARTA_CONTENT: content,
          WARTA_OUT: out,
        },
      });
      const words = wordsIn(language).terminal;
      const { does } = words.commands[name as keyof typeof COMMANDS];
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout.split('\n')[0]).toBe(`npm ${name === 'start' ? '' : 'run '}${name}: ${does}.`);
      expect(stdout).toContain(words.help);
      expect(existsSync(out)).toBe(false);
    }
    expect(statSync(README).mtimeMs).toBe(written);
  },
);
