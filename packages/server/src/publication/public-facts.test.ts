import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Field, Value } from "@fadu/engine/definition/field.ts";
import { describe, expect, it } from "vitest";

import { REPORTING_PERMIT } from "../testing/street.ts";
import { marksOf } from "../matter/marks.ts";
import { publicFacts } from "./public-facts.ts";
import { redact } from "./redact.ts";

const ID = "310115199001011234";
const PHONE = "13812345678";
const HOME = "海芦路18弄5号302室";
const ACCOUNT = "6222 0210 0101 2345 678";
const MAIL = "zhangsanfeng@example.com";
const DEED = "沪（2019）浦字不动产权第012345号";
const MARKERS = [ID, PHONE, HOME, ACCOUNT, MAIL, DEED, "张三丰", "李代表", "021-58001234", "5号302"];
const SAID = `张三丰（身份证号${ID}，电话${PHONE}、021-58001234，住${HOME}，账号${ACCOUNT}，邮箱${MAIL}，${DEED}）由李代表到场`;

const person = { kind: "citizen", name: "张三丰", idNumber: ID, phone: PHONE, address: HOME, representative: "李代表" };

/** A value full of markers for each type of field that holds words. */
const FULL: Readonly<Partial<Record<Field["type"], Value>>> = {
  text: SAID,
  longtext: SAID,
  idcard: ID,
  phone: PHONE,
  party: person,
  table: [{ note: `${SAID}，表`, who: person, id: ID }],
};

const columns: Readonly<Record<string, Field>> = {
  note: { title: "说明", type: "text" },
  who: { title: "何人", type: "party" },
  id: { title: "身份证号", type: "idcard" },
};

const types = Object.keys(FULL) as Field["type"][];
const fields = Object.fromEntries(
  types.flatMap((type): [string, Field][] =>
    (["public", "personal", "secret", undefined] as const).map((sensitivity) => [
      `${type}-${sensitivity ?? "plain"}`,
      {
        title: type,
        type,
        ...(type === "table" ? { columns } : {}),
        ...(sensitivity === undefined ? {} : { sensitivity }),
      },
    ]),
  ),
);
const definition: Definition = { ...REPORTING_PERMIT, fields };
const values = Object.fromEntries(
  Object.entries(fields).map(([key, { type }]): [string, Value] => {
    const full = FULL[type] ?? null;
    // Each in words of its own: what one field keeps back is taken out of the others, too.
    return [key, full === SAID ? `${SAID}，${key}` : full];
  }),
);

describe("what the public reads", () => {
  it("PUB-02 holds no personal marker of any field, of any kind, wherever it was written", () => {
    const marks = marksOf(definition, values, { places: false });
    const facts = publicFacts(definition, values, Object.keys(fields), { names: {}, marks });
    expect(facts).toHaveLength(Object.keys(fields).length);
    for (const { field, text } of facts) {
      for (const marker of MARKERS) expect(text, `${field}: ${marker}`).not.toContain(marker);
    }
    const said = facts.find(({ field }) => field === "longtext-plain");
    expect(said?.text).toContain("到场");
    for (const { hidden, field } of facts) expect(hidden.length, field).toBeGreaterThan(0);
  });

  it("PUB-02 loses accounts, deeds, addresses of mail and numbers also of people that the matter does not know", () => {
    const { text, hidden } = redact(`证人${ID}，${PHONE}，${ACCOUNT}，${MAIL}，${DEED}`);
    for (const marker of [ID, PHONE, ACCOUNT, MAIL, DEED]) expect(text).not.toContain(marker);
    expect(hidden.toSorted()).toEqual(["不动产权证号", "电子邮箱", "联系方式", "身份证号", "银行账号"].toSorted());
  });

  it("keeps what is to be published: numbers of decisions, amounts, days, names and codes of firms", () => {
    const said = "南汇府罚〔2024〕12号，罚款20000.00元，2024年9月2日，上海某某有限公司 91310115MA1K3ABC12";
    expect(redact(said)).toEqual({ text: said, hidden: [] });
  });
});
