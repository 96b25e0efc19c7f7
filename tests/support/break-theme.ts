import { registerHooks } from 'node:module';

/**
 * Loaded before a build (`--import`): changes compiled themes as they are opened for our renderer, as
 * another version of Astro would. `WARTA_TEST_THEME` holds what is replaced and by what, as JSON.
 */
const [file, before, after] = JSON.parse(process.env['WARTA_TEST_THEME'] ?? '[]') as string[];

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    if (!/\/warta\/themes\//.test(url) || !new RegExp(file!).test(url)) return loaded;
    const source = Buffer.from(loaded.source as Uint8Array).toString();
    return { ...loaded, source: source.replaceAll(before!, after!) };
  },
});
