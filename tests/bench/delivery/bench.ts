import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { canServe, DELIVERY_SERVERS } from '../../support/delivery/delivery-servers.ts';
import { startRelay } from '../../support/delivery/relay.ts';
import { startNginx } from '../../support/hosts/nginx-server.ts';
import { generate } from '../articles/generate.ts';
import { editBody } from '../build/changes.ts';
import { forget } from '../build/run-builder.ts';
import { wartaBuilder } from '../build/warta.ts';
import { measureCommand } from '../measure/measure-command.ts';
import { table } from '../report/table.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

/** What `npm run <script>` runs, without npm's own time. */
function commandOf(script: string): string[] {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  return [process.execPath, ...scripts[script]!.split(' ').slice(1)];
}

/**
 * `--articles 10000 --hosts folder,rsync,s3 --round-trip 50 --connections 20 --sample 200`: publishes an
 * archive to servers of this machine that are so many milliseconds away, all of it and one edit, and
 * verifies it by sample and whole, beside curl that asks for the same addresses. The build of the edit is
 * measured by itself; each publication looks whether there is anything to build. Back comes Markdown.
 */
export async function bench(options: string[]): Promise<string> {
  const { values } = parseArgs({
    args: options,
    options: {
      articles: { type: 'string', default: '10000' },
      hosts: { type: 'string', default: 'rsync,s3' },
      'round-trip': { type: 'string', default: '50' },
      connections: { type: 'string', default: '20' },
      sample: { type: 'string', default: '200' },
    },
  });
  const yard = mkdtempSync(join(tmpdir(), 'warta-delivery-'));
  const [content, out] = [join(yard, 'content'), join(yard, 'dist')];
  const size = { count: Number(values.articles), seed: 7, pictures: false };
  const archive = await generate(content, size);
  const builder = wartaBuilder(content, out);
  const rows: string[][] = [];
  const measure = async (what: string, command: readonly string[], env = {}): Promise<void> => {
    const { cpu, wall, peak } = await measureCommand(command, ROOT, { ...builder.env, ...env });
    rows.push([what, wall.toFixed(1), cpu.toFixed(1), peak.toFixed(0)]);
    process.stderr.write(`${rows.at(-1)!.join('  ')}\n`);
  };
  try {
    for (const [time, name] of values.hosts.split(',').entries()) {
      const kind = DELIVERY_SERVERS[name];
      if (!kind || !canServe(kind)) continue;
      const root = join(yard, 'hosts', name);
      mkdirSync(root, { recursive: true });
      const server = await kind.start(root);
      const web = await startNginx(root);
      const relays = [
        await startRelay(server.port, Number(values['round-trip'])),
        await startRelay(web.port, Number(values['round-trip'])),
      ] as const;
      const address = `http://127.0.0.1:${relays[1].port}/`;
      const target = { name: 'utama', ...server.target(relays[0].port), address };
      writeFileSync(join(content, 'publish.yaml'), JSON.stringify({ targets: [target] }));
      const publish = commandOf('publish');
      const many = ['--connections', values.connections];
      const verify = [...commandOf('verify'), address, ...many];
      await measure('build', builder.command);
      await measure(`${name}: publish all`, publish, server.env);
      editBody(archive, time);
      await measure(`${name}: build of one edit`, builder.command);
      await measure(`${name}: publish it`, publish, server.env);
      await measure(`${name}: verify a sample`, [...verify, '--sample', values.sample]);
      await measure(`${name}: verify all`, verify);
      const list = join(yard, 'addresses');
      const asked = readFileSync(join(out, '.warta-files'), 'utf8').trim().split('\n');
      const lines = asked.map((path) => {
        const shown = path.replace(/(^|\/)index\.html$/, '$1');
        return `url = "${address}${encodeURI(shown)}"\noutput = "/dev/null"`;
      });
      writeFileSync(list, lines.join('\n'));
      const curl = ['curl', '--silent', '--compressed', '--parallel', '--parallel-max'];
      await measure('curl, the same', [...curl, values.connections, '--config', list]);
      await Promise.all(relays.map((relay) => relay.close()));
      await Promise.all([server.stop(), web.stop()]);
    }
    return table(['', 'wall s', 'CPU s', 'peak MiB'], rows);
  } finally {
    forget(builder, join(yard, 'aside'));
    rmSync(yard, { recursive: true });
  }
}
