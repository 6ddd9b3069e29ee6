import { describe, expect, it } from "vitest";

import { offices } from "../http/test-office.ts";
import type { TestOffice } from "../http/test-office.ts";

const office = offices();

interface Item {
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  readonly initials: string;
}

async function destinations(o: TestOffice, who: string): Promise<readonly Item[]> {
  const { body, status, text } = await o.ask(who, "GET", "/api/destinations");
  expect(status, text).toBe(200);
  return body;
}

describe("what the search box leads to", () => {
  it("is what the account may register, list and read, with initials", async () => {
    const o = await office();
    const clerk = await destinations(o, "wang");
    expect(clerk).toContainEqual(expect.objectContaining({ kind: "register", id: "ticket", initials: "rxgd" }));
    expect(clerk).toContainEqual(expect.objectContaining({ kind: "list", id: "ticket", title: "热线工单" }));
    expect(clerk.some(({ kind }) => kind === "rule")).toBe(true);
    const deputy = await destinations(o, "d1");
    expect(deputy.filter(({ kind }) => kind === "register" || kind === "list")).toEqual([]);
    const admin = await destinations(o, await o.hire("admin", ["sys-admin", "clerk"]));
    expect([...new Set(admin.map(({ kind }) => kind))]).toEqual(["rule"]);
  });
});
