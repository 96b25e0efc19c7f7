import type { Frame } from '../../views/parts.ts';
import { searchTemplatePath } from '../../site/addresses.ts';
import { organizationId } from './organization.ts';
import type { Thing } from './thing.ts';

/** The site and how it is searched (schema.org/WebSite). */
export function webSite(frame: Frame): Thing {
  const { urls, settings } = frame;
  return {
    '@type': 'WebSite',
    name: settings.name,
    url: urls.absolute('/'),
    description: settings.description,
    inLanguage: settings.language,
    publisher: { '@id': organizationId(frame) },
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: urls.absolute('/') + searchTemplatePath('search_term_string'),
      },
      'query-input': 'required name=search_term_string',
    },
  };
}
