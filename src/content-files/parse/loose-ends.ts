import type { FrontMatter } from '../../markdown/front-matter.ts';
import type { Finding } from '../../problems/finding.ts';
import { finding, startOf } from '../../problems/finding.ts';
import type { ArticleFields } from '../../schema/entries.ts';
import type { BodyFacts } from '../body/scan-body.ts';

/** Warnings about what an article could do better on its own; `broken` fields say nothing. */
export function looseEnds(
  file: string,
  { image, description, withdrawn, updated, date, draft }: ArticleFields,
  body: BodyFacts,
  { locate, value }: FrontMatter,
  broken: ReadonlySet<PropertyKey>,
): Finding[] {
  const findings: Finding[] = [];
  const at = (...path: string[]) => ({ file, ...locate(path) });
  if (image && image.alt === '' && !isElsewhere(image.src))
    findings.push(finding('picture/no-alt', at('image'), { src: image.src }, 'warning'));
  if (image && image.credit === undefined && !isElsewhere(image.src))
    findings.push(finding('picture/no-credit', at('image'), { src: image.src }, 'warning'));
  for (const { src, line, column, picture } of body.references) {
    if (isElsewhere(src)) continue;
    const place = { file, line, column };
    if (picture?.alt === false) findings.push(finding('picture/no-alt', place, { src }, 'warning'));
    if (picture?.credit === false)
      findings.push(finding('picture/no-credit', place, { src }, 'warning'));
  }
  if (updated && updated.time < date && !broken.has('date')) {
    const fields = value as Readonly<Record<string, unknown>>;
    const { path, written } = timeOfUpdate(fields['updated']);
    const values = { updated: String(written), date: String(fields['date']) };
    findings.push(finding('updated/before-date', at(...path), values, 'warning'));
  }
  if (withdrawn || draft) return findings;
  return [...findings, ...standfirstFindings(file, description, body, broken)];
}

/** Where the time of an update stands: alone, or beside what is new. */
function timeOfUpdate(update: unknown): { path: string[]; written: unknown } {
  if (typeof update !== 'object' || update === null) return { path: ['updated'], written: update };
  const [key, written] = Object.entries(update).find(([name]) => name !== 'what') ?? [];
  return { path: ['updated', ...(key === undefined ? [] : [key])], written };
}

/** A picture of another site is not shown here; that it has to be fetched first is said elsewhere. */
function isElsewhere(src: string): boolean {
  return /^https?:\/\//i.test(src);
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
