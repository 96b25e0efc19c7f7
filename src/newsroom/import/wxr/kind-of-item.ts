import { furnitureTypes, newsTypes, personalTypes } from './types.ts';

/**
 * What becomes of an item: an article, a page, a picture, a table or block that stands in articles; the
 * site's furniture; what people sent or bought; or nobody here knows its type.
 */
export type ItemKind =
  'article' | 'page' | 'attachment' | 'block' | 'table' | 'furniture' | 'personal' | 'unknown';

/** Words in the names of plugins' types that hold what people sent, bought or are. */
const personal = new Set(
  `account accounts applicant application applications appointment booking bookings campaign chat contact
  contacts conversation coupon customer customers donation donor email emails enrollment enquiry entries
  entry feedback inbound inquiry invoice invoices lead leads letter log logs mail mailing mails member
  members membership message messages newsletter notification order orders outbound participant payment
  payments refund registration replies reply request requests reservation response responses result results
  sale session sms submission submissions subscriber subscribers subscription subscriptions survey ticket
  tickets transaction user users visitor voucher vote votes`.split(/\s+/),
);

/** Words in the names of types that hold parts of a site. */
const furniture = new Set(
  `ad ads banner banners block blocks cache changeset code composer css element elements field fields font
  fonts footer form forms group header hook hooks icon icons item js language layout layouts library menu
  mo option options popup redirect rule rules schema script section setting settings shortcode sidebar
  slide slider slides snippet snippets template templates theme widget widgets`.split(/\s+/),
);

/**
 * The kind of an item by its `wp:post_type`. Only types that readers are known to see as stories are
 * articles: a plugin may keep anything in a type of its own, letters and orders too.
 */
export function kindOfItem(type: string): ItemKind {
  if (type === '' || type === 'post' || newsTypes.has(type)) return 'article';
  if (type === 'page') return 'page';
  if (type === 'attachment') return 'attachment';
  if (type === 'wp_block') return 'block';
  if (type === 'tablepress_table') return 'table';
  if (personalTypes.has(type)) return 'personal';
  if (furnitureTypes.has(type)) return 'furniture';
  const words = type.toLowerCase().split(/[^a-z]+/);
  if (words.some((word) => personal.has(word))) return 'personal';
  return words.some((word) => furniture.has(word)) ? 'furniture' : 'unknown';
}
