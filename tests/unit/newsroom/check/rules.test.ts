import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../../src/newsroom/check/check-content.ts';
import { contentFolder, article } from '../../../content-folder.ts';

const FIXTURES = join(import.meta.dirname, '../../../fixtures/check');
const NOW = new Date('2020-01-01T00:00:00Z');

/** What the reading of content says of every article here, and the settings. */
const common = /^(?:standfirst|masthead|site|front-matter|body)\//;

/** Cases begin with `=== name`; a text without front matter gets one. */
function casesIn(file: string): [name: string, text: string][] {
  return readFileSync(join(FIXTURES, file), 'utf8')
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n');
      const text = part.slice(end + 1).trimEnd();
      const isWhole = /^(?:---|—-)\n/.test(text);
      return [part.slice(0, end), isWhole ? `${text}\n` : article('', text)];
    });
}

describe.each(
  readdirSync(FIXTURES).filter((file) => file.endsWith('.txt') && !file.includes('.found')),
)('%s', (file) => {
  test('every case is found as in the file beside it', async () => {
    const report: string[] = [];
    for (const [name, text] of casesIn(file)) {
      const root = contentFolder({ 'articles/2015/09/a.md': text });
      const { findings } = await checkContent({ root, now: NOW });
      report.push(`=== ${name}`);
      for (const { rule, line, column, severity, values } of findings.filter(
        (one) => !common.test(one.rule),
      ))
        report.push(`${line}:${column} ${severity} ${rule} ${JSON.stringify(values)}`);
      report.push('');
    }
    await expect(report.join('\n')).toMatchFileSnapshot(
      join(FIXTURES, file.replace('.txt', '.found.txt')),
    );
  });
});
