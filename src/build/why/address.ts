function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/**
 * What two ways of writing a path of the site have in common: as it is typed, copied from a browser,
 * or named by its file. `base` is the folder of the host that the site lives in, such as `/koran/`.
 */
export function plainAddress(typed: string, base = '/'): string {
  const [path = ''] = (URL.canParse(typed) ? new URL(typed).pathname : typed).split(/[?#]/);
  const rooted = decoded(path.startsWith('/') ? path : `/${path}`);
  const local = base !== '/' && rooted.startsWith(base) ? rooted.slice(base.length) : rooted;
  const steps = local.normalize('NFC').split('/').filter(Boolean);
  return (steps.at(-1) === 'index.html' ? steps.slice(0, -1) : steps).join('/');
}
