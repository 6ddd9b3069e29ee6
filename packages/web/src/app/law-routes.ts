import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { AnyRoute } from "@tanstack/react-router";

import { pickSearch } from "./search.ts";
import { LABEL_KEYS, VERSION_KEYS } from "./search-keys.ts";

/** The law, versions of procedures and themes, inside the desk. */
export const lawRoutes = <Desk extends AnyRoute>(desk: Desk) =>
  [
    createRoute({
      getParentRoute: () => desk,
      path: "/law",
      component: lazyRouteComponent(() => import("../law/procedures-page.tsx"), "ProceduresPage"),
    }),
    createRoute({
      getParentRoute: () => desk,
      path: "/law/procedures/$id",
      component: lazyRouteComponent(() => import("../law/procedure-page.tsx"), "ProcedurePage"),
    }),
    createRoute({
      getParentRoute: () => desk,
      path: "/law/rules",
      component: lazyRouteComponent(() => import("../law/rules-page.tsx"), "RulesPage"),
    }),
    createRoute({
      getParentRoute: () => desk,
      path: "/law/rules/$rule",
      component: lazyRouteComponent(() => import("../law/rule-page.tsx"), "RulePage"),
    }),
    createRoute({
      getParentRoute: () => desk,
      path: "/law/discretion",
      component: lazyRouteComponent(() => import("../law/rosters-page.tsx"), "DiscretionPage"),
    }),
    createRoute({
      getParentRoute: () => desk,
      path: "/law/powers",
      component: lazyRouteComponent(() => import("../law/rosters-page.tsx"), "PowersPage"),
    }),
    createRoute({
      getParentRoute: () => desk,
      path: "/law/labels",
      validateSearch: (search) => pickSearch(search, LABEL_KEYS),
      component: lazyRouteComponent(() => import("../label/labels-page.tsx"), "LabelsPage"),
    }),
    createRoute({
      getParentRoute: () => desk,
      path: "/admin/procedures",
      validateSearch: (search) => pickSearch(search, VERSION_KEYS),
      component: lazyRouteComponent(() => import("../version/versions-page.tsx"), "VersionsPage"),
    }),
    createRoute({
      getParentRoute: () => desk,
      path: "/themes",
      component: lazyRouteComponent(() => import("../theme/themes-page.tsx"), "ThemesPage"),
    }),
    createRoute({
      getParentRoute: () => desk,
      path: "/themes/$id",
      component: lazyRouteComponent(() => import("../theme/theme-page.tsx"), "ThemePage"),
    }),
    createRoute({
      getParentRoute: () => desk,
      path: "/themes/$id/compose",
      validateSearch: (search) => pickSearch(search, ["show"]),
      component: lazyRouteComponent(() => import("../theme/compose-page.tsx"), "ComposePage"),
    }),
  ] as const;
