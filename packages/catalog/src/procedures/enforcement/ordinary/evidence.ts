import { system } from "../../../build/act.ts";
import { APL, HCP, PAF } from "../../../build/basis.ts";
import { atMost, done, exhibitsAt, is, requires, running, valueAt } from "../../../build/condition.ts";
import { twoCertified } from "../offence.ts";
import { headApproves, officers, TAKING_EVIDENCE, type OrdinaryActs } from "./parts.ts";

/** 证据: listed, sampled, held, or taken by a device (行政处罚法第四十一条、第四十六条、第五十六条). */
export const evidence = {
  recordEvidence: {
    title: "登记证据",
    basis: [APL(46), HCP("17")],
    from: TAKING_EVIDENCE,
    by: officers,
    collects: ["officers", "evidenceList", "evidence"],
    requires: twoCertified,
    members: ["officers"],
  },
  holdEvidence: {
    title: "先行登记保存证据",
    basis: [APL("56a"), HCP("19a"), PAF("05")],
    help: "证据可能灭失或者以后难以取得的，经机关负责人批准；七个工作日内作出处理决定",
    from: TAKING_EVIDENCE,
    by: officers,
    collects: ["officers", "holdReason", "heldItems", "heldPlace"],
    requires: twoCertified,
    approval: [headApproves("机关负责人批准先行登记保存", APL("56a"))],
    issues: ["evidence-hold-notice", "held-items-list"],
    members: ["officers"],
  },
  disposeHeld: {
    title: "处理登记保存的证据",
    basis: [APL("56a"), HCP("19a")],
    from: TAKING_EVIDENCE,
    by: officers,
    collects: ["heldDisposal"],
    requires: [requires(running("heldEvidence"), "没有正在先行登记保存的证据", APL("56a"))],
    issues: ["held-evidence-decision"],
    members: ["officers"],
  },
  lapseHeld: {
    title: "先行登记保存自动解除",
    basis: [APL("56a"), HCP("19a")],
    from: "open",
    by: [system],
    notifies: ["squad-leader"],
  },
  takeSamples: {
    title: "抽样取证",
    basis: [APL("56b"), PAF("04")],
    from: TAKING_EVIDENCE,
    by: officers,
    collects: ["officers", "samples", "sampledAt", "sampledHow"],
    requires: [...twoCertified, requires(atMost("sampledAt", valueAt("$now")), "抽样时间不得晚于现在", PAF("04"))],
    issues: ["sampling-voucher"],
    members: ["officers"],
    task: "optional",
  },
  recordOffSite: {
    title: "审核电子技术监控记录（非现场执法）",
    basis: [APL("41a"), APL("41b")],
    help: "设备、地点和记录三项审核都通过的，才可以作为证据",
    from: TAKING_EVIDENCE,
    by: officers,
    collects: [
      "officers",
      "device",
      "deviceSite",
      "deviceLaw",
      "deviceReviewed",
      "sitePublished",
      "capturedAt",
      "captures",
      "recordChecked",
      "recordText",
    ],
    requires: [
      ...twoCertified,
      requires(
        is("deviceReviewed", true),
        "监控设备应当经过法制和技术审核，确保符合标准、设置合理、标志明显",
        APL("41a"),
      ),
      requires(is("sitePublished", true), "监控设备的设置地点应当向社会公布；未公布地点的记录不得作为证据", APL("41a")),
      requires(is("recordChecked", true), "监控记录未经审核或者经审核不符合要求的，不得作为行政处罚的证据", APL("41b")),
      requires(exhibitsAt("captures", 1), "请附监控记录", APL("41b")),
    ],
    members: ["officers"],
    task: "optional",
  },
  tellOffSite: {
    title: "告知监控记录的违法事实",
    basis: APL("41c"),
    from: [...TAKING_EVIDENCE, "concluded"],
    by: officers,
    collects: ["queryWay"],
    requires: [requires(done("recordOffSite"), "没有经审核的监控记录", APL("41b"))],
    issues: ["off-site-notice"],
  },
} satisfies OrdinaryActs;
