import type { Static } from "typebox";
import { describe, expect, it } from "vitest";

import { offices } from "../http/test-office.ts";
import type { TestOffice } from "../http/test-office.ts";
import type { DraftItem, DraftView } from "./schema.ts";
import { sweepDrafts } from "./sweep.ts";

const office = offices();
const APPLY = "/api/drafts/permit/apply";
const DAY_MS = 86_400_000;

const draftAt = async (o: TestOffice, who: string, url = APPLY): Promise<Static<typeof DraftView> | null> =>
  ((await o.ask(who, "GET", url)).body as { draft: Static<typeof DraftView> | null }).draft;
const drafts = async (o: TestOffice, who: string): Promise<Static<typeof DraftItem>[]> =>
  (await o.ask(who, "GET", "/api/drafts")).body;
const later = (o: TestOffice, days: number): void => {
  o.street.now = new Date(Date.parse(o.street.now) + days * DAY_MS).toISOString();
};
const PARTY = { kind: "citizen", name: "张三" };

describe("a draft", () => {
  it("is kept for whoever typed it and for nobody else, the last one in place of the one before", async () => {
    const o = await office();
    await o.ask("wang", "PUT", APPLY, { values: { purpose: "摆摊" } });
    const saved = await o.ask("wang", "PUT", APPLY, { values: { purpose: "夜市摆摊", half: null }, words: "急" });
    expect(saved.body).toEqual({ savedAt: o.street.now, endsAt: "2024-10-02T01:00:00.000Z" });
    expect(await draftAt(o, "wang")).toMatchObject({ values: { purpose: "夜市摆摊", half: null }, words: "急" });
    expect(await drafts(o, "wang")).toMatchObject([
      { about: "permit", procedure: { title: "占道许可" }, act: { id: "apply", title: "登记申请" }, matter: null },
    ]);
    expect(await draftAt(o, "li")).toBeNull();
    expect(await drafts(o, "li")).toEqual([]);
  });

  it("knows the files its author took in for it, and names no one else's", async () => {
    const o = await office();
    const upload = async (who: string): Promise<string> => {
      const png = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex");
      const form = new FormData();
      form.set("kind", "photo");
      form.set("file", new Blob([png]), `${who}.png`);
      const request = new Request("http://x", { method: "POST", body: form });
      const answer = await o.app.inject({
        method: "POST",
        url: "/api/exhibits",
        headers: {
          "x-fadu": "1",
          authorization: `Bearer ${await o.token(who)}`,
          "content-type": request.headers.get("content-type") ?? "",
        },
        payload: Buffer.from(await request.arrayBuffer()),
      });
      return (JSON.parse(answer.body) as { id: string }).id;
    };
    const [mine, theirs] = [await upload("wang"), await upload("li")];
    await o.ask("wang", "PUT", APPLY, { values: { photos: [mine], more: { deep: [theirs] } } });
    expect((await draftAt(o, "wang"))?.exhibits).toEqual([
      { id: mine, kind: "photo", name: "wang.png", mediaType: "image/png" },
    ]);
  });

  it("goes with the act that it was for, and stays when the act is refused", async () => {
    const o = await office();
    await o.ask("wang", "PUT", APPLY, { values: { purpose: "摆摊" } });
    const open = { procedure: "permit", act: "apply", draft: true };
    expect((await o.ask("wang", "POST", "/api/matters", { ...open, values: {} })).status).toBe(422);
    expect(await drafts(o, "wang")).toHaveLength(1);
    const values = { applicant: PARTY, purpose: "摆摊" };
    const opened = await o.ask("wang", "POST", "/api/matters", { ...open, values });
    expect([opened.status, await drafts(o, "wang")]).toEqual([201, []]);

    const { id } = opened.body as { id: string };
    const note = `/api/drafts/${id}/note`;
    await o.ask("wang", "PUT", note, { values: {}, words: "已核实" });
    expect(await drafts(o, "wang")).toMatchObject([{ about: id, act: { title: "批注" }, matter: { id } }]);
    await o.ask("wang", "POST", `/api/matters/${id}/acts`, { act: "note", words: "已核实", draft: true });
    expect(await draftAt(o, "wang", note)).toBeNull();
  });

  it("is deleted by hand, and by its age as the street has set it", async () => {
    const o = await office();
    await o.ask("wang", "PUT", APPLY, { values: { purpose: "摆摊" } });
    expect((await o.ask("wang", "DELETE", APPLY)).status).toBe(204);
    expect((await o.ask("wang", "DELETE", APPLY)).status).toBe(204);
    expect(await drafts(o, "wang")).toEqual([]);

    await o.ask("wang", "PUT", APPLY, { values: { purpose: "摆摊" } });
    const admin = await o.hire("sys", ["sys-admin"]);
    const set = await o.ask(admin, "PUT", "/api/settings/desk/draftDays", { value: 7, reason: "少占地方" });
    expect(set.status).toBe(204);
    later(o, 6.9);
    expect(await drafts(o, "wang")).toHaveLength(1);
    expect(await sweepDrafts(o.street.door)).toBe(0);
    later(o, 0.2);
    expect(await draftAt(o, "wang")).toBeNull();
    expect(await sweepDrafts(o.street.door)).toBe(1);
  });

  it("is not kept of what one may not see or the street has not, nor when it is too large", async () => {
    const o = await office();
    const status = async (who: string, url: string, values: object): Promise<number> =>
      (await o.ask(who, "PUT", url, { values })).status;
    const opened = await o.ask("wang", "POST", "/api/matters", {
      procedure: "permit",
      values: { applicant: PARTY, purpose: "摆摊" },
    });
    const { id } = opened.body as { id: string };
    const stranger = await o.hire("stranger", []);
    expect(await status(stranger, `/api/drafts/${id}/note`, {})).toBe(404);
    expect(await status("wang", "/api/drafts/none/apply", {})).toBe(404);
    expect(await status(await o.hire("sec", ["sec-admin"]), APPLY, {})).toBe(403);
    expect(await status("wang", APPLY, { purpose: "长".repeat(200_000) })).toBe(413);
    expect(await draftAt(o, "wang")).toBeNull();
  });
});
