import { describe, expect, it } from "vitest";
import { walk } from "../../testing/street.ts";
import { disclosureItem } from "./disclosure-item.ts";

describe("主动公开信息", () => {
  const draft = { title: "2024年财政预算", catalogue: "20-07", formedOn: "2024-09-03", producer: "office" };

  it("OGI-26 counts 20 working days from the day the information was formed", () => {
    const item = walk(disclosureItem).on("2024-09-05").do("disclosure-clerk", "draft", draft);
    expect(item.due("disclose").on).toBe("2024-10-08");
  });

  it("OGI-17 reviews before it discloses", () => {
    const item = walk(disclosureItem).do("disclosure-clerk", "draft", draft);
    const disclosed = { channel: "website", disclosedOn: "2024-09-06", address: "http://example.gov.cn/1" };
    expect(item.refused("disclosure-clerk", "disclose", disclosed).code).toBe("act.notOpen");
    item.do("office-head", "review", { reviewResult: "disclose" });
    item.on("2024-09-06").do("disclosure-clerk", "disclose", disclosed);
    expect(item.opened).toMatchObject({ state: "disclosed", outcome: "disclosed" });
  });

  it("withholds only with a ground and the head's consent", () => {
    const item = walk(disclosureItem).do("disclosure-clerk", "draft", draft);
    expect(item.refused("disclosure-clerk", "review", { reviewResult: "withhold" }).code).toBe("field.invalid");
    item.do("disclosure-clerk", "review", { reviewResult: "withhold", reviewGround: "secret" }).approve("deputy-head");
    expect(item.opened.outcome).toBe("withheld");
  });

  it("leaves the count when taken down", () => {
    const item = walk(disclosureItem)
      .do("disclosure-clerk", "draft", draft)
      .do("office-head", "review", { reviewResult: "disclose" })
      .do("disclosure-clerk", "disclose", { channel: "board", disclosedOn: "2024-09-02" })
      .do("office-head", "takeDown", { takeDownReason: "数据有误" });
    expect(item.opened.outcome).toBe("takenDown");
    expect(disclosureItem.outcomes["takenDown"]?.result).toBe("void");
  });
});
