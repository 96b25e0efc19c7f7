import type { Remote } from '../remotes/remote.ts';
import { ALONG } from './folders.ts';

/** What lies in a folder that is not Warta's. */
export type Occupants = {
  /** Systems that are known by their files, with the names that give them away. */
  readonly systems: readonly { readonly name: string; readonly signs: readonly string[] }[];
  /** All that lies in the folder itself, sorted. */
  readonly names: readonly string[];
  /** A program that hosts show in place of `index.html`, or beside it. */
  readonly frontProgram: string | undefined;
  /** Whether its `.htaccess` leads every address to a program, or does something else. */
  readonly rules: 'leads' | 'other' | undefined;
  /** What goes along into the new folder. */
  readonly along: readonly string[];
  /** Folders that look like the sites of other domains: these would be gone with the folder. */
  readonly otherDomains: readonly string[];
  /** Folders with a WordPress of their own. */
  readonly inside: readonly string[];
};

/** Sites of other domains lie in the folder: with another name of it they would be gone. */
export class OtherDomainsInside extends Error {
  readonly folder: string;
  readonly names: readonly string[];
  constructor(folder: string, names: readonly string[]) {
    super(`sites of other domains in ${folder}: ${names.join(', ')}`);
    this.name = 'OtherDomainsInside';
    this.folder = folder;
    this.names = names;
  }
}

/** Files by which systems are known: one of them, or all. */
const SYSTEMS: readonly { name: string; signs: readonly string[]; needs: 'one' | 'all' }[] = [
  {
    name: 'WordPress',
    signs: ['wp-config.php', 'wp-content', 'wp-includes', 'wp-admin', 'wp-login.php'],
    needs: 'one',
  },
  { name: 'Joomla', signs: ['configuration.php', 'administrator'], needs: 'all' },
  { name: 'Drupal', signs: ['core', 'sites', 'index.php'], needs: 'all' },
  { name: 'Laravel', signs: ['artisan'], needs: 'one' },
];

const PROGRAMS = ['index.php', 'index.cgi', 'index.shtml'];

/** The name of a domain, that is no file by its ending. */
const DOMAIN = /^(?:[a-z\d-]+\.)+[a-z]{2,}$/i;
const FILE =
  /\.(?:php|html?|txt|xml|ico|png|jpe?g|gif|webp|svg|zip|gz|tar|tgz|rar|sql|log|bak|old|css|js|json|ini|pdf|docx?|xlsx?|mp[34]|webmanifest|cgi|pl)$/i;
/** What a folder has that is a site. */
const FRONTS = ['index.php', 'index.html', 'index.htm', 'wp-config.php'];

/** Leads every address that is no file to one program, as WordPress's own lines do. */
const LEADING = /^\s*RewriteRule\s+\S+\s+\/?\S*\.(?:php|cgi)\b/im;

/** Looks at what lies in a folder. Rejects with `RemoteError`. */
export async function whatLiesThere(remote: Remote): Promise<Occupants> {
  const names = [...(await remote.names())].toSorted();
  const has = new Set(names);
  const systems = SYSTEMS.flatMap(({ name, signs, needs }) => {
    const found = signs.filter((sign) => has.has(sign));
    return found.length >= (needs === 'one' ? 1 : signs.length) ? [{ name, signs: found }] : [];
  });
  const ofSystems = new Set(systems.flatMap(({ signs }) => signs));
  const domains = names.filter((name) => DOMAIN.test(name) && !FILE.test(name));
  const folders = names.filter((name) => !name.includes('.') && !ofSystems.has(name));
  const fronts = (name: string): string[] => FRONTS.map((front) => `${name}/${front}`);
  const config = (name: string): string => `${name}/wp-config.php`;
  const there = await remote.existing([...domains.flatMap(fronts), ...folders.map(config)]);
  const rules = has.has('.htaccess') ? await remote.read('.htaccess') : undefined;
  return {
    systems,
    names,
    frontProgram: PROGRAMS.find((name) => has.has(name)),
    rules: rules && (LEADING.test(Buffer.from(rules).toString('utf8')) ? 'leads' : 'other'),
    along: ALONG.filter((name) => has.has(name)),
    otherDomains: domains.filter((name) => fronts(name).some((path) => there.has(path))),
    inside: folders.filter((name) => there.has(config(name))),
  };
}
