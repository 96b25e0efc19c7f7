import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/problems/describe.ts';
import { reportGithub } from '../../../src/problems/forge/report-github.ts';
import { reportGitlab } from '../../../src/problems/forge/report-gitlab.ts';
import { reportSummary } from '../../../src/problems/forge/report-summary.ts';
import { wordsIn } from '../../../src/words/words-in.ts';

const words = wordsIn('id').check;
const problem = (more: Partial<Problem> = {}): Problem => ({
  ...{ file: 'articles/a.md', line: 3, column: 2, rule: 'field/empty', severity: 'error' },
  ...{ message: 'Isian “title” kosong.', fix: 'Isilah.', ...more },
});

/** Words that GitHub, Markdown or a list of properties could take for something else. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '::',
        ',',
        '=',
        '%0A',
        '%',
        '\r\n',
        '\n',
        '::error::x',
        '%25',
        '`',
        '```',
        '@a',
      ),
      fc.constantFrom(
        '<img src=x>',
        '&amp;',
        '[a](b)',
        '**a**',
        '# a',
        '- a',
        '| a',
        '~~~',
        '\\',
        '$',
      ),
      fc.string({ unit: 'grapheme' }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));

const problems = fc.array(
  fc.record({
    file: hostile.map((name) => `articles/${name.replaceAll('\0', '')}.md`),
    line: fc.integer({ min: 1, max: 999 }),
    column: fc.integer({ min: 1, max: 99 }),
    rule: fc.constantFrom('field/empty', 'spam/certain', 'slip/fence'),
    severity: fc.constantFrom('error', 'warning', 'hint'),
    message: hostile,
    fix: hostile,
  }) as fc.Arbitrary<Problem>,
  { maxLength: 9 },
);

/** A command as GitHub's runner reads it: `actions/runner`, ActionCommand.TryParseV2. */
function readByRunner(line: string) {
  const [, name, rest, data] = /^::(\w+) (.*?)::(.*)$/s.exec(line)!;
  const whole = (text: string): string => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n');
  const properties = rest!.split(',').map((one) => {
    const at = one.indexOf('=');
    const value = whole(one.slice(at + 1))
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',');
    return [one.slice(0, at), value.replaceAll('%25', '%')];
  });
  return { name, ...Object.fromEntries(properties), data: whole(data!).replaceAll('%25', '%') };
}

