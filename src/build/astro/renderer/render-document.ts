import type { Component } from './component.ts';
import { markupOf } from './markup.ts';
import type { PageKind } from './page-result.ts';
import { PageResult } from './page-result.ts';

/**
 * A whole page as HTML: `page` is the component of a file in `src/pages/`. The compiler leaves out
 * the doctype that a component may have.
 */
export async function renderDocument(
  page: Component,
  kind: PageKind,
  params: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  return `<!DOCTYPE html>${await markupOf(page(new PageResult(kind, params), {}, {}))}`;
}
