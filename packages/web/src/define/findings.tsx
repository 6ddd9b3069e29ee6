/** Something wrong with what is filled in, and where: `filter`, `numerator.by`. */
export interface Finding {
  readonly path: string;
  readonly says: string;
}

interface FindingsProps {
  readonly title: string;
  readonly findings: readonly Finding[];
  /** Wrong, not only unfinished. */
  readonly wrong?: boolean;
}

/** Every reason against it at a glance. */
export function Findings({ title, findings, wrong = false }: FindingsProps) {
  return (
    <div className="findings" data-wrong={wrong} role={wrong ? "alert" : "status"}>
      <strong>{title}</strong>
      <ul>
        {findings.map(({ path, says }) => (
          <li key={path + says}>{says}</li>
        ))}
      </ul>
    </div>
  );
}

/** Names of the interface said in the words of the page: “filedOn” → “立案日期”. */
export const inWords = (says: string, titles: ReadonlyMap<string, string>): string =>
  says.replace(/“([A-Za-z][\w.:-]*)”/g, (quoted, name: string) => {
    const title = titles.get(name) ?? titles.get(`values.${name}`);
    return title === undefined ? quoted : `“${title}”`;
  });
