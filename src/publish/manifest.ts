import type { Site } from '../site/site.ts';
import { frontPath, iconDrawingPath, iconPath, savedPath, searchPath } from '../site/addresses.ts';

/** How the site looks on a telephone's home screen (W3C App Manifest), as its file says it. */
export function manifestView({ settings, urls, words }: Site) {
  const icon = (name: string, sizes: string, purpose: string) => ({
    src: urls.href(iconPath(name)),
    sizes,
    type: 'image/png',
    purpose,
  });
  return {
    id: urls.href(frontPath),
    name: settings.name,
    // Longer names are cut below an icon.
    short_name: settings.name.length > 12 ? settings.name.split(' ')[0] : settings.name,
    description: settings.description,
    lang: settings.language,
    dir: 'ltr',
    start_url: urls.href(frontPath),
    scope: urls.href(frontPath),
    display: 'minimal-ui',
    background_color: '#fffdf8',
    theme_color: '#fffdf8',
    categories: ['news'],
    icons: [
      { src: urls.href(iconDrawingPath), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      icon('icon-192', '192x192', 'any'),
      icon('icon-512', '512x512', 'any'),
      icon('icon-maskable-512', '512x512', 'maskable'),
    ],
    shortcuts: [
      { name: words.search, url: urls.href(searchPath()) },
      { name: words.saved, url: urls.href(savedPath) },
    ],
  };
}
