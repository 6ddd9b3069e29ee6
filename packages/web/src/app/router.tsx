import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from "@tanstack/react-router";

import type { Me } from "../api/generated.ts";
import { entryOf, meQuery } from "../session/session.ts";
import { adminRoutes } from "./admin-routes.ts";
import { Failed, Loading } from "./states.tsx";
import { isSignedOut, queryClient } from "./query-client.ts";
import { parseSearch, pickSearch, stringifySearch } from "./search.ts";
import {
  ACT_KEYS,
  BOARD_KEYS,
  CHOOSE_KEYS,
  COCKPIT_KEYS,
  DEFINE_KEYS,
  DISCLOSURE_KEYS,
  EDUCATION_KEYS,
  FIGURE_KEYS,
  LABEL_KEYS,
  LIST_KEYS,
  MATTER_KEYS,
  VERSION_KEYS,
  REGISTER_KEYS,
  NOTICE_KEYS,
  PROFILE_KEYS,
  WALL_KEYS,
  WEEK_KEYS,
  WORK_KEYS,
} from "./search-keys.ts";

const root = createRootRoute({
  component: Outlet,
  notFoundComponent: () => (
    <main className="state-box">
      <h1>没有这个页面</h1>
      <a href="/">回到工作台</a>
    </main>
  ),
  errorComponent: ({ error, reset }) => <Failed error={error} retry={reset} />,
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: "/sign-in",
  validateSearch: (search) => pickSearch(search, ["to", "step", "problem"]),
  component: lazyRouteComponent(() => import("../session/sign-in-page.tsx"), "SignInPage"),
});

/** Who is signed in; nobody is sent to the sign-in, and back here afterwards. */
async function whoAsks(here: string): Promise<Me> {
  try {
    return await queryClient.ensureQueryData(meQuery);
  } catch (error) {
    if (isSignedOut(error)) redirect({ to: "/sign-in", search: { to: here }, throw: true });
    throw error;
  }
}

/** Everything behind the sign-in knows who asks before it is drawn. */
const inside = createRoute({
  getParentRoute: () => root,
  id: "inside",
  beforeLoad: async ({ location }) => {
    const me = await whoAsks(location.href);
    const entry = entryOf(me);
    if (entry && location.pathname !== entry) redirect({ to: entry, throw: true });
  },
  component: Outlet,
});

const password = createRoute({
  getParentRoute: () => inside,
  path: "/password",
  component: lazyRouteComponent(() => import("../session/password-page.tsx"), "PasswordPage"),
});

const secondFactor = createRoute({
  getParentRoute: () => inside,
  path: "/second-factor",
  component: lazyRouteComponent(() => import("../session/second-factor-page.tsx"), "SecondFactorPage"),
});

const desk = createRoute({
  getParentRoute: () => inside,
  id: "desk",
  component: lazyRouteComponent(() => import("./shell/shell.tsx"), "Shell"),
});

const work = createRoute({
  getParentRoute: () => desk,
  path: "/",
  validateSearch: (search) => pickSearch(search, WORK_KEYS),
  component: lazyRouteComponent(() => import("../work/work-page.tsx"), "WorkPage"),
});

const notices = createRoute({
  getParentRoute: () => desk,
  path: "/notices",
  validateSearch: (search) => pickSearch(search, NOTICE_KEYS),
  component: lazyRouteComponent(() => import("../notice/notices-page.tsx"), "NoticesPage"),
});

const profile = createRoute({
  getParentRoute: () => desk,
  path: "/me",
  validateSearch: (search) => pickSearch(search, PROFILE_KEYS),
  component: lazyRouteComponent(() => import("../profile/profile-page.tsx"), "ProfilePage"),
});

const week = createRoute({
  getParentRoute: () => desk,
  path: "/week",
  validateSearch: (search) => pickSearch(search, WEEK_KEYS),
  component: lazyRouteComponent(() => import("../week/week-page.tsx"), "WeekPage"),
});

const ownRoutes = [notices, profile, week] as const;

const matters = createRoute({
  getParentRoute: () => desk,
  path: "/matters",
  validateSearch: (search) => pickSearch(search, LIST_KEYS),
  component: lazyRouteComponent(() => import("../matter/list/list-page.tsx"), "MattersPage"),
});

