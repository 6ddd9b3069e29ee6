import { changeInTenant } from "../store/tx.ts";
import { inDays, YEAR } from "./furnish.ts";
import { idIn, missing, times } from "./hand.ts";
import type { Hand } from "./hand.ts";
import type { Json, JsonObject } from "./request.ts";
import type { Whole } from "./whole.ts";

const EACH = 3;
const sys = "a:sys-admin";

/** Whole requests about how the office is set up: its name, numbers, classes, calendar, versions, indicators, jobs. */
export async function ofOffice(hand: Hand): Promise<Whole[]> {
  return [
    ...(await seals(hand)),
    ...(await names(hand)),
    ...(await versions(hand)),
    ...(await classes(hand)),
    ...CALENDAR,
    ...(await indicators(hand)),
    ...(await jobs(hand)),
    ...CREDIT,
  ];
}

async function seals(hand: Hand): Promise<Whole[]> {
  await hand.ask("sec-admin", "PUT", "/api/security-policy/publicSeals", { value: true, reason: "公布封存" });
  return [{ operation: "getPublicSeals", who: null, params: { tenant: hand.office.tenant } }];
}

async function names(hand: Hand): Promise<Whole[]> {
  const office = (await hand.ask("sys-admin", "GET", "/api/office")) as Readonly<Record<string, Json>>;
  const { name, shortName, divisionCode, numberWord, letterheads } = office;
  const change = { name, shortName, divisionCode, numberWord, letterheads, reason: "示府函〔2026〕9号" } as JsonObject;
  const series = (await hand.ask("sys-admin", "GET", "/api/numbering")) as readonly { readonly series: string }[];
  return [
    { operation: "changeOffice", who: sys, body: change },
    ...series.slice(0, EACH).map((one): Whole => ({
      operation: "startSeries",
      who: sys,
      body: { series: one.series, period: inDays(0).slice(0, 4), last: 57, reason: "上线前纸质登记已编到57号" },
    })),
    ...[1, 2].map((days): Whole => ({
      operation: "setSetting",
      who: sys,
      params: { procedure: "desk", key: "draftDays" },
      body: { value: 20 + days, reason: "试用一个月后调整" },
    })),
  ];
}

interface Book {
  readonly procedures: readonly { readonly id: string; readonly versions: readonly { readonly hash: string }[] }[];
}

async function versions(hand: Hand): Promise<Whole[]> {
  const { procedures } = (await hand.ask("sys-admin", "GET", "/api/procedure-versions")) as Book;
  // Rosters and records that nothing in this run rests on.
  const chosen = procedures.slice(-3 * EACH);
  const body = { hash: null, from: inDays(20), reason: "机构改革后不再办理" };
  const proposed = await times(2 * EACH, async (n) => {
    const id = chosen[n]?.id ?? missing("another procedure");
    return idIn(await hand.ask("sys-admin", "POST", `/api/procedures/${id}/activations`, body));
  });
  const [first] = procedures;
  const hash = first?.versions[0]?.hash ?? missing("version of a procedure");
  return [
    {
      operation: "diffProcedure",
      who: sys,
      params: { id: first?.id ?? "" },
      query: { from: hash, to: hash },
    },
    ...chosen
      .slice(2 * EACH)
      .map(({ id }): Whole => ({ operation: "proposeActivation", who: sys, params: { id }, body })),
    ...proposed.map((id, n): Whole => ({
      operation: n < EACH ? "consentActivation" : "withdrawActivation",
      who: n < EACH ? "a:justice-office-head" : sys,
      params: { id },
    })),
  ];
}

interface Class {
  readonly code: string;
  readonly parent: string | null;
  readonly validTo: string | null;
}

async function classes(hand: Hand): Promise<Whole[]> {
  const lists = (await hand.ask("sys-admin", "GET", "/api/taxonomies")) as readonly unknown[];
  const id = lists.map(idIn).find((one) => one === "complaint-topic") ?? idIn(lists[0]);
  const all = (await hand.ask("sys-admin", "GET", `/api/taxonomies/${id}/classes`)) as readonly Class[];
  const top = all.filter(({ parent, validTo }) => parent === null && validTo === null).map(({ code }) => code);
  const leaves = all.filter(({ code, validTo }) => validTo === null && !all.some(({ parent }) => parent === code));
  return [
    { operation: "orderClasses", who: sys, params: { id }, body: { codes: top.toReversed() } },
    ...leaves.slice(-EACH).map(({ code }): Whole => ({
      operation: "closeClass",
      who: sys,
      params: { id, code },
      body: { validTo: inDays(30), reason: "目录调整" },
    })),
  ];
}

