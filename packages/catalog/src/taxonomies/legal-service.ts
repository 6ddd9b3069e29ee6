import { itemsOf, type Taxonomy } from "./taxonomy.ts";

const own = "本目录默认分类，各街道可以增改";

/** What people book at the public legal service station. */
export const legalServiceKind: Taxonomy = {
  id: "legal-service-kind",
  title: "公共法律服务种类",
  version: "1",
  source: own,
  local: true,
  items: itemsOf({
    advice: "法律咨询",
    mediation: "调解申请指引",
    aid: "法律援助指引",
    notary: "公证",
    appraisal: "司法鉴定指引",
    arbitration: "仲裁指引",
    document: "代写法律文书",
    lecture: "法治讲座",
    other: "其他",
  }),
};

/** Who gives the service. */
export const legalServiceProvider: Taxonomy = {
  id: "legal-service-provider",
  title: "公共法律服务提供者",
  version: "1",
  source: own,
  local: true,
  items: itemsOf({
    lawyer: "律师、法律顾问",
    publicLawyer: "公职律师",
    notary: "公证员",
    mediator: "人民调解员",
    justice: "司法所工作人员",
    judge: "法官、检察官工作室",
    volunteer: "法律服务志愿者",
    other: "其他",
  }),
};

/** How a booking is made. */
export const bookingChannel: Taxonomy = {
  id: "booking-channel",
  title: "预约渠道",
  version: "1",
  source: own,
  local: true,
  items: itemsOf({ phone: "手机预约", call: "电话预约", window: "窗口预约", community: "社区代约", other: "其他" }),
};
