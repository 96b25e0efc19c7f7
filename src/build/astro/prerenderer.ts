import type { AstroPrerenderer } from 'astro';

/**
 * Has the site rendered by `renderSite` when Astro has compiled the theme; Astro itself is left
 * nothing to write. Its own way empties the folder first, leaves a half-written one when a page
 * throws, and waits for four file calls a page.
 */
export const createPrerenderer = (
  astro: AstroPrerenderer,
  renderSite: (astro: AstroPrerenderer) => Promise<void>,
): AstroPrerenderer => ({
  name: 'warta',
  setup: () => astro.setup?.() ?? Promise.resolve(),
  async getStaticPaths() {
    await renderSite(astro);
    return [];
  },
  render: (request, options) => astro.render(request, options),
  teardown: () => astro.teardown?.() ?? Promise.resolve(),
});
