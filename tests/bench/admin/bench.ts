import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { editorCode } from '../../../src/build/editor/editor-code.ts';
import { wordsIn } from '../../../src/words/words-in.ts';
import { DESK } from '../../support/admin/desk-data.ts';
import { gitea } from '../../support/admin/git-host/gitea.ts';
import { github } from '../../support/admin/git-host/github.ts';
import { gitlab } from '../../support/admin/git-host/gitlab.ts';
import { startGitHost } from '../../support/admin/git-host/start-git-host.ts';
import { serveEditor } from '../../support/admin/serve-editor.ts';
import { startBrowser } from '../../support/browser.ts';
import { PHONE_LINE } from '../line/line.ts';
import { table } from '../report/table.ts';
import { archiveFiles, monthsUpTo } from './host-archive.ts';
import type { Visit } from './measure-visit.ts';
import { measureVisit } from './measure-visit.ts';

const SPEECHES = { github, gitlab, gitea } as const;
type Backend = keyof typeof SPEECHES;

const person = { name: 'Rina', login: 'rina', email: 'rina@kabarkota.example', token: 'token' };
const seconds = (ms: number): string => (ms / 1000).toFixed(1);

const row = (name: string, visit: Visit): string[] => [
  name,
  String(visit.requests),
  (visit.bytes / 1000).toFixed(0),
  seconds(visit.list),
  seconds(visit.story),
  seconds(visit.again),
];

/**
 * `--months 34 --stories 300`: the desk of an archive on a phone, until the list of a month stands there
 * and a story of it: the month of today, then an older one. `--line` puts a phone's line between.
 */
export async function bench(options: string[]): Promise<string> {
  const { values } = parseArgs({
    args: options,
    options: {
      months: { type: 'string', default: '34' },
      stories: { type: 'string', default: '300' },
      line: { type: 'boolean', default: false },
    },
  });
  const today = new Date().toISOString().slice(0, 7);
  const months = monthsUpTo(today, Number(values.months));
  const files = archiveFiles(months.map((month) => ({ month, stories: Number(values.stories) })));
  const older = months.at(-6)!;
  const nameOf = (month: string): string =>
    wordsIn('id').admin.storiesOf(month.slice(0, 4), Number(month.slice(5)));
  const folder = mkdtempSync(join(tmpdir(), 'warta-desk-'));
  const browser = await startBrowser({ whole: true });
  const rows: string[][] = [];
  try {
    const code = await editorCode(folder);
    for (const backend of Object.keys(SPEECHES) as Backend[]) {
      const host = await startGitHost(SPEECHES[backend], [person], files);
      const address = { repo: 'kabarkota/situs', branch: 'main', address: host.url };
      const editor = await serveEditor(code, { ...DESK, months, editor: { backend, ...address } });
      for (const [name, query, month] of [
        ['this month', '', today],
        ['an older month', `?month=${older}`, older],
      ] as const) {
        const visited = {
          editor,
          host: host.url,
          token: person.token,
          query,
          month: nameOf(month),
        };
        const visit = await measureVisit(browser, visited, values.line ? PHONE_LINE : undefined);
        rows.push(row(`${backend}, ${name}`, visit));
      }
      await editor.close();
      await host.close();
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
  const head = ['', 'requests', 'kB gzip', 'list s', 'story s', 'again s'];
  return `${Object.keys(files).length} files\n\n${table(head, rows)}`;
}
