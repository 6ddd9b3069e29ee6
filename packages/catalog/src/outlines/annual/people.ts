import type { OutlineSection } from "@fadu/engine/definition/indicator.ts";
import { said, some } from "../build.ts";

/** 提升政务服务、普法和社会治理: what a street reports of its residents, where it has it. */
export const serviceSection: OutlineSection = {
  id: "service",
  heading: "优化政务服务",
  required: false,
  paragraphs: [
    said(
      some("ZW-01", "开展创新审批服务{ZW-01}件次。"),
      some("ZW-02", "目前明确帮办员{ZW-02}名、代办员{ZW-03}名。", "ZW-03"),
      some("ZW-04", "提供导办、帮办、代办服务{ZW-04}件次。"),
      some("ZW-05", "跟踪直办服务企业{ZW-05}家。"),
      some("ZW-06", "提供在线咨询服务{ZW-06}件次。"),
      some("ZW-08", "目前已有{ZW-07}个部门{ZW-08}项事项实现“无证明”办理。", "ZW-07"),
      some("ZW-09", "目前集中受理业务共有{ZW-09}项。"),
      some("ZW-10", "群众自助查询、办理业务{ZW-10}件次。"),
      some("ZW-11", "目前自助终端覆盖居民区{ZW-11}个。"),
    ),
  ],
};

export const publicitySection: OutlineSection = {
  id: "publicity",
  heading: "深化普法宣传和公共法律服务",
  required: false,
  paragraphs: [
    said(
      some("PF-01", "开展普法宣传活动{PF-01}场次。"),
      some("PF-02", "发放宣传资料{PF-02}份。"),
      some("PF-03", "开展法治讲座{PF-03}次。"),
      some("PF-04", "受教育群众{PF-04}人次。"),
      some("PF-05", "发布新媒体推文{PF-05}篇。"),
      some("PF-06", "悬挂横幅{PF-06}条。"),
      some("PF-09", "线上群发宣传信息{PF-09}条。"),
      some("PF-07", "普法专栏目前已连载{PF-07}期。"),
      some("PF-08", "普法内容全网浏览量累计{PF-08}次。"),
      some("PF-11", "目前普法阵地覆盖居民区{PF-11}个。"),
      some("PF-12", "目前有普法品牌、栏目、阵地{PF-12}个。"),
    ),
    said(
      some("ZX-02", "为群众提供法律咨询{ZX-02}人次。"),
      some("GFL-01", "目前设有公共法律服务室{GFL-01}个。"),
      some("GFL-02", "目前一社区一法律顾问覆盖率{GFL-02}。"),
      some("ZZ-02", "目前民主法治社区共有{ZZ-02}个。"),
      some("ZZ-05", "目前自治章程、居民公约覆盖居民区{ZZ-05}个。"),
      some("ZZ-06", "获得表彰荣誉{ZZ-06}项。"),
      some("ZZ-08", "连续{ZZ-08|汉字}年入选法治为民办实事项目。"),
    ),
  ],
};

export const safetySection: OutlineSection = {
  id: "safety",
  heading: "维护社会安全稳定",
  required: false,
  paragraphs: [
    said(
      some("SJ-01", "接收社区矫正对象{SJ-01}人。"),
      some("SJ-02", "解除社区矫正{SJ-02}人。"),
      some("SJ-03", "目前社区矫正在册{SJ-03}人。"),
      some("SJ-04", "接收刑满释放人员{SJ-04}人。"),
      some("SJ-05", "解除安置帮教{SJ-05}人。"),
      some("SJ-06", "目前安置帮教在册{SJ-06}人。"),
      some("DJ-01", "帮扶慰问在册吸毒人员{DJ-01}人次。"),
      { text: "目前无脱失管控人员。", when: [{ figure: "DJ-02", is: "zero" }] },
      some("DJ-02", "目前脱失管控{DJ-02}人。"),
      some("DJ-03", "开展重点场所清查{DJ-03}次。"),
      some("DJ-04", "对重点行业从业人员{DJ-04}名采集毛发检测。"),
      some("DJ-05", "精神障碍患者走访任务完成率{DJ-05}。"),
    ),
    said(
      some("PF-01S", "开展安全宣传活动{PF-01S}次。"),
      some("AQ-01", "开设安全生产小课堂{AQ-01}场次。"),
      some("AQ-02", "约谈警示{AQ-02}场次。"),
      some("AQ-03", "签订安全承诺书、告知书{AQ-03}份。"),
      some("YL-01", "开展应急演练{YL-01}场次。"),
      some("YL-02", "目前应急预案培训和物资保障覆盖率{YL-02}。"),
    ),
  ],
};
