import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { machine } from './report/machine.ts';

/** A measurement: options as typed, and back comes Markdown for `RESULTS.md`. */
type Bench = { bench(options: string[]): Promise<string> };

const ROOM = import.meta.dirname;
/** Whatever folder here has a `bench.ts` can be measured. */
const measurable = readdirSync(ROOM).filter((name) => existsSync(join(ROOM, name, 'bench.ts')));

const [what = '', ...options] = process.argv.slice(2);
if (measurable.includes(what)) {
  const began = new Date();
  const { bench } = (await import(`./${what}/bench.ts`)) as Bench;
  const result = await bench(options);
  const typed = ['npm run bench --', what, ...options].join(' ');
  process.stdout.write(`\n## ${what}\n\n${machine(began, typed)}\n\n${result}\n`);
} else {
  process.stderr.write(`npm run bench -- <what>, where <what> is ${measurable.join(', ')}\n`);
  process.exitCode = 1;
}
