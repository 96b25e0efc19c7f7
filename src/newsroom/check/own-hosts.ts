/** The hosts of a site, with and without www, from its addresses; what is no address is left out. */
export function ownHosts(addresses: readonly (string | undefined)[]): string[] {
  const hosts = addresses.flatMap((address) => {
    if (address === undefined || !URL.canParse(address)) return [];
    const host = new URL(address).hostname.replace(/^www\./, '');
    return [host, `www.${host}`];
  });
  return [...new Set(hosts)];
}
