import type { Site } from '../../site/site.ts';
import { iconPath, pagePath } from '../../site/addresses.ts';
import { viewOf } from '../../pictures/view.ts';
import { POLICIES } from './policies.ts';
import type { Thing } from './thing.ts';

/** What other things call the newsroom by. */
export const organizationId = ({ urls }: Pick<Site, 'urls'>): string =>
  `${urls.absolute('/')}#redaksi`;

/** The newsroom in a word, where a story names its publisher. */
export function publisher(site: Pick<Site, 'urls' | 'settings'>): Thing {
  const { urls, settings } = site;
  return {
    '@type': 'NewsMediaOrganization',
    '@id': organizationId(site),
    name: settings.name,
    url: urls.absolute('/'),
    logo: urls.absolute(iconPath('icon-512')),
  };
}

function logo({ settings, pictures, urls }: Site): Thing {
  const file = settings.look.logo;
  const picture = file === undefined ? undefined : pictures.get(file);
  const view = picture && viewOf(picture, urls, '');
  return view
    ? {
        '@type': 'ImageObject',
        url: urls.origin + view.src,
        width: view.width,
        height: view.height,
      }
    : { '@type': 'ImageObject', url: urls.absolute(iconPath('icon-512')), width: 512, height: 512 };
}

/**
 * The newsroom in full, with the policies that have a page (schema.org/NewsMediaOrganization;
 * logo and address as Google's organisation markup asks).
 */
export function organization(site: Site): Thing {
  const { urls, settings, edition } = site;
  const { company, address, email, whatsapp } = settings.masthead;
  const policies = Object.entries(POLICIES).map(([property, slugs]) => {
    const page = slugs
      .map((slug) => edition.pages.find((one) => one.path === pagePath(slug)))
      .find((one) => one !== undefined);
    return [property, page && urls.absolute(page.path)] as const;
  });
  return {
    ...publisher(site),
    legalName: company,
    description: settings.description,
    logo: logo(site),
    address,
    email,
    contactPoint:
      email || whatsapp
        ? { '@type': 'ContactPoint', contactType: 'newsroom', email, telephone: whatsapp }
        : undefined,
    ...Object.fromEntries(policies),
  };
}
