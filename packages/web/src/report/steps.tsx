import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App, Button, Input } from "antd";
import { useState } from "react";

import { Refusal } from "../act/refusal.tsx";
import { addressOfOperation, call } from "../api/client.ts";
import type { ReportView } from "../api/generated.ts";
import { Card } from "../app/page.tsx";
import { paragraphsOf } from "./said.ts";

interface Move {
  readonly key: "submit" | "approve" | "sendBack" | "publish" | "reopen";
  readonly title: string;
  readonly primary: boolean;
  readonly words: "none" | "optional" | "required";
  readonly says?: string;
}

/** What this viewer may do with the report as it stands. */
function movesOf({ state, may, checks }: Pick<ReportView, "state" | "may" | "checks">): Move[] {
  const stuck = checks.some((one) => one.level === "error");
  const moves: (Move | false)[] = [
    state.id === "draft" && may.write && !stuck && { key: "submit", title: "送审", primary: true, words: "none" },
    state.id === "submitted" && may.sign && { key: "approve", title: "审签同意", primary: true, words: "optional" },
    state.id === "submitted" && may.sign && { key: "sendBack", title: "退回修改", primary: false, words: "required" },
    state.id === "approved" &&
      may.publish && {
        key: "publish",
        title: "发布",
        primary: true,
        words: "none",
        says: "发布后，数据和它的记录就此固定；以后的变化另行显示。",
      },
    state.id === "published" &&
      may.write && { key: "reopen", title: "重新修改", primary: false, words: "required", says: "原发布稿保留。" },
  ];
  return moves.filter((move): move is Move => move !== false);
}

/** From the writer's desk to the public, and the document to take along. */
export function StepsCard({ report }: { readonly report: ReportView }) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const [asked, setAsked] = useState<Move>();
  const [words, setWords] = useState("");
  const step = useMutation({
    mutationFn: (move: Move) => {
      const { id, revision } = report;
      switch (move.key) {
        case "submit":
          return call("submitReport", { id }, { revision });
        case "publish":
          return call("publishReport", { id }, { revision });
        case "approve":
          return call("approveReport", { id }, { revision, words });
        case "sendBack":
          return call("sendBackReport", { id }, { revision, words });
        case "reopen":
          return call("reopenReport", { id }, { revision, words });
      }
    },
    onSuccess: async (_, move) => {
      await client.invalidateQueries({ queryKey: ["reports"] });
      setAsked(undefined);
      setWords("");
      void message.success(`已${move.title}`);
    },
  });
  const moves = movesOf(report);
  const stuck = report.state.id === "draft" && report.may.write && moves.length === 0;
  const hasTable = paragraphsOf(report).some(({ table }) => table !== null);
  const document = (format: "pdf" | "docx" | "xlsx"): string =>
    addressOfOperation("exportReport", { id: report.id, format });
  return (
    <Card title="现在可以办" flush>
      <div className="report-acts">
        {moves.map((move) => (
          <Button
            key={move.key}
            type={move.primary ? "primary" : "default"}
            aria-expanded={asked?.key === move.key}
            onClick={() => (move.words === "none" && move.says === undefined ? step.mutate(move) : setAsked(move))}
          >
            {move.title}
          </Button>
        ))}
        <Button href={document("pdf")}>PDF</Button>
        <Button href={document("docx")}>Word</Button>
        {hasTable && <Button href={document("xlsx")}>统计表</Button>}
      </div>
      {stuck && <p className="card-body small">还有错误没有改正，改正后才能送审。见“核对”。</p>}
      {asked && (
        <div className="card-body">
          {asked.says !== undefined && <p className="small">{asked.says}</p>}
          {asked.words !== "none" && (
            <>
              <label htmlFor="report-words" className="small">
                {asked.words === "required" ? "理由" : "意见（可不填）"}
              </label>
              <Input.TextArea
                id="report-words"
                autoFocus
                autoSize={{ minRows: 2 }}
                value={words}
                onChange={(event) => setWords(event.target.value)}
              />
            </>
          )}
          <div className="row" style={{ marginTop: 8 }}>
            <Button
              type="primary"
              loading={step.isPending}
              disabled={asked.words === "required" && words.trim() === ""}
              onClick={() => step.mutate(asked)}
            >
              {asked.title}
            </Button>
            <Button onClick={() => setAsked(undefined)}>取消</Button>
          </div>
        </div>
      )}
      {step.isError && <Refusal error={step.error} />}
    </Card>
  );
}
