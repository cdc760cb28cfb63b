/** Keeps a request inside the internet: no name and no address may lead it into the company's own network. */
import { lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** Special-purpose addresses: https://www.iana.org/assignments/iana-ipv4-special-registry and its IPv6 twin. */
const PRIVATE = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  PRIVATE.addSubnet(network, prefix, 'ipv4');
}
/** Of IPv6 only what is given out to the public: 2000::/3. */
const GLOBAL = new BlockList();
GLOBAL.addSubnet('2000::', 3, 'ipv6');
/** Parts of it that stand for IPv4 addresses, private ones too. */
const DISGUISED = new BlockList();
DISGUISED.addSubnet('2001::', 23, 'ipv6');
DISGUISED.addSubnet('2002::', 16, 'ipv6');

export function isPublic(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !PRIVATE.check(address, 'ipv4');
  return family === 6 && GLOBAL.check(address, 'ipv6') && !DISGUISED.check(address, 'ipv6');
}

/** Whether an address may be asked at all; a name still has to resolve to something public. */
export function isOutside({ protocol, hostname }: URL): boolean {
  const literal = hostname.replace(/^\[|\]$/g, '');
  return protocol === 'https:' && (isIP(literal) === 0 || isPublic(literal));
}

/** Resolves a name once, for the check and the connection alike, so that it cannot change in between. */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const [first] = addresses ?? [];
    if (error || !first) return callback(error ?? new Error('No address.'), []);
    if (!addresses.every(({ address }) => isPublic(address))) return callback(new Error('A private address.'), []);
    return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
  });
};
