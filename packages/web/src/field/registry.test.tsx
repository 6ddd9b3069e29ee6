import type { Field, FieldType, Value } from "@fadu/engine/definition/field.ts";
import { FIELD_TYPES } from "@fadu/engine/field/registry.ts";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";

import { withPart } from "./party/party.tsx";
import { placeOf } from "./place/place.tsx";
import { FIELD_UI, FieldInput } from "./registry.tsx";
import { treeOf } from "./unit/unit-select.tsx";

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
  });
});
