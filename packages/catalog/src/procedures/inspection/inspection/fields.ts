import type { Field } from "@fadu/engine/definition/field.ts";
import {
  accounts,
  choice,
  date,
  datetime,
  exhibits,
  integer,
  longtext,
  matterRef,
  party,
  place,
  table,
  taxonomy,
  text,
  unit,
  units,
  yesno,
} from "../../../build/field.ts";
import { SCENE_PHOTOS } from "../../../taxonomies/exhibit-kinds.ts";
import { CHECKED_COLUMNS, CHECKLIST_COLUMNS } from "../checklist.ts";

const applying = {
  ground: choice(
    "检查来源",
    {
      plan: "计划检查",
      complaint: "投诉举报",
      transferred: "移送、交办线索",
      event: "网格事件",
      assigned: "上级专项部署",
      danger: "突发事件、重大隐患",
      recheck: "整改复查",
    },
    { group: "审批" },
  ),
  sourceNumber: text("来源编号", { group: "审批" }),
  reason: longtext("检查事由", { group: "审批" }),
  object: party("检查对象", { group: "审批" }),
  objectCode: text("检查对象代码", {
    group: "审批",
    help: "统一社会信用代码；没有的填写证件号码或者对象编号。同一代码视为同一对象",
  }),
  enterprise: yesno("涉企检查", { group: "审批" }),
  item: matterRef("检查事项", "inspection-item", { group: "审批" }),
  field: taxonomy("检查领域", "inspection-field", { group: "审批" }),
  form: taxonomy("检查形式", "inspection-form", { group: "审批" }),
  way: choice("检查方式", { onsite: "现场检查", offsite: "书面核查、数据核查" }, { group: "审批" }),
  offsitePossible: yesno("书面核查、数据核查可以达到检查目的", { group: "审批" }),
  checklist: table("合并检查单", CHECKLIST_COLUMNS, { group: "审批" }),
  units: units("参加单位", { group: "审批", help: "综合查一次的各参加单位" }),
  officers: accounts("检查人员", { group: "审批", min: 2 }),
  place: place("检查地点", { group: "审批" }),
  community: unit("所在社区", { group: "审批" }),
  outside: yesno("检查对象在本辖区以外", { group: "审批" }),
  assistance: text("协助检查的机关和协助函", { group: "审批" }),
  plannedOn: date("检查日期", { group: "审批" }),
  againReason: longtext("间隔期内再次检查的理由", {
    group: "审批",
    help: "同一对象在间隔期内已经检查过的，须写明投诉举报、移送线索、突发事件或者复查等理由",
  }),
} as const satisfies Record<string, Field>;

const onSite = {
  noticeLead: longtext("检查内容和要求配合的事项", { group: "检查" }),
  prohibitions: yesno("已告知“五个严禁”“八个不得”和年度检查频次", { group: "检查" }),
  identityShown: yesno("已主动出示执法证件", { group: "检查" }),
  scanCode: text("扫码入企登记编号", { group: "检查" }),
  arrivedAt: datetime("到达时间", { group: "检查" }),
  inspectedAt: datetime("检查时间", { group: "检查" }),
  accompanied: text("现场负责人、陪同人员", { group: "检查" }),
  checked: table("检查单结果", CHECKED_COLUMNS, { group: "检查", min: 1 }),
  sceneText: longtext("检查情况", { group: "检查" }),
  signing: choice(
    "签名情况",
    { signed: "当事人签名", refused: "拒绝签名，已注明", witnessed: "有见证人", recorded: "已录音录像" },
    { group: "检查" },
  ),
  records: exhibits("现场检查笔录、照片、音像", { group: "检查" }),
  found: yesno("发现问题", { group: "检查" }),
  problems: integer("发现问题数", { group: "检查", min: 0, unit: "个" }),
  repeated: yesno("同类问题再次发生", { group: "检查" }),
} as const satisfies Record<string, Field>;

const result = {
  result: choice(
    "检查结果",
    {
      qualified: "未发现问题",
      corrected: "问题已当场改正",
      rectify: "责令限期改正",
      penalty: "转行政处罚立案",
      hazard: "转安全隐患整改",
      transferred: "移送有权机关",
    },
    { group: "结果" },
  ),
  resultText: longtext("检查结论", { group: "结果" }),
  rectifyItems: longtext("改正内容和要求", { group: "结果" }),
  rectifyBy: date("改正期限", { group: "结果" }),
  law: text("改正依据", { group: "结果" }),
  transferTo: text("移送的机关", { group: "结果" }),
  recheckOn: date("复查日期", { group: "复查" }),
  recheckResult: choice("复查结果", { passed: "已改正", failed: "逾期未改正" }, { group: "复查" }),
  recheckText: longtext("复查情况", { group: "复查" }),
  recheckPhotos: exhibits("复查照片", { group: "复查", kinds: SCENE_PHOTOS.concat("after") }),
  cancelReason: longtext("取消检查的理由", { group: "审批" }),
} as const satisfies Record<string, Field>;

/** What is asked in an inspection. */
export const fields = { ...applying, ...onSite, ...result };
