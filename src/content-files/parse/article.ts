import { parseTime } from '../../lib/time/parse.ts';
import { readFrontMatter } from '../../markdown/front-matter.ts';
import type { FrontMatter } from '../../markdown/front-matter.ts';
import type { Finding } from '../../problems/finding.ts';
import { finding, startOf } from '../../problems/finding.ts';
import type { ArticleFields } from '../../schema/article.ts';
import { articleSchema } from '../../schema/article.ts';
import { freeTextKeys } from '../../schema/key-tree.ts';
import { validate } from '../../schema/validate.ts';
import { yesNo } from '../../schema/values/yes-no.ts';
import { scanBody } from '../body/scan-body.ts';
import type { FileRecord, Spots } from '../record.ts';
import { isFieldGroup } from './is-field-group.ts';
import { slipFindings } from './slips.ts';

/** Reads one story's text; `zone` is the clock for times that name none. Never throws. */
export function parseArticle(file: string, text: string, zone: string): FileRecord<ArticleFields> {
  const schema = articleSchema(zone);
  const matter = readFrontMatter(text, freeTextKeys(schema));
  const slips = slipFindings(file, matter.slips, 'hold');
  const broken = (found: readonly Finding[]): FileRecord<ArticleFields> => ({
    ...ageOf(matter.value, text, zone),
    findings: found,
  });
  if (slips.some(({ rule }) => rule !== 'yaml/duplicate-key')) return broken(slips);
  if (!isFieldGroup(matter.value)) {
    const place = { file, ...matter.locate([]) };
    return broken([finding('yaml/not-fields', place, {}, 'hold')]);
  }
  const { value: fields, findings } = validate(schema, matter.value, { file, ...matter }, 'hold');
  const all = [...slips, ...findings];
  if (fields === undefined || slips.length > 0) return broken(all);
  const body = scanBody(matter.body, matter.bodyLine);
  return {
    findings: [...all, ...looseEnds(file, fields, body, matter)],
    fields,
    date: fields.date,
    draft: fields.draft,
    spots: spotsOf(fields, matter),
    body,
  };
}

/** What dates a story that may be broken: its fields as far as they can be read, else its lines. */
function ageOf(value: unknown, text: string, zone: string): { date?: string; draft?: boolean } {
  const fields = isFieldGroup(value) ? value : {};
  const line = (key: string): string =>
    new RegExp(`^${key}[ \\t]*:[ \\t]*["']?([^"'\\r\\n]*)`, 'm').exec(text.slice(0, 10_000))?.[1] ??
    '';
  const reading = parseTime(String(fields['date'] ?? line('date')), zone);
  const draft = yesNo().safeParse(fields['draft'] ?? line('draft')).data === true;
  return { ...('iso' in reading && { date: reading.iso }), ...(draft && { draft }) };
}

/** Warnings about what a story could do better on its own. */
function looseEnds(
  file: string,
  { image, description, withdrawn, updated, date, draft }: ArticleFields,
  body: ReturnType<typeof scanBody>,
  { locate, value }: FrontMatter,
): Finding[] {
  const found: Finding[] = [];
  const at = (...path: string[]) => ({ file, ...locate(path) });
  if (image && image.alt === '')
    found.push(finding('picture/no-alt', at('image'), { src: image.src }, 'warning'));
  if (image && image.credit === undefined)
    found.push(finding('picture/no-credit', at('image'), { src: image.src }, 'warning'));
  for (const { src, line, column, picture } of body.references) {
    const place = { file, line, column };
    if (picture?.alt === false) found.push(finding('picture/no-alt', place, { src }, 'warning'));
    if (picture?.credit === false)
      found.push(finding('picture/no-credit', place, { src }, 'warning'));
  }
  if (updated !== undefined && updated < date) {
    const written = value as Readonly<Record<string, unknown>>;
    const values = { updated: String(written['updated']), date: String(written['date']) };
    found.push(finding('updated/before-date', at('updated'), values, 'warning'));
  }
  if (withdrawn || draft) return found;
  if (body.words === 0) found.push(finding('body/empty', startOf(file), {}, 'warning'));
  else if (description === undefined)
    found.push(finding('standfirst/derived', startOf(file), {}, 'hint'));
  return found;
}

function spotsOf(fields: ArticleFields, { locate }: FrontMatter): Spots {
  const paths: (string | number)[][] = [['section']];
  for (const key of ['permalink', 'translationOf'] as const) if (fields[key]) paths.push([key]);
  if (fields.image) paths.push(['image', 'src']);
  for (const key of ['topics', 'authors', 'aliases', 'related'] as const)
    fields[key].forEach((_, index) => paths.push([key, index]));
  fields.replies.forEach(({ article }, index) => {
    if (article !== undefined) paths.push(['replies', index, 'article']);
  });
  return Object.fromEntries(
    paths.map((path) => {
      const { line, column } = locate(path);
      return [path.join('.'), [line, column] as const];
    }),
  );
}
