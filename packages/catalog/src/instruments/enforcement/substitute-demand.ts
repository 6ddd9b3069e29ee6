import { ACL } from "../../build/basis.ts";
import { instrument, line, numberLine, para, sealed } from "../blocks.ts";

/** 代履行催告书, three days before (ACL-51b). */
export const substituteDemand = instrument({
  id: "substitute-demand",
  title: "代履行催告书",
  basis: ACL("51b"),
  series: "{org}代履催字〔{year}〕{seq}号",
  served: true,
  needs: {
    "offender.name": "当事人",
    obligation: "应当履行的义务",
    substituteOn: "代履行的时间",
    performer: "代履行人",
  },
  body: [
    numberLine,
    line("{offender.name}："),
    para(
      "本机关已决定由{performer}于{substituteOn}代你（单位）履行：{obligation}。根据《中华人民共和国行政强制法》第五十一条第一款第二项的规定，现催告你（单位）在此之前自行履行；履行的，停止代履行。",
    ),
    sealed,
  ],
});
