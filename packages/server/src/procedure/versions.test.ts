import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Static } from "typebox";
import { describe, expect, it } from "vitest";

import { offices } from "../http/test-office.ts";
import type { TestOffice } from "../http/test-office.ts";
import { changeInTenant } from "../store/tx.ts";
import { REPORTING_PERMIT } from "../testing/street.ts";
import { diffDefinitions } from "./diff.ts";
import { installProcedures } from "./install-catalog.ts";
import { addVersions, versionOf } from "./registry.ts";
import type { VersionBook } from "./schema.ts";

const office = offices();
const OLD = versionOf(REPORTING_PERMIT).hash;
/** The permit as a later law has it: one more thing asked. */
const LATER: Definition = {
  ...REPORTING_PERMIT,
  version: "2",
  fields: { ...REPORTING_PERMIT.fields, notice: { type: "yesno", title: "已告知" } },
};
const NEW = versionOf(LATER).hash;
const TODAY = "2024-09-02";
const TOMORROW = "2024-09-03";

class Desk {
  readonly o: TestOffice;
  readonly admin: string;
  readonly lawyer: string;

  private constructor(o: TestOffice, admin: string, lawyer: string) {
    this.o = o;
    this.admin = admin;
    this.lawyer = lawyer;
  }

  static async open(): Promise<Desk> {
    const o = await office();
    await changeInTenant(o.street.pool, o.street.tenant, (tx) => addVersions(tx, [LATER], o.street.now));
    return new Desk(o, await o.hire("admin", ["sys-admin"]), await o.hire("lawyer", ["justice-office-head"]));
  }

  async book(): Promise<Static<typeof VersionBook>> {
    return (await this.o.ask(this.admin, "GET", "/api/procedure-versions")).body;
  }

  async permit() {
    const found = (await this.book()).procedures.find(({ id }) => id === "permit");
    if (!found) throw new Error("no permit");
    return found;
  }

  propose(hash: string | null, from: string, who = this.admin, procedure = "permit") {
    const body = { hash, from, reason: "新法施行" };
    return this.o.ask(who, "POST", `/api/procedures/${procedure}/activations`, body);
  }

  /** Proposed and consented to. */
  async decide(hash: string | null, from: string, procedure = "permit"): Promise<string> {
    const proposed = await this.propose(hash, from, this.admin, procedure);
    if (proposed.status !== 201) throw new Error(proposed.text);
    const { id } = proposed.body as { id: string };
    const consented = await this.o.ask(this.lawyer, "POST", `/api/activations/${id}/consent`);
    if (consented.status !== 204) throw new Error(consented.text);
    return id;
  }

  /** The version under which a permit applied for now is dealt with. */
  async opensUnder(): Promise<string> {
    return this.versionOf(await this.o.street.apply());
  }

  async versionOf(matter: string): Promise<string> {
    const { body } = await this.o.ask("wang", "GET", `/api/matters/${matter}`);
    return (body as { procedure: { hash: string } }).procedure.hash;
  }
}

