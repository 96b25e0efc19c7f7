import type { Plugin } from 'vite';
import { bundleScript } from '../bundle-script.ts';

const MARK = '?inline-script';

/**
 * Gives components the text of a script to be written into the page: `import text from
 * './file.ts?inline-script'`. Astro passes such scripts on as they are written, so they are bundled and
 * lowered here, like all others.
 */
export const inlineScript = (): Plugin => ({
  name: 'warta:inline-script',
  enforce: 'pre',
  load: {
    filter: { id: /\?inline-script$/ },
    async handler(id) {
      const file = id.slice(0, -MARK.length);
      this.addWatchFile(file);
      return `export default ${JSON.stringify((await bundleScript(file)).trim())}`;
    },
  },
});
