import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder } from '../../lib/make-folder.ts';
import { writeAtomically } from '../../lib/write-file.ts';
import { DRAFTS } from './article/withheld.ts';

/**
 * Moves a draft that was withheld from git, and the pictures that it shows, to `articles/`; its text stays
 * as it is, so it is still a draft there. A picture that another withheld draft shows stays there, too.
 */
export function releaseDraft(content: string, name: string): { file: string } {
  const file = `articles/${name}.md`;
  const from = join(content, `${DRAFTS}/${name}.md`);
  const to = join(content, file);
  const text = readFileSync(from, 'utf8');
  const names = readdirSync(dirname(from));
  const others = names
    .filter((one) => one.endsWith('.md') && join(dirname(from), one) !== from)
    .map((one) => readFileSync(join(dirname(from), one), 'utf8'));
  const shown = names.filter((one) => !one.endsWith('.md') && text.includes(one));
  makeFolder(dirname(to));
  for (const picture of shown)
    if (!existsSync(join(dirname(to), picture)))
      copyFileSync(join(dirname(from), picture), join(dirname(to), picture));
  writeAtomically(to, text, { isNew: true });
  rmSync(from);
  for (const picture of shown)
    if (!others.some((other) => other.includes(picture))) rmSync(join(dirname(from), picture));
  return { file };
}
