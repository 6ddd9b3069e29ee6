interface Via {
  readonly url?: string;
  readonly title?: string;
  readonly severity?: string;
}

interface AuditReport {
  readonly auditReportVersion?: number;
  readonly vulnerabilities?: Readonly<Record<string, { readonly via: readonly (Via | string)[] }>>;
}

/**
 * Advisories in what `npm audit --json` printed that nobody has explained.
 *
 * @param explained id of an advisory (`GHSA-…`) → why it does not concern the product
 * @returns undefined when the output is no audit report: the registry did not answer
 */
export function newAdvisories(output: string, explained: Readonly<Record<string, string>>): string[] | undefined {
  let report: AuditReport;
  try {
    report = JSON.parse(output) as AuditReport;
  } catch {
    return undefined;
  }
  if (report.auditReportVersion === undefined || report.vulnerabilities === undefined) return undefined;
  const lines = Object.entries(report.vulnerabilities).flatMap(([name, { via }]) =>
    via.flatMap((one) => {
      if (typeof one === "string") return [];
      const id = one.url?.split("/").at(-1) ?? "";
      return Object.hasOwn(explained, id) ? [] : [`${name}: ${one.severity ?? ""} ${one.title ?? ""} ${id}`];
    }),
  );
  return [...new Set(lines)];
}
