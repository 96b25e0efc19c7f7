import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readChangelog } from '../../src/newsroom/update/news.ts';
import { languages, wordsIn } from '../../src/words/words-in.ts';

const root = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** One page. */
const MOST = 4096;

const rooms = readdirSync(join(root, 'src'), { withFileTypes: true })
  // A folder that was moved away may stay behind empty.
  .filter(
    (entry) =>
      entry.isDirectory() &&
      readdirSync(join(root, 'src', entry.name), { recursive: true, withFileTypes: true }).some(
        (one) => one.isFile(),
      ),
  )
  .map(({ name }) => name);

/** Astro makes a page of every Markdown file in `src/pages` but those that begin with `_`. */
const paperOf = (room: string): string =>
  room === 'pages' ? 'src/pages/_README.md' : `src/${room}/README.md`;

const TOP = /^(?:src|tests|content|public|\.github|\.schema|\.vscode)\//;

/** What a text names between backticks that is a path, from the root; `<…>` and globs are patterns. */
function pathsIn(text: string, folder: string): string[] {
  const prose = text.replace(/^```.*?^```/gms, '');
  return [...prose.matchAll(/`(?!\/)([\w./[\]-]+)`/g)]
    .map(([, name]) => name!)
    .filter(
      (name) =>
        TOP.test(name) || /[\w\]-]\.(?:ts|astro|css|json)$/.test(name) || /^[\w-]+\/$/.test(name),
    )
    .filter((name) => name !== 'dist/')
    .map((name) => (TOP.test(name) ? name : join(folder, name)));
}

function missing(file: string): string[] {
  return pathsIn(read(file), dirname(file)).filter((path) => !existsSync(join(root, path)));
}

describe.each(rooms)('the room %s', (room) => {
  test('says on a page at most what it is, and names only files that are there', () => {
    const file = paperOf(room);
    expect(existsSync(join(root, file)), file).toBe(true);
    expect(statSync(join(root, file)).size).toBeLessThanOrEqual(MOST);
    expect(missing(file)).toEqual([]);
  });
});

test('the guide for contributors names only files and commands that are there', () => {
  const file = '.github/CONTRIBUTING.md';
  const { scripts } = JSON.parse(read('package.json')) as { scripts: object };
  const commands = [...read(file).matchAll(/npm run ([a-z:-]+)/g)].map(([, name]) => name!);
  expect(commands.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  expect(pathsIn(read(file), '').length).toBeGreaterThan(20);
  expect(pathsIn(read(file), '').filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test('the changelog begins with this version, and says in every language what is new', () => {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  const versions = readChangelog(read('.github/CHANGELOG.md'));
  expect(versions[0]?.version).toBe(version);
  const names = languages.map((code) => wordsIn(code).language.ownName);
  for (const { news } of versions) {
    expect([...news.keys()].toSorted()).toEqual(names.toSorted());
    for (const lines of news.values()) expect(lines.length).toBeGreaterThan(0);
  }
});

type Step = { uses?: string; run?: string };
type Workflow = {
  on: Record<string, { 'paths-ignore'?: string[] }>;
  jobs: Record<string, { steps: Step[] }>;
};

test('the workflow for contributors runs every test, with the actions that the README pins', () => {
  const workflow = parse(read('.github/workflows/test.yml')) as Workflow;
  const steps = workflow.jobs['test']!.steps;
  expect(steps.flatMap(({ run }) => run ?? [])).toEqual([
    'npm ci',
    'npm run test:setup',
    'npm test',
  ]);
  for (const { uses } of steps) if (uses !== undefined) expect(read('README.md')).toContain(uses);
  // An article that is saved must not start an hour of tests in a newsroom's repository.
  for (const { 'paths-ignore': ignored } of Object.values(workflow.on))
    expect(ignored).toEqual(['content/**', 'public/**']);
});

test.each(['bug', 'question'])('the form for a %s can be read by GitHub', (name) => {
  const form = parse(read(`.github/ISSUE_TEMPLATE/${name}.yml`)) as {
    name: string;
    description: string;
    body: { type: string; id?: string; attributes: { label?: string } }[];
  };
  expect(form.name).toContain(' · ');
  expect(form.description).toContain(' · ');
  for (const { type, id, attributes } of form.body) {
    expect(['markdown', 'textarea', 'input']).toContain(type);
    if (type !== 'markdown') expect([id, attributes.label]).not.toContain(undefined);
  }
});