const records = createRoute({
  getParentRoute: () => desk,
  path: "/records",
  validateSearch: (search) => pickSearch(search, LIST_KEYS),
  component: lazyRouteComponent(() => import("../records/home-page.tsx"), "RecordsHome"),
});

const expiring = createRoute({
  getParentRoute: () => desk,
  path: "/records/expiring",
  validateSearch: (search) => pickSearch(search, ["days", "procedure"]),
  component: lazyRouteComponent(() => import("../records/expiring-page.tsx"), "ExpiringPage"),
});

const grid = createRoute({
  getParentRoute: () => desk,
  path: "/records/$procedure/grid",
  validateSearch: (search) => pickSearch(search, ACT_KEYS),
  component: lazyRouteComponent(() => import("../records/grid/grid-page.tsx"), "GridPage"),
});

const importing = createRoute({
  getParentRoute: () => desk,
  path: "/records/$procedure/import",
  validateSearch: (search) => pickSearch(search, ACT_KEYS),
  component: lazyRouteComponent(() => import("../records/import-page.tsx"), "ImportPage"),
});

const education = createRoute({
  getParentRoute: () => desk,
  path: "/education",
  validateSearch: (search) => pickSearch(search, EDUCATION_KEYS),
  component: lazyRouteComponent(() => import("../education/education-page.tsx"), "EducationPage"),
});

const disclosure = createRoute({
  getParentRoute: () => desk,
  path: "/disclosure",
  validateSearch: (search) => pickSearch(search, DISCLOSURE_KEYS),
  component: lazyRouteComponent(() => import("../disclosure/disclosure-page.tsx"), "DisclosurePage"),
});

const archive = createRoute({
  getParentRoute: () => desk,
  path: "/archive",
  component: lazyRouteComponent(() => import("../archive/archive-page.tsx"), "ArchivePage"),
});

/** Registers, and the desks that live from them. */
const registerRoutes = [expiring, grid, importing, education, disclosure, archive] as const;

const exports = createRoute({
  getParentRoute: () => desk,
  path: "/exports",
  component: lazyRouteComponent(() => import("../list-export/exports-page.tsx"), "ExportsPage"),
});

const matter = createRoute({
  getParentRoute: () => desk,
  path: "/matters/$id",
  validateSearch: (search) => pickSearch(search, MATTER_KEYS),
  component: lazyRouteComponent(() => import("../matter/page/matter-page.tsx"), "MatterPage"),
});

const register = createRoute({
  getParentRoute: () => desk,
  path: "/register",
  validateSearch: (search) => pickSearch(search, CHOOSE_KEYS),
  component: lazyRouteComponent(() => import("../register/choose-page.tsx"), "ChoosePage"),
});

const registerOne = createRoute({
  getParentRoute: () => desk,
  path: "/register/$procedure",
  validateSearch: (search) => pickSearch(search, REGISTER_KEYS),
  component: lazyRouteComponent(() => import("../register/register-page.tsx"), "RegisterPage"),
});

const statistics = createRoute({
  getParentRoute: () => desk,
  path: "/statistics",
  validateSearch: (search) => pickSearch(search, FIGURE_KEYS),
  component: lazyRouteComponent(() => import("../figure/statistics-page.tsx"), "StatisticsPage"),
});

const board = createRoute({
  getParentRoute: () => desk,
  path: "/statistics/board",
  validateSearch: (search) => pickSearch(search, BOARD_KEYS),
  component: lazyRouteComponent(() => import("../board/board-page.tsx"), "BoardPage"),
});

const ownIndicators = createRoute({
  getParentRoute: () => desk,
  path: "/statistics/own",
  component: lazyRouteComponent(() => import("../define/own-page.tsx"), "OwnPage"),
});

const define = createRoute({
  getParentRoute: () => desk,
  path: "/statistics/define",
  validateSearch: (search) => pickSearch(search, DEFINE_KEYS),
  component: lazyRouteComponent(() => import("../define/define-page.tsx"), "DefinePage"),
});

const registers = createRoute({
  getParentRoute: () => desk,
  path: "/statistics/registers",
  component: lazyRouteComponent(() => import("../define/registers-page.tsx"), "RegistersPage"),
});

