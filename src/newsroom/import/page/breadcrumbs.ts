import { plainText } from '../html/parse-html.ts';
import { jsonLdBlocks } from './json-ld-blocks.ts';
import type { PageDocument } from './page-document.ts';

/** Names of the front page. */
const front = /^(?:home|beranda|halaman (?:depan|utama)|depan|index|»|›|\/)$/i;

/** More steps are no way to a story. */
const MOST = 8;

/**
 * The sections that lead to a page, the outermost first, as its breadcrumbs name them: without the front
 * page, and without the page itself.
 */
export function breadcrumbs(document: PageDocument, html: string, title: string): string[] {
  for (const way of [fromData(html), fromLinks(document)]) {
    const sections = way.filter(
      (name, at) =>
        name !== '' &&
        name.length <= 60 &&
        !front.test(name) &&
        !(at === way.length - 1 && isTitle(name, title)),
    );
    if (sections.length > 0 && way.length <= MOST) return sections;
  }
  return [];
}

/** Whether the last step is the page; long names are cut there. */
const isTitle = (name: string, title: string): boolean => {
  const [step, whole] = [name, title].map((one) =>
    one.toLowerCase().replace(/\s*(?:…|\.{3})$/, ''),
  );
  return whole!.startsWith(step!);
};

function fromData(html: string): string[] {
  if (!html.includes('BreadcrumbList')) return [];
  for (const block of jsonLdBlocks(html)) {
    const list = listIn(block, 0);
    if (list === undefined) continue;
    const steps = [list].flat().flatMap((step) => {
      const { position, name, item } = step as Record<string, unknown>;
      const own = name ?? (item as { name?: unknown } | null | undefined)?.name;
      return typeof own === 'string' ? [{ at: Number(position), name: plainText(own) }] : [];
    });
    return steps.toSorted((a, b) => a.at - b.at || 0).map(({ name }) => name);
  }
  return [];
}

function listIn(node: unknown, depth: number): object | undefined {
  if (typeof node !== 'object' || node === null || depth > 4) return undefined;
  const { '@type': type, itemListElement } = node as Record<string, unknown>;
  if ([type].flat().includes('BreadcrumbList') && typeof itemListElement === 'object')
    return itemListElement ?? undefined;
  for (const inner of Object.values(node)) {
    const found = listIn(inner, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

const trails =
  '[itemtype$="/BreadcrumbList"], .breadcrumb, .breadcrumbs, #breadcrumbs, #breadcrumb, .rank-math-breadcrumb, .yoast-breadcrumb, .td-crumb-container, [aria-label="breadcrumb" i]';

/** The links of the first trail; the page itself has none there, or one with its title. */
function fromLinks(document: PageDocument): string[] {
  const trail = document.querySelector(trails);
  const links = [...(trail?.querySelectorAll('a[href]') ?? [])];
  return links.map((link) => plainText(link.textContent ?? ''));
}
