/** The path of an address, decoded, with the final slash that pages have here. */
export function sitePathOf(url: string | undefined): string | undefined {
  if (url === undefined || url === '') return undefined;
  let path: string;
  try {
    path = new URL(url, 'https://old.invalid').pathname;
    path = decodeURI(path);
  } catch {
    return undefined;
  }
  return path.endsWith('/') || /\.[a-z\d]+$/i.test(path) ? path : `${path}/`;
}
