import type { Frame } from '../../views/parts.ts';
import { iconPath } from '../../site/addresses.ts';
import { viewOf } from '../../pictures/view.ts';
import type { Thing } from './thing.ts';

/** What other things call the newsroom by. */
export const organizationId = ({ urls }: Pick<Frame, 'urls'>): string =>
  `${urls.absolute('/')}#redaksi`;

/** The newsroom in a word, where an article names its publisher. */
export function publisher(frame: Pick<Frame, 'urls' | 'settings'>): Thing {
  const { urls, settings } = frame;
  return {
    '@type': 'NewsMediaOrganization',
    '@id': organizationId(frame),
    name: settings.name,
    url: urls.absolute('/'),
    logo: urls.absolute(iconPath('icon-512')),
  };
}

function logoOf({ logo, urls }: Frame): Thing {
  const view = logo && viewOf(logo, urls, '');
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
 * The newsroom in full, with `policies` as the paths of their pages (schema.org/NewsMediaOrganization;
 * logo and address as Google's organisation markup asks).
 */
export function organization(frame: Frame, policies: Readonly<Record<string, string>>): Thing {
  const { urls, settings } = frame;
  const { company, address, email, whatsapp } = settings.masthead;
  const stated = Object.entries(policies).map(([policy, path]) => [policy, urls.absolute(path)]);
  return {
    ...publisher(frame),
    legalName: company,
    description: settings.description,
    logo: logoOf(frame),
    address,
    email,
    contactPoint:
      email || whatsapp
        ? { '@type': 'ContactPoint', contactType: 'newsroom', email, telephone: whatsapp }
        : undefined,
    ...(Object.fromEntries(stated) as Record<string, string>),
  };
}
