import type { OpenSearchView } from './open-search-view.ts';
import { element, escapeXml } from './markup.ts';

/** `opensearch.xml`: lets a browser search the site from its address bar (OpenSearch 1.1). */
export function writeOpenSearch(view: OpenSearchView): string {
  const { name, description, language, icon, search, self } = view;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    element('ShortName', name),
    element('Description', description),
    element('Language', language),
    element('InputEncoding', 'UTF-8'),
    `<Image width="192" height="192" type="image/png">${icon}</Image>`,
    `<Url type="text/html" method="get" template="${escapeXml(search)}"/>`,
    `<Url type="application/opensearchdescription+xml" rel="self" template="${escapeXml(self)}"/>`,
    '</OpenSearchDescription>\n',
  ].join('');
}
