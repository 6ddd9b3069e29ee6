import { describe, expect, it } from "vitest";
import { walk, type Values } from "../../testing/street.ts";
import { mediationRoom } from "./mediation-room.ts";
import { officer } from "./officer.ts";
import { penaltyPower } from "./penalty-power.ts";
import { publicLawyer } from "./public-lawyer.ts";
import { teamMember } from "./team-member.ts";
import { theme } from "./theme.ts";

describe("执法人员及证件", () => {
  const certificate = {
    account: "officer-a",
    name: "执法甲",
    unit: "squad",
    certificateKind: "enforcement",
    certificateNumber: "浙C01001",
    issuer: "浙江省司法厅",
    issuedOn: "2024-05-20",
    firstIssuedOn: "2024-05-20",
    first: true,
    validFrom: "2024-05-20",
  };

  it("asks a certificate for its last day and lapses by itself after it", () => {
    expect(
      walk(officer)
        .refused("personnel-clerk", "enter", certificate)
        .failures.map((f) => f.path),
    ).toContain("validTo");
    const entry = walk(officer).do("personnel-clerk", "enter", { ...certificate, validTo: "2024-12-31" });
    expect(entry.due("term").on).toBe("2024-12-31");
    expect(() => entry.on("2024-12-31").expire("term")).toThrow("尚未届满");
    entry.on("2025-01-01").expire("term");
    expect(entry.opened).toMatchObject({ state: "ended", outcome: "lapsed" });
  });

  it("moves the limit when the certificate is renewed", () => {
    const entry = walk(officer)
      .do("personnel-clerk", "enter", { ...certificate, validTo: "2024-12-31" })
      .do("personnel-clerk", "change", { validTo: "2029-12-31", issuedOn: "2024-09-02" });
    expect(entry.due("term").on).toBe("2029-12-31");
  });

  it("takes no certificate that ends before it begins, or was first issued after it was issued", () => {
    const enter = (more: Values) =>
      walk(officer).ask("personnel-clerk", "enter", { ...certificate, validTo: "2029-05-19", ...more }).ok;
    expect(enter({})).toBe(true);
    expect(enter({ validTo: "2024-05-19" })).toBe(false);
    expect(enter({ firstIssuedOn: "2024-06-01" })).toBe(false);
  });
});

describe("行政处罚权力事项", () => {
  const power = { cause: "SR01", source: "devolved", document: "浙政发〔2022〕1号", validFrom: "2022-01-01" };

  it("POW-05 holds a power from a day to a day, and ends it when it is taken back", () => {
    const entry = walk(penaltyPower)
      .do("case-clerk", "enter", power)
      .do("case-clerk", "end", { validTo: "2024-09-01", endReason: "省政府收回" });
    expect(entry.opened).toMatchObject({ state: "ended", closedOn: "2024-09-02" });
    expect(entry.opened.values["validTo"]).toBe("2024-09-01");
  });

  it("POW-06 asks an entrusted power for who entrusts it, until when, and that it was made public", () => {
    const refusal = walk(penaltyPower).refused("case-clerk", "enter", { ...power, source: "entrusted" });
    expect(refusal.failures.map((failure) => failure.basis[0]?.rule)).toEqual(["POW-06", "POW-06", "POW-06"]);
    const entrusted = {
      ...power,
      source: "entrusted",
      entruster: "区应急管理局",
      validTo: "2026-12-31",
      publishedOn: "2022-01-01",
    };
    expect(walk(penaltyPower).do("case-clerk", "enter", entrusted).opened.state).toBe("inForce");
  });
});

describe("队伍、主题、调解室", () => {
  it("POW-14 lets an auxiliary not review the law", () => {
    const member = {
      name: "王五",
      sourceUnit: "enforcement",
      unit: "squad",
      squad: "mixed",
      managed: true,
      post: "legal",
      employment: "auxiliary",
      certified: false,
      validFrom: "2024-01-01",
    };
    expect(walk(teamMember).refusedBy("personnel-clerk", "enter", member)).toContain("POW-14");
    expect(walk(teamMember).do("personnel-clerk", "enter", { ...member, post: "frontline" }).opened.state).toBe(
      "inForce",
    );
  });

  it("enters a theme, a public lawyer and a branded mediation room", () => {
    const themed = walk(theme).do("command-director", "enter", {
      name: "房屋装修一件事",
      field: "decoration",
      target: "装修房屋",
      leadUnit: "squad",
      participants: ["squad", "safety"],
      triggers: ["event", "complaint"],
      validFrom: "2024-03-01",
    });
    const lawyer = walk(publicLawyer).do("personnel-clerk", "enter", {
      name: "赵六",
      unit: "justice",
      certificateNumber: "G2024001",
      validFrom: "2024-04-01",
    });
    const room = walk(mediationRoom).do("justice-office-head", "enter", {
      name: "老娘舅调解室",
      kind: "branded",
      branded: true,
      community: "north",
      validFrom: "2024-01-01",
    });
    expect([themed, lawyer, room].map((entry) => entry.opened.title)).toEqual([
      "房屋装修一件事",
      "赵六",
      "老娘舅调解室",
    ]);
  });
});
