import { createMemoryHistory, createRootRoute, createRouter, RouterContextProvider } from "@tanstack/react-router";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";

import { ProblemError } from "../api/client.ts";
import { FailedPage } from "./failed-page.tsx";
import { Failed } from "./states.tsx";

const router = createRouter({ routeTree: createRootRoute(), history: createMemoryHistory() });
const problem = (status: number, code: string, detail?: string): ProblemError =>
  new ProblemError({
    type: "about:blank",
    title: "没有找到，或者您无权查看",
    status,
    code,
    ...(detail ? { detail } : {}),
  });
const page = (error: unknown): string =>
  renderToString(
    <RouterContextProvider router={router}>
      <FailedPage what="事项" error={error} retry={() => undefined} />
    </RouterContextProvider>,
  );
const headings = (html: string): string[] => [...html.matchAll(/<h1>(.*?)<\/h1>/g)].map(([, text]) => text ?? "");

describe("a page that cannot be shown", () => {
  it.each([
    ["what is not there or not open", problem(404, "notFound"), "没有找到"],
    ["an address that is none", problem(400, "request.invalid"), "没有找到"],
    ["what the role has no right to", problem(403, "forbidden", "此处由安全管理员办理"), "没有权限"],
  ])("says calmly, with a heading, whom to ask, and offers no other try: %s", (_, error, heading) => {
    const html = page(error);
    expect(headings(html)).toEqual([heading]);
    expect(html).toContain('href="/"');
    expect(html).toContain("本单位负责人");
    expect(html).not.toContain("<button");
    expect(html).toContain(heading === "没有权限" ? "此处由安全管理员办理" : "事项不存在，或者不对您开放");
  });

  it("tells in the same words what is not there and what is not open to who asks", () => {
    expect(page(problem(404, "notFound", "没有这件事项"))).toBe(page(problem(404, "notFound")));
  });

  it.each([
    ["no answer", problem(0, "network")],
    ["a busy server", problem(503, "busy")],
    ["a fault of the server", problem(500, "internal")],
    ["too many at once", problem(429, "rate.exceeded")],
    ["an answer of something between", problem(413, "unreadable")],
    ["a fault of the page itself", new TypeError("x is undefined")],
  ])("can be tried again where that may mend it: %s", (_, error) => {
    const html = page(error);
    expect(headings(html)).toEqual(["事项没有打开"]);
    expect(html).toContain("重 试");
  });

  it("is nowhere to be tried again where that mends nothing", () => {
    const part = (error: unknown): string => renderToString(<Failed error={error} retry={() => undefined} />);
    expect(part(problem(503, "busy"))).toContain("<button");
    for (const error of [problem(404, "notFound"), problem(403, "forbidden"), problem(422, "field.invalid")])
      expect(part(error)).not.toContain("<button");
  });
});
