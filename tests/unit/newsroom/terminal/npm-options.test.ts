import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Command } from '../../../../src/newsroom/terminal/commands.ts';
import { COMMANDS } from '../../../../src/newsroom/terminal/commands.ts';
import type { Variables } from '../../../../src/newsroom/terminal/environment.ts';
import { explainFailure } from '../../../../src/newsroom/terminal/explain-failure.ts';
import { readArguments } from '../../../../src/newsroom/terminal/read-arguments.ts';
import { codeOf } from '../../../../src/newsroom/terminal/run-command.ts';
import { SITE } from '../../../content-folder.ts';
import { freshFolder, writeFiles } from '../../../support/build-site.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const commands = Object.keys(COMMANDS) as Command[];

/** The environment without what the npm that runs the tests says. */
const outside = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)),
);

/** What npm hands to a command that has `variables` from it. */
const byNpm = (command: Command, variables: Variables): Variables => ({
  npm_lifecycle_event: command,
  ...variables,
});

function refusal(command: Command, args: readonly string[], variables: Variables): unknown {
  try {
    return readArguments(command, args, byNpm(command, variables)).options;
  } catch (error) {
    return error;
  }
}

/** The first line of a refusal: what happened and the line that was meant. */
function sentence(command: Command, args: string[], variables: Variables, language = 'id'): string {
  const error = refusal(command, args, variables);
  expect(codeOf(error)).toBe(2);
  return explainFailure(error, language).split('\n')[0]!;
}

test('an option that npm took away is told with the line that was meant', () => {
  const dryRun = { npm_config_dry_run: 'true' };
  expect(sentence('import', ['situs lama.xml'], dryRun)).toBe(
    'npm mengambil --dry-run untuk dirinya sendiri, jadi belum ada yang dikerjakan. ' +
      'Tulis sesudah --: npm run import -- "situs lama.xml" --dry-run',
  );
  expect(sentence('import', ['x'], dryRun, 'en')).toContain('npm took --dry-run for itself');
  const two = { npm_config_json: 'true', npm_config_section_map: 'a=b c' };
  expect(sentence('import', ['x', '--images'], two)).toMatch(
    /npm run import -- x --images --section-map="a=b c" --json$/,
  );
  expect(sentence('build', [], { npm_config_strict: 'true' })).toMatch(
    /npm run build -- --strict$/,
  );
  expect(sentence('dev', [], { npm_config_host: 'true' })).toMatch(/npm run dev -- --host$/);
});

test('where a value has become a word among others, an example stands for it', () => {
  expect(sentence('start', ['8080'], { npm_config_port: 'true' })).toMatch(
    /npm start -- --port=NOMOR$/,
  );
  expect(sentence('new', ['olahraga', 'Judul'], { npm_config_section: 'true' })).toMatch(
    /npm run new -- "Judul berita" --section=rubrik$/,
  );
  const letters = { npm_config_all: 'true', npm_config_global: 'true', npm_config_long: 'true' };
  expect(sentence('new', ['en', 'Judul'], letters)).toMatch(/-- "Judul berita" --lang=en$/);
});

test('what was typed after -- as well is there, and help is given whatever npm took', () => {
  const variables = { npm_config_dry_run: 'true' };
  expect(refusal('import', ['x', '--dry-run'], variables)).toMatchObject({ 'dry-run': true });
  expect(codeOf(refusal('import', ['--help'], variables))).toBe(0);
});

test('what npm says of anything else does not count', () => {
  const others = {
    npm_config_yes: '',
    npm_config_force: 'false',
    npm_config_loglevel: 'silent',
    npm_config_json: 'true',
    npm_config_all: 'true',
  };
  for (const command of ['init', 'new'] as const)
    expect(refusal(command, [], others)).toMatchObject({});
  // Run by another script, such as that of the tests.
  const env = { npm_lifecycle_event: 'test:site', npm_config_yes: 'true' };
  expect(readArguments('init', [], env).options.yes).toBe(false);
});

test('what a file of npm sets was not typed', () => {
  const folder = writeFiles(freshFolder('npmrc'), {
    '.npmrc': 'yes = true\nforce=false\n; force=true\n',
    user: 'email=a@b.id\r\n',
    global: 'editor=vi\n',
  });
  const files = {
    npm_config_local_prefix: folder,
    npm_config_userconfig: join(folder, 'user'),
    npm_config_globalconfig: join(folder, 'global'),
  };
  const settings = { npm_config_yes: 'true', npm_config_email: 'a@b.id', npm_config_editor: 'vi' };
  expect(refusal('init', [], { ...files, ...settings })).toMatchObject({ yes: false });
  expect(sentence('init', [], { ...files, ...settings, npm_config_force: 'true' })).toMatch(
    /npm run init -- --force$/,
  );
});

/** A project of which each command prints what npm hands to it. */
const showing = writeFiles(freshFolder('npm'), {
  'package.json': JSON.stringify({
    private: true,
    scripts: Object.fromEntries(commands.map((name) => [name, 'node show.cjs'])),
  }),
  'show.cjs': 'console.log(JSON.stringify({ args: process.argv.slice(2), env: process.env }));\n',
});

/**
 * npm shows its own help for `--why`, has a `--description` that is on, and of `--only` it takes but its
 * own words, with a warning: none of them reaches a command.
 */
const NEVER_HANDED = new Set(['why', 'description', 'only']);

test('npm hands on each option of each command as is thought here', () => {
  for (const command of commands.filter((name) => Object.keys(COMMANDS[name].options).length > 0)) {
    const options = Object.entries<string>(COMMANDS[command].options).filter(
      ([name]) => !NEVER_HANDED.has(name),
    );
    const typed = options.map(([name, kind]) => (kind === 'flag' ? `--${name}` : `--${name}=v`));
    const text = execFileSync('npm', ['--silent', 'run', command, ...typed], {
      cwd: showing,
      env: outside,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    // Of `--day` it takes the first letter as a wish to hear more.
    const { args, env } = JSON.parse(text.trim().split('\n').at(-1)!) as {
      args: string[];
      env: Variables;
    };
    const line = sentence(command, args, env);
    for (const [name] of options) expect(line).toContain(`--${name}`);
  }
});

test('a dry run without -- imports nothing, and the line that is told does what was meant', () => {
  const folder = writeFiles(freshFolder('npm'), {
    'package.json': JSON.stringify({
      private: true,
      scripts: { import: `"${process.execPath}" "${join(ROOT, 'src/newsroom/import.ts')}"` },
    }),
    'content/site.yaml': SITE,
    'naskah lama.txt': 'Judul\n\nIsi.\n',
  });
  const npm = (line: string) =>
    spawnSync(line, { cwd: folder, env: outside, encoding: 'utf8', shell: true });
  const first = npm('npm --silent run import "naskah lama.txt" --dry-run');
  expect([first.status, first.stdout]).toEqual([2, '']);
  const [, meant] = /Tulis sesudah --: (.*)/.exec(first.stderr)!;
  const second = npm(meant!);
  expect([second.status, second.stdout], second.stderr).toEqual([
    0,
    expect.stringContaining('Hanya percobaan (--dry-run)'),
  ]);
  expect(readdirSync(join(folder, 'content'))).toEqual(['site.yaml']);
});
