import { expect, it } from "vitest";

import { faultsOf, letterheadsOf, sampleOf } from "./office-form.ts";
import type { OfficeDraft } from "./office-form.ts";

const DRAFT: OfficeDraft = {
  name: " 清河街道办事处 ",
  shortName: "清河街道",
  divisionCode: "330106001",
  numberWord: "清河街",
  official: "中共清河街道工委\n\n 清河街道办事处 \n",
  instrument: "",
};

it("asks for a sample with the letterhead as typed, without empty lines", () => {
  expect(letterheadsOf(DRAFT)).toEqual({ official: ["中共清河街道工委", "清河街道办事处"], instrument: [] });
  expect(sampleOf(DRAFT, "official")).toMatchObject({ name: "清河街道办事处", paper: "official" });
});

it("says what is wrong at its field", () => {
  expect(faultsOf(DRAFT)).toEqual({});
  expect(Object.keys(faultsOf({ ...DRAFT, divisionCode: "33", numberWord: " ", official: "一\n二\n三\n四" }))).toEqual([
    "divisionCode",
    "numberWord",
    "official",
  ]);
});
