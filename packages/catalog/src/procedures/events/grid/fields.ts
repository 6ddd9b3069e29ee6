import type { Field } from "@fadu/engine/definition/field.ts";
import {
  account,
  choice,
  date,
  datetime,
  exhibits,
  longtext,
  matterRef,
  party,
  phone,
  place,
  taxonomy,
  text,
  unit,
  units,
  yesno,
} from "../../../build/field.ts";
import { EVENT_SOURCES } from "../../../taxonomies/choices.ts";
import { EVENT_LEVELS } from "../../../taxonomies/disputes.ts";
import { SCENE_PHOTOS } from "../../../taxonomies/exhibit-kinds.ts";
import { handedFields } from "../handed.ts";

/** What is asked of a grid event from report to closing. */
export const fields = {
  source: choice("事件来源", EVENT_SOURCES, { group: "上报" }),
  sourceNumber: text("来源编号", { group: "上报", help: "12345工单号、上级平台编号等，原样保留" }),
  description: longtext("问题描述", { group: "上报" }),
  place: place("事发地点", { group: "上报" }),
  community: unit("所在社区（网格）", { group: "上报" }),
  level: choice("事件等级", EVENT_LEVELS, { group: "上报" }),
  urgent: yesno("紧急", { group: "上报", help: "危及生命或可能引发群体性事件的，同时电话报告" }),
  phoneReport: text("电话报告时间和接报人", { group: "上报" }),
  reporter: party("反映人", { group: "上报" }),
  reporterPhone: phone("联系电话", { group: "上报" }),
  photos: exhibits("现场照片", { group: "上报", kinds: SCENE_PHOTOS }),
  verification: choice("核实结果", { exists: "属实", missing: "不存在", unable: "无法核实" }, { group: "核实" }),
  verifyNote: longtext("核实情况", { group: "核实" }),
  verifyPhotos: exhibits("核实照片", { group: "核实", kinds: SCENE_PHOTOS }),
  refusalGround: choice(
    "不予受理（立案）理由",
    {
      notFound: "核实不存在",
      notOurs: "不属于本街道管理",
      otherChannel: "应循诉讼、仲裁、复议、信访等法定途径",
      settled: "已经依法办结，无新的事实",
      unclear: "要素不全且无法补充",
      test: "测试、误报",
    },
    { group: "受理立案" },
  ),
  refusalNote: longtext("理由说明和告知的途径", { group: "受理立案" }),
  class: taxonomy("事项类别", "urban-matter", { group: "受理立案", help: "相近类别先看辨析" }),
  component: taxonomy("涉及部件", "urban-component", { group: "受理立案" }),
  standard: taxonomy("立案标准", "filing-standard", {
    group: "受理立案",
    help: "同一类别有不同立案条件，时限随之不同",
  }),
  handlingUnit: unit("主办机构", { group: "派遣" }),
  helpers: units("协办机构", { group: "派遣", help: "首接单位牵头，协办单位按期报送结果" }),
  instruction: longtext("派遣意见", { group: "派遣" }),
  label: matterRef("事件标签", "label", { group: "受理立案", help: "标签载明发现规则、处置标准和责任单位" }),
  worker: account("处置人员", { group: "处置" }),
  disposal: choice(
    "处置方式",
    { onSpot: "当场处置", rectified: "责令整改", coordinated: "协调解决", explained: "解释说明", joint: "联合处置" },
    { group: "处置" },
  ),
  result: longtext("处置结果", { group: "处置" }),
  photosAfter: exhibits("处置照片", { group: "处置", kinds: ["before", "after"] }),
  backReason: longtext("退回理由", { group: "流转" }),
  dutyBasis: text("不属本机构职责的依据", { group: "流转", help: "职责清单、派单目录条目或法律依据" }),
  arrivedAt: datetime("到场时间", { group: "处置" }),
  arrivalNote: text("到场情况", { group: "处置" }),
  shelvedUntil: date("挂账至", { group: "流转" }),
  shelveReason: longtext("挂账理由", { group: "流转" }),
  checkResult: choice("核查结果", { pass: "通过", notPass: "不通过", unable: "无法核查" }, { group: "核查结案" }),
  checkNote: longtext("核查情况", { group: "核查结案" }),
  checkPhotos: exhibits("核查照片", { group: "核查结案", kinds: SCENE_PHOTOS.concat("after") }),
  closing: taxonomy("结案条件", "closing-condition", { group: "核查结案" }),
  closingNote: longtext("结案说明", { group: "核查结案" }),
  satisfaction: choice(
    "反映人评价",
    { satisfied: "满意", basic: "基本满意", dissatisfied: "不满意" },
    { group: "核查结案" },
  ),
  forcedReason: longtext("强制结案理由", { group: "核查结案" }),
  appealReason: longtext("超时申诉理由", { group: "考核" }),
  exempt: yesno("超时不计入考核", { group: "考核" }),
  ...handedFields,
} as const satisfies Record<string, Field>;

export type GridField = keyof typeof fields;
