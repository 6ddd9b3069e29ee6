import { POW } from "../../build/basis.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 备案通知: the charter or covenant is on file with the street from this day (POW-30). */
export const covenantFilingNotice = instrument({
  id: "covenant-filing-notice",
  title: "章程公约备案通知书",
  basis: POW("30"),
  series: "{org}约备字〔{year}〕{seq}号",
  served: true,
  needs: { name: "章程、公约名称", adoptedOn: "通过日期", filedOn: "备案日期" },
  body: [
    numberLine,
    line("《{name}》的制定单位："),
    para("你单位{adoptedOn}通过、{receivedOn}报送的《{name}》，经审查未发现与法律相抵触的内容，于{filedOn}予以备案。"),
    para("请以便于居民知晓的方式公布并组织实施；修订的，应当重新报送备案。"),
    sealed,
  ],
});
