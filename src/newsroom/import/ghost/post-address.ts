import { timeParts } from '../../../lib/time/format.ts';
import { isZone } from '../../../lib/time/zone.ts';

/** What an address of a post can be made of. */
export interface PostParts {
  slug: string;
  id: string;
  /** ISO time of publication. */
  date?: string | undefined;
}

/**
 * The path of a post by the setting that Ghost had for it until version 2 (`/:year/:month/:day/:slug/`);
 * `/slug/` without one. Undefined where it holds what is not told, such as the short name of an account.
 */
export function postAddress(
  form: string,
  zone: string,
  { slug, id, date }: PostParts,
): string | undefined {
  if (form === '') return `/${slug}/`;
  const day = date === undefined ? undefined : timeParts(date, isZone(zone) ? zone : 'UTC');
  const two = (number: number) => String(number).padStart(2, '0');
  const values = new Map([
    ['slug', slug],
    ['id', id],
    ...(day === undefined
      ? []
      : ([
          ['year', String(day.year)],
          ['month', two(day.month)],
          ['day', two(day.day)],
        ] as const)),
  ]);
  let isWhole = true;
  const path = form.replace(/:([a-z_]+)/g, (_, name: string) => {
    const value = values.get(name) ?? '';
    isWhole &&= value !== '';
    return value;
  });
  return isWhole ? path : undefined;
}
