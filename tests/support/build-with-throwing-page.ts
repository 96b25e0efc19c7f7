import { build } from 'astro';

/** Builds the project with one more page, which throws when it is rendered. */
await build({
  root: process.cwd(),
  logLevel: 'silent',
  integrations: [
    {
      name: 'throwing-page',
      hooks: {
        'astro:config:setup': ({ injectRoute }) =>
          injectRoute({
            pattern: '/zz-throws',
            entrypoint: new URL('../fixtures/throws.astro', import.meta.url),
          }),
      },
    },
  ],
});
