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
import { figureRoutes } from "./figure-routes.ts";
import { lawRoutes } from "./law-routes.ts";
import { Failed, Loading } from "./states.tsx";
import { isSignedOut, queryClient } from "./query-client.ts";
import { registerRoutes } from "./register-routes.ts";
import { parseSearch, pickSearch, stringifySearch } from "./search.ts";
import {
  CHOOSE_KEYS,
  LIST_KEYS,
  MATTER_KEYS,
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

/** Outside the shell: a wall has no navigation. */
const wall = createRoute({
  getParentRoute: () => inside,
  path: "/cockpit/wall",
  validateSearch: (search) => pickSearch(search, WALL_KEYS),
  component: lazyRouteComponent(() => import("../cockpit/wall-page.tsx"), "WallPage"),
});

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
        exports,
        matter,
        register,
        registerOne,
        ...registerRoutes(desk),
        ...figureRoutes(desk),
        ...lawRoutes(desk),
        ...adminRoutes(desk),
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
