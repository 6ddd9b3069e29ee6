import type { Hand } from "./hand.ts";
import type { Json, JsonObject } from "./request.ts";

/** Values that mean something, by the name of a field, or by what comes before a name in an address: `reports/id`. */
export type Named = Readonly<Record<string, readonly Json[]>>;

interface Piece {
  readonly noun: string;
  readonly login: string;
  readonly path: string;
  readonly body: JsonObject;
}

/** The day so many days from now: nothing is handed over or given for a time that is past. */
export const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

export const YEAR = { from: "2024-01-01", to: "2024-12-31" };

/** A provider to sign in through, but for its name. */
export const PROVIDER = {
  issuer: "https://gateway.example.cn",
  clientId: "fadu",
  maps: "link",
  claim: "",
  scope: "openid",
  baseAddress: "https://street.example.cn",
  closesLocal: false,
  clientSecret: "not-a-secret-of-anything",
} as const satisfies Json;

/** What a token is for and until when, but for its name. */
export const TOKEN = { expiresAt: `${inDays(30)}T00:00:00.000Z`, scopes: ["matter.read"] } as const satisfies Json;

const pieces = (deputy: string): readonly Piece[] => [
  {
    noun: "reports",
    login: "justice-office-head",
    path: "/api/reports",
    body: { outline: "annual-report", ...YEAR },
  },
  {
    noun: "views",
    login: "hotline-clerk",
    path: "/api/views",
    body: {
      list: "matters",
      procedure: "complaint",
      name: "未办结",
      sharedWith: null,
      search: {},
      columns: ["title", "state"],
    },
  },
  {
    noun: "list-exports",
    login: "hotline-clerk",
    path: "/api/list-exports",
    body: { title: "诉求", query: { procedure: "complaint" }, columns: ["title", "state"] },
  },
  {
    noun: "delegations",
    login: "hotline-clerk",
    path: "/api/delegations",
    body: { to: deputy, validFrom: inDays(1), validTo: inDays(30), words: "外出学习" },
  },
  {
    noun: "tokens",
    login: "hotline-clerk",
    path: "/api/me/tokens",
    body: { name: "报表", ...TOKEN },
  },
  {
    noun: "providers",
    login: "sys-admin",
    path: "/api/providers",
    body: { name: "统一身份认证", ...PROVIDER },
  },
];

/** Lists that tell what there is: where its ids stand in an answer, and under which names they are asked for. */
const LISTS: readonly {
  readonly login: string;
  readonly path: string;
  readonly of: string;
  readonly as: readonly string[];
}[] = [
  { login: "analyst", path: "/api/indicators", of: "id", as: ["indicator", "indicators/id", "indicators"] },
  { login: "analyst", path: "/api/rules", of: "id", as: ["rules/id"] },
  { login: "sys-admin", path: "/api/settings", of: "key", as: ["key"] },
  { login: "sec-admin", path: "/api/security-policy", of: "key", as: ["security-policy/key"] },
  { login: "sys-admin", path: "/api/taxonomies", of: "id", as: ["taxonomies/id"] },
  { login: "sys-admin", path: "/api/numbering", of: "series", as: ["series"] },
];

/**
 * Makes one of everything that has an address of its own, as its people would, and reads what there is: what a route does with
 * what is there is not seen where nothing is.
 *
 * @param deputy account that somebody hands his work to
 * @throws Error when something cannot be made or read: the run would be shallower than it says
 */
export async function furnish(hand: Hand, deputy: string): Promise<Named> {
  const named: Record<string, Json[]> = {};
  for (const { noun, login, path, body } of pieces(deputy)) {
    const made = await hand.ask(login, "POST", path, body);
    named[`${noun}/id`] = found(made, "id").slice(0, 1);
    if (named[`${noun}/id`]?.length !== 1) throw new Error(`${path} answered without an id`);
  }
  for (const { login, path, of, as } of LISTS) {
    const values = [...new Set(found(await hand.ask(login, "GET", path), of))];
    if (values.length === 0) throw new Error(`${path} tells of no ${of}`);
    for (const name of as) named[name] = values;
  }
  return named;
}

/** All texts under a name, wherever in an answer. */
function found(value: unknown, name: string): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === name && typeof part === "string" ? [part] : found(part, name),
  );
}
