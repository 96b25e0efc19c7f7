import { join } from 'node:path';
import { styleText } from 'node:util';
import { contentOf } from '../newsroom/terminal/environment.ts';
import { languageOf } from '../newsroom/terminal/language-of.ts';
import { readArguments } from '../newsroom/terminal/read-arguments.ts';
import { runCommand } from '../newsroom/terminal/run-command.ts';
import { editorPath } from '../site/addresses.ts';
import { wordsIn } from '../words/words-in.ts';
import { writeEditor } from './editor/write-editor.ts';
import { explain } from './explain.ts';
import { FIRST_PORT, serveSomewhere } from './serve-somewhere.ts';
import { readSettings } from './settings.ts';

const root = process.cwd();

/** `npm run admin`: the editor in the browser for the files of this computer, whatever site.yaml says. */
async function admin(): Promise<number> {
  const { options } = readArguments('admin', process.argv.slice(2), process.env);
  const settings = readSettings(process.env, root, new Date());
  const folder = join(settings.stateRoot, 'admin');
  await writeEditor(settings, folder, { backend: 'local' });
  const { url } = await serveSomewhere(folder, editorPath, options.port ?? FIRST_PORT);
  const words = wordsIn(languageOf(settings.contentRoot)).build;
  process.stdout.write(`\n  ${styleText('bold', 'Warta')}  ${url}\n\n${words.editorServed}\n`);
  return 0;
}

process.exitCode = await runCommand(admin, (error) => explain(error, contentOf(process.env, root)));
