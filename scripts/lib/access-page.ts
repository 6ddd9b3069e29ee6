import { ROLES } from "@fadu/catalog/roles/roles.ts";
import { ACCESS } from "@fadu/server/http/access-table.ts";
import { changes } from "@fadu/server/http/access.ts";
import type { Access } from "@fadu/server/http/access.ts";

import type { OpenApi } from "./openapi-document.ts";

const WHO = {
  public: "everybody",
  signedIn: "who is signed in",
  staff: "who is signed in, but no administrator",
} as const;

const BY = {
  own: "one's own alone",
  sees: "matters one sees",
  works: "matters one works on",
  reveals: "matters one sees in a role that may look behind the masks",
  acts: "what the procedure lets one do",
  opens: "procedures one opens",
  report: "the roles of the report",
} as const;

const roles = (who: readonly string[]): string =>
  who.map((role) => (ROLES as Readonly<Record<string, { readonly title: string }>>)[role]?.title ?? role).join("、");

/** Who may ask which route, for the auditor. */
export function accessPage({ paths }: OpenApi): string {
  const summaryOf = (method: string, url: string): string =>
    paths[url.replaceAll(/:(\w+)/g, "{$1}")]?.[method.toLowerCase()]?.summary ?? "";
  const row = ([key, access]: [string, Access]): string => {
    const [method = "", url = ""] = key.split(" ");
    const who = typeof access.who === "string" ? WHO[access.who] : roles(access.who);
    const cells = [
      `\`${key}\``,
      summaryOf(method, url).replaceAll("|", "\\|"),
      who,
      access.gives,
      access.by === undefined ? "" : BY[access.by],
      changes(method, access) ? "yes" : "",
      access.rate,
    ];
    return `| ${cells.join(" | ")} |`;
  };
  const lines = Object.entries(ACCESS);
  return [
    "# Access",
    "",
    "<!-- Generated from packages/server/src/http/access-table.ts by scripts/generate.ts (npm run generate). Do not edit. -->",
    "",
    `Every route of the server (${lines.length}), from the table by which the server itself lets in: a route that is not in it does not start.`,
    "_Who_ is enforced before a request is read; _within_ by the query or the engine, and what lies outside is answered as not there.",
    "Whoever holds one of the three administrative roles sees no matter, whatever else is said here.",
    "",
    "| route | what it is | who | gives | within | changes | rate class |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    ...lines.map(row),
    "",
  ].join("\n");
}