describe('notes for GitHub', () => {
  test('say what was meant, whatever stands in names and stories', () => {
    fc.assert(
      fc.property(problems, (all) => {
        const text = reportGithub(all, 'content');
        const lines = text === '' ? [] : text.split(/\r\n|\r|\n/);
        expect(lines.map(readByRunner)).toEqual(
          all.map(({ file, line, column, rule, severity, message, fix }) => ({
            name: severity === 'hint' ? 'notice' : severity,
            ...{ file: `content/${file}`, line: String(line), col: String(column), title: rule },
            data: `${message} ${fix}`,
          })),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('are ten of a kind, those of the changed files first', () => {
    const old = (severity: Problem['severity']): Problem[] =>
      Array.from({ length: 30 }, (_, at) => problem({ file: `articles/${at}.md`, severity }));
    const changed = problem({ file: 'articles/z.md', severity: 'warning' });
    const all = [...old('error'), ...old('warning'), ...old('hint'), changed];
    const lines = reportGithub(all, '', new Set(['articles/z.md'])).split('\n');
    for (const kind of ['error', 'warning', 'notice'])
      expect(lines.filter((line) => line.startsWith(`::${kind} `))).toHaveLength(10);
    expect(lines).toContainEqual(expect.stringContaining('file=articles/z.md,'));
    expect(lines).not.toContainEqual(
      expect.stringContaining('file=articles/9.md,line=3,col=2,title=field/empty::warning'),
    );
  });
});

describe('the summary of a run', () => {
  const place = { folder: 'content', changed: new Set<string>(), filesAt: undefined };
  const markdown = new MarkdownIt({ html: true, linkify: true });
  const shown = (text: string) =>
    parseHTML(`<main>${markdown.render(text)}</main>`).document.querySelector('main')!;
  const flat = (text: string): string => text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();

  test('shows every problem as it is said, and nothing that a story could put there', () => {
    fc.assert(
      fc.property(problems, (all) => {
        const page = shown(reportSummary(all, words, place));
        expect(page.querySelectorAll('li')).toHaveLength(all.length);
        expect(page.querySelectorAll('img, a, table, hr, h1, h2, h5, del')).toHaveLength(0);
        const text = flat(page.textContent ?? '');
        for (const { message, fix } of all) {
          expect(text).toContain(flat(message));
          expect(text).toContain(flat(fix.split('\n')[0]!));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('has lines to be pasted as they are typed', () => {
    const fix = 'Ganti menjadi:\nimage:\n  alt: "```"\n  src: a.jpg';
    const code = shown(reportSummary([problem({ fix })], words, place)).querySelector('pre');
    expect(code?.textContent).toBe('image:\n  alt: "```"\n  src: a.jpg\n');
  });

  test('leads to the line, begins with the changed files, and says the total', () => {
    const all = [problem(), problem({ file: 'articles/b (1).md', severity: 'warning' })];
    const changed = new Set(['articles/b (1).md']);
    const filesAt = 'https://github.com/kabar/kota/blob/abc';
    const page = shown(reportSummary(all, words, { ...place, changed, filesAt }));
    expect(page.querySelector('h3')?.textContent).toBe('1 galat, 1 peringatan, 0 saran.');
    expect([...page.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      `${filesAt}/content/articles/b%20(1).md?plain=1#L3`,
      `${filesAt}/content/articles/a.md?plain=1#L3`,
    ]);
  });

  test('stays within what GitHub takes, and says how many more there are', () => {
    const many = Array.from({ length: 20_000 }, (_, at) => problem({ file: `articles/${at}.md` }));
    const text = reportSummary(many, words, place);
    expect(Buffer.byteLength(text)).toBeLessThan(1_024 * 1_024);
    const said = shown(text).querySelectorAll('li').length;
    expect(said).toBeGreaterThan(5_000);
    expect(text).toContain(`${20_000 - said} lagi`);
    expect(reportSummary([], words, place)).toContain('Tidak ada masalah');
  });
});

describe('the report for GitLab', () => {
  type Entry = { fingerprint: string; severity: string; location: object; description: string };
  const read = (all: readonly Problem[]) => JSON.parse(reportGitlab(all, 'content')) as Entry[];

  test('has what GitLab asks for of each problem', () => {
    expect(read([problem({ fix: 'Ganti:\n  alt: Peta' })])).toEqual([
      {
        description: 'Isian “title” kosong. Ganti: alt: Peta',
        check_name: 'field/empty',
        fingerprint: expect.stringMatching(/^[\w-]{16}$/),
        severity: 'critical',
        location: { path: 'content/articles/a.md', lines: { begin: 3 } },
      },
    ]);
    expect(reportGitlab([], 'content')).toBe('[]');
  });

  test('knows a problem again after its line moved, and two alike as two', () => {
    const prints = (all: readonly Problem[]) => read(all).map(({ fingerprint }) => fingerprint);
    const twice = prints([problem(), problem({ line: 9 })]);
    expect(new Set(twice).size).toBe(2);
    expect(prints([problem({ line: 4 }), problem({ line: 10 })])).toEqual(twice);
    expect(prints([problem({ file: 'articles/b.md' })])).not.toEqual(prints([problem()]));
  });

  test('knows a problem again that counts days', () => {
    const [monday, tuesday] = [5, 6].map((days) => read([problem({ message: `${days} hari` })])[0]);
    expect(tuesday!.fingerprint).toBe(monday!.fingerprint);
    expect(tuesday!.description).not.toBe(monday!.description);
  });

  test('gives every problem a print of its own', () => {
    fc.assert(
      fc.property(problems, (all) => {
        const found = read(all);
        expect(found).toHaveLength(all.length);
        expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(all.length);
      }),
    );
  });
});
