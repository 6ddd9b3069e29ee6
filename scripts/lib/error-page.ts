import { PROBLEMS } from "@fadu/server/http/problem.ts";

/** The error catalogue as a page for those who write clients. */
export function errorPage(): string {
  const rows = Object.entries(PROBLEMS).map(([code, { status, title }]) => `| \`${code}\` | ${status} | ${title} |`);
  return [
    "# Errors",
    "",
    "<!-- Generated from packages/server/src/http/problem.ts by scripts/generate.ts (npm run generate). Do not edit. -->",
    "",
    "Every error is `application/problem+json` (RFC 9457): `type`, `title`, `status`, a stable `code`, and where it helps `detail`,",
    "`failures` (each with its words, its articles and the field concerned), `basis`, `openNow` (what can be done instead),",
    "`retryAfter` in seconds. `instance` is the id of the request, as it stands in the server's log.",
    "",
    "| code | status | title |",
    "| --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}
