import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { contentOf } from '../../src/newsroom/terminal/environment.ts';
import { explainFailure } from '../../src/newsroom/terminal/explain-failure.ts';
import { languageOf } from '../../src/newsroom/terminal/language-of.ts';
import { readArguments } from '../../src/newsroom/terminal/read-arguments.ts';
import { runCommand } from '../../src/newsroom/terminal/run-command.ts';
import { machine } from './report/machine.ts';

/** A measurement: options as typed, and back comes Markdown for `RESULTS.md`. */
type Bench = { bench(options: string[]): Promise<string> };

const ROOM = import.meta.dirname;
/** Whatever folder here has a `bench.ts` can be measured. */
const measurable = readdirSync(ROOM).filter((name) => existsSync(join(ROOM, name, 'bench.ts')));

const typed = process.argv.slice(2);

async function measure([what = '', ...options]: readonly string[]): Promise<number> {
  // All but help belongs to what is measured.
  readArguments(
    'bench',
    typed.filter((word) => /^--?h(?:elp)?$/.test(word)),
    process.env,
  );
  if (!measurable.includes(what)) {
    process.stderr.write(`npm run bench -- <what>, where <what> is ${measurable.join(', ')}\n`);
    return 1;
  }
  const began = new Date();
  const { bench } = (await import(`./${what}/bench.ts`)) as Bench;
  const result = await bench(options);
  const line = ['npm run bench --', ...typed].join(' ');
  process.stdout.write(`\n## ${what}\n\n${machine(began, line)}\n\n${result}\n`);
  return 0;
}

process.exitCode = await runCommand(
  () => measure(typed),
  (error) => explainFailure(error, languageOf(contentOf(process.env, process.cwd()))),
);
