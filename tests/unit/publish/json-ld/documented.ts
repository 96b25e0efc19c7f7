/**
 * What the engines document, a type a line: properties they require, and those they recommend and
 * we always have. Google: article, breadcrumb, profile page, organization, site names, fact check; schema.org
 * for the rest (developers.google.com/search/docs/appearance/structured-data).
 */
export const DOCUMENTED: Readonly<Record<string, readonly string[]>> = {
  NewsArticle: [
    'headline',
    'datePublished',
    'dateModified',
    'author',
    'image',
    'publisher',
    'mainEntityOfPage',
    'articleSection',
    'inLanguage',
    'isAccessibleForFree',
  ],
  // No page of Google's tells of it: what it reads of articles, and schema.org's own.
  LiveBlogPosting: [
    ...['headline', 'datePublished', 'dateModified', 'author', 'image', 'publisher'],
    ...['mainEntityOfPage', 'coverageStartTime', 'liveBlogUpdate'],
  ],
  BlogPosting: ['headline', 'url', 'datePublished', 'articleBody'],
  Person: ['name'],
  Organization: ['name'],
  NewsMediaOrganization: ['name', 'url', 'logo'],
  ImageObject: ['url', 'width', 'height'],
  // The page of a photo essay: its pictures are those of the article.
  ImageGallery: ['@id'],
  AudioObject: ['name', 'contentUrl', 'encodingFormat'],
  VideoObject: ['name', 'thumbnailUrl', 'uploadDate', 'contentUrl'],
  CorrectionComment: ['text', 'datePublished'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name', 'item'],
  ProfilePage: ['mainEntity'],
  WebSite: ['name', 'url', 'potentialAction'],
  SearchAction: ['target', 'query-input'],
  EntryPoint: ['urlTemplate'],
  ContactPoint: ['contactType'],
  ClaimReview: ['claimReviewed', 'reviewRating', 'url', 'author', 'itemReviewed', 'datePublished'],
  Claim: [],
  Rating: ['alternateName'],
  CreativeWork: ['url'],
  CreativeWorkSeries: ['name', 'url'],
  FAQPage: ['mainEntity'],
  Question: ['name', 'acceptedAnswer'],
  Answer: ['text'],
};

/**
 * What the engines recommend and a newsroom has to give: expected of things made from a site that
 * gives it. Google: organization (address, contact, legal name …), profile page, author and image.
 */
export const RECOMMENDED: Readonly<Record<string, readonly string[]>> = {
  NewsArticle: ['description', 'keywords', 'dateline', 'correction', 'editor', 'contributor'],
  Person: ['url'],
  NewsMediaOrganization: [
    'legalName',
    'description',
    'address',
    'email',
    'contactPoint',
    'publishingPrinciples',
    'correctionsPolicy',
    'masthead',
  ],
  ImageObject: ['caption', 'creditText'],
  AudioObject: ['duration'],
  VideoObject: ['duration', 'description'],
  ContactPoint: ['email', 'telephone'],
  WebSite: ['description', 'inLanguage', 'publisher'],
};

/** What of it a thing lacks; things within it are looked at by themselves. */
export function lackingOf(thing: Record<string, unknown>): string[] {
  const type = String(thing['@type']).replace(/^(?:Opinion|Analysis|Reportage)(?=News)/, '');
  return (RECOMMENDED[type] ?? []).filter((name) => thing[name] === undefined);
}

/** What a described thing, as it was written, lacks or has in a wrong form. */
export function faultsOf(value: unknown, where = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((one, at) => faultsOf(one, `${where}[${at}]`));
  if (typeof value !== 'object' || value === null) return [];
  const thing = value as Record<string, unknown>;
  const type = String(thing['@type'] ?? '');
  const family = /NewsArticle$|ContentArticle$/.test(type) ? 'NewsArticle' : type;
  const known = family === '' ? [] : DOCUMENTED[family];
  if (known === undefined) return [`${where}: unknown type ${type}`];
  const missing = known.filter((name) => thing[name] === undefined || thing[name] === '');
  return [
    ...missing.map((name) => `${where}: ${type} lacks ${name}`),
    ...Object.entries(thing).flatMap(([name, inner]) => {
      const here = `${where}.${name}`;
      if (/^date(?:Published|Modified)$/.test(name)) {
        const zoned = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/.test(String(inner));
        return zoned ? [] : [`${here}: no time with a zone`];
      }
      // A page may be described itself, with its address in it.
      if (/^(?:url|item|mainEntityOfPage|@id)$/.test(name) && typeof inner !== 'object') {
        return /^https?:\/\//.test(String(inner)) ? [] : [`${here}: no whole address`];
      }
      return faultsOf(inner, here);
    }),
  ];
}
