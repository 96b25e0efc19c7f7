import { Markup } from './markup.ts';
import type { PageResult } from './page-result.ts';

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
