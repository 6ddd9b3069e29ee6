import type { Field } from "@fadu/engine/definition/field.ts";
import {
  account,
  choice,
  choices,
  date,
  exhibits,
  integer,
  longtext,
  text,
  unit,
  yesno,
} from "../../../build/field.ts";
import { REVIEW_FIELDS } from "../../review/reviewed.ts";

/** The fifteen kinds of official document (公文条例第八条); “办法、规定、方案” are issued by a notice. */
export const DOCUMENT_KINDS = {
  resolution: "决议",
  decision: "决定",
  order: "命令（令）",
  communique: "公报",
  proclamation: "公告",
  announcement: "通告",
  opinion: "意见",
  notice: "通知",
  circular: "通报",
  report: "报告",
  request: "请示",
  reply: "批复",
  motion: "议案",
  letter: "函",
  minutes: "纪要",
} as const;

/** Secrecy of a document. */
export const SECRECY = { none: "不涉密", secret: "秘密", confidential: "机密", top: "绝密" } as const;

const draft = { group: "拟稿" };
const addressed = { group: "行文" };
const checked = { group: "审核签发" };
const made = { group: "印制分发" };

/** What a document issued by the office holds (公文条例第九条). */
export const fields = {
  ...REVIEW_FIELDS,
  about: text("事由", { ...draft, help: "标题由发文机关名称、事由和文种组成" }),
  kind: choice("文种", DOCUMENT_KINDS, draft),
  nameOf: choice("发文名义", { organ: "以机关名义", office: "以内设机构名义" }, draft),
  drafter: unit("拟稿单位", draft),
  worker: account("拟稿人", draft),
  purpose: longtext("行文理由和依据", draft),
  bodyText: longtext("正文", draft),
  words: integer("字数", { ...draft, unit: "字", min: 1 }),
  policyKind: choice("减负口径", { policy: "政策性文件", special: "专项文件", other: "其他公文" }, draft),
  lengthReason: longtext("确需超过字数的理由", draft),
  burden: yesno("已作为基层减负一致性评估", draft),
  draft: exhibits("文稿", draft),
  materials: exhibits("起草说明、依据等材料", draft),
  secrecy: choice("密级", SECRECY, draft),
  secrecyYears: integer("保密期限", { ...draft, unit: "年", min: 1 }),
  copyNumber: text("份号", draft),
  urgency: choice("紧急程度", { none: "平件", urgent: "加急", top: "特急" }, draft),
  openness: choice("公开属性", { active: "主动公开", onRequest: "依申请公开", closed: "不予公开" }, draft),
  closedReason: longtext("不予公开的理由", draft),

  direction: choice("行文方向", { up: "上行文", level: "平行文", down: "下行文", public: "普发、公布" }, addressed),
  mainSend: text("主送机关", addressed),
  otherMainSend: text("其他主送机关", { ...addressed, help: "上行文只主送一个上级机关，不填" }),
  copySend: text("抄送上级、同级机关", addressed),
  copyDown: text("抄送下级机关", { ...addressed, help: "上行文不抄送下级机关" }),
  bypass: yesno("越级行文", addressed),
  bypassed: text("被越过的机关", { ...addressed, help: "越级行文的，同时抄送被越过的机关" }),
  matters: integer("请示事项数", { ...addressed, unit: "项", min: 1 }),
  asks: yesno("夹带请示事项", addressed),
  toPerson: yesno("向上级机关负责人个人报送", addressed),
  authorised: text("授权行文的依据", { ...addressed, help: "内设机构经授权向下级行文的，填写授权依据" }),
  joint: yesno("联合行文", addressed),
  partners: text("联合行文机关", addressed),
  ownDuty: yesno("属于各自职权范围内的工作", addressed),

  checkedItems: choices(
    "审核内容",
    {
      reason: "行文理由充分，行文依据准确",
      lawful: "内容符合法律法规和政策",
      consulted: "涉及的有关部门已经协商会签",
      form: "文种正确，格式规范",
      content: "内容、文字、数据准确",
    },
    checked,
  ),
  checkText: longtext("审核意见", checked),
  redraftText: longtext("退回修改的理由", checked),
  important: yesno("重要公文", checked),
  countersigned: exhibits("联署机关负责人会签件", checked),
  passedOn: date("会议通过日期", checked),

  recheck: choices("复核内容", { procedure: "审批手续完备", attachments: "附件材料齐全", form: "格式统一规范" }, made),
  writtenOn: date("成文日期", made),
  copies: integer("印数", { ...made, unit: "份", min: 1 }),
  printedOn: date("印发日期", made),
  sealKind: choice(
    "用印",
    {
      sealed: "已加盖发文机关印章",
      exempt: "有特定发文机关标志的普发性公文和电报，不加盖印章",
      minutes: "纪要，不加盖印章",
    },
    made,
  ),
  issuedNumber: text("原发文字号", { ...made, help: "补登已经印发的公文时填写" }),
  issuedReviewNumber: text("原合法性审查编号", { ...made, help: "未经合法性审查的不填，列入未审清单" }),
  archiveNumber: text("归档编号", made),
  voidKind: choice(
    "失效方式",
    { revoked: "撤销（自始无效）", repealed: "废止（自废止之日起失效）" },
    { group: "效力" },
  ),
  voidOn: date("失效日期", { group: "效力" }),
  voidText: longtext("撤销、废止的理由和依据", { group: "效力" }),
  abandonText: longtext("不再制发的理由", checked),
} as const satisfies Record<string, Field>;

export type OfficialField = keyof typeof fields;
