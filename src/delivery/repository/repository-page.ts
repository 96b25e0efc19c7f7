/** Services whose page of a repository says "not found" to whoever may not read it. */
const SERVICES = new Set(['github.com', 'gitlab.com', 'codeberg.org', 'bitbucket.org']);

/** `git@github.com:redaksi/situs.git`, as Git itself takes it. */
const SHORT = /^(?:[^@/\s]+@)?([^:/\s]+):(?!\/\/)(\S+)$/;

/** `ssh.github.com` is where GitHub takes SSH on the port of the web; GitLab and Bitbucket have one each. */
const bare = (host: string): string => host.toLowerCase().replace(/^(?:www|ssh|altssh)\./, '');

/**
 * The page of a repository for people, by the address that Git has of it, without any name or token in it;
 * undefined for services of which nobody knows how they answer.
 */
export function repositoryPage(remote: string): URL | undefined {
  const [, shortHost, shortPath] = SHORT.exec(remote) ?? [];
  const url = URL.parse(shortHost === undefined ? remote : `ssh://${shortHost}/${shortPath}`);
  if (!url || !SERVICES.has(bare(url.hostname))) return undefined;
  const path = url.pathname.replace(/^\/+/, '').replace(/(?:\.git)?\/*$/, '');
  return path.includes('/') ? new URL(`https://${bare(url.hostname)}/${path}`) : undefined;
}
