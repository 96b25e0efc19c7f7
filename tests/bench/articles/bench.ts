import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { generate } from '../articles/generate.ts';

/** `--into folder --count 1000 --seed 7 --pictures`: writes an archive to look at or to build. */
export async function bench(options: string[]): Promise<string> {
  const { values } = parseArgs({
    args: options,
    options: {
      into: { type: 'string' },
      count: { type: 'string', default: '1000' },
      seed: { type: 'string', default: '7' },
      pictures: { type: 'boolean', default: false },
    },
  });
  if (!values.into) throw new Error('--into names the folder to write to');
  const folder = resolve(process.env['INIT_CWD'] ?? '.', values.into);
  const size = {
    count: Number(values.count),
    seed: Number(values.seed),
    pictures: values.pictures,
  };
  const { bytes } = await generate(folder, size);
  return `${size.count} articles, ${bytes} B of Markdown in ${folder}`;
}