describe("a version of a procedure", () => {
  it("holds from the day consented to: the day before opens under the old one, and what is open keeps it", async () => {
    const d = await Desk.open();
    await d.decide(NEW, TOMORROW);
    d.o.street.now = `${TODAY}T15:59:59.000Z`;
    const before = await d.o.street.apply();
    expect(await d.versionOf(before)).toBe(OLD);
    d.o.street.now = `${TODAY}T16:00:00.000Z`;
    expect(await d.opensUnder()).toBe(NEW);
    await d.o.street.do("li", before, "check", { report: "无误" }).catch(() => undefined);
    expect(await d.versionOf(before)).toBe(OLD);
    const permit = await d.permit();
    expect(permit.versions.map(({ hash, open, total, active }) => [hash === NEW, open, total, active])).toEqual([
      [true, 1, 1, true],
      [false, 1, 1, false],
    ]);
    expect(permit.activations.map(({ status }) => status)).toEqual(["inForce", "past"]);
  });

  it("goes back to the former one, and can be retired and taken up again", async () => {
    const d = await Desk.open();
    await d.decide(NEW, TODAY);
    expect(await d.opensUnder()).toBe(NEW);
    await d.decide(OLD, TODAY);
    expect(await d.opensUnder()).toBe(OLD);
    const used = await d.propose(null, TOMORROW);
    expect((used.body as { detail: string }).detail).toContain("热线工单");
    await d.decide(null, TODAY, "ticket");
    await d.decide(null, TOMORROW);
    d.o.street.now = "2024-09-03T01:00:00.000Z";
    await expect(d.o.street.apply()).rejects.toThrow("没有启用这个程序");
    expect((await d.o.ask("wang", "GET", "/api/procedures/permit")).status).toBe(404);
    expect((await d.o.ask("wang", "GET", `/api/procedures/permit?hash=${OLD}`)).status).toBe(200);
    const { body } = await d.o.ask("wang", "GET", "/api/matters?procedure=permit");
    expect((body as { total: number }).total).toBe(2);
    await d.decide(NEW, TOMORROW);
    expect(await d.opensUnder()).toBe(NEW);
  });

  it("is proposed by the system administrator and consented to by whoever answers for the law", async () => {
    const d = await Desk.open();
    expect((await d.propose(NEW, TOMORROW, "wang")).status).toBe(403);
    expect((await d.propose(NEW, TOMORROW, d.lawyer)).status).toBe(403);
    const { id } = (await d.propose(NEW, TODAY)).body as { id: string };
    expect(await d.opensUnder()).toBe(OLD);
    expect((await d.o.ask(d.admin, "POST", `/api/activations/${id}/consent`)).status).toBe(403);
    expect((await d.o.ask("wang", "GET", "/api/procedure-versions")).status).toBe(403);
    d.o.street.now = "2024-09-04T01:00:00.000Z";
    const late = await d.o.ask(d.lawyer, "POST", `/api/activations/${id}/consent`);
    expect((late.body as { detail: string }).detail).toContain("已经过去");
    expect((await d.o.ask(d.lawyer, "POST", `/api/activations/${id}/withdraw`)).status).toBe(204);
    expect((await d.permit()).activations[0]?.status).not.toBe("proposed");
    const { rows } = await changeInTenant(d.o.street.pool, d.o.street.tenant, (tx) =>
      tx.query<{ action: string }>("select action from admin_event where tenant_id = $1 order by id", [tx.tenant]),
    );
    expect(rows.map(({ action }) => action)).toEqual(["procedure.propose", "procedure.withdraw"]);
  });

  it("is not activated backwards, twice, unknown, nor withdrawn once it holds", async () => {
    const d = await Desk.open();
    const detail = async (answer: Promise<{ status: number; body: unknown }>) =>
      ((await answer).body as { detail?: string }).detail ?? "";
    expect(await detail(d.propose(NEW, "2024-09-01"))).toContain("不得早于今日");
    expect(await detail(d.propose(OLD, TODAY))).toContain("正在适用");
    expect((await d.propose("0".repeat(64), TOMORROW)).status).toBe(404);
    expect((await d.propose(null, TOMORROW, d.admin, "none")).status).toBe(404);
    const held = await d.decide(NEW, TODAY);
    expect(await detail(d.o.ask(d.admin, "POST", `/api/activations/${held}/withdraw`))).toContain("已经生效");
    const planned = await d.decide(OLD, TOMORROW);
    expect((await d.o.ask(d.admin, "POST", `/api/activations/${planned}/withdraw`)).status).toBe(204);
    d.o.street.now = "2024-09-05T01:00:00.000Z";
    expect(await d.opensUnder()).toBe(NEW);
  });

  it("brought by a new program holds at once, unless the street asks first or has decided itself", async () => {
    const d = await Desk.open();
    const install = (definition: Definition, hold: boolean) =>
      changeInTenant(d.o.street.pool, d.o.street.tenant, (tx) =>
        installProcedures(tx, [definition], hold, d.o.street.now),
      );
    const third = { ...LATER, version: "3" };
    expect((await d.o.ask(d.admin, "PUT", "/api/procedure-versions/hold", { hold: true })).status).toBe(204);
    expect((await d.book()).hold).toBe(true);
    await install(third, true);
    expect(await d.opensUnder()).toBe(OLD);
    const fourth = { ...LATER, version: "4" };
    await install(fourth, false);
    expect(await d.opensUnder()).toBe(versionOf(fourth).hash);
    await d.decide(OLD, TODAY);
    await install({ ...LATER, version: "5" }, false);
    expect(await d.opensUnder()).toBe(OLD);
    expect((await d.permit()).versions).toHaveLength(5);
  });
});

describe("the differences of two versions", () => {
  it("are told in words and where, the hidden ones too", () => {
    const check = REPORTING_PERMIT.acts["check"];
    if (!check) throw new Error("no act check");
    const [first] = check.requires;
    if (!first) throw new Error("no requirement");
    const after: Definition = {
      ...LATER,
      acts: {
        ...REPORTING_PERMIT.acts,
        check: { ...check, requires: [{ ...first, says: "须先核查现场" }] },
      },
      settings: {},
    };
    const diff = diffDefinitions(REPORTING_PERMIT, after);
    expect(diff.find(({ title }) => title === "字段")?.lines).toMatchObject([{ kind: "added", title: "已告知" }]);
    const [act] = diff.find(({ title }) => title === "办理动作")?.lines ?? [];
    expect(act).toMatchObject({ kind: "changed", title: check.title });
    expect(act?.changes).toContainEqual({ label: "要求", before: first.says, after: "须先核查现场" });
    expect(diffDefinitions(after, after)).toEqual([]);
    const moved = {
      ...REPORTING_PERMIT,
      acts: { ...REPORTING_PERMIT.acts, check: { ...check, task: "optional" as const } },
    };
    expect(diffDefinitions(REPORTING_PERMIT, moved)[0]?.lines[0]?.changes).toEqual([
      { label: "判断条件或者次序", before: null, after: "有变化" },
    ]);
  });
});
