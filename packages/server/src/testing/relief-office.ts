import type { Definition } from "@fadu/engine/definition/definition.ts";

import { PERMIT } from "../../../engine/test/office.ts";
import type { TestOffice } from "../http/test-office.ts";
import { activate } from "../procedure/registry.ts";
import { newId } from "../store/ids.ts";
import { changeInTenant } from "../store/tx.ts";

/** Rare words and numbers, one for each place in which something personal can stand. */
export const MARKS = {
  name: "欧阳朔月",
  idNumber: "310115199001011232",
  phone: "13912345678",
  address: "秀沿路七百八十九弄四号三零二室",
  second: "司徒望舒",
  secondId: "310115198502022349",
  alias: "钟离寒",
  card: "310115197703033453",
  mobile: "13787654321",
  memo: "患有慢性疾病丁戊己庚",
  secret: "线人辛壬癸甲",
  place: "环湖西路一百二十三弄五号",
  row: "令狐踏雪",
  rowPhone: "13698765432",
  file: "欧阳朔月的身份证.pdf",
} as const;
/** All but the beginning of a name, which a mask leaves. */
export const HIDDEN = Object.values(MARKS).map((mark) => (mark.length <= 6 ? mark.slice(1) : mark.slice(3)));

const OPENED = [
  "applicant",
  "keeper",
  "alias",
  "card",
  "mobile",
  "memo",
  "secret",
  "place",
  "family",
  "papers",
  "topic",
].map((field) => ({ field }));

/** A procedure that concerns persons, with a personal field of each type. */
export const RELIEF: Definition = {
  ...PERMIT,
  id: "relief",
  title: "临时救助",
  subject: "{applicant.name} {place.text} {memo} 救助",
  visibility: { roles: ["clerk", "chief", "auditor", "org-head", "handler"], sensitivity: "personal" },
  fields: {
    applicant: { type: "party", title: "申请人", sensitivity: "personal" },
    keeper: { type: "party", title: "监护人", sensitivity: "secret" },
    alias: { type: "text", title: "曾用名", sensitivity: "personal" },
    card: { type: "idcard", title: "身份证号" },
    mobile: { type: "phone", title: "电话" },
    memo: { type: "longtext", title: "病情", sensitivity: "personal" },
    secret: { type: "text", title: "举报人", sensitivity: "secret" },
    place: { type: "place", title: "住处" },
    family: {
      type: "table",
      title: "家庭成员",
      columns: {
        name: { type: "text", title: "姓名", sensitivity: "personal" },
        phone: { type: "phone", title: "电话" },
      },
    },
    papers: { type: "exhibits", title: "材料", kinds: ["paper"] },
    topic: { type: "text", title: "事由" },
    grounds: { type: "longtext", title: "救助理由", sensitivity: "personal" },
  },
  facets: { party: "applicant", place: "place", topic: "secret", category: "alias" },
  states: { open: { title: "在办" }, closed: { title: "已办结", end: true } },
  initial: "open",
  outcomes: { given: { title: "已救助", result: "success" } },
  acts: {
    register: {
      title: "登记",
      basis: PERMIT.basis,
      from: "new",
      by: [{ role: "clerk" }],
      collects: OPENED,
      requires: [],
    },
    // Who gathers on the street may hand one in, and works on none.
    report: {
      title: "社区申报",
      basis: PERMIT.basis,
      from: "new",
      by: [{ role: "handler" }],
      collects: OPENED,
      requires: [],
    },
    grant: {
      title: "救助",
      basis: PERMIT.basis,
      from: ["open"],
      by: [{ role: "clerk" }],
      // What is proposed for a form, and why an act is refused, are made of what the matter holds.
      collects: [{ field: "grounds", proposed: { value: "memo" } }],
      requires: [{ test: { path: "alias", is: "eq", value: "无" }, says: "曾用名未核", basis: PERMIT.basis }],
    },
    close: {
      title: "办结",
      basis: PERMIT.basis,
      from: ["open"],
      to: "closed",
      outcome: "given",
      by: [{ role: "clerk" }],
      collects: [],
      requires: [],
    },
  },
  clocks: {},
  mainClocks: [],
  numbering: { matter: { template: "救{year}{seq:4}", gapless: false, resets: "year" } },
  instruments: {},
  leads: [{ role: "chief" }],
};

/** Marks found in a text, in plain or as they stand in an address. */
export const told = (text: string): string[] =>
  HIDDEN.filter((mark) => text.includes(mark) || text.includes(encodeURIComponent(mark)));

export interface Relief {
  readonly o: TestOffice;
  /** The matter with the marks, opened by `wang`. */
  readonly id: string;
  /** The file on it, and the idempotency key under which it was opened. */
  readonly paper: string;
  readonly key: string;
  /** Sees it and does not work on it. */
  readonly auditor: string;
  /** Sees it and does not work on it; may hand in others. */
  readonly handler: string;
  /** Words with marks, as somebody writes them when he does something. */
  readonly words: string;
}

/** A matter with a mark in each place, in an office of its own. */
export async function reliefOffice(o: TestOffice): Promise<Relief> {
  const { pool, tenant, now, unit } = o.street;
  await changeInTenant(pool, tenant, async (tx) => {
    await activate(tx, [RELIEF], now);
    await tx.query("update tenant set facts_version = facts_version + 1 where id = $1", [tenant]);
  });
  const auditor = await o.hire("auditor", ["auditor"]);
  const handler = await o.hire("street-worker", ["handler"]);
  const file = await o.app.inject({
    method: "POST",
    url: "/api/exhibits",
    headers: {
      "x-fadu": "1",
      authorization: `Bearer ${await o.token("wang")}`,
      "content-type": "multipart/form-data; boundary=b",
    },
    payload: `--b\r\ncontent-disposition: form-data; name="kind"\r\n\r\npaper\r\n--b\r\ncontent-disposition: form-data; name="file"; filename="${MARKS.file}"\r\ncontent-type: application/pdf\r\n\r\n%PDF-1.4\n%%EOF\n\r\n--b--\r\n`,
  });
  if (file.statusCode !== 201) throw new Error(file.body);
  const { id: paper } = JSON.parse(file.body) as { id: string };
  const values = {
    applicant: {
      kind: "citizen",
      name: MARKS.name,
      idNumber: MARKS.idNumber,
      phone: MARKS.phone,
      address: MARKS.address,
    },
    keeper: { kind: "citizen", name: MARKS.second, idNumber: MARKS.secondId },
    alias: MARKS.alias,
    card: MARKS.card,
    mobile: MARKS.mobile,
    memo: MARKS.memo,
    secret: MARKS.secret,
    place: { text: MARKS.place, unit },
    family: [{ name: MARKS.row, phone: MARKS.rowPhone }],
    papers: [paper],
    topic: "困难",
  };
  const words = `${MARKS.name}（${MARKS.phone}，${MARKS.idNumber}）之子${MARKS.row}来办，住${MARKS.address}，${MARKS.memo}`;
  const key = newId();
  const asked = { procedure: "relief", values, words };
  const opened = await o.ask("wang", "POST", "/api/matters", asked, { "idempotency-key": key });
  if (opened.status !== 201) throw new Error(opened.text);
  const { id } = opened.body as { id: string };
  for (const [act, given] of [
    ["supervise", {}],
    ["circulate", { accounts: [o.street.people.chief] }],
  ] as const)
    await o.ask("chief", "POST", `/api/matters/${id}/acts`, { act, values: given, words });
  return { o, id, paper, key, auditor, handler, words };
}
