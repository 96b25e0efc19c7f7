import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** Networks that are not the public internet (IANA special-purpose registries of IPv4 and IPv6). */
const inner = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const) {
  inner.addSubnet(network, prefix, 'ipv4');
}

/** Only 2000::/3 is public, and of it not the tunnels and documentation, which may hide an IPv4. */
const publicIpv6 = new BlockList();
publicIpv6.addSubnet('2000::', 3, 'ipv6');
const hiddenIpv6 = new BlockList();
hiddenIpv6.addSubnet('2001::', 23, 'ipv6');
hiddenIpv6.addSubnet('2001:db8::', 32, 'ipv6');
hiddenIpv6.addSubnet('2002::', 16, 'ipv6');

/** Whether an IP address belongs to this machine or an inner network. Anything odd counts as such. */
export function isPrivateAddress(address: string): boolean {
  if (isIPv4(address)) return inner.check(address, 'ipv4');
  const plain = address.replace(/%.*$/, '');
  if (!isIPv6(plain)) return true;
  return !publicIpv6.check(plain, 'ipv6') || hiddenIpv6.check(plain, 'ipv6');
}
