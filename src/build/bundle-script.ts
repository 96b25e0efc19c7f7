import { BUILD_TARGET } from './browsers.ts';

/**
 * The text of one script without imports, lowered for all readers' browsers. The same sources always
 * give the same text.
 */
export async function bundleScript(entry: string): Promise<string> {
  // Loaded when it is needed: where the theme is kept, what was bundled is too.
  const { build } = await import('vite');
  const result = await build({
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: BUILD_TARGET,
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  if (!bundle || !('output' in bundle)) throw new Error(`${entry} was not bundled.`);
  return bundle.output[0].code;
}
