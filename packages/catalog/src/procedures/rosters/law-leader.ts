import { account, date, longtext, number, phone, table, taxonomy, text, unit } from "../../build/field.ts";
import { roster } from "../../build/roster.ts";
import { LAW_KEEPERS, LAW_READERS, OWN_RULES } from "./parts.ts";

/** 法治带头人、法律明白人、学法用法示范户, with their training and the works they took part in. */
export const lawLeader = roster({
  id: "law-leader",
  title: "法治带头人和法律明白人",
  area: "rosters",
  basis: OWN_RULES,
  subject: "{name} {kind.title}",
  dates: { from: "认定日期", to: "退出日期" },
  fields: {
    name: text("姓名（户主）"),
    account: account("账号"),
    kind: taxonomy("类别", "law-leader-kind"),
    community: unit("居（村）委会"),
    occupation: text("身份", { help: "党员、楼组长、网格员、退休法律工作者等" }),
    certificate: text("证书编号"),
    phone: phone("联系电话"),
    trainedOn: date("最近培训日期"),
    hours: number("累计培训学时", { min: 0, unit: "学时" }),
    works: table("参与的工作", {
      on: date("日期", { required: true }),
      work: text("事项", { required: true, help: "加装电梯、旧住房改造、普法、调解等" }),
      part: text("承担的工作"),
    }),
    notes: longtext("备注"),
  },
  facets: {
    person: "account",
    category: "kind",
    topic: "occupation",
    score: "hours",
    community: "community",
    answeredOn: "trainedOn",
  },
  by: [...LAW_KEEPERS, "community-clerk"],
  collects: [
    "name",
    "account?",
    "kind",
    "community",
    "occupation?",
    "certificate?",
    "phone?",
    "trainedOn?",
    "hours?",
    "works?",
    "notes?",
  ],
  leads: ["justice-office-head"],
  seenBy: LAW_READERS,
});
