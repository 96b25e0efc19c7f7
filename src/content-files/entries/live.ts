import { resolveEntries } from '../../markdown/live/resolve-entries.ts';
import { fileName } from '../../lib/posix-path.ts';
import { slugOf } from '../../lib/slug.ts';
import { formatHour } from '../../lib/time/format.ts';
import type { ArticleFields, LiveEntry, SiteEntry } from '../../schema/entries.ts';
import { wordsIn } from '../../words/words-in.ts';
import type { BodyFacts } from '../body/scan-body.ts';
import { liveDigest } from '../live-digest.ts';
import type { EntriesFields } from '../parse/entries.ts';
import type { ReadFile } from '../record.ts';

/** A file of entries as read. */
export type EntriesFile = ReadFile<EntriesFields>;

/** What live coverage adds to what its story's own file says. */
export type Coverage = {
  readonly entries: readonly LiveEntry[];
  readonly parts: readonly string[];
  readonly digest: string;
  readonly corrections: ArticleFields['corrections'];
  /** What all its texts are together. */
  readonly body: BodyFacts;
};

type Story = {
  readonly file: string;
  readonly digest: string;
  readonly fields: ArticleFields;
  readonly body: BodyFacts;
};

/** The bare name of a file as it stands in ids. */
const idName = (file: string): string => slugOf(fileName(file).replace(/\.md$/, ''));

/** The live coverage of a story with the files of entries beside it; undefined for any other story. */
export function coverageOf(
  { file, digest, fields, body }: Story,
  files: readonly EntriesFile[],
  { timeZone: zone, language }: Pick<SiteEntry, 'timeZone' | 'language'>,
): Coverage | undefined {
  if (!fields.live || fields.live.state === 'no' || fields.withdrawn) return undefined;
  const whole = files.filter(({ record }) => record.body !== undefined);
  const texts = [
    { file, name: '', body },
    ...whole.map((one) => ({ file: one.file, name: idName(one.file), body: one.record.body! })),
  ];
  const words = wordsIn(language).pages.live;
  const corrections = [...fields.corrections];
  const entries = texts.flatMap((text): LiveEntry[] => {
    const facts = text.body.entries ?? [];
    const origin = { date: fields.date, zone, name: text.name };
    return resolveEntries(
      facts.map((one) => ({ ...one, end: one.line })),
      origin,
    ).map(({ corrections: own, ...entry }, at): LiveEntry => {
      const clock = formatHour(entry.time, { zone, language });
      for (const { time, text: said } of own)
        corrections.push({ time, text: words.corrected(clock, said) });
      const { removed } = entry;
      if (removed) corrections.push({ ...removed, text: words.removed(clock, removed.text) });
      const { line, title } = facts[at]!;
      return { ...entry, title: removed ? '' : title, file: text.file, line };
    });
  });
  return {
    entries,
    parts: whole.map((one) => one.file),
    digest: liveDigest([digest, ...whole.map((one) => one.digest)]),
    corrections,
    body: {
      standfirst: body.standfirst,
      words: texts.reduce((sum, text) => sum + text.body.words, 0),
      references: texts.flatMap((text) =>
        text.file === file
          ? text.body.references
          : text.body.references.map((one) => ({ ...one, file: text.file })),
      ),
    },
  };
}
