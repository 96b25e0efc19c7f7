import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentDigest } from '../../../src/build/output/file-record.ts';
import { readSettings } from '../../../src/build/settings.ts';
import { writeState } from '../../../src/build/state/build-state.ts';
import { runPublishCommand } from '../../../src/delivery/publish/command.ts';
import { askOver } from '../../../src/delivery/verify/ask.ts';
import { readArguments } from '../../../src/newsroom/terminal/read-arguments.ts';
import { freshFolder, writeFiles } from '../build-site.ts';
import { commandIo } from '../command-io.ts';
import { siteYaml } from '../small-content.ts';

type Texts = Record<string, string>;

/** A newsroom with a host that is a folder; its builds make what `site` says. */
export class PublishingDesk {
  readonly project = freshFolder('desk');
  readonly host = join(freshFolder('host'), 'public_html');
  readonly env = {
    WARTA_CONTENT: join(this.project, 'content'),
    WARTA_OUT: join(this.project, 'dist'),
  };
  site: Texts = {};
  gonePaths: string[] = [];
  isBroken = false;
  /** Where anybody can read its content. */
  repository: string | undefined;

  constructor(targets = `targets:\n  - name: utama\n    kind: folder\n    folder: ${this.host}\n`) {
    writeFiles(this.project, { 'content/site.yaml': siteYaml, 'content/publish.yaml': targets });
  }

  /** Puts the site's files in place as a build does, and remembers them. */
  build(): number {
    if (this.isBroken) return 1;
    const settings = readSettings(this.env, this.project, new Date());
    const files = new Map(
      Object.entries(this.site).map(([path, text]) => {
        const file = join(settings.outRoot, path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(`${file}.new`, text);
        renameSync(`${file}.new`, file);
        const digest = contentDigest(Buffer.from(text));
        return [path, { key: '', size: text.length, mtime: 0, digest }] as const;
      }),
    );
    const said = { nothing: '', contentReport: '', redirects: [], articles: [] };
    const unknown = { inputs: undefined, surroundings: undefined, unplanned: undefined };
    const looks = { rest: '', folders: {} };
    const state = { ...said, ...unknown, looks, code: '', base: '/' };
    const clock = { now: '2026-11-29T00:00:00Z', freshUntil: undefined };
    writeState(settings.stateRoot, { ...state, ...clock, gonePaths: this.gonePaths, files });
    return 0;
  }

  /** Runs the command with these options: its code, what it prints and all that it says. */
  async publish(...args: string[]): Promise<{ code: number; printed: string; said: string }> {
    const { io, said, printed } = commandIo(join(this.project, 'content'));
    const code = await runPublishCommand(
      readArguments('publish', args, {}),
      { ...io, project: this.project },
      {
        env: this.env,
        build: async () => this.build(),
        who: 'budi',
        ask: askOver(fetch),
        publicRepository: async () => this.repository,
      },
    );
    return { code, printed: printed.join('\n'), said: said.join('\n') };
  }

  /** What lies on the host. */
  hosted(path: string): string | undefined {
    const file = join(this.host, path);
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  }
}
