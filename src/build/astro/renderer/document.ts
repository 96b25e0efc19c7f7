import type { Component } from './component.ts';
import { Markup, markupOf } from './markup.ts';
import type { KindMarkup } from './page-result.ts';
import { PageResult } from './page-result.ts';

/**
 * A whole page as HTML: `page` is the component of a file in `src/pages/`. The compiler leaves out
 * the doctype that a component may have.
 */
export async function renderDocument(
  page: Component,
  kind: KindMarkup,
  params: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  return `<!DOCTYPE html>${await markupOf(page(new PageResult(kind, params), {}, {}))}`;
}

/** What Astro adds at the end of `<head>`: the styles of the page. */
export const renderHead = (result: PageResult): Markup => new Markup(result.takeHead());

/** The same before the first element of a page whose components have no `<head>`. */
export const maybeRenderHead = (result: PageResult): Markup | undefined =>
  result.headInTree ? undefined : renderHead(result);

/** A component's script, where the page does not have it yet. */
export const renderScript = (result: PageResult, id: string): Markup =>
  new Markup(result.takeScript(id));

/** Inside a `<template>` a script stands each time: what is cloned must be whole. */
export function templateEnter(result: PageResult): void {
  result.templateDepth++;
}

/** The end of a `<template>`. */
export function templateExit(result: PageResult): void {
  result.templateDepth--;
}
