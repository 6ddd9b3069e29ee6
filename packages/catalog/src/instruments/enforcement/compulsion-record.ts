import { ACL } from "../../build/basis.ts";
import { filled } from "../../build/condition.ts";
import { instrument, line, para, signatures } from "../blocks.ts";

/** 行政强制现场笔录, signed by both sides, or by a witness when the party stays away (ACL-18d). */
export const compulsionRecord = instrument({
  id: "compulsion-record",
  title: "行政强制现场笔录",
  basis: [ACL("18d"), ACL("18c"), ACL("51c")],
  needs: { "place.text": "地点", sceneText: "现场情况", officers: "执法人员", signing: "签名情况" },
  body: [
    line("当事人：{offender.name}"),
    line("地点：{place.text}"),
    line("执法人员及执法证号：{$signers}"),
    line("当事人到场情况：{presence}"),
    line("见证人：{witness}", filled("witness")),
    para("执法人员已出示执法身份证件，当场告知了实施行政强制的理由、依据以及当事人依法享有的权利、救济途径。"),
    para("当事人陈述、申辩：{statementText}"),
    para("现场情况：{sceneText}"),
    line("签名情况：{signing}"),
    signatures({ 执法人员签名及执法证号: "{$signers}", "当事人（见证人）签名或者盖章": "", 日期: "" }),
  ],
});
