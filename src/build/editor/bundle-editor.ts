import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { EditorFile } from '../../admin/editor-files.ts';
import { changedPackage } from './package-changes.ts';

/** The browsers that editors need: those of the package, with what its code takes for granted. */
const TARGET = ['chrome109', 'safari16.4', 'firefox128'];

/** Parts of the package that no form of ours uses: maps, drawings made smaller, colours of code. */
const UNUSED = /^(?:leaflet|terra-draw|@shikijs\/|svgo)/;
/** Words that nobody reads there: those of commands and of the rest of the site. */
const OTHER_WORDS =
  /\/words\/(?:id|en)\/(build|delivery|desk|dev|handbook|hosts|import|kinds|reader|spam|system|terminal)\.ts$/;

const NOTHING = '\0nothing';

/** The entry that the page of the editor loads. */
const ENTRY = 'editor';

const source = (path: string): string => join(import.meta.dirname, '../../admin', path);

/** The package as we serve it. */
function ownPackage(): Plugin {
  return {
    name: 'warta:editor',
    enforce: 'pre',
    resolveId: (id) => (UNUSED.test(id) ? NOTHING : undefined),
    load(id) {
      if (id === NOTHING) return 'export default {};';
      const room = OTHER_WORDS.exec(id)?.[1];
      return room && `export const ${room === 'import' ? 'importing' : room} = {};`;
    },
    transform: {
      filter: { id: /@sveltia\/cms\/npm\/index\.js$/ },
      handler: (code) => changedPackage(code, source),
    },
  };
}

/**
 * The code of the editor in the browser, with all that it loads; nothing in it is of one site, so it is
 * made once for a version of Warta. The same sources give the same bytes. The first file is the entry.
 */
export async function bundleEditor(): Promise<EditorFile[]> {
  // Loaded when it is needed: most builds have the code from an earlier one.
  const { build } = await import('vite');
  const result = await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'silent',
    base: './',
    plugins: [ownPackage()],
    build: {
      write: false,
      target: TARGET,
      modulePreload: false,
      assetsInlineLimit: 0,
      assetsDir: '',
      rolldownOptions: {
        input: { [ENTRY]: source('browser/start.ts') },
        output: {
          entryFileNames: '[name]-[hash].js',
          chunkFileNames: '[name]-[hash].js',
          assetFileNames: '[name]-[hash][extname]',
        },
      },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  if (!bundle || !('output' in bundle)) throw new Error('The editor was not bundled.');
  const files = bundle.output.map((file) => ({
    name: file.fileName,
    bytes: Buffer.from(file.type === 'chunk' ? file.code : file.source),
    isEntry: file.type === 'chunk' && file.isEntry,
  }));
  return files
    .toSorted((a, b) => Number(b.isEntry) - Number(a.isEntry) || (a.name < b.name ? -1 : 1))
    .map(({ name, bytes }) => ({ name, bytes }));
}
