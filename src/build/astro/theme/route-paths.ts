import type { RouteData } from 'astro';
import { own } from '../../../lib/own.ts';

type Params = Readonly<Record<string, string | number | undefined>>;

/** What a module of `src/pages/` says of its addresses, where it makes more than one. */
export type PathsModule = {
  getStaticPaths?: () => { params: Params }[] | Promise<{ params: Params }[]>;
};

/** A parameter as it stands in an address (Astro's route generator does the same). */
const parameterText = (value: string | number): string =>
  String(value)
    .normalize()
    .replaceAll('#', '%23')
    .replaceAll('?', '%3F')
    .replace(/^\/|\/$/g, '');

function pathFor({ segments }: Pick<RouteData, 'segments'>, params: Params): string {
  const parts = segments.map((segment) =>
    segment
      .map(({ content, dynamic }) =>
        dynamic ? parameterText(own(params, content.replace(/^\.{3}/, '')) ?? '') : content,
      )
      .join(''),
  );
  return `/${parts.filter((part) => part !== '').join('/')}`;
}

/**
 * The addresses that a route makes, as Astro calls them: without the base, and without a slash at
 * the end. `module` is asked where the route has parameters.
 */
export async function routePaths(
  route: Pick<RouteData, 'pathname' | 'segments'>,
  module: () => Promise<PathsModule>,
): Promise<string[]> {
  if (route.pathname !== undefined) return [route.pathname];
  const paths = (await (await module()).getStaticPaths?.()) ?? [];
  return paths.map(({ params }) => pathFor(route, params));
}

/** The parameters of a page's address, by the names in its file's: `[...path]` may be empty. */
export function routeParams(
  { pattern, params }: Pick<RouteData, 'pattern' | 'params'>,
  path: string,
): Record<string, string | undefined> {
  if (params.length === 0) return {};
  const match = pattern.exec(decodeURI(path));
  if (!match) throw new Error(`${path} is no address of ${pattern.source}.`);
  return Object.fromEntries(
    params.map((name, at) => [name.replace(/^\.{3}/, ''), match[at + 1] || undefined]),
  );
}
