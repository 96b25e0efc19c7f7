import type { Author } from '../../edition/authors.ts';
import type { Site } from '../../site/site.ts';
import { organizationId } from './organization.ts';
import type { Thing } from './thing.ts';

/** The page of an author (schema.org/ProfilePage). */
export function profilePage(site: Site, author: Author): Thing {
  const { name, bio, email, links, kind, path } = author;
  const isPerson = kind === 'person';
  return {
    '@type': 'ProfilePage',
    url: site.urls.absolute(path),
    mainEntity: {
      '@type': isPerson ? 'Person' : 'Organization',
      name,
      url: site.urls.absolute(path),
      description: bio,
      email,
      sameAs: links.length > 0 ? links : undefined,
      [isPerson ? 'worksFor' : 'parentOrganization']: { '@id': organizationId(site) },
    },
  };
}
