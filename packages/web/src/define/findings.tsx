import { Alert } from "antd";

/** Something wrong with what is filled in, and where: `filter`, `numerator.by`. */
export interface Finding {
  readonly path: string;
  readonly says: string;
}

/** Every reason against it at a glance. */
export function Findings({ title, findings }: { readonly title: string; readonly findings: readonly Finding[] }) {
  return (
    <Alert
      role="alert"
      type="warning"
      title={title}
      description={
        <ul className="failures">
          {findings.map(({ path, says }) => (
            <li key={path + says}>{says}</li>
          ))}
        </ul>
      }
    />
  );
}

/** Names of the interface said in the words of the page: “filedOn” → “立案日期”. */
export const inWords = (says: string, titles: ReadonlyMap<string, string>): string =>
  says.replace(/“([A-Za-z][\w.:-]*)”/g, (quoted, name: string) => {
    const title = titles.get(name) ?? titles.get(`values.${name}`);
    return title === undefined ? quoted : `“${title}”`;
  });
