/**
 * What compiled components call, in place of `astro/compiler-runtime` (Astro 7.3): the same names
 * give the same markup, written into strings at once instead of streamed through promises, in a
 * third of the time. `needs-astro.ts` tells which themes need Astro's own.
 */
export {
  Fragment,
  createAstro,
  defineScriptVars,
  defineStyleVars,
  mergeSlots,
  spreadAttributes,
} from 'astro/runtime/server/index.js';
export { addAttribute } from './attribute.ts';
export { createComponent, renderComponent } from './component.ts';
export { maybeRenderHead, renderHead, renderScript, templateEnter, templateExit } from './head.ts';
export { unescapeHTML } from './unescape-html.ts';
export { renderSlot } from './slot.ts';
export { render } from './template.ts';
