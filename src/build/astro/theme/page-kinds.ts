import type { RouteData } from 'astro';
import { createUrls, normaliseBase } from '../../../lib/url.ts';
import type { Component } from '../renderer/component.ts';
import type { KindMarkup } from '../renderer/page-result.ts';
import { own } from '../../../lib/own.ts';
import type { CompiledApp, PageData, Style } from './compiled-app.ts';

/** Astro's order of styles (`cssOrder`, Astro 7.3): by place, shared ones before a page's own. */
function byOrder(a: Style, b: Style): number {
  const place = ({ order }: Style): number => (order < 0 ? Number.MAX_VALUE : order);
  if (a.order !== b.order) return place(a) - place(b);
  if (a.depth === -1) return -1;
  return b.depth === -1 || a.depth <= b.depth ? 1 : -1;
}

const linkTo = (base: string, path: string): string =>
  createUrls({ origin: '', base: normaliseBase(base) }).href(path);

/** Markup of a page's styles, as Astro writes it: inline ones that can be are one element. */
function headOf(base: string, styles: readonly Style[]): string {
  const parts: string[] = [];
  let inline: string | undefined;
  for (const { sheet } of styles.toSorted(byOrder)) {
    if (sheet.type === 'external') {
      inline = undefined;
      parts.push(`<link rel="stylesheet" href="${linkTo(base, sheet.src)}">`);
      continue;
    }
    const joins = inline !== undefined && !`${inline}${sheet.content}`.includes('@import');
    if (joins) parts.pop();
    inline = joins ? inline + sheet.content : sheet.content;
    parts.push(`<style>${inline}</style>`);
  }
  return [...new Set(parts)].join('');
}

/** What the pages of one route have from the theme. */
export function kindMarkup(
  { base, componentMetadata, inlinedScripts, entryModules }: CompiledApp['manifest'],
  pages: PageData,
  { component }: Pick<RouteData, 'component'>,
  { moduleId = '' }: Pick<Component, 'moduleId'>,
): KindMarkup {
  const { styles = [] } = [...pages.values()].find((one) => one.component === component) ?? {};
  return {
    head: headOf(base, styles),
    headInTree: componentMetadata.get(moduleId)?.containsHead ?? false,
    script(id) {
      const inlined = inlinedScripts.get(id);
      if (inlined !== undefined) return inlined && `<script type="module">${inlined}</script>`;
      const path = own(entryModules, id);
      if (!path) throw new Error(`Astro compiled no script for ${id}.`);
      return `<script type="module" src="${linkTo(base, path)}"></script>`;
    },
  };
}
