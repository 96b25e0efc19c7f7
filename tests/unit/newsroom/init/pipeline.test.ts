import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { secretsFrom } from '../../../../src/delivery/targets/secrets.ts';
import { codeOwners } from '../../../../src/newsroom/init/code-owners.ts';
import { COMMANDS } from '../../../../src/newsroom/terminal/commands.ts';
import type { Command } from '../../../../src/newsroom/terminal/commands.ts';
import { readArguments } from '../../../../src/newsroom/terminal/read-arguments.ts';
import { wordsIn } from '../../../../src/words/words-in.ts';
import { freshFolder, writeFiles } from '../../../support/build-site.ts';
import { commandIo } from '../../../support/command-io.ts';
import { filesBelow } from '../../../support/update-project.ts';
import { typedInit } from '../../../support/typed.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const FOLDER = join(ROOT, 'src/newsroom/init/pipelines');
const texts = readdirSync(FOLDER).map(
  (name) => [name, readFileSync(join(FOLDER, name), 'utf8')] as const,
);
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

/** The names under which secrets of a newsroom's own are looked for, as the code asks for them. */
function secretNames(): Set<string> {
  const names = new Set<string>();
  const env = new Proxy<Record<string, string>>(
    {},
    { getOwnPropertyDescriptor: (_, name) => void names.add(String(name)) },
  );
  secretsFrom(env, { name: 'utama' });
  return new Set(
    [...names].filter((name) => name.startsWith('WARTA_') && !name.endsWith('_UTAMA')),
  );
}

/** All command lines in a value read from YAML; an expression of GitHub stands for each of its words. */
function linesIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return key === 'run' || key === 'script' ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one) => linesIn(one, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => linesIn(inner, name));
}

describe.each(texts)('%s', (name, text) => {
  const read = parse(text) as Record<string, never>;

  test('is YAML, and runs only commands that are there, with options that they have', () => {
    const lines = linesIn(read).flatMap((line) => {
      const [, word] = /\$\{\{.*?'([^']+)' \|\| '' \}\}/.exec(line) ?? [];
      return [line.replace(/\$\{\{.*\}\}/, ''), line.replace(/\$\{\{.*\}\}/, word ?? '')];
    });
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) {
      const [, command, rest = ''] = /^npm (?:-s )?run ([a-z]+)(?: -- ([^>|]*))?/.exec(line) ?? [];
      if (command === undefined) {
        expect(line).toMatch(/^npm (?:ci|install)$/);
        continue;
      }
      expect(Object.keys(scripts), line).toContain(command);
      expect(Object.keys(COMMANDS), line).toContain(command);
      const words = rest.split(' ').filter(Boolean);
      expect(() => readArguments(command as Command, words, {}), line).not.toThrow();
    }
  });

  test('names the secrets that publishing looks for, and no others', () => {
    if (name === 'github-check.yml') {
      // A change that nobody has agreed to gets none.
      expect(text).not.toMatch(/secrets\.|WARTA_/);
      return;
    }
    const named = new Set([...text.matchAll(/\bWARTA_(?!TASK)[A-Z_]+/g)].map(([one]) => one));
    expect(secretNames().size).toBeGreaterThan(3);
    expect(named).toEqual(secretNames());
  });
});

test('GitHub publishes one at a time, on every change, every hour, and looks once a day', () => {
  const workflow = parse(Object.fromEntries(texts)['github-publish.yml']!);
  expect(workflow.concurrency['cancel-in-progress']).toBe(false);
  expect(workflow.permissions).toEqual({ contents: 'read' });
  const [hourly, daily] = (workflow.on.schedule as { cron: string }[]).map(({ cron }) => cron);
  expect(hourly).toMatch(/^\d+ \* \* \* \*$/);
  expect(daily).toMatch(/^\d+ \d+ \* \* \*$/);
  type Words = Record<string, string>;
  type Step = { if?: string; run?: string; uses?: string; env?: Words; with?: Words };
  const steps = workflow.jobs.publish.steps as Step[];
  expect(steps.find((step) => step.run === 'npm run verify')?.if).toContain(`'${daily}'`);
  const { env = {} } = steps.find(({ run }) => run?.startsWith('npm run publish'))!;
  for (const [key, value] of Object.entries(env)) expect(value).toBe(`\${{ secrets.${key} }}`);
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  for (const { uses = '' } of steps)
    expect(readme).toContain(uses.replace(/(?<=\/cache)\/\w+/, ''));
  // A site that was changed by others must not make the next run forget what was published.
  const [kept, saved] = steps.filter(({ uses }) => uses?.startsWith('actions/cache/'));
  expect([steps.at(-1), saved?.if]).toEqual([saved, 'always()']);
  expect([saved!.with!['path'], saved!.with!['key']]).toEqual([
    kept!.with!['path'],
    kept!.with!['key'],
  ]);
});

