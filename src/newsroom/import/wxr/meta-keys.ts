/** Where page builders that leave a post empty keep what they show. */
export const builderKeys = [
  '_bricks_page_content_2',
  '_bricks_page_content',
  '_fl_builder_data',
  '_breakdance_data',
  '_oxygen_data',
  'ct_builder_json',
  'panels_data',
] as const;

/** Keys of post meta in which WPML and its exports keep languages. */
export const languageKeys = [
  '_wpml_import_language_code',
  '_wpml_import_source_language_code',
  '_wpml_import_translation_group',
  '_icl_lang_code',
  '_wpml_language',
  '_icl_trid',
  '_wpml_trid',
] as const;

/** Where plugins keep a featured picture that lies elsewhere, and its description. */
export const pictureKeys: readonly (readonly [url: string, alt: string])[] = [
  ['fifu_image_url', 'fifu_image_alt'],
  ['_knawatfibu_url', '_knawatfibu_alt'],
  ['_nelioefi_url', '_nelioefi_alt'],
  ['_harikrutfiwu_url', '_harikrutfiwu_alt'],
  ['_thumbnail_ext_url', ''],
  ['_external_featured_image', ''],
  ['featured_image_url', ''],
];

/** Where themes keep the film or recording that they show above a post. */
export const playerKeys = [
  'td_post_video',
  'td_post_audio',
  '_format_video_embed',
  '_format_audio_embed',
  '_bunyad_featured_video',
  'tie_video_url',
  'tie_embed_code',
  'video_url',
] as const;

/** Keys of post meta that say what is shown with a post. */
export const mediaKeys: readonly string[] = [
  ...pictureKeys.flat(),
  ...playerKeys,
  'enclosure',
].filter((key) => key !== '');

/** Where plugins keep who may read a post. */
export const accessKeys = [
  '_jetpack_newsletter_access',
  '_members_access_role',
  'rcp_subscription_level',
  'rcp_user_level',
  'rcp_access_level',
] as const;

/** Where TablePress writes into an export what stories call a table by: numbers or names, with commas. */
export const tableIdsKey = '_tablepress_export_table_id';
