import type { Frame } from '../../views/parts.ts';
import type { Thing } from './thing.ts';

/** The way to a page, the page itself included (schema.org/BreadcrumbList). */
export function breadcrumbList(
  { urls }: Pick<Frame, 'urls'>,
  steps: readonly { name: string; path: string }[],
): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      item: urls.absolute(path),
    })),
  };
}