test('GitLab publishes one at a time, and only from the default branch', () => {
  const { check, publish, back, verify, ...rest } = parse(
    Object.fromEntries(texts)['gitlab-ci.yml']!,
  );
  expect(rest['.publish'].resource_group).toBe('publish');
  expect(rest['.publish'].cache.when).toBe('always');
  for (const job of [publish, back, verify]) {
    expect(job.extends).toBe('.publish');
    expect(job.rules[0].if).toContain('!= "merge_request_event"');
  }
  const [report] = Object.values(check.artifacts.reports);
  expect(check.script.at(-1)).toContain(`> ${String(report)}`);
});

describe('npm run init -- --pipeline', () => {
  async function init(...args: readonly string[]) {
    const files = { 'content/site.yaml': 'language: id\n', '.github/a.md': 'a' };
    const root = writeFiles(freshFolder('pipeline'), files);
    const { io, said } = commandIo(join(root, 'content'));
    const code = await typedInit(['--pipeline', ...args], { ...io, project: root });
    return { code, said: said.join('\n'), root, files: [...filesBelow(root).keys()].toSorted() };
  }

  test('puts ready files for GitHub into the project, and touches no story', async () => {
    const { code, said, files, root } = await init(
      ...['github', '--editors', '@rina, budi', '--responsible', '@siti'],
    );
    expect(code).toBe(0);
    expect(files).toEqual([
      '.github/CODEOWNERS',
      '.github/a.md',
      '.github/workflows/check.yml',
      '.github/workflows/publish.yml',
      'content/site.yaml',
    ]);
    expect(said).toContain('publish.yaml');
    const owners = readFileSync(join(root, '.github/CODEOWNERS'), 'utf8');
    expect(owners.replace(/^#.*\n/gm, '')).toBe(
      [
        '* @siti',
        '/content/ @rina @budi',
        '/content/site.yaml @siti',
        '/content/publish.yaml @siti\n',
      ].join('\n'),
    );
  });

  test('names a content folder as it is, and the editors for everything where nobody else is named', () => {
    const { pipeline } = wordsIn('id').desk.init;
    const owners = (content: string) =>
      codeOwners(content, ['@rina'], [], pipeline)
        ?.replace(/^#.*\n/gm, '')
        .split('\n')[1];
    expect(owners('isi koran')).toBe(String.raw`/isi\ koran/ @rina`);
    expect(owners('')).toBe('/ @rina');
    expect(codeOwners('content', [], ['@siti'], pipeline)).toBeUndefined();
  });

  test('does the same for GitLab, and says how editors are named', async () => {
    const { files, said } = await init('GitLab');
    expect(files).toContain('.gitlab-ci.yml');
    expect(files).not.toContain('.gitlab/CODEOWNERS');
    expect(said).toContain('--pipeline gitlab --editors "@rina @budi"');
  });

  test('leaves what is there as it is', async () => {
    const { root } = await init('gitlab');
    const { io, said } = commandIo(join(root, 'content'));
    const before = readFileSync(join(root, '.gitlab-ci.yml'), 'utf8');
    await typedInit(['--pipeline', 'gitlab'], { ...io, project: root });
    expect(said.join('\n')).toContain('.gitlab-ci.yml sudah ada');
    expect(readFileSync(join(root, '.gitlab-ci.yml'), 'utf8')).toBe(before);
  });

  test('names accounts that cannot be meant, and hosts that it does not know', async () => {
    const { code, said, files } = await init('github', '--editors', '@rina Budi!');
    expect([code, said]).toEqual([2, expect.stringContaining('“Budi!” bukan nama akun')]);
    expect(files).not.toContain('.github/workflows/publish.yml');
    expect((await init('bitbucket')).said).toMatch(/bitbucket.*github, gitlab/);
  });
});
