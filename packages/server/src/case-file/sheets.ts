import { cells, label, line, paragraph, value } from "@fadu/documents/build.ts";
import type { Block, DocumentModel, FieldCell } from "@fadu/documents/model.ts";
import type { Value } from "@fadu/engine/definition/field.ts";
import { textOf } from "@fadu/engine/field/registry.ts";
import type { Instant, LocalDate } from "@fadu/engine/time/dates.ts";

import { CUSTODY, custodyOf } from "../exhibit/custody.ts";
import { actTitle } from "../matter/act-title.ts";
import type { FiledExhibit, FileSource, Paper } from "./papers.ts";

/** Sheets that a volume has besides its papers: cover, catalogue, sheets for what was gathered, record, closing note. */

const sheet = (title: string, blocks: Block[]): DocumentModel => ({
  layout: "instrument",
  title,
  furniture: { pageNumbers: "none" },
  blocks,
});

const DAY = { type: "date", title: "" } as const;
const day = (on: LocalDate | undefined): string => (on === undefined ? "" : textOf(DAY, on));
const moment = (at: Instant): string =>
  new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 16).replace("T", " ");

/** 保管期限 of the procedure; 0 years is for good. */
const kept = ({ definition }: FileSource): string =>
  definition.retention.years === 0 ? "永久" : `${definition.retention.years}年`;

const row = (name: string, content: string, minHeight = 18): { cells: FieldCell[]; minHeight: number } => ({
  cells: [label(name, { colSpan: 1 }), value(content, { colSpan: 3 })],
  minHeight,
});

/** 案卷封面. */
export function cover(source: FileSource, count: { readonly papers: number; readonly pages: number }): DocumentModel {
  const { matter, definition, office, accounts } = source;
  const party = definition.facets.party === undefined ? undefined : matter.values[definition.facets.party];
  const handlers = [...new Set([matter.handler, ...matter.coHandlers, ...matter.members])].flatMap((id) =>
    id === undefined ? [] : (accounts[id] ?? []),
  );
  const outcome = matter.outcome === undefined ? "" : (definition.outcomes[matter.outcome]?.title ?? "");
  return sheet(`${office.name}\n${definition.title}案卷`, [
    {
      kind: "fields",
      columns: [1, 1, 1, 1],
      rows: [
        row("案件名称", matter.title, 26),
        row("编号", Object.values(matter.numbers)[0] ?? ""),
        row("当事人", nameOf(party)),
        row("承办人", handlers.join("、")),
        {
          cells: [label("登记日期"), value(day(matter.openedOn)), label("办结日期"), value(day(matter.closedOn))],
          minHeight: 18,
        },
        row("办理结果", outcome),
        {
          cells: [label("归档日期"), { lines: [] }, label("档号"), { lines: [] }],
          minHeight: 18,
        },
        {
          cells: [
            label("保管期限"),
            value(kept(source)),
            label("件数页数"),
            value(`共${count.papers}件${count.pages}页`),
          ],
          minHeight: 18,
        },
      ],
    },
  ]);
}

function nameOf(party: Value | undefined): string {
  if (typeof party !== "object" || party === null) return "";
  const name = "name" in party ? party.name : undefined;
  return typeof name === "string" ? name : "";
}

/** 卷内目录. @param places first page of each paper; null: kept apart */
export function catalogue(papers: readonly Paper[], places: readonly (number | null)[]): DocumentModel {
  return sheet("卷内目录", [
    {
      kind: "table",
      columns: [
        { width: 1.2, align: "center" },
        { width: 3.4 },
        { width: 6.2 },
        { width: 2.4, align: "center" },
        { width: 1.2, align: "right" },
        { width: 1.8 },
      ],
      head: [cells("序号", "文号", "文书（材料）名称", "日期", "页码", "备注")],
      rows: papers.map(({ number, title, on, note }, i) =>
        cells(String(i + 1), number ?? "", title, on, String(places[i] ?? "—"), note ?? ""),
      ),
    },
  ]);
}

