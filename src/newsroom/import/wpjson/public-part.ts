import type { JsonObject } from '../json/json-values.ts';
import { objectAt, objectsAt } from './shown-values.ts';
import { shownName } from './shown-name.ts';

const fields =
  `id date date_gmt guid modified modified_gmt slug status type link title content excerpt
  author featured_media lang translations categories tags parent password name taxonomy description home
  namespaces jetpack_featured_media_url code message`.split(/\s+/);
const embeddedFields = 'id name slug taxonomy parent source_url alt_text caption'.split(' ');

/**
 * What is kept of an answer until the import ends: what an article can be made of. Profiles, accounts,
 * addresses of portraits (digests of e-mail addresses) and what plugins add stay where they were.
 */
export function publicPart(json: JsonObject): JsonObject {
  const part = only(json, fields);
  const embedded = objectAt(json, '_embedded');
  const inside = (name: string) =>
    objectsAt(embedded, name).map((one) => only(one, embeddedFields));
  const terms = embedded['wp:term'];
  const lists = (Array.isArray(terms) ? terms : []).map((list: unknown) =>
    objectsAt({ list }, 'list').map((one) => only(one, embeddedFields)),
  );
  part['_embedded'] = {
    author: objectsAt(embedded, 'author').map((one) => ({
      id: one['id'],
      name: shownName(one),
    })),
    'wp:featuredmedia': inside('wp:featuredmedia'),
    'wp:term': lists,
  };
  const [self] = objectsAt(objectAt(json, '_links'), 'self');
  if (self !== undefined) part['_links'] = { self: [only(self, ['href'])] };
  const seo = only(objectAt(json, 'yoast_head_json'), ['description', 'canonical']);
  if (Object.keys(seo).length > 0) part['yoast_head_json'] = seo;
  return part;
}

function only(json: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(
    names.flatMap((name) => (Object.hasOwn(json, name) ? [[name, json[name]]] : [])),
  );
}
