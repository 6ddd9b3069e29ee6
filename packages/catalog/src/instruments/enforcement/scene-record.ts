import { APL, PAF, TSY } from "../../build/basis.ts";
import { cell, form, instrument, para, partySigns, wide } from "../blocks.ts";

/** 现场检查（勘验）笔录: no record without the certificate shown (PAF-02). */
export const sceneRecord = instrument({
  id: "scene-record",
  title: "现场检查（勘验）笔录",
  basis: [PAF("02"), APL(55), TSY("07")],
  needs: {
    sceneAt: "检查（勘验）时间",
    place: "检查（勘验）地点",
    officers: "检查（勘验）人",
    sceneText: "现场情况",
    signing: "签名情况",
  },
  body: [
    form(
      [cell("检查（勘验）时间", "{sceneAt}", 6), cell("地点", "{place.text}", 6)],
      [cell("被检查人", "{offender.name}", 6), cell("现场负责人或者见证人", "{sceneWitness}", 6)],
      wide("检查（勘验）人及执法证号", "{$signers}", 1),
    ),
    para("执法人员已主动出示执法证件，说明检查事由，告知被检查人依法享有的权利和应当履行的义务。"),
    para("现场情况：{sceneText}"),
    para("录音录像：{recording}。签名情况：{signing}。"),
    partySigns,
  ],
});
