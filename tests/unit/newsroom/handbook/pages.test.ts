import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArguments } from '../../../../src/newsroom/terminal/read-arguments.ts';
import type { Command } from '../../../../src/newsroom/terminal/commands.ts';
import { COMMANDS } from '../../../../src/newsroom/terminal/commands.ts';
import { slugOf } from '../../../../src/lib/slug.ts';
import { toolWords } from '../../../../src/words/tool-words.ts';
import { languages } from '../../../../src/words/words-in.ts';
import { HANDBOOK, codeOf, fencesOf, pagesOf } from './pages.ts';

const { scripts } = JSON.parse(readFileSync(join(HANDBOOK, '../../../package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

const numberOf = (name: string): string => name.slice(0, 2);

test('every language has the same pages, by their numbers', () => {
  const [first, ...others] = languages.map((code) => [...pagesOf(code).keys()].map(numberOf));
  expect(new Set(first).size).toBe(first!.length);
  for (const numbers of others) expect(numbers).toEqual(first);
});

/** Where the links of a page lead; those that are shown as examples are none. */
const linksOf = (text: string): string[] =>
  [...text.replace(/^```.*?^```|`[^`\n]+`/gms, '').matchAll(/(?<!\\)\]\(([^)\s]+)\)/g)].map(
    ([, target]) => target!,
  );

/** The words of a command line as a shell splits them; quotation marks hold one together. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);

describe.each(languages)('the handbook in %s', (code) => {
  const pages = pagesOf(code);

  test.each([...pages.keys()])('%s begins with its one title', (name) => {
    expect(name).toMatch(/^\d\d-[a-z]+(?:-[a-z]+)*\.md$/);
    const [first, ...rest] = pages
      .get(name)!
      .replace(/^```.*?^```/gms, '')
      .split('\n');
    expect(first).toMatch(/^# \S/);
    expect(rest.filter((line) => line.startsWith('# '))).toEqual([]);
  });

  test('leads nowhere that is not there', () => {
    const lost = [...pages].flatMap(([name, text]) =>
      linksOf(text)
        .filter((target) => !target.startsWith('https://'))
        .filter((target) => {
          const [file = '', anchor] = target.split('#');
          if (!existsSync(join(HANDBOOK, code, file))) return true;
          if (anchor === undefined) return false;
          const to = readFileSync(join(HANDBOOK, code, file), 'utf8');
          return ![...to.matchAll(/^#+ (.+)$/gm)].some(([, words]) => slugOf(words!) === anchor);
        })
        .map((target) => `${name}: ${target}`),
    );
    expect(lost).toEqual([]);
  });

  test('is whole from its first page: every page is led to', () => {
    const named = new Set([...pages.values()].flatMap(linksOf));
    const [first, ...others] = pages.keys();
    expect(others.filter((name) => !named.has(name))).toEqual([]);
    expect(first).toMatch(/^01-/);
  });

  test('names commands and options that are there', () => {
    const lines = [...pages].flatMap(([name, text]) =>
      [
        ...codeOf(text),
        ...fencesOf(name, text)
          .filter(({ language }) => language === 'sh')
          .flatMap((fence) => fence.text.trim().split('\n')),
      ].filter((line) => line.startsWith('npm ')),
    );
    expect(lines.length).toBeGreaterThan(20);
    for (const line of lines) {
      const [, first, second] = wordsOf(line);
      const command = first === 'run' ? second! : first!;
      if (command === 'install') continue;
      expect(Object.keys(scripts), line).toContain(command);
      if (!Object.hasOwn(COMMANDS, command)) continue;
      const args = line.includes(' -- ') ? wordsOf(line.slice(line.indexOf(' -- ') + 4)) : [];
      const rest = args.filter((arg) => arg !== '--help');
      expect(() => readArguments(command as Command, rest, {}), line).not.toThrow();
    }
  });

  test('names no option that no command has', () => {
    const known = new Set(Object.values(COMMANDS).flatMap(({ options }) => Object.keys(options)));
    const named = [...pages.values()]
      .flatMap(codeOf)
      .flatMap((span) => /^--([a-z][a-z-]+)/.exec(span)?.[1] ?? []);
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((name) => !known.has(name) && name !== 'help')).toEqual([]);
  });

  test('lists the keys that readers have, and no others', async () => {
    const { shortcutKeys } = await toolWords(code);
    const page = [...pages].find(([name]) => name.startsWith('15-'))![1];
    const keys = [...page.matchAll(/^\| `(.)` \|/gm)].map(([, key]) => key);
    expect(keys).toEqual(shortcutKeys.map(([key]) => key));
  });
});
