import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { AnyRoute } from "@tanstack/react-router";

import { pickSearch } from "./search.ts";
import { BOARD_KEYS, COCKPIT_KEYS, DEFINE_KEYS, FIGURE_KEYS } from "./search-keys.ts";

/** Statistics, the cockpit and reports, inside the desk. The wall stands outside it. */
export const figureRoutes = <Desk extends AnyRoute>(desk: Desk) =>
  [
    createRoute({
      getParentRoute: () => desk,
      path: "/statistics",
      validateSearch: (search) => pickSearch(search, FIGURE_KEYS),
      component: lazyRouteComponent(() => import("../figure/statistics-page.tsx"), "StatisticsPage"),
    }),
    createRoute({
      getParentRoute: () => desk,
      path: "/statistics/board",
      validateSearch: (search) => pickSearch(search, BOARD_KEYS),
      component: lazyRouteComponent(() => import("../board/board-page.tsx"), "BoardPage"),
    }),
    createRoute({
      getParentRoute: () => desk,
      path: "/statistics/own",
      component: lazyRouteComponent(() => import("../define/own-page.tsx"), "OwnPage"),
    }),
    createRoute({
      getParentRoute: () => desk,
      path: "/statistics/define",
      validateSearch: (search) => pickSearch(search, DEFINE_KEYS),
      component: lazyRouteComponent(() => import("../define/define-page.tsx"), "DefinePage"),
    }),
    createRoute({
      getParentRoute: () => desk,
      path: "/statistics/registers",
      component: lazyRouteComponent(() => import("../define/registers-page.tsx"), "RegistersPage"),
    }),
    createRoute({
      getParentRoute: () => desk,
      path: "/cockpit",
      validateSearch: (search) => pickSearch(search, COCKPIT_KEYS),
      component: lazyRouteComponent(() => import("../cockpit/cockpit-page.tsx"), "CockpitPage"),
    }),
    createRoute({
      getParentRoute: () => desk,
      path: "/reports",
      component: lazyRouteComponent(() => import("../report/reports-page.tsx"), "ReportsPage"),
    }),
    createRoute({
      getParentRoute: () => desk,
      path: "/reports/$id",
      component: lazyRouteComponent(() => import("../report/report-page.tsx"), "ReportPage"),
    }),
  ] as const;
