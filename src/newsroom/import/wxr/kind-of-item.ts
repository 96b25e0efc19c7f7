/** What becomes of an item: an article, a page, a picture, a reusable block, or it is only looked at. */
export type ItemKind = 'article' | 'page' | 'attachment' | 'block' | 'furniture';

/** Types of WordPress and of common plugins that hold the site's furniture, never an article. */
const furniture = new Set(
  `revision nav_menu_item custom_css customize_changeset oembed_cache user_request wp_template
  wp_template_part wp_global_styles wp_navigation wp_font_family wp_font_face elementor_library
  elementor_snippet elementor-hf e-landing-page et_pb_layout et_template et_body_layout fusion_template
  fusion_element fusion_icons avada_portfolio vc4_templates vc_grid_item tdb_templates td_nsl_categories
  acf-field acf-field-group wpcf7_contact_form wpforms mc4wp-form popup popup_theme amn_mi-lite
  amp_validated_url amp_story_font shop_order shop_coupon product_variation jp_mem_plan feedback
  spucpt sidebar rm_content_editor slider revslider ml-slider ml-slide tablepress_table wp_log
  scheduled-action ads adsforwp quads-ads advanced_ads`.split(/\s+/),
);

/** Types of themes and plugins whose items readers see as articles. */
const news = new Set(
  `berita artikel kabar news article articles story stories opini opinion kolom column editorial tajuk
  esai essay feature features liputan laporan reportase review resensi resep recipe foto photo galeri
  gallery video videos podcast infografis wawancara interview profil puisi cerpen tips tutorial blog
  event events agenda press_release siaran_pers pengumuman`.split(/\s+/),
);

/** Whether nobody here knows if items of a type (a plugin's mail, order, reply) were ever public. */
export function isForeignType(type: string): boolean {
  return kindOfItem(type) === 'article' && type !== '' && type !== 'post' && !news.has(type);
}

/** The kind of an item by its `wp:post_type`; types of a theme's own (`berita`) are articles. */
export function kindOfItem(type: string): ItemKind {
  if (type === '' || type === 'post') return 'article';
  if (type === 'page') return 'page';
  if (type === 'attachment') return 'attachment';
  if (type === 'wp_block') return 'block';
  return furniture.has(type) ? 'furniture' : 'article';
}
