import type { Site } from '../site/site.ts';
import { iconPath, openSearchPath, searchTemplatePath } from '../site/addresses.ts';

/** What browsers are told of the site's search; addresses are whole. */
export type OpenSearchView = {
  name: string;
  description: string;
  language: string;
  icon: string;
  /** Of the results, with a parameter in braces where the words go. */
  search: string;
  /** Of this description itself. */
  self: string;
};

/** What browsers are told of a site's search. */
export function openSearchView({ settings, urls, words }: Site): OpenSearchView {
  return {
    // The specification allows 16 and 1024 characters.
    name: settings.name.slice(0, 16).trim(),
    description: `${words.search}: ${settings.name}`.slice(0, 1024),
    language: settings.language,
    icon: urls.absolute(iconPath('icon-192')),
    search: urls.absolute('/') + searchTemplatePath('searchTerms'),
    self: urls.absolute(openSearchPath),
  };
}
