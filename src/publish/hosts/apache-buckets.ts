import type { Redirect } from '../redirects/redirect.ts';
import { parameterNames, sourceOf, targetOf } from './apache-redirects.ts';

/**
 * Apache reads `.htaccess` anew for each request: 10,000 rules cost about 80 ms (measured). Beyond
 * this number the rules are spread over folders of `_r/` by the last two signs of the old address,
 * and a request reads only those of one folder, and only when no page stands at its address.
 */
export const INLINE_RULES = 200;

const FOLDER = '_r';
const OTHERS = '-';

const lastSigns = (path: string): string =>
  /([A-Za-z\d]{1,2})\/?$/.exec(path.slice(1))?.[1] ?? OTHERS;

/** The rules of the site's root that lead into the folders. */
export function bucketRules(redirects: readonly Redirect[]): string {
  const names = parameterNames(redirects);
  // An address that came back from a folder is not sent there again.
  const byQuery = [
    'RewriteCond %{ENV:REDIRECT_STATUS} "^$"\n',
    `RewriteCond %{QUERY_STRING} "(?:^|&)(${names})=([\\w-]*?([\\w-]{1,2}))(?:&|$)"\n`,
    `RewriteRule "^(.*)$" "${FOLDER}/q/%1-%3/%2/$1" [L]\n`,
  ];
  const missing =
    'RewriteCond %{REQUEST_FILENAME} !-f\nRewriteCond %{REQUEST_FILENAME}/index.html !-f\n';
  return [
    ...(names === '' ? [] : byQuery),
    `${missing}RewriteRule "^(?!${FOLDER}/)(.*?([A-Za-z\\d]{1,2}))/?$" "${FOLDER}/p/$2/$1" [L]\n`,
    `${missing}RewriteRule "^(?!${FOLDER}/)(.+?)/?$" "${FOLDER}/p/${OTHERS}/$1" [L]\n`,
  ].join('');
}

/** The folders' own `.htaccess` files, by path below the output folder. */
export function bucketFiles(base: string, redirects: readonly Redirect[]): Map<string, string> {
  const on = 'RewriteEngine On\n';
  // `/?p=124` that no article ever had is the front page, as it is on a site without such rules.
  const back = `RewriteRule "^[^/]*/?(.*)$" "${base}$1" [L]\n`;
  const folders = new Map<string, string[]>();
  for (const { from, query, to } of redirects) {
    const folder = query ? `q/${query.name}-${query.value.slice(-2)}` : `p/${lastSigns(from)}`;
    const rule = query
      ? `RewriteRule "^${query.value}/${sourceOf(from)}$" "${targetOf(to)}" [R=301,NE,QSD,L]\n`
      : `RewriteRule "^${sourceOf(from)}$" "${targetOf(to)}" [R=301,NE,L]\n`;
    const rules = folders.get(folder);
    if (rules) rules.push(rule);
    else folders.set(folder, [rule]);
  }
  const files = new Map<string, string>();
  for (const [folder, rules] of folders) {
    const last = folder.startsWith('q/') ? back : '';
    files.set(`${FOLDER}/${folder}/.htaccess`, on + rules.join('') + last);
  }
  const fromUnknown = `RewriteRule "^[^/]+/[^/]*/?(.*)$" "${base}$1" [L]\n`;
  if (parameterNames(redirects) !== '') files.set(`${FOLDER}/q/.htaccess`, on + fromUnknown);
  return files;
}
