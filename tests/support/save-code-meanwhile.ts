import fs from 'node:fs';
import { join } from 'node:path';

/**
 * Loaded before a build (`--import`): while Astro compiles the theme, somebody saves another frame of
 * every page.
 */
const file = join(process.cwd(), 'src/layouts/Base.astro');
const text = fs.readFileSync(file, 'utf8');
// Astro is loaded after the code was looked at, and reads the components later.
const { registerHooks } = await import('node:module');
registerHooks({
  resolve(specifier, context, next) {
    if (specifier === 'astro')
      fs.writeFileSync(file, text.replace('<main', '<p>Sementara</p><main'));
    return next(specifier, context);
  },
});