const cockpit = createRoute({
  getParentRoute: () => desk,
  path: "/cockpit",
  validateSearch: (search) => pickSearch(search, COCKPIT_KEYS),
  component: lazyRouteComponent(() => import("../cockpit/cockpit-page.tsx"), "CockpitPage"),
});

/** Outside the shell: a wall has no navigation. */
const wall = createRoute({
  getParentRoute: () => inside,
  path: "/cockpit/wall",
  validateSearch: (search) => pickSearch(search, WALL_KEYS),
  component: lazyRouteComponent(() => import("../cockpit/wall-page.tsx"), "WallPage"),
});

const reports = createRoute({
  getParentRoute: () => desk,
  path: "/reports",
  component: lazyRouteComponent(() => import("../report/reports-page.tsx"), "ReportsPage"),
});

const report = createRoute({
  getParentRoute: () => desk,
  path: "/reports/$id",
  component: lazyRouteComponent(() => import("../report/report-page.tsx"), "ReportPage"),
});

const law = createRoute({
  getParentRoute: () => desk,
  path: "/law",
  component: lazyRouteComponent(() => import("../law/procedures-page.tsx"), "ProceduresPage"),
});

const lawProcedure = createRoute({
  getParentRoute: () => desk,
  path: "/law/procedures/$id",
  component: lazyRouteComponent(() => import("../law/procedure-page.tsx"), "ProcedurePage"),
});

const rules = createRoute({
  getParentRoute: () => desk,
  path: "/law/rules",
  component: lazyRouteComponent(() => import("../law/rules-page.tsx"), "RulesPage"),
});

const rule = createRoute({
  getParentRoute: () => desk,
  path: "/law/rules/$rule",
  component: lazyRouteComponent(() => import("../law/rule-page.tsx"), "RulePage"),
});

const discretion = createRoute({
  getParentRoute: () => desk,
  path: "/law/discretion",
  component: lazyRouteComponent(() => import("../law/rosters-page.tsx"), "DiscretionPage"),
});

const powers = createRoute({
  getParentRoute: () => desk,
  path: "/law/powers",
  component: lazyRouteComponent(() => import("../law/rosters-page.tsx"), "PowersPage"),
});

const figureRoutes = [statistics, board, ownIndicators, define, registers, cockpit, reports, report] as const;

const versions = createRoute({
  getParentRoute: () => desk,
  path: "/admin/procedures",
  validateSearch: (search) => pickSearch(search, VERSION_KEYS),
  component: lazyRouteComponent(() => import("../version/versions-page.tsx"), "VersionsPage"),
});

const themes = createRoute({
  getParentRoute: () => desk,
  path: "/themes",
  component: lazyRouteComponent(() => import("../theme/themes-page.tsx"), "ThemesPage"),
});

const theme = createRoute({
  getParentRoute: () => desk,
  path: "/themes/$id",
  component: lazyRouteComponent(() => import("../theme/theme-page.tsx"), "ThemePage"),
});

const composeTheme = createRoute({
  getParentRoute: () => desk,
  path: "/themes/$id/compose",
  validateSearch: (search) => pickSearch(search, ["show"]),
  component: lazyRouteComponent(() => import("../theme/compose-page.tsx"), "ComposePage"),
});

const themeRoutes = [versions, themes, theme, composeTheme] as const;

const labels = createRoute({
  getParentRoute: () => desk,
  path: "/law/labels",
  validateSearch: (search) => pickSearch(search, LABEL_KEYS),
  component: lazyRouteComponent(() => import("../label/labels-page.tsx"), "LabelsPage"),
});

const lawRoutes = [law, lawProcedure, rules, rule, discretion, powers, labels] as const;

export const router = createRouter({
  routeTree: root.addChildren([
    signIn,
    inside.addChildren([
      password,
      secondFactor,
      wall,
      desk.addChildren([
        work,
        ...ownRoutes,
        matters,
        records,
        exports,
        matter,
        register,
        registerOne,
        ...registerRoutes,
        ...figureRoutes,
        ...lawRoutes,
        ...adminRoutes(desk),
        ...themeRoutes,
      ]),
    ]),
  ]),
  parseSearch,
  stringifySearch,
  defaultPreload: "intent",
  scrollRestoration: true,
  defaultPendingComponent: Loading,
  defaultErrorComponent: ({ error, reset }) => <Failed error={error} retry={reset} />,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
