import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { AnyRoute } from "@tanstack/react-router";

import { pickSearch } from "./search.ts";
import { ACT_KEYS, DISCLOSURE_KEYS, EDUCATION_KEYS, LIST_KEYS } from "./search-keys.ts";

/** Registers, and the desks that live from them, inside the desk. */
export const registerRoutes = <Desk extends AnyRoute>(desk: Desk) =>
  [
    createRoute({
      getParentRoute: () => desk,
      path: "/records",
      validateSearch: (search) => pickSearch(search, LIST_KEYS),
      component: lazyRouteComponent(() => import("../records/home-page.tsx"), "RecordsHome"),
    }),
    createRoute({
      getParentRoute: () => desk,
      path: "/records/expiring",
      validateSearch: (search) => pickSearch(search, ["days", "procedure"]),
      component: lazyRouteComponent(() => import("../records/expiring-page.tsx"), "ExpiringPage"),
    }),
    createRoute({
      getParentRoute: () => desk,
      path: "/records/$procedure/grid",
      validateSearch: (search) => pickSearch(search, ACT_KEYS),
      component: lazyRouteComponent(() => import("../records/grid/grid-page.tsx"), "GridPage"),
    }),
    createRoute({
      getParentRoute: () => desk,
      path: "/records/$procedure/import",
      validateSearch: (search) => pickSearch(search, ACT_KEYS),
      component: lazyRouteComponent(() => import("../records/import-page.tsx"), "ImportPage"),
    }),
    createRoute({
      getParentRoute: () => desk,
      path: "/education",
      validateSearch: (search) => pickSearch(search, EDUCATION_KEYS),
      component: lazyRouteComponent(() => import("../education/education-page.tsx"), "EducationPage"),
    }),
    createRoute({
      getParentRoute: () => desk,
      path: "/disclosure",
      validateSearch: (search) => pickSearch(search, DISCLOSURE_KEYS),
      component: lazyRouteComponent(() => import("../disclosure/disclosure-page.tsx"), "DisclosurePage"),
    }),
    createRoute({
      getParentRoute: () => desk,
      path: "/archive",
      component: lazyRouteComponent(() => import("../archive/archive-page.tsx"), "ArchivePage"),
    }),
  ] as const;
