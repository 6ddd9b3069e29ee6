import type { LocalDate } from "@fadu/engine/time/dates.ts";

import { mobile } from "./appeals.ts";
import { Timeline } from "./life.ts";
import type { Cast, Life } from "./life.ts";

export interface PetitionParams {
  /** 收到日期; accepted two working days later. */
  readonly on: LocalDate;
  readonly form: "visit" | "letter" | "network" | "call";
  /** Class of the taxonomy `appeal-topic`. */
  readonly topic: string;
  readonly content: string;
  /**
   * `settled`: agreed between the parties; `resolved`: a written opinion, and what it says carried out; `answered`: a written
   * opinion the petitioner does not accept; `open`: still being handled.
   */
  readonly end: "settled" | "resolved" | "answered" | "open" | "guided" | "notAccepted" | "void";
  /** Calendar days from acceptance to the end; default some weeks. */
  readonly takes?: number;
  readonly repeated?: boolean;
}

/** 信访事项: registered, accepted in writing, handed over, heard and looked into, answered, resolved. */
export function petitionLife(cast: Cast, p: PetitionParams): Life {
  const { random } = cast;
  const life = new Timeline(cast, "petition", p.on);
  life.do("petition-clerk", "register", {
    source: "direct",
    form: p.form,
    class: "claim",
    topic: p.topic,
    receivedOn: p.on,
    petitioner: { kind: "citizen", name: cast.personName(), phone: mobile(cast) },
    content: p.content,
    community: cast.community(),
    repeated: p.repeated ?? false,
  });
  if (p.end === "void") return life.void("petition-head").end();
  life.workdays(2);
  if (p.end === "guided")
    return life.do("petition-clerk", "guide", { route: "judicial", toldText: "已告知依法向人民法院起诉" }).end();
  if (p.end === "notAccepted") {
    life.do("petition-clerk", "refusePetition", {
      refuseGround: "finalised",
      former: "此前信访事项已三级终结",
      toldText: "已书面告知不再受理",
    });
    return life.consent("petition-head").end();
  }
  life.do("petition-clerk", "accept", { class: "claim", route: "petition", wayText: "按信访程序办理" });
  life.do("petition-clerk", "entrust", {
    handlingUnit: cast.unit("squad"),
    worker: cast.account("handler"),
    conflict: false,
  });
  if (p.end === "open") return life.end();
  const takes = p.takes ?? random.int(8, 30);
  if (p.end === "settled") {
    life.days(takes);
    return life
      .do("handler", "settle", {
        settlement: "经协调，双方达成一致意见并当场履行",
        settlementFiles: [cast.exhibit("signed")],
        resolvedOn: life.day,
        resolveWay: "agreement",
      })
      .end();
  }
  life.workdays(2).do("handler", "hearStatement", { statementText: "请求依法处理，并书面答复" });
  life.workdays(2).do("handler", "investigate", { investigation: "现场核实，情况属实" });
  life.workdays(3).do("handler", "opine", {
    facts: "经调查，反映情况属实",
    conclusion: p.end === "resolved" ? "support" : "refuse",
    opinionText: p.end === "resolved" ? "支持请求，责令限期整改" : "请求没有法律依据，不予支持",
    opinionBasis: "信访工作条例第三十二条",
    reviewOrgan: "区人民政府",
  });
  life.consent("petition-head", "deputy-head");
  life.serve("handler", "petition-opinion", "信访人");
  if (p.end === "answered") return life.end();
  life.days(takes).do("handler", "recordPerformance", { performText: "处理意见已执行到位" });
  return life
    .do("handler", "resolve", {
      resolvedOn: life.day,
      resolveWay: "supported",
      resolveText: "问题已解决，信访人认可",
      resolveFiles: [cast.exhibit("signed")],
    })
    .consent("petition-head")
    .end();
}
