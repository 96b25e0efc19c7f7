/**
 * What compiled components call, in place of `astro/compiler-runtime` (Astro 7.3): the same names
 * give the same markup, written into strings at once instead of streamed through promises, in a
 * third of the time. `needs-astro.ts` tells which themes need Astro's own. A compiled theme that is
 * not said to be rendered by us calls Astro's, so that one compilation serves for both.
 */
import * as astro from 'astro/compiler-runtime';
import * as attribute from './attribute.ts';
import * as component from './component.ts';
import * as document from './document.ts';
import { isOurs } from './own-runtime.ts';
import * as template from './template.ts';

// What we write as Astro does, and what its compiler may ask for in a version that we do not know.
// By namespaces here and beside: a name that Astro drops is then missed by the trial, not by Vite.
export * from 'astro/compiler-runtime';

const runtime = isOurs(import.meta.url)
  ? { ...astro, ...attribute, ...component, ...document, ...template }
  : astro;

export const { addAttribute, createComponent, maybeRenderHead, render, renderComponent } = runtime;
export const { renderHead, renderScript, renderSlot, templateEnter, templateExit } = runtime;
export const { unescapeHTML } = runtime;
