import type { ReportView } from "../api/generated.ts";
import { Paragraph } from "./paragraph.tsx";
import { sectionsOf } from "./said.ts";
import type { Section } from "./said.ts";

interface PaperProps {
  readonly report: ReportView;
  readonly onFigure: (slot: string) => void;
}

/** The text as it will be read. */
export function Paper({ report, onFigure }: PaperProps) {
  return (
    <article className="card paper">
      <h1>{report.title}</h1>
      {report.addressee !== "" && <p>{report.addressee}：</p>}
      {report.preamble.map((one) => (
        <Paragraph key={one.id} report={report} paragraph={one} onFigure={onFigure} />
      ))}
      {report.sections.map((section) => (
        <Part key={section.id} section={section} report={report} onFigure={onFigure} />
      ))}
      <p className="organ">{report.organ}</p>
    </article>
  );
}

function Part({ section, report, onFigure }: PaperProps & { readonly section: Section }) {
  const Heading = section.depth === 1 ? "h2" : "h3";
  return (
    <section id={`part-${section.id}`}>
      <Heading>
        {section.number}
        {section.heading}
      </Heading>
      {section.paragraphs.map((one) => (
        <Paragraph key={one.id} report={report} paragraph={one} onFigure={onFigure} />
      ))}
      {sectionsOf(section).map((one) => (
        <Part key={one.id} section={one} report={report} onFigure={onFigure} />
      ))}
    </section>
  );
}
