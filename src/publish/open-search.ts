import type { Site } from '../site/site.ts';
import { openSearchPath, searchTemplatePath } from '../site/addresses.ts';
import { element, escapeXml } from './markup.ts';

/** `opensearch.xml`: lets a browser search the site from its address bar (OpenSearch 1.1). */
export function writeOpenSearch({ settings, urls, words }: Site): string {
  const search = urls.absolute('/') + searchTemplatePath('searchTerms');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    // The specification allows 16 and 1024 characters.
    element('ShortName', settings.name.slice(0, 16).trim()),
    element('Description', `${words.search}: ${settings.name}`.slice(0, 1024)),
    element('Language', settings.language),
    element('InputEncoding', 'UTF-8'),
    `<Image width="192" height="192" type="image/png">${urls.absolute('/icon-192.png')}</Image>`,
    `<Url type="text/html" method="get" template="${escapeXml(search)}"/>`,
    `<Url type="application/opensearchdescription+xml" rel="self" template="${escapeXml(urls.absolute(openSearchPath))}"/>`,
    '</OpenSearchDescription>\n',
  ].join('');
}
