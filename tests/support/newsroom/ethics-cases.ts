import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A written case: what it is about (for a breach, the rule that must say it) and the article. */
export interface EthicsCase {
  readonly name: string;
  /** Its file name without `.md`. */
  readonly slug: string;
  /** The whole file. */
  readonly text: string;
}

/**
 * The cases of a file beside `tests/fixtures/ethics/`. Each begins with `=== name`; lines of front
 * matter follow up to an empty line (`slug` names the file), then the text.
 */
export function ethicsCases(file: string): EthicsCase[] {
  const path = join(import.meta.dirname, '../../fixtures/ethics', file);
  return readFileSync(path, 'utf8')
    .split(/^=== /m)
    .slice(1)
    .map((part, index) => {
      const [, name, head, body] = /^(.*)\n((?:.+\n)*)\n([\s\S]*)$/.exec(part)!;
      const slug = /^slug: (.*)$/m.exec(head!)?.[1] ?? `kasus-${index}`;
      const fields = head!.replace(/^slug: .*\n/m, '');
      const date = /^date:/m.test(fields) ? '' : 'date: 2015-09-16 19:41\n';
      const text = `---\n${fields}${date}section: nasional\n---\n\n${body!.trimEnd()}\n`;
      return { name: name!, slug, text };
    });
}
