import type { Field, FieldType, Value } from "@fadu/engine/definition/field.ts";
import { FIELD_TYPES, textOf } from "@fadu/engine/field/registry.ts";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createMemoryHistory, createRootRoute, createRouter, RouterContextProvider } from "@tanstack/react-router";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";

import type { FieldUi } from "./field-ui.ts";
import { withPart } from "./party/parts.ts";
import { placeOf } from "./place/place.tsx";
import { FIELD_UI, FieldInput } from "./registry.tsx";
import { groundOf, treeOf } from "./unit/unit-select.tsx";

const TYPES = Object.keys(FIELD_TYPES) as FieldType[];

const fieldOf = (type: FieldType): Field => ({
  type,
  title: "名称",
  ...(type === "choice" || type === "choices" ? { options: { a: "甲", b: "乙" } } : {}),
  ...(type === "table" ? { columns: { item: { type: "text", title: "物品", required: true } } } : {}),
  ...(type === "exhibits" ? { kinds: ["near", "far"] } : {}),
});

/** Whoever fills in; nothing else is asked of a server while drawing. */
const client = new QueryClient();
client.setQueryData(["me"], { account: "a", unit: { id: "u", name: "街道" } });

function draw(field: Field, value?: Value, fault?: string): string {
  return renderToString(
    <QueryClientProvider client={client}>
      <FieldInput
        id="control"
        field={field}
        value={value}
        onChange={() => undefined}
        invalid={fault !== undefined}
        describedBy={fault === undefined ? undefined : "control-fault"}
        faultOf={() => fault}
        narrowedBy={undefined}
        exhibitKinds={{ near: "近景", far: "远景" }}
      />
    </QueryClientProvider>,
  );
}

describe("the registry of fields", () => {
  it("has every type the engine has, in the same order", () => {
    expect(Object.keys(FIELD_UI)).toEqual(TYPES);
  });

  it.each(TYPES.filter((type) => type !== "choices"))("draws an input for %s that its label finds", (type) => {
    expect(draw(fieldOf(type))).toContain('id="control"');
  });

  it("draws every choice of several", () => {
    const html = draw(fieldOf("choices"), ["a"]);
    expect(html).toContain("甲");
    expect(html).toContain("乙");
  });

  it("says beside a part of a party what is wrong with it", () => {
    const html = draw(fieldOf("party"), { kind: "citizen", name: "张三", idNumber: "1" }, "校验不通过");
    expect(html).toContain("公民身份号码");
    expect(html).toContain("校验不通过");
    expect(html).toContain('aria-invalid="true"');
  });

  it("asks a firm for its code and who leads it", () => {
    const html = draw(fieldOf("party"), { kind: "organisation", name: "某公司" });
    expect(html).toContain("统一社会信用代码");
    expect(html).toContain("负责人");
  });
});

/** A value of every type, with words that both its read-only view and its print have; where they differ, of each. */
const SAMPLES: Readonly<Record<FieldType, readonly [value: Value, shown: string, printed?: string]>> = {
  text: ["望江路", "望江路"],
  longtext: ["第一行", "第一行"],
  integer: [3, "3"],
  number: [2.5, "2.5"],
  money: [1200.5, "1,200.50元"],
  area: [12.5, "12.5㎡"],
  date: ["2024-09-05", "2024-09-05", "2024年9月5日"],
  datetime: ["2024-09-05T01:00:00.000Z", "2024-09-05 09:00", "2024年9月5日"],
  yesno: [true, "是"],
  choice: ["a", "甲"],
  choices: [["a", "b"], "甲、乙"],
  taxonomy: [{ code: "06010", title: "暴露垃圾" }, "暴露垃圾"],
  party: [{ kind: "citizen", name: "张三" }, "张三"],
  account: ["1", "王五"],
  accounts: [["1"], "王五"],
  unit: ["1", "司法所"],
  units: [["1"], "司法所"],
  place: [{ text: "望江路12号" }, "望江路12号"],
  exhibits: [["1"], "1", "照片"],
  table: [[{ item: "三轮车" }], "三轮车"],
  signature: [{ name: "张三", at: "2024-09-05T01:00:00.000Z" }, "张三"],
  idcard: ["11010519491231002X", "11010519491231002X"],
  uscc: ["91350100M000100Y43", "91350100M000100Y43"],
  phone: ["13812345678", "13812345678"],
  matter: [{ id: "1", title: "某事" }, "某事"],
};
const NAMES = { accounts: { 1: "王五" }, units: { 1: "司法所" }, exhibits: { 1: "照片" } };

describe("a value that stands", () => {
  it.each(TYPES)("of type %s is shown read-only and printed in words", (type) => {
    const [value, shown, printed = shown] = SAMPLES[type];
    const field = fieldOf(type);
    const text = textOf(field, value, NAMES);
    expect(text).toContain(printed);
    const { View }: FieldUi = FIELD_UI[type];
    const html = renderToString(
      <RouterContextProvider router={createRouter({ routeTree: createRootRoute(), history: createMemoryHistory() })}>
        <QueryClientProvider client={client}>
          <View value={value} text={text} field={field} exhibits={[]} />
        </QueryClientProvider>
      </RouterContextProvider>,
    );
    expect(html).toContain(shown);
    expect(html).not.toContain("undefined");
  });
});

describe("values as they are typed", () => {
  it("a party loses its kind only with its last part", () => {
    const named = withPart(undefined, "citizen", "name", "张三");
    expect(named).toEqual({ kind: "citizen", name: "张三" });
    expect(withPart(named, "citizen", "name", "")).toBeUndefined();
  });

  it("a place keeps what is filled in", () => {
    expect(placeOf({ text: "", unit: undefined, lng: 120.5, lat: 28 })).toEqual({ lng: 120.5, lat: 28 });
    expect(placeOf({ text: "" })).toBeUndefined();
  });

  it("units stand under their superiors in the office's order; one without a superior on top", () => {
    const unit = (id: string, parent: string | null, sort: number) => ({
      id,
      parent,
      kind: "section",
      code: null,
      name: id,
      path: "",
      sort,
      validFrom: "2020-01-01",
      validTo: null,
    });
    const tree = treeOf([unit("b", "a", 2), unit("a", null, 0), unit("c", "a", 1), unit("d", "gone", 3)]);
    expect(tree.map((node) => node.title)).toEqual(["a", "d"]);
    expect(tree[0]?.children.map((node) => node.title)).toEqual(["c", "b"]);
    const ground = [
      { ...unit("c1", "office", 1), kind: "community" },
      { ...unit("g1", "c1", 2), kind: "grid" },
    ];
    expect(groundOf([unit("office", null, 0), ...ground])).toEqual(ground);
    expect(groundOf([unit("office", null, 0)])).toHaveLength(1);
  });
});
