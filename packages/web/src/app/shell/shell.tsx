import { Outlet, useRouter, useRouterState } from "@tanstack/react-router";
import { Suspense, useEffect, useRef } from "react";

import { onSignedOut } from "../query-client.ts";
import { Loading } from "../states.tsx";
import { Nav } from "./nav.tsx";
import { Top } from "./top.tsx";
import { useLiveChanges } from "./use-live-changes.ts";
import "./shell.css";

/** The frame of the desk: what is on every page, and the page. */
export function Shell() {
  useLiveChanges();
  useSignInAgain();
  return (
    <>
      <a className="skip" href="#main">
        跳到正文
      </a>
      <Top />
      <div className="frame">
        <aside className="side">
          <Nav />
        </aside>
        <main id="main" className="main" tabIndex={-1} ref={useFocusOnPage()}>
          <Suspense fallback={<Loading />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
    </>
  );
}

/** When the session has ended, to the sign-in and afterwards back here; drafts of forms lie in the browser. */
function useSignInAgain(): void {
  const router = useRouter();
  useEffect(
    () =>
      onSignedOut(() => {
        const { href, pathname } = router.state.location;
        if (pathname !== "/sign-in")
          void router.navigate({ to: "/sign-in", search: { to: href }, ignoreBlocker: true });
      }),
    [router],
  );
}

/** A new page is read from its beginning, also by keyboard and screen reader; a new filter is not a new page. */
function useFocusOnPage() {
  const main = useRef<HTMLElement>(null);
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current !== pathname) main.current?.focus({ preventScroll: true });
    shown.current = pathname;
  }, [pathname]);
  return main;
}
