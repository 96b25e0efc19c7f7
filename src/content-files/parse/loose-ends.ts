import { weekdaysIn } from '../../lib/time/parse.ts';
import type { FrontMatter } from '../../markdown/front-matter.ts';
import type { Finding, Position } from '../../problems/finding.ts';
import { finding, startOf } from '../../problems/finding.ts';
import type { ArticleFields } from '../../schema/entries.ts';
import type { BodyFacts } from '../body/scan-body.ts';

/** Warnings about what an article could do better on its own; `broken` fields say nothing. */
export function looseEnds(
  file: string,
  fields: ArticleFields,
  body: BodyFacts,
  { locate, value }: FrontMatter,
  broken: ReadonlySet<PropertyKey>,
): Finding[] {
  const { image, description, withdrawn, updated, date, draft } = fields;
  const findings: Finding[] = [];
  const at = (...path: string[]) => ({ file, ...locate(path) });
  if (image && image.alt === '' && !isElsewhere(image.src))
    findings.push(finding('picture/no-alt', at('image'), { src: image.src }, 'warning'));
  if (image && image.credit === undefined && !isElsewhere(image.src))
    findings.push(finding('picture/no-credit', at('image'), { src: image.src }, 'warning'));
  if (image && !broken.has('image')) findings.push(...otherLeads(value, image.src, at('image')));
  findings.push(...pictureEnds(file, body));
  if (updated && updated.time < date && !broken.has('date')) {
    const written = value as Readonly<Record<string, unknown>>;
    const { path, written: time } = timeOfUpdate(written['updated']);
    const values = { updated: String(time), date: String(written['date']) };
    findings.push(finding('updated/before-date', at(...path), values, 'warning'));
  }
  findings.push(...otherWeekday(value, at('date')));
  findings.push(...tooEarly(fields, value, broken, (...path) => ({ file, ...locate(path) })));
  if (withdrawn || draft) return findings;
  return [...findings, ...standfirstFindings(file, description, body, broken)];
}

/** The pictures after the first where a list of them stands above the text, which has one. */
function otherLeads(value: unknown, first: string, place: Position): Finding[] {
  const { image } = value as { image?: unknown };
  const names = (Array.isArray(image) ? (image as readonly unknown[]) : []).map((one) =>
    typeof one === 'string' ? one : (one as { src?: unknown } | null)?.src,
  );
  const others = names.slice(1).filter((name) => typeof name === 'string');
  const values = { first, others };
  return others.length === 0 ? [] : [finding('picture/one-lead', place, values, 'warning')];
}

/** A day of the week that the day is not: one of the two is a slip, and only who wrote it knows which. */
function otherWeekday(value: unknown, place: Position): Finding[] {
  const written = String((value as { date?: unknown }).date ?? '');
  const days = weekdaysIn(written);
  if (days === undefined || days.said === days.is) return [];
  return [finding('date/weekday', place, { value: written, ...days }, 'warning')];
}

/** Corrections and replies from before the story was published, as a wrong month makes them. */
function tooEarly(
  { date, corrections, replies }: ArticleFields,
  value: unknown,
  broken: ReadonlySet<PropertyKey>,
  at: (...path: (string | number)[]) => Position,
): Finding[] {
  if (broken.has('date')) return [];
  const fields = value as Readonly<Record<string, unknown>>;
  const lists = [
    ['corrections', corrections, fields['corrections']],
    ['replies', replies, fields['replies']],
  ] as const;
  return lists.flatMap(([key, items, written]) =>
    items.flatMap(({ time }, index): Finding[] => {
      if (broken.has(key) || time >= date) return [];
      const item = (Array.isArray(written) ? written[index] : written) as { time?: unknown } | null;
      const values = { key, time: String(item?.time ?? time), date: String(fields['date']) };
      return [finding('date/earlier', at(key, index, 'time'), values, 'warning')];
    }),
  );
}

/** What the pictures and charts of a text lack. */
export function pictureEnds(file: string, { references }: BodyFacts): Finding[] {
  const findings: Finding[] = [];
  for (const { src, line, column, picture, chart, media } of references) {
    // Of sounds and films `mediaFiles` speaks.
    if (media || isElsewhere(src)) continue;
    const place = { file, line, column };
    if (chart) {
      findings.push(...chartEnds(src, place, picture!));
      continue;
    }
    if (picture?.alt === false) findings.push(finding('picture/no-alt', place, { src }, 'warning'));
    if (picture?.credit === false)
      findings.push(finding('picture/no-credit', place, { src }, 'warning'));
  }
  return findings;
}

/** What readers miss at a chart that has no name, or does not say where its numbers come from. */
function chartEnds(
  src: string,
  place: Position,
  said: { alt: boolean; credit: boolean },
): Finding[] {
  return [
    ...(said.alt ? [] : [finding('data/no-title', place, { src }, 'warning')]),
    ...(said.credit ? [] : [finding('data/no-source', place, { src }, 'warning')]),
  ];
}

/** Where the time of an update stands: alone, or beside what is new. */
function timeOfUpdate(update: unknown): { path: string[]; written: unknown } {
  if (typeof update !== 'object' || update === null) return { path: ['updated'], written: update };
  const [key, written] = Object.entries(update).find(([name]) => name !== 'what') ?? [];
  return { path: ['updated', ...(key === undefined ? [] : [key])], written };
}

/** A picture of another site, or pasted as letters, is not shown here, which is said elsewhere. */
function isElsewhere(src: string): boolean {
  return /^(?:https?:\/\/|data:)/i.test(src);
}

function standfirstFindings(
  file: string,
  description: string | undefined,
  { words, references, standfirst }: BodyFacts,
  broken: ReadonlySet<PropertyKey>,
): Finding[] {
  if (words + references.length === 0) return [finding('body/empty', startOf(file), {}, 'warning')];
  if (description !== undefined || broken.has('description')) return [];
  return standfirst === ''
    ? [finding('standfirst/missing', startOf(file), {}, 'warning')]
    : [finding('standfirst/derived', startOf(file), {}, 'hint')];
}
