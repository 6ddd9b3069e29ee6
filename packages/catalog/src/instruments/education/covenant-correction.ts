import { POW } from "../../build/basis.ts";
import { oneOf } from "../../build/condition.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

const village = oneOf("kind", "villageCharter", "villageRules");

/** 责令改正（审查意见）: a township orders a village to correct (POW-30); a residents' committee is told what conflicts. */
export const covenantCorrection = instrument({
  id: "covenant-correction",
  title: "章程公约改正通知书",
  basis: POW("30"),
  series: "{org}约改字〔{year}〕{seq}号",
  served: true,
  needs: { name: "章程、公约名称", conflict: "与法律相抵触的内容和依据", correctBy: "改正期限" },
  body: [
    numberLine,
    line("《{name}》的制定单位："),
    para("你单位于{receivedOn}报送备案的《{name}》，经审查，存在下列与法律相抵触的内容：{conflict}"),
    para(
      "依据《中华人民共和国村民委员会组织法》第二十七条，责令于{correctBy}前改正，并将改正后的文本报送备案。",
      village,
    ),
    para("请于{correctBy}前按照法定程序修改，并将修改后的文本报送备案。", { not: village }),
    sealed,
  ],
});
