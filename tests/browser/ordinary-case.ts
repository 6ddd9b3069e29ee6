import type { Value } from "@fadu/engine/definition/field.ts";
import type { Matter } from "@fadu/engine/matter/matter.ts";

import type { SmallStreet } from "./small-street.ts";

const OFFICER = "enforcement-officer";
const PARTNER = "officer-1";

const COMPANY = {
  kind: "organisation",
  name: "示范建材有限公司",
  idNumber: "91350100M000100Y43",
  address: "望江路2号",
  representative: "李四",
};

/** An ordinary case of the two officers, brought forward through the write door. */
export class OrdinaryCase {
  readonly #street: SmallStreet;
  readonly matter: Pick<Matter, "id">;

  constructor(street: SmallStreet, matter: Pick<Matter, "id">) {
    this.#street = street;
    this.matter = matter;
  }

  /** A clue of the squad's own, so many days ago. */
  static async of(street: SmallStreet, clue: string, daysAgo: number): Promise<OrdinaryCase> {
    const values = { source: "patrol", clue, foundOn: localDay(daysAgo) };
    return new OrdinaryCase(street, await street.open(OFFICER, "ordinary-penalty", "register", values, daysAgo));
  }

  async do(who: string, act: string, values: Readonly<Record<string, Value>> = {}, daysAgo = 0): Promise<this> {
    await this.#street.do(who, this.matter, act, values, daysAgo);
    return this;
  }

  /** Filed, investigated and found punishable, in one day. */
  async concluded(daysAgo: number, { major = false } = {}): Promise<this> {
    const street = this.#street;
    await this.do(
      OFFICER,
      "file",
      {
        offender: COMPANY,
        cause: "SR01",
        occurredAt: instantAgo(daysAgo + 1),
        place: { text: "望江路2号门前", unit: street.unit("c1") },
        initialEvidence: "现场照片。",
        evidence: [street.exhibit("photo")],
        jurisdiction: "行政处罚法第二十二条、第二十四条，省人民政府赋权决定。",
        filingOpinion: "建议立案。",
        finedBefore: "no",
        officers: this.officers,
        powerSource: "devolved",
        inNameOf: "street",
      },
      daysAgo,
    );
    await this.do("squad-leader", "approve", {}, daysAgo);
    await this.do("deputy-head", "approve", {}, daysAgo);
    await this.do(
      OFFICER,
      "orderCorrection",
      {
        officers: this.officers,
        correction: "清除占道堆物",
        correctionLaw: "《城市市容和环境卫生管理条例》第十四条",
        correctBy: localDay(daysAgo - 5),
      },
      daysAgo,
    );
    await this.do(
      OFFICER,
      "conclude",
      {
        course: "经现场检查、询问当事人。",
        facts: "在望江路2号门前占道堆放建材。",
        evidenceList: [{ kind: "audiovisual", name: "现场照片", proves: "占道堆放的事实", verified: true }],
        brokenLaw: "《城市市容和环境卫生管理条例》第十四条",
        penaltyLaw: "《城市市容和环境卫生管理条例》第三十六条",
        discretionStep: "general",
        discretionReason: "符合一般阶次",
        conclusion: "punish",
        conclusionReason: "事实清楚，证据确凿。",
        complexOrMajor: major,
      },
      daysAgo,
    );
    return this.do("squad-leader", "approve", {}, daysAgo);
  }

  /** Told what is proposed, and the notice served. */
  async notified(fine: number, daysAgo: number): Promise<this> {
    await this.do(
      OFFICER,
      "notify",
      {
        proposedSanctions: ["fine"],
        proposedFine: fine,
        proposedText: `拟罚款人民币${fine}元。`,
        hearingRight: fine >= 50_000,
        contactPerson: "综合行政执法队",
        contactPhone: "000-55500110",
      },
      daysAgo,
    );
    return this.serve("penalty-notice", daysAgo);
  }

  serve(instrument: string, daysAgo = 0): Promise<this> {
    return this.do(OFFICER, "serve", { instrument, way: "直接送达", receiver: "李四" }, daysAgo);
  }

  /** Asked for a hearing and got it: yesterday, after notice in time. */
  async heardYesterday(daysAgo: number): Promise<this> {
    const street = this.#street;
    await this.do(OFFICER, "requestHearing", { hearingRequest: "当事人书面要求听证。" }, daysAgo);
    await this.do(
      "case-clerk",
      "arrangeHearing",
      {
        hearingAt: instantAgo(1),
        hearingPlace: "街道三楼会议室",
        hearingOpen: "public",
        hearingChair: street.account("justice-office-head"),
      },
      daysAgo,
    );
    return this.serve("hearing-notice", daysAgo);
  }

  /** Nothing to say against a fine: decided by the head, served, published and paid, all today. */
  async fined(amount: number): Promise<this> {
    const street = this.#street;
    await this.do(OFFICER, "waive", { waiver: [street.exhibit("record")] });
    await this.do(OFFICER, "proceed");
    await this.do(OFFICER, "punish", {
      officers: this.officers,
      sanctions: ["fine"],
      fine: amount,
      sanctionText: `罚款人民币${amount}元。`,
      performBy: "自收到决定书之日起十五日内缴纳",
      discretionStep: "general",
      discretionReason: "符合一般阶次",
      publicity: "publish",
    });
    await this.do("deputy-head", "approve");
    await this.serve("penalty-decision");
    await this.do("case-clerk", "publish", { publication: "行政处罚决定信息公开", on: localDay(0) });
    const paid = { paidOn: localDay(0), paidAmount: amount, payWay: "bank", receiptNumber: "PJ100001" };
    return this.do("finance-clerk", "pay", paid);
  }

  get officers(): string[] {
    return [this.#street.account(OFFICER), this.#street.account(PARTNER)];
  }
}

const DAY_MS = 86_400_000;
const BEIJING_MS = 8 * 3_600_000;

const instantAgo = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString();
export const localDay = (daysAgo: number): string =>
  new Date(Date.now() - daysAgo * DAY_MS + BEIJING_MS).toISOString().slice(0, 10);
