import type { ReportParagraphView, ReportView } from "../api/generated.ts";

interface PiecesProps {
  readonly report: ReportView;
  readonly pieces: ReportParagraphView["pieces"];
  readonly onFigure: (slot: string) => void;
}

/** Words and figures; one of somebody else's has no records, and says whose it is. */
export function Pieces({ report, pieces, onFigure }: PiecesProps) {
  return pieces.map((piece, index) => {
    if (piece.slot === null) return <span key={index}>{piece.text}</span>;
    const { slot, text, problem, note } = piece;
    if (note === null) {
      return <Figure key={index} report={report} slot={slot} text={text} problem={problem} onFigure={onFigure} />;
    }
    const cited = report.figures.find((one) => one.slot === slot)?.cited;
    return (
      <span key={index} title={cited ? `引自${cited.source}（${cited.on}），非本平台计算` : undefined}>
        {text}
        <sup>〔引用{note}〕</sup>
      </span>
    );
  });
}

interface FigureProps {
  readonly report: ReportView;
  readonly slot: string;
  readonly text: string;
  readonly problem: string | null;
  readonly onFigure: (slot: string) => void;
}

/** A figure in the text. One that has nothing behind it shows so. */
function Figure({ report, slot, text, problem, onFigure }: FigureProps) {
  const figure = report.figures.find((one) => one.slot === slot);
  const wrong = problem ?? figure?.problem ?? figure?.figure?.none ?? null;
  return (
    <button
      type="button"
      className="figure"
      data-problem={wrong !== null}
      title={wrong ?? figure?.title}
      aria-label={`${text}，打开记录`}
      onClick={() => onFigure(slot)}
    >
      {text}
    </button>
  );
}
