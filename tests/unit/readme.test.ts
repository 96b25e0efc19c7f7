import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { HOSTS } from '../../src/publish/hosts/limits.ts';

const root = join(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

test('the README names every command, and no command that is not there', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named = [...readme.matchAll(/npm run ([a-z:-]+)/g)].map((match) => match[1]!);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('the README names every host, and no host that is not there', () => {
  const hosts = [...readme.matchAll(/--host ([a-z]+)/g)].map((match) => match[1]!);
  expect([...new Set(hosts)].toSorted()).toEqual(HOSTS.toSorted());
});

/** Carries parts from job to job. */
const CARRIERS = ['download-artifact@v7', 'upload-artifact@v6'];

/** Those that run on Node 24, which GitHub's machines have asked for since September 2026. */
const ACTIONS = [
  'cache@v5',
  'checkout@v6',
  'deploy-pages@v5',
  'setup-node@v6',
  'upload-pages-artifact@v5',
];

/** The workflows in the README, those for GitHub and GitLab in turns: what names a machine or an image. */
const workflows = [...readme.matchAll(/```yaml\n(.*?)```/gs)]
  .map(([, text]) => text!)
  .filter((text) => /^ *(?:runs-on|image):|image:/m.test(text))
  .map((text) => parse(text));

test('the workflows that the README offers can be pasted', () => {
  const [github, gitlab] = workflows;
  expect(Object.keys(github.on)).toEqual(['push', 'schedule', 'workflow_dispatch']);
  type Step = { uses?: string; run?: string };
  const steps = github.jobs.publish.steps as Step[];
  const used = steps.flatMap(({ uses }) => (uses === undefined ? [] : [uses]));
  expect(used.map((name) => name.replace('actions/', '')).toSorted()).toEqual(ACTIONS);
  const order = ['npm ci', 'npm run check -- --fix', 'npm run build -- --host github'];
  expect(steps.flatMap(({ run }) => run ?? [])).toEqual(order);
  expect(gitlab.pages.script.at(-1)).toBe('npm run build');
  expect(gitlab.pages.artifacts.paths).toEqual([gitlab.pages.variables.WARTA_OUT]);
});

test('the workflows for parts make every part, at one clock, and join what they carry', () => {
  const [github, gitlab] = workflows.slice(2);
  const { clock, part, publish } = github.jobs;
  expect(clock.outputs.now).toContain('steps.clock.outputs.now');
  for (const job of [part, publish]) {
    expect(job.env.WARTA_NOW).toBe('${{ needs.clock.outputs.now }}');
    expect([job.needs].flat()).toContain('clock');
  }
  const { part: numbers } = part.strategy.matrix as { part: number[] };
  expect(numbers).toEqual(numbers.map((_, at) => at + 1));
  const steps = [...part.steps, ...publish.steps] as { uses?: string; run?: string }[];
  expect(steps.map(({ run }) => run)).toContain(
    `npm run build -- --part \${{ matrix.part }}/${numbers.length}`,
  );
  const used = new Set(steps.flatMap(({ uses }) => uses?.replace('actions/', '') ?? []));
  expect([...used].toSorted()).toEqual([...ACTIONS, ...CARRIERS].toSorted());
  expect(gitlab.variables.WARTA_NOW).toBe('$CI_PIPELINE_CREATED_AT');
  expect(gitlab.part.artifacts.paths).toEqual([`${gitlab.variables.WARTA_OUT}-parts`]);
  expect(gitlab.part.script.at(-1)).toContain('--part $CI_NODE_INDEX/$CI_NODE_TOTAL');
  expect(gitlab.pages.needs).toEqual(['part']);
  expect(gitlab.pages.script.at(-1)).toBe('npm run build -- --join');
});
