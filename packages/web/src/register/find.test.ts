import { describe, expect, it } from "vitest";

import type { ProcedureItem } from "../api/generated.ts";
import { isNamed } from "./find.ts";

const MEDIATION: ProcedureItem = {
  id: "mediation",
  version: "1",
  hash: "",
  title: "人民调解",
  initials: "rmtj",
  kind: "case",
  area: "disputes",
  states: [],
  outcomes: [],
  opens: [{ act: "apply", title: "登记调解申请" }],
  sees: true,
};

describe("a procedure to register", () => {
  it("is found by its title, its initials, what opens it, and several words together", () => {
    for (const typed of ["", "调解", "rmtj", "RMT", "tj", "申请", "调解 登记", "tj 申请"])
      expect([typed, isNamed(MEDIATION, typed)]).toEqual([typed, true]);
    for (const typed of ["处罚", "cf", "调解 处罚"]) expect([typed, isNamed(MEDIATION, typed)]).toEqual([typed, false]);
  });
});
