import type { Urls } from '../../../lib/url.ts';
import type { Doubt } from '../doubt.ts';
import type { Theme, ThemePath } from './compiled-theme.ts';

/** The theme to render by, and why it is Astro's where that is so. */
export type TriedTheme = { theme: Theme; doubt: Doubt | undefined };

/** A path that only one of them makes. */
function strangerIn(ours: readonly ThemePath[], astros: readonly ThemePath[]): string | undefined {
  const key = ({ path, component }: ThemePath): string => `${path}\n${component}`;
  const inOurs = new Set(ours.map(key));
  const inAstros = new Set(astros.map(key));
  const stranger =
    astros.find((one) => !inOurs.has(key(one))) ?? ours.find((one) => !inAstros.has(key(one)));
  return stranger?.path;
}

async function bytesOf(theme: Theme, { component, path }: ThemePath, urls: Urls): Promise<Buffer> {
  const page = await theme.render(component, path, urls);
  return typeof page === 'string' ? Buffer.from(page) : Buffer.from(await page.arrayBuffer());
}

/** Where the two differ: in the addresses that they make, or in the first page of a kind. */
async function differenceOf(ours: Theme, astros: Theme, urls: Urls): Promise<string | undefined> {
  const paths = await ours.paths();
  const stranger = strangerIn(paths, await astros.paths());
  if (stranger !== undefined) return stranger;
  const triedComponents = new Set<string>();
  for (const one of paths) {
    if (triedComponents.has(one.component)) continue;
    triedComponents.add(one.component);
    const [ownBytes, astrosBytes] = [
      await bytesOf(ours, one, urls),
      await bytesOf(astros, one, urls),
    ];
    if (ownBytes.equals(astrosBytes)) continue;
    // One that is never twice the same, as with the time of the build, tells nothing.
    if (ownBytes.equals(await bytesOf(ours, one, urls))) return one.path;
  }
  return undefined;
}

/**
 * Tries a theme that was just compiled: `open` gives it for our renderer, `astros` is the same for
 * Astro's. We lean on much that Astro does not promise, so before a theme renders the site, and every
 * later build of it, it has to make the same addresses as Astro's and one page of each kind to the
 * byte. Where it does not, or throws, Astro's renders all.
 */
export async function tryTheme(
  open: () => Promise<Theme>,
  astros: Theme,
  urls: Urls,
): Promise<TriedTheme> {
  try {
    const ours = await open();
    const differsAt = await differenceOf(ours, astros, urls);
    return differsAt === undefined
      ? { theme: ours, doubt: undefined }
      : { theme: astros, doubt: { differsAt } };
  } catch (error) {
    // Where a page of the theme is at fault, Astro says so when it renders the site.
    const failure = error instanceof Error ? error.message : String(error);
    return { theme: astros, doubt: { failure } };
  }
}
