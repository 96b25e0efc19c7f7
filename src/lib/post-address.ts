/** By which class a post of a service is known, in which attribute its address is, and on which hosts. */
const services: readonly (readonly [name: RegExp, attributes: readonly string[], host: RegExp])[] =
  [
    [/^fb-(?:post|video|comment-embed)$/, ['data-href'], /facebook\.com|fb\.watch/],
    [/^instagram-media$/, ['data-instgrm-permalink'], /instagram\.com/],
    [
      /^twitter-(?:tweet|video)(?:-lazy|-rendered)?$/,
      ['data-tweet-url'],
      /(?:twitter|x)\.com\/.+\/status/,
    ],
    [/^tiktok-embed$/, ['cite'], /tiktok\.com/],
    [/^text-post-media$/, ['data-text-post-permalink'], /threads\.(?:net|com)/],
    [/^reddit-(?:embed-bq|card)$/, [], /reddit\.com/],
    [/^bluesky-embed$/, [], /bsky\.app/],
    [/^telegram-post$/, ['data-telegram-post-url'], /t\.me/],
  ];

/** A kind of post of another service, told by the class of the element that its code puts. */
export type PostKind = (typeof services)[number];

/** The kind of post that an element of these classes (as in `class="…"`) holds; undefined for none. */
export function postKind(classes: string | undefined): PostKind | undefined {
  const names = (classes ?? '').split(/\s+/);
  return services.find(([name]) => names.some((one) => name.test(one)));
}

/** The address of a post: its element says it, else the last of its links to the service. */
export function postAddressOf(
  [, names, host]: PostKind,
  attribute: (name: string) => string | undefined,
  links: () => readonly string[],
): string | undefined {
  const said = names.map((name) => attribute(name)).find((one) => one !== undefined);
  const address = said ?? links().findLast((href) => host.test(href));
  return address?.replace(/[?&](?:utm_|ref_src|ref_url|refer=|igsh)[^#]*/i, '');
}
