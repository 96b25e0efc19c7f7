import type { FrontMatter } from '../../markdown/front-matter.ts';
import type { ArticleFields } from '../../schema/entries.ts';

/** Where the fields stand that are compared with other files. */
export function spotsOf(
  fields: ArticleFields,
  { locate }: FrontMatter,
  broken: ReadonlySet<PropertyKey>,
): Readonly<Record<string, readonly [line: number, column: number]>> {
  const paths: (string | number)[][] = broken.has('section') ? [] : [['section']];
  if (!broken.has('date')) paths.push(['date']);
  for (const key of ['permalink', 'translationOf', 'review', 'helpline'] as const)
    if (fields[key]) paths.push([key]);
  if (fields.image) paths.push(['image', 'src']);
  if (fields.live) paths.push(['live']);
  if (fields.series) paths.push(['series']);
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
