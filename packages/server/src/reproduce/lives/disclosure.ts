import type { LocalDate } from "@fadu/engine/time/dates.ts";

import { mobile } from "./appeals.ts";
import { Timeline } from "./life.ts";
import type { Cast, Life } from "./life.ts";

export interface DisclosureRequestParams {
  /** 收到申请之日. */
  readonly on: LocalDate;
  readonly content: string;
  /** Working days from receipt to the answer; 20 is the limit. */
  readonly takes: number;
  /** Code of the taxonomy `disclosure-result`. */
  readonly result: "1" | "4.1" | "5.1";
  readonly end: "answered" | "open" | "void";
}

/** 依申请公开: registered, given to a section, answered with the consent of who is in charge, served. */
export function disclosureRequestLife(cast: Cast, p: DisclosureRequestParams): Life {
  const life = new Timeline(cast, "disclosure-request", p.on);
  life.do("disclosure-clerk", "register", {
    applicant: { kind: "citizen", name: cast.personName(), phone: mobile(cast), address: "本区" },
    applicantKind: "person",
    identity: [cast.exhibit("identity")],
    way: "inPerson",
    receivedOn: p.on,
    content: p.content,
    form: "paper",
  });
  if (p.end === "void") return life.void("office-head").end();
  life.do("disclosure-clerk", "accept", { section: cast.unit("office") });
  if (p.end === "open") return life.end();
  life.workdays(p.takes);
  life.do("disclosure-clerk", "answer", {
    result: p.result,
    ...(p.result === "1" ? { answerKind: "disclosed" } : {}),
    ...(p.result === "4.1" ? { answerKind: "absent" } : {}),
    answerText: "现将有关信息答复如下。",
    ...(p.result === "1" ? { answerFiles: [cast.exhibit("documentary")] } : {}),
    secrecy: p.result === "1" ? "passed" : "none",
  });
  life.consent("office-head");
  return life.serve("disclosure-clerk", "disclosure-answer", "申请人").end();
}

export interface DisclosureItemParams {
  readonly formedOn: LocalDate;
  readonly title: string;
  /** Class of the taxonomy `disclosure-catalogue`. */
  readonly catalogue: string;
  readonly channel: "website" | "platform" | "newMedia" | "board" | "residential";
  readonly takes: number;
  readonly end: "disclosed" | "withheld" | "takenDown" | "open" | "void";
}

/** 主动公开: drafted, reviewed, disclosed within twenty working days. */
export function disclosureItemLife(cast: Cast, p: DisclosureItemParams): Life {
  const life = new Timeline(cast, "disclosure-item", p.formedOn);
  life.do("disclosure-clerk", "draft", {
    title: p.title,
    catalogue: p.catalogue,
    formedOn: p.formedOn,
    producer: cast.unit("office"),
  });
  if (p.end === "void") return life.void("office-head").end();
  if (p.end === "open") return life.end();
  if (p.end === "withheld") {
    life.do("disclosure-clerk", "review", { reviewResult: "withhold", reviewGround: "internal" });
    return life.consent("deputy-head").end();
  }
  life.workdays(1).do("disclosure-clerk", "review", { reviewResult: "disclose" });
  life.workdays(p.takes);
  const online = p.channel === "website" || p.channel === "platform" || p.channel === "newMedia";
  life.do("disclosure-clerk", "disclose", {
    channel: p.channel,
    disclosedOn: life.day,
    ...(online ? { address: "区政府信息公开平台街道专栏" } : {}),
    ...(p.channel === "residential" ? { community: cast.community() } : {}),
  });
  if (p.end === "takenDown") life.workdays(2).do("disclosure-clerk", "takeDown", { takeDownReason: "内容有误" });
  return life.end();
}
