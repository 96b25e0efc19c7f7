import type { Browser } from 'playwright-core';
import type { DeskData } from '../../../src/admin/config/desk-data.ts';
import { Desk } from './desk.ts';
import type { EditorHost } from './serve-editor.ts';
import { startEditor } from './editor-host.ts';
import type { Person } from './git-host/memory-repository.ts';
import type { Speech } from './git-host/speech.ts';
import type { GitHost } from './git-host/start-git-host.ts';
import { startGitHost } from './git-host/start-git-host.ts';
import { storyFiles } from './story-files.ts';

const person = (name: string): Person => {
  const login = name.toLowerCase();
  return { name, login, email: `${login}@kabarkota.example`, token: `token-${login}` };
};

/** Two who write for one newsroom. */
export const rina = person('Rina');
export const budi = person('Budi');

/** A git host with the stories of a newsroom, its editor, and a phone on which it is open. */
export type HostDesk = {
  host: GitHost;
  editor: EditorHost;
  desk: Desk;
  /** What went wrong on the page, without what was asked of the git host. */
  troubles(): string[];
  close(): Promise<void>;
};

export async function startHostDesk(
  browser: Browser,
  backend: 'github' | 'gitea' | 'gitlab',
  speech: Speech,
  files: Readonly<Record<string, string>> = storyFiles,
  /** What else the editor is told. */
  { editor: more, ...told }: Partial<DeskData> = {},
): Promise<HostDesk> {
  const host = await startGitHost(speech, [rina, budi], files);
  const editor = await startEditor(
    { backend, repo: 'kabarkota/situs', branch: 'main', address: host.url, ...more },
    told,
  );
  const desk = await Desk.open(browser, editor);
  return {
    host,
    editor,
    desk,
    troubles: () => desk.troubles.filter((trouble) => !trouble.startsWith(`asks ${host.url}`)),
    async close() {
      await desk.close();
      await editor.close();
      await host.close();
    },
  };
}
