import { expect, it } from "vitest";
import { PERMIT } from "../../test/office.ts";
import { titleChange } from "./effect.ts";

it("names a choice in a matter's title by its words, and leaves out what is not filled", () => {
  const definition = { ...PERMIT, subject: "{applicant.name} {verdict} {purpose}" };
  const applicant = { kind: "citizen", name: "张三" };
  expect(titleChange({ definition, matter: null }, { applicant, verdict: "grant" })).toEqual({
    title: "张三 准予",
  });
  expect(titleChange({ definition, matter: null }, {})).toEqual({ title: definition.title });
});
