import type { Backend, CmsConfig, Collection } from '@sveltia/cms';
import type { AdminWords } from '../../words/words.ts';
import { collectionsOf, settingsFile, topicsFile } from './collections.ts';
import type { DeskData } from './desk-data.ts';

/** The longest side of a picture that is sent, in pixels. */
export const WIDEST = 1600;

/** Photos of phones are wider than any page shows them, and carry the place where they were taken. */
const PICTURES = { format: 'webp', quality: 82, width: WIDEST, height: WIDEST } as const;

/** The largest file that is taken, in bytes. */
const LARGEST = 20_000_000;

/** Where the files are, for the package. A host of one's own is asked at its address. */
function backendOf({ editor }: DeskData): Backend {
  const { backend, repo = 'redaksi/situs', branch = 'main', address, app } = editor;
  const host = address?.replace(/\/+$/, '');
  // GitHub lets nobody in without a server that keeps its secret: there it is a token.
  const signIn = app === undefined ? {} : { app_id: app };
  const methods = app === undefined ? ['token' as const] : ['oauth' as const, 'token' as const];
  const common = { repo, branch, auth_methods: ['token' as const] };
  if (backend === 'gitlab')
    return {
      ...common,
      name: 'gitlab',
      ...signIn,
      auth_methods: methods,
      ...(app !== undefined && { auth_type: 'pkce' }),
      ...(host && { base_url: host, api_root: `${host}/api/v4` }),
    };
  if (backend === 'gitea')
    return {
      ...common,
      name: 'gitea',
      ...signIn,
      auth_methods: methods,
      ...(host && { base_url: host, api_root: `${host}/api/v1` }),
    };
  return {
    ...common,
    name: 'github',
    ...(host && {
      base_url: host,
      api_root: `${host}/api/v3`,
      graphql_api_root: `${host}/api/graphql`,
    }),
  };
}

/** All that the package is told. `moment` says what is today, and which older month is asked for. */
export function cmsConfig(
  data: DeskData,
  words: AdminWords,
  moment: { readonly today: string; readonly month: string | undefined },
): CmsConfig & { readonly collections: Collection[] } {
  return {
    load_config_file: false,
    backend: backendOf(data),
    app_title: data.name,
    site_url: data.address,
    display_url: data.address,
    media_folder: `${data.editor.folder ?? 'content'}/files`,
    public_folder: '/',
    media_libraries: {
      default: {
        config: {
          max_file_size: LARGEST,
          slugify_filename: true,
          transformations: { raster_image: PICTURES },
        },
      },
      stock_assets: { providers: [] },
    },
    slug: { encoding: 'ascii', clean_accents: true, timezone: 'local', maxlength: 80 },
    output: { omit_empty_optional_fields: false },
    show_preview_links: false,
    issue_reports: { url: data.address },
    collections: collectionsOf(data, words, moment),
    singletons: [settingsFile(data, words), topicsFile(data, words)],
  };
}
