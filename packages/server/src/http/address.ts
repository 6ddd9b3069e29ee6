import { BlockList, isIPv4, isIPv6 } from "node:net";

/** Networks that no address on the open internet lies in: this host, the house's own network, and what is reserved. */
const INNER: readonly (readonly [network: string, prefix: number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
  ["::", 128],
  ["::1", 128],
  // Addresses that carry an IPv4 address within: what they lead to is not seen from outside.
  ["::", 96],
  ["64:ff9b::", 96],
  ["64:ff9b:1::", 48],
  ["2002::", 16],
  ["2001::", 32],
  ["100::", 64],
  ["2001:db8::", 32],
  ["fc00::", 7],
  ["fe80::", 10],
  ["fec0::", 10],
  ["ff00::", 8],
];

/** Where clouds hand out the machine's own keys. Open only when the operator names the very address, not a network around it. */
const METADATA = new Set(["169.254.169.254", "169.254.170.2", "100.100.100.200", "fd00:ec2::254"]);

const familyOf = (address: string): "ipv4" | "ipv6" => (isIPv6(address) ? "ipv6" : "ipv4");

function listOf(networks: readonly (readonly [string, number])[]): BlockList {
  const list = new BlockList();
  for (const [network, prefix] of networks) list.addSubnet(network, prefix, familyOf(network));
  return list;
}

const inner = listOf(INNER);

/** What an operator opened: names of hosts, addresses, networks. */
export interface AllowList {
  readonly hosts: ReadonlySet<string>;
  readonly addresses: ReadonlySet<string>;
  readonly networks: BlockList;
}

/**
 * Reads an allow-list.
 *
 * @param text names of hosts, addresses and networks (`10.1.0.0/16`), parted by commas or blanks; "" opens nothing
 * @throws RangeError for what is none of these
 */
export function parseAllowList(text: string): AllowList {
  const hosts = new Set<string>();
  const addresses = new Set<string>();
  const networks: [string, number][] = [];
  for (const word of text.split(/[\s,]+/).filter((one) => one !== "")) {
    const network = networkOf(word);
    // An address by itself opens more than a network around it does: see METADATA.
    if (network && !word.includes("/")) addresses.add(normal(network.address));
    else if (network) networks.push([network.address, network.prefix]);
    else if (/^[a-z0-9](?:[a-z0-9.-]{0,252}[a-z0-9])?$/i.test(word)) hosts.add(word.toLowerCase());
    else throw new RangeError(`不是主机名、地址或网段：${word}`);
  }
  return { hosts, addresses, networks: listOf(networks) };
}

/** One spelling for one address: IPv6 is written in many ways, and may hold an IPv4 address. */
function normal(address: string): string {
  if (!isIPv6(address)) return address;
  const text = new URL(`http://[${address.replace(/%.*$/, "")}]`).hostname.slice(1, -1);
  const mapped = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(text);
  if (!mapped) return text;
  const [high, low] = [Number.parseInt(mapped[1] ?? "", 16), Number.parseInt(mapped[2] ?? "", 16)];
  return [high >> 8, high & 255, low >> 8, low & 255].join(".");
}

/**
 * Whether an address may be connected to.
 *
 * @param host the name it was found under, lower case; a host that the operator named may lie anywhere but at the metadata
 */
export function mayReach(address: string, host: string, allowed: AllowList): boolean {
  const plain = normal(address);
  if (allowed.addresses.has(plain)) return true;
  if (METADATA.has(plain)) return false;
  const family = familyOf(plain);
  return !inner.check(plain, family) || allowed.hosts.has(host) || allowed.networks.check(plain, family);
}

interface Network {
  readonly address: string;
  readonly prefix: number;
  readonly family: "ipv4" | "ipv6";
}

/** `10.1.2.3` or `10.1.2.0/24`, taken apart; undefined when it is neither. */
export function networkOf(text: string): Network | undefined {
  const [address = "", prefix, ...more] = text.split("/");
  const family = isIPv4(address) ? "ipv4" : isIPv6(address) ? "ipv6" : undefined;
  // A zone (`fe80::1%eth0`) names a network card of one machine, not an address.
  if (family === undefined || more.length > 0 || address.includes("%")) return undefined;
  const most = family === "ipv4" ? 32 : 128;
  const bits = prefix === undefined ? most : /^\d{1,3}$/.test(prefix) ? Number(prefix) : -1;
  return bits < 0 || bits > most ? undefined : { address, prefix: bits, family };
}

/** Whether an address lies in one of these networks, each as `networkOf` takes it. */
export function isWithin(networks: readonly string[], address: string): boolean {
  const list = new BlockList();
  for (const one of networks) {
    const network = networkOf(one);
    if (network) list.addSubnet(network.address, network.prefix, network.family);
  }
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "");
  return list.check(plain, familyOf(plain));
}
