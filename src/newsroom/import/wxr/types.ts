/** Types of themes and plugins whose items readers see as articles. */
export const newsTypes: ReadonlySet<string> = new Set(
  `berita artikel kabar news article articles story stories opini opinion kolom column editorial tajuk
  esai essay feature features liputan laporan reportase review resensi resep recipe foto photo galeri
  gallery video videos podcast infografis wawancara interview profil puisi cerpen tips tutorial blog
  event events agenda press_release siaran_pers pengumuman`.split(/\s+/),
);

/** Types of WordPress and of common plugins that hold the site's furniture, never an article. */
export const furnitureTypes: ReadonlySet<string> = new Set(
  `revision nav_menu_item custom_css customize_changeset oembed_cache wp_template wp_template_part
  wp_global_styles wp_navigation wp_font_family wp_font_face elementor_library elementor_snippet
  elementor-hf e-landing-page elementor_icons et_pb_layout et_template et_body_layout fusion_template
  fusion_element fusion_icons avada_portfolio vc4_templates vc_grid_item tdb_templates td_nsl_categories
  td_composer acf-field acf-field-group acf-post-type acf-taxonomy wpcf7_contact_form wpforms mc4wp-form
  popup popup_theme amn_mi-lite amp_validated_url amp_story_font product_variation jp_mem_plan spucpt
  sidebar rm_content_editor slider revslider ml-slider ml-slide ads adsforwp quads-ads advanced_ads
  polylang_mo wpcode oceanwp_library astra-advanced-hook wpr_templates mailpoet_page wprss_feed
  wprss_feed_item wp_rss_aggregator rank_math_schema custom-css-js jnews-template custom-post-template
  feedzy_categories feedzy_imports scheduled-action`.split(/\s+/),
);

/**
 * Types that hold people's data: what they wrote to the newsroom or among each other, bought, booked or
 * are. `topic` and `forum` are bbPress's, whose members are no reporters.
 */
export const personalTypes: ReadonlySet<string> = new Set(
  `user_request shop_order shop_order_refund shop_order_placehold shop_subscription shop_coupon edd_payment
  edd_log edd_discount give_payment feedback flamingo_inbound flamingo_outbound flamingo_contact
  wpforms_entry nf_sub frm_entry cf7_db jetpack_feedback reply topic forum wp_log ph_log guest-author
  newsletter bp-email buddypress wpsc_ticket job_application resume wpdiscuz_comment mailpoet_subscriber
  memberpressproduct mepr-transaction tribe_rsvp_attendees tribe_wooticket wpcf7s simple-pay
  private_message fep_message sfwd-essays llms_order tutor_enrolled hb_booking`.split(/\s+/),
);
