import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { isSystemError } from '../../lib/system-error.ts';
import { writeAtomically } from '../../lib/write-file.ts';
import { withLastLine } from './ignore-lines.ts';

/** How a folder of the newsroom's own stands to git after it was seen to: what may have to be told. */
export interface GitState {
  /** Whether the `.gitignore` got a new line, and why not where it could not be written. */
  line: 'there' | 'added' | { why: string };
  /** The folder as git has it from before, where it has it. */
  tracked?: string;
}

/**
 * Keeps a folder of a content folder out of git, `_import` unless another is named, by the `.gitignore` of the repository or of the
 * project that the folder lies in, else by one of its own.
 */
export function keepOutOfGit(content: string, project: string, folder = '_import'): GitState {
  if (!existsSync(content)) return { line: 'there' };
  const root = rootOf(realpathSync(content), existsSync(project) ? realpathSync(project) : project);
  const tracked = trackedIn(content, root, folder);
  return { line: addLine(join(root, '.gitignore'), `${folder}/`), ...(tracked && { tracked }) };
}

/** The nearest folder upward that is a repository or the project. */
function rootOf(content: string, project: string): string {
  for (let folder = content; ; folder = dirname(folder)) {
    if (folder === project || existsSync(join(folder, '.git'))) return folder;
    if (dirname(folder) === folder) return content;
  }
}

function addLine(file: string, line: string): GitState['line'] {
  try {
    // Byte for byte, whatever its encoding: other people's lines stay as they are.
    const text = existsSync(file) ? readFileSync(file, 'latin1') : '';
    const more = withLastLine(text, line);
    if (more === text) return 'there';
    writeAtomically(file, Buffer.from(more, 'latin1'));
    return 'added';
  } catch (error) {
    if (isSystemError(error)) return { why: error.code };
    throw error;
  }
}

/** What an earlier commit took in stays in git whatever is ignored. Without git, nothing is known. */
function trackedIn(content: string, root: string, folder: string): string | undefined {
  const names = ['-C', content, '-c', 'core.fsmonitor=false', 'ls-files', '--', folder];
  const { status, stdout } = spawnSync('git', names, { encoding: 'utf8', timeout: 10_000 });
  if (status !== 0 || stdout === '') return undefined;
  return relative(root, join(realpathSync(content), folder))
    .split(sep)
    .join('/');
}