/** The sheet on which a picture is pasted, or which stands for what cannot be printed. */
export function exhibitSheet(exhibit: FiledExhibit, title: string, { accounts }: FileSource): DocumentModel {
  const { capturedAt, uploadedAt, uploadedBy, digest, size, mediaType } = exhibit;
  return sheet("证据（材料）页", [
    {
      kind: "fields",
      columns: [1, 2, 1, 2],
      rows: [
        { cells: [label("名称"), value(title, { colSpan: 3 })] },
        {
          cells: [
            label("形成时间"),
            value(capturedAt === null ? "未记录" : moment(capturedAt)),
            label("收入时间"),
            value(moment(uploadedAt)),
          ],
        },
        {
          cells: [
            label("提供人"),
            value(accounts[uploadedBy] ?? ""),
            label("文件"),
            value(`${mediaType}，${size.toLocaleString("en")}字节`),
          ],
        },
        { cells: [label("摘要值"), value(digest, { colSpan: 3 })] },
      ],
    },
  ]);
}

/** 办理过程: every entry of the record, with the hash that the last one bears. */
export function processSheet({
  entries,
  definition,
  accounts,
}: Pick<FileSource, "entries" | "definition" | "accounts">): DocumentModel {
  const last = entries.at(-1);
  return sheet("办理过程记录", [
    {
      kind: "table",
      columns: [{ width: 1.2, align: "center" }, { width: 3.6 }, { width: 3.6 }, { width: 1.8 }, { width: 4.4 }],
      head: [cells("序号", "时间", "办理事项", "办理人", "意见、说明")],
      rows: entries.map(({ revision, effectiveAt, act, actor, words, kind }) =>
        cells(
          String(revision),
          moment(effectiveAt),
          `${actTitle(definition, act)}${kind === "pending" ? "（报批）" : ""}`,
          `${actor.name}${actor.for === undefined ? "" : `（代${accounts[actor.for] ?? actor.for}）`}`,
          words ?? "",
        ),
      ),
    },
    ...(last ? [paragraph(`本记录共${last.revision}条，首尾相连，末条哈希值：${last.hash}`)] : []),
  ]);
}

/** Looking alone is told as a number: what changed hands is told one by one. */
const LOOKS = ["exhibit", "exhibit.preview"];

/** 证据保管链: who received each exhibit, took it into the file, replaced, saved or printed it, up to the last act. */
export function custodySheet({ exhibits, entries, definition, openings, accounts }: FileSource): DocumentModel {
  const rows = exhibits.flatMap((exhibit, i) => {
    const steps = custodyOf(definition, entries, exhibit, openings);
    const looks = steps.filter(({ what }) => LOOKS.includes(what));
    const told = steps.filter(({ what }) => !LOOKS.includes(what));
    return [
      ...told.map(({ at, what, by, revision }, n) =>
        cells(
          n === 0 ? String(i + 1) : "",
          n === 0 ? exhibit.name : "",
          moment(at),
          accounts[by] ?? "",
          `${CUSTODY[what]}${revision === undefined ? "" : `（记录第${revision}条）`}`,
        ),
      ),
      ...(looks.length === 0
        ? []
        : [cells("", "", "", "", `查阅${looks.length}次，${new Set(looks.map(({ by }) => by)).size}人`)]),
    ];
  });
  return sheet("证据保管链", [
    {
      kind: "table",
      columns: [{ width: 1.2, align: "center" }, { width: 4.2 }, { width: 3.4 }, { width: 2 }, { width: 4.2 }],
      head: [cells("序号", "材料", "时间", "经手人", "事由")],
      rows,
    },
    paragraph("收到时由服务器计算摘要值，列于各材料页；入案、更换以办理过程记录为准，查阅、下载、打印以查阅日志为准。"),
  ]);
}

/** 卷内备考表: what is in the volume, what lies beside it, and who made and checked it. */
export function closingSheet(
  papers: readonly Paper[],
  pages: number,
  { matter, definition }: FileSource,
  related: readonly string[],
): DocumentModel {
  const apart = papers.filter(({ note }) => note === "原件另存").length;
  const state = [
    `本卷共${papers.length}件，${pages}页。`,
    apart === 0 ? "" : `其中${apart}件为音像、电子文件，原件与本卷一并保存，不改变其内容。`,
    related.length === 0 ? "" : `互见案卷：${related.join("、")}。`,
    definition.retention.years === 0
      ? "保管期限：永久。"
      : `保管期限：${definition.retention.years}年，自${day(matter.closedOn)}起算。`,
  ];
  return sheet("卷内备考表", [
    {
      kind: "fields",
      columns: [1, 5],
      rows: [
        {
          cells: [label("卷内情况"), { lines: state.filter((one) => one !== "").map((one) => line(one)) }],
          minHeight: 110,
        },
      ],
    },
    {
      kind: "signatures",
      perRow: 1,
      places: [
        { label: "立卷人", date: null },
        { label: "检查人", date: null },
      ],
    },
  ]);
}
