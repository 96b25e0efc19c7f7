import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freshFolder, run, writeFiles } from '../support/build-site.ts';
import { startDev } from '../support/dev-server.ts';
import { article, siteYaml } from '../support/small-content.ts';

const NOTE = join(import.meta.dirname, '../support/note-calls.ts');

const content = writeFiles(freshFolder('calls'), {
  'site.yaml': siteYaml,
  'articles/2015/09/satu.md': article({ title: 'Kapal merapat' }, 'Isi.'),
});

/** A machine on which Astro never ran, and a list of whom it calls. */
const stranger = () => {
  const home = freshFolder('home');
  const calls = join(home, 'calls.txt');
  return {
    calls: () => (existsSync(calls) ? readFileSync(calls, 'utf8') : ''),
    env: {
      WARTA_CONTENT: content,
      WARTA_OUT: join(home, 'dist'),
      WARTA_TEST_CALLS: calls,
      NODE_OPTIONS: `--import=${NOTE}`,
      HOME: home,
      XDG_CONFIG_HOME: home,
      CI: '',
    },
  };
};

test('what notes calls notes them', async () => {
  const { calls, env } = stranger();
  const caller = writeFiles(freshFolder('caller'), {
    'call.mjs': "await fetch('http://telemetry.invalid/').catch(() => {});",
  });
  await run(join(caller, 'call.mjs'), env);
  expect(calls()).toBe('telemetry.invalid\n');
});

test('npm run dev calls nobody, neither the makers of Astro nor npm', async () => {
  const { calls, env } = stranger();
  const dev = await startDev(env, 4973);
  // What is begun with the server and not waited for has its time.
  await fetch(new URL('2015/09/satu/', dev.url));
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await dev.stop();
  expect(calls()).toBe('');
});

test('npm run build calls nobody', async () => {
  const { calls, env } = stranger();
  const { code, output } = await run('src/build/build.ts', env);
  expect(code, output).toBe(0);
  expect(calls()).toBe('');
});
