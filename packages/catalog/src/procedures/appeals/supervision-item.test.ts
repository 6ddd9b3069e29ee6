import { describe, expect, it } from "vitest";
import { walk, type Values, type Walk } from "../../testing/street.ts";
import { ITEM, supervisionItemPaths } from "../../testing/paths/appeals/supervision-item.ts";
import { walked, wandered } from "../../testing/walked.ts";
import { supervisionItem } from "./supervision-item.ts";

const raised = (more: Values = {}): Walk =>
  walk(supervisionItem)
    .on("2024-09-02")
    .do("office-clerk", "raise", { ...ITEM, ...more });

describe("督办事项", () => {
  it("is due on the day set, extended by approval only", () => {
    const item = raised().do("unit-lead", "sign", { worker: "handler" });
    expect(item.due("due").on).toBe("2024-09-20");
    item.on("2024-09-18").do("handler", "extend", { clock: "due" }, "需要会商").approve("deputy-head");
    expect(item.due("due").on).toBe("2024-10-10");
  });

  it("raises supervision itself when nobody signs or the day passes", () => {
    const item = raised().on("2024-09-04").expire("sign");
    expect(item.opened.supervised).toBeDefined();
  });

  it("asks for progress every so often, counted anew from each report", () => {
    const item = raised().do("unit-lead", "sign", { worker: "handler" });
    expect(item.due("progress").on).toBe("2024-09-18");
    item.on("2024-09-10").do("handler", "reportProgress", { progress: "约谈", percent: 30 });
    expect(item.due("progress").on).toBe("2024-09-25");
  });

  it("XF-40 wants to be told in writing whether a proposal was adopted", () => {
    const item = raised({ kind: "improve" }).do("unit-lead", "sign", { worker: "handler" });
    expect(item.refused("handler", "reportDone", { result: "已研究。", proof: ["signed:1"] }).message).toContain(
      "采纳",
    );
  });

  it("is not checked by whoever handled it", () => {
    const item = raised()
      .do("unit-lead", "sign", { worker: "office-clerk" })
      .do("office-clerk", "reportDone", { result: "已办。", proof: ["after:1"] });
    expect(item.refusedBy("office-clerk", "check", { checkResult: "done", checkText: "好" })).toContain(
      "LOCAL-SUPERVISION",
    );
  });
});

walked(supervisionItem, supervisionItemPaths);
wandered([{ definition: supervisionItem }]);
