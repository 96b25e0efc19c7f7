import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { makeFolder } from '../../lib/make-folder.ts';
import { writeAtomically } from '../../lib/write-file.ts';
import { wordsIn } from '../../words/words-in.ts';
import { languageOf } from '../terminal/language-of.ts';
import type { Arguments } from '../terminal/read-arguments.ts';
import { BadSetting } from '../terminal/refusals.ts';
import type { CommandIo } from '../terminal/run-at-terminal.ts';
import { codeOwners, readHandles } from './code-owners.ts';

/** Where the files of a host of repositories lie in it, and what they are made of. */
const PIPELINES = {
  github: {
    files: {
      '.github/workflows/publish.yml': 'github-publish.yml',
      '.github/workflows/check.yml': 'github-check.yml',
    },
    owners: '.github/CODEOWNERS',
  },
  gitlab: { files: { '.gitlab-ci.yml': 'gitlab-ci.yml' }, owners: '.gitlab/CODEOWNERS' },
} as const;

/** A host of repositories that builds and publishes by itself. */
type Forge = keyof typeof PIPELINES;

const isForge = (word: string): word is Forge => Object.hasOwn(PIPELINES, word);

/**
 * `npm run init -- --pipeline github`: puts what GitHub or GitLab needs to check, build and publish by
 * itself into the project, and touches nothing that is there. Answers 0, or 2 where an account cannot be
 * meant. Throws `BadSetting`.
 */
export function writePipeline(
  pipeline: string,
  options: Arguments<'init'>['options'],
  io: CommandIo,
): number {
  const forge = pipeline.toLowerCase();
  if (!isForge(forge)) throw new BadSetting('--pipeline', pipeline, Object.keys(PIPELINES));
  const words = wordsIn(languageOf(io.content)).desk.init;
  const editors = readHandles(options.editors);
  const responsible = readHandles(options.responsible);
  const wrong = [...editors, ...responsible].flatMap((one) => ('wrong' in one ? [one.wrong] : []));
  for (const handle of wrong) io.err(words.pipeline.handle(handle));
  if (wrong.length > 0) return 2;
  const handlesOf = (list: typeof editors): string[] =>
    list.flatMap((one) => ('handle' in one ? [one.handle] : []));
  const content = relative(io.project, io.content).split(sep).join('/');
  const owners = codeOwners(content, handlesOf(editors), handlesOf(responsible), words.pipeline);
  const { files, owners: ownersFile } = PIPELINES[forge];
  const texts = Object.entries(files).map(([file, from]): [string, string] => [
    file,
    readFileSync(join(import.meta.dirname, 'pipelines', from), 'utf8'),
  ]);
  if (owners !== undefined) texts.push([ownersFile, owners]);
  for (const [file, text] of texts) {
    const path = join(io.project, file);
    if (existsSync(path)) io.out(words.pipeline.kept(file));
    else {
      makeFolder(dirname(path));
      writeAtomically(path, text, { isNew: true });
      io.out(words.newFile(file));
    }
  }
  if (owners === undefined) io.out(words.pipeline.noEditors(forge));
  io.out(words.pipeline.next);
  return 0;
}
