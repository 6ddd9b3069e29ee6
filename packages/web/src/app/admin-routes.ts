import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { AnyRoute } from "@tanstack/react-router";

import { pickSearch } from "./search.ts";
import { ADMIN_KEYS } from "./search-keys.ts";

const validateSearch = (search: Readonly<Record<string, unknown>>) => pickSearch(search, ADMIN_KEYS);

/** Pages of 管理, inside the desk. */
export const adminRoutes = <Desk extends AnyRoute>(desk: Desk) =>
  [
    createRoute({
      getParentRoute: () => desk,
      path: "/admin/units",
      component: lazyRouteComponent(() => import("../admin/units/units-page.tsx"), "UnitsPage"),
    }),
    createRoute({
      getParentRoute: () => desk,
      path: "/admin/accounts",
      validateSearch,
      component: lazyRouteComponent(() => import("../admin/accounts/accounts-page.tsx"), "AccountsPage"),
    }),
    createRoute({
      getParentRoute: () => desk,
      path: "/admin/security",
      validateSearch,
      component: lazyRouteComponent(() => import("../admin/security/security-page.tsx"), "SecurityPage"),
    }),
    createRoute({
      getParentRoute: () => desk,
      path: "/admin/calendar",
      validateSearch,
      component: lazyRouteComponent(() => import("../admin/calendar/calendar-page.tsx"), "CalendarPage"),
    }),
    createRoute({
      getParentRoute: () => desk,
      path: "/admin/settings",
      validateSearch,
      component: lazyRouteComponent(() => import("../admin/settings/settings-page.tsx"), "SettingsPage"),
    }),
    createRoute({
      getParentRoute: () => desk,
      path: "/admin/taxonomies",
      validateSearch,
      component: lazyRouteComponent(() => import("../admin/taxonomies/taxonomies-page.tsx"), "TaxonomiesPage"),
    }),
    createRoute({
      getParentRoute: () => desk,
      path: "/admin/numbering",
      validateSearch,
      component: lazyRouteComponent(() => import("../admin/numbering/numbering-page.tsx"), "NumberingPage"),
    }),
    createRoute({
      getParentRoute: () => desk,
      path: "/admin/operations",
      component: lazyRouteComponent(() => import("../admin/operations/operations-page.tsx"), "OperationsPage"),
    }),
    createRoute({
      getParentRoute: () => desk,
      path: "/admin/audit",
      validateSearch,
      component: lazyRouteComponent(() => import("../admin/audit/audit-page.tsx"), "AuditPage"),
    }),
  ] as const;
