import type { FastifyInstance, FastifyRequest } from "fastify";

import { administers, holds } from "../account/principal.ts";
import type { Principal } from "../account/principal.ts";
import { ACCESS } from "./access-table.ts";
import type { Work } from "./limits.ts";
import { Problem } from "./problem.ts";

/** `staff`: whoever is signed in and runs nothing, that is, none of the three administrators. A list: one of these roles. */
export type Who = "public" | "signedIn" | "staff" | readonly string[];

/** What an answer holds, the most telling of it. */
export type Gives = "nothing" | "own" | "reference" | "matters" | "figures" | "reports" | "administration" | "audit";

/**
 * What decides beyond the role, where rows are asked for: `own` one's own alone; `sees` the filter of visible matters; `works`
 * that one works on the matter, besides seeing it; `reveals` that one's role may look behind its masks; `acts` the engine, by role, relation and state; `opens` the performers of the
 * opening act; `report` the roles of the report's outline.
 */
export type By = "own" | "sees" | "works" | "reveals" | "acts" | "opens" | "report";

/** How often and how dear: limits of requests are set by it (`limits.ts`). `files`: the desk's own, which are not limited. */
export type RateClass = Work | "files";

export interface Access {
  readonly who: Who;
  readonly gives: Gives;
  readonly by?: By;
  readonly rate: RateClass;
  /** Sent like a change (POST) and changes nothing. */
  readonly asks?: true;
}

const keyOf = (method: string, url: string): string => `${method === "HEAD" ? "GET" : method} ${url}`;

/** Whether a route of this method and entry changes anything but logs. */
export const changes = (method: string, { asks }: Access): boolean => method !== "GET" && asks !== true;

/**
 * Gives each route registered from now on its entry of the access table, and refuses to start with a route that has none or
 * an entry that has no route.
 */
export function guardRoutes(app: FastifyInstance, options: { readonly desk: boolean }): void {
  const met = new Set<string>();
  app.addHook("onRoute", (route) => {
    for (const method of [route.method].flat()) {
      const key = keyOf(method, route.url);
      const access = ACCESS[key];
      if (!access) throw new Error(`${key} is not in http/access-table.ts: say there who may ask it.`);
      met.add(key);
      route.config = { ...route.config, access };
    }
  });
  app.addHook("onReady", async () => {
    const gone = Object.keys(ACCESS).filter((key) => !met.has(key) && (options.desk || key !== "GET /*"));
    if (gone.length > 0) throw new Error(`http/access-table.ts names no route: ${gone.join(", ")}`);
  });
}

/** Entry of the route that was reached; undefined where no route was. */
export const accessOf = (request: FastifyRequest): Access | undefined => request.routeOptions.config.access;

/** @throws Problem `forbidden` unless the route is open to this account */
export function requireAccess({ who }: Access, principal: Principal): void {
  if (who === "public" || who === "signedIn") return;
  const open = who === "staff" ? !administers(principal) : holds(principal, who);
  if (!open) throw new Problem("forbidden");
}
