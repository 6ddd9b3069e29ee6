import { step, type Path } from "../../paths.ts";

const who = "service-window";
const asked = step(who, "ask", {
  on: "2024-09-02",
  values: {
    channel: "wechat",
    askedOn: "2024-09-02",
    asker: { kind: "citizen", name: "张三" },
    itemName: "居住证明",
    question: "需要哪些材料？",
  },
  to: "asked",
});

export const onlineConsultationPaths: readonly Path[] = [
  {
    title: "答复",
    outcome: "answered",
    steps: [
      asked,
      step(who, "answer", {
        on: "2024-09-03",
        values: { worker: who, answer: "无需证明，承诺即可。", answeredOn: "2024-09-03", solved: true },
        to: "closed",
      }),
    ],
  },
  {
    title: "转办",
    outcome: "referred",
    steps: [asked, step(who, "refer", { values: { referText: "已转公安窗口。" }, to: "closed" })],
  },
];
