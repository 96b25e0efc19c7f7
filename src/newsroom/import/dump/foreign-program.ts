/** Programs by tables that only they have, whatever stands before the names. */
const programs: readonly (readonly [program: string, table: RegExp])[] = [
  ['Joomla', /_(?:extensions|menu_types|content_frontpage|modules_menu)$/],
  ['Drupal', /^(?:.*_)?(?:node_revision|field_data_body|node_field_data|node__body)$/],
  ['phpBB', /_(?:topics_posted|acl_roles_data)$/],
  ['Moodle', /^mdl_|_course_modules$/],
  ['Ghost', /^(?:posts_tags|members_products|posts_authors)$/],
  ['PrestaShop', /_product_lang$/],
  ['OpenCart', /_product_to_category$/],
  ['TYPO3', /^(?:tt_content|sys_template)$/],
  ['Lokomedia', /^(?:halamanstatis|sekilasinfo|katajelek)$/],
  ['PopojiCMS', /^(?:.*_)?(?:post_description|post_gallery)$/],
  ['Laravel', /^(?:migrations|password_resets|failed_jobs)$/],
];

/** Whose database this is, by the names of its tables. */
export function foreignProgram(tables: readonly string[]): string | undefined {
  return programs.find(([, form]) => tables.some((table) => form.test(table)))?.[0];
}