const NOTICE = {
  year: 2025,
  source: "国务院办公厅关于2025年部分节假日安排的通知",
  days: [
    { date: "2025-01-01", kind: "off", name: "元旦" },
    { date: "2025-01-26", kind: "work", name: "春节" },
    { date: "2025-01-28", kind: "off", name: "春节" },
    { date: "2025-01-29", kind: "off", name: "春节" },
    { date: "2025-01-30", kind: "off", name: "春节" },
    { date: "2025-01-31", kind: "off", name: "春节" },
    { date: "2025-04-04", kind: "off", name: "清明节" },
    { date: "2025-05-01", kind: "off", name: "劳动节" },
    { date: "2025-05-02", kind: "off", name: "劳动节" },
    { date: "2025-10-01", kind: "off", name: "国庆节" },
    { date: "2025-10-02", kind: "off", name: "国庆节" },
    { date: "2025-10-03", kind: "off", name: "国庆节" },
  ],
} as const satisfies Json;
const CALENDAR: readonly Whole[] = [
  { operation: "setHolidayNotice", who: sys, body: NOTICE },
  { operation: "foreseeHolidayNotice", who: sys, body: NOTICE },
];

const COUNTED: JsonObject = {
  group: "自定义",
  unit: "件",
  definition: "本街道口径",
  dimensions: ["category"],
  title: "受理",
  kind: "base",
  procedures: ["complaint"],
  measure: { kind: "count" },
  by: "filedOn",
};

async function indicators(hand: Hand): Promise<Whole[]> {
  const head = "justice-office-head";
  const own = (id: string): JsonObject => ({ ...COUNTED, id });
  const kept = await times(EACH, async (n) => {
    await hand.ask(head, "POST", "/api/indicators", own(`Z-kept-${n}`));
    return `Z-kept-${n}`;
  });
  const share: JsonObject = {
    ...own("Z-share"),
    kind: "rate",
    unit: "%",
    cohort: true,
    numerator: {
      procedures: ["complaint"],
      measure: { kind: "count" },
      by: "closedOn",
      filter: { path: "category", is: "eq", value: "02" },
    },
    denominator: { procedures: ["complaint"], measure: { kind: "count" }, by: "closedOn" },
  };
  const { procedures: _p, measure: _m, by: _b, ...rate } = share;
  const who = `a:${head}`;
  return [
    { operation: "checkIndicator", who, body: own("Z-4") },
    { operation: "defineIndicator", who, body: own("Z-1") },
    { operation: "defineIndicator", who, body: rate },
    { operation: "previewIndicator", who, body: { indicator: own("Z-2"), ...YEAR } },
    { operation: "previewIndicator", who, body: { indicator: { ...rate, id: "Z-3" }, ...YEAR } },
    ...kept.map((id): Whole => ({ operation: "retireIndicator", who, params: { id } })),
  ];
}

/** Jobs that failed as often as they may, for whoever looks after them. */
async function jobs(hand: Hand): Promise<Whole[]> {
  const { tenant } = hand.office;
  const ids = await changeInTenant(hand.pool, tenant, async (tx) => {
    const { rows } = await tx.query<{ id: string }>(
      `select (graphile_worker.add_job('fill', $1::json, max_attempts := 1)).id::text as id from generate_series(1, $2)`,
      [JSON.stringify({ tenant, what: "none" }), 2 * EACH],
    );
    const made = rows.map(({ id }) => id);
    await tx.query(
      "update graphile_worker._private_jobs set attempts = max_attempts, last_error = 'x' where id = any($1::bigint[])",
      [made],
    );
    return made;
  });
  return ids.map((id, n): Whole =>
    n < EACH
      ? { operation: "retryJob", who: sys, params: { id } }
      : { operation: "discardJob", who: sys, params: { id }, body: { reason: "对方平台已经停用" } },
  );
}

const PERIOD = { ...YEAR, organCode: "11330302MB1234567M" };
const CREDIT: readonly Whole[] = ["credit-penalty", "credit-permit"].flatMap((table) =>
  ["platform", "public"].flatMap((audience): Whole[] => [
    { operation: "checkCreditExport", who: "a:case-clerk", params: { table }, query: { ...PERIOD, audience } },
    {
      operation: "exportCredit",
      who: "a:case-clerk",
      params: { table },
      query: { ...PERIOD, audience, format: audience === "public" ? "csv" : "xlsx" },
    },
  ]),
);
