import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { POPULAR_FILE } from '../../content-files/files/role.ts';
import { readContent } from '../../content-files/read.ts';
import { dayAttribute } from '../../lib/time/machine.ts';
import { writeAtomically } from '../../lib/write-file.ts';
import type { StatsWords } from '../../words/words.ts';
import { wordsIn } from '../../words/words-in.ts';
import { keepOutOfGit } from '../desk/keep-out-of-git.ts';
import { languageOf } from '../terminal/language-of.ts';
import type { Arguments } from '../terminal/read-arguments.ts';
import { WrongUse } from '../terminal/refusals.ts';
import type { CommandIo } from '../terminal/run-at-terminal.ts';
import type { Counted } from './count-logs.ts';
import { countLogs } from './count-logs.ts';
import { countedSite } from './counted-site.ts';
import { STATS_FOLDER } from './report/places.ts';
import type { Readership } from './report/readership.ts';
import { readershipOf } from './report/readership.ts';
import { reportPage } from './report/report-page.ts';
import { popularText } from './report/popular-text.ts';
import { tablesOf } from './report/tables.ts';

/** Stories that the terminal names. */
const NAMED = 10;

/**
 * `npm run stats -- access.log …`: counts readers from a host's logs and writes a report; answers 0,
 * or 1 where there is nothing to count. Throws `WrongUse` where no log is named.
 */
export async function runStatsCommand(
  { options, names }: Arguments<'stats'>,
  io: CommandIo,
): Promise<number> {
  if (names.length === 0) throw new WrongUse('stats', { kind: 'unnamed' });
  const language = languageOf(io.content);
  const words = wordsIn(language).stats;
  const say = (line: string): number => {
    io.err(line);
    return 1;
  };
  const files: string[] = [];
  for (const name of names) {
    const found = logsAt(resolve(io.typedIn, name));
    if (!found) return say(words.notThere(name));
    if (found.length === 0) return say(words.emptyFolder(name));
    files.push(...found);
  }
  const { content } = readContent({ root: io.content, now: io.now });
  if (content.site.url === '') return say(words.noSite);
  const site = countedSite(content, io.now, { url: io.siteUrl, base: io.basePath });
  const number = new Intl.NumberFormat(language);
  const counted = await countLogs(files, site);
  const shown = (file: string): string => relative(io.typedIn, file) || file;
  sayNotes(counted, words, shown, number, io);
  const { tally, span } = counted;
  if (!span) return say(words.nothingRead(files.map(shown).join(', ')));
  const [first, last] = span.map((time) => dayAttribute(new Date(time).toISOString(), site.zone));
  const read = readershipOf(tally, [first!, last!], site.storyOf);
  if (read.visits === 0 && tally.left.otherSite > 0) io.err(words.allOther([...site.hosts][0]!));
  if (options.popular) {
    const list = join(io.content, POPULAR_FILE);
    writeAtomically(list, popularText(read));
    io.err(words.popular(shown(list)));
  }
  if (options.json) {
    io.out(JSON.stringify(read));
    return 0;
  }
  keepOutOfGit(io.content, io.project, STATS_FOLDER);
  const folder = join(io.content, STATS_FOLDER, `${read.from}_${read.to}`);
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of tablesOf(read)) writeAtomically(join(folder, name), text);
  const page = join(folder, 'index.html');
  writeAtomically(page, reportPage(read, words, { language, siteName: content.site.name }));
  sayTop(read, words, number, io);
  io.out(words.written(shown(page)));
  return 0;
}

/** The files at a path: itself, or those of the folder; nothing where it is not there. */
function logsAt(path: string): string[] | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats && [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => join(path, name))
    .toSorted();
}

function sayNotes(
  { notes }: Counted,
  words: StatsWords,
  shown: (file: string) => string,
  number: Intl.NumberFormat,
  io: CommandIo,
): void {
  for (const note of notes) {
    const file = shown(note.file);
    if (note.kind === 'unread')
      io.err(words.unread(file, number.format(note.lines), number.format(note.first)));
    else io.err(words[note.kind](file));
  }
}

function sayTop(
  read: Readership,
  words: StatsWords,
  number: Intl.NumberFormat,
  io: CommandIo,
): void {
  io.out(words.total(number.format(read.visits), read.from, read.to));
  const top = read.stories.slice(0, NAMED);
  const width = number.format(top[0]?.visits ?? 0).length;
  for (const { headline, visits } of top)
    io.out(`  ${number.format(visits).padStart(width)}  ${headline}`);
}
