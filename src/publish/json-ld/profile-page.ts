import type { ListView } from '../../views/pages.ts';
import { viewOf } from '../../pictures/view.ts';
import type { Frame } from '../../views/parts.ts';
import { organizationId } from './organization.ts';
import type { Thing } from './thing.ts';

/** The page of an author (schema.org/ProfilePage). */
export function profilePage(frame: Frame, author: NonNullable<ListView['author']>): Thing {
  const { name, bio, email, links, kind, path, photo } = author;
  const isPerson = kind === 'person';
  return {
    '@type': 'ProfilePage',
    url: frame.urls.absolute(path),
    mainEntity: {
      '@type': isPerson ? 'Person' : 'Organization',
      name,
      url: frame.urls.absolute(path),
      description: bio,
      email,
      image: photo && frame.urls.origin + viewOf(photo, frame.urls, '').src,
      sameAs: links.length > 0 ? links : undefined,
      [isPerson ? 'worksFor' : 'parentOrganization']: { '@id': organizationId(frame) },
    },
  };
}
