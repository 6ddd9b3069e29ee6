/** Upper bounds of the latency histogram, in seconds. */
const BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const;

type Labels = Readonly<Record<string, string | number>>;

interface Histogram {
  readonly buckets: number[];
  sum: number;
  count: number;
}

const escape = (text: string): string => text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");
const keyOf = (labels: Labels): string =>
  Object.entries(labels)
    .map(([name, value]) => `${name}="${escape(String(value))}"`)
    .join(",");

/**
 * Counters, gauges and one kind of histogram of this process, printed in Prometheus' text format (version 0.0.4).
 * Label values are route patterns, codes and procedure ids: few, and nothing personal.
 */
export class Metrics {
  readonly #counters = new Map<string, Map<string, number>>();
  readonly #histograms = new Map<string, Map<string, Histogram>>();
  readonly #help = new Map<string, string>();

  /** Adds to a counter. */
  count(name: string, help: string, labels: Labels = {}, by = 1): void {
    this.#help.set(name, help);
    const values = this.#counters.get(name) ?? new Map<string, number>();
    this.#counters.set(name, values);
    const key = keyOf(labels);
    values.set(key, (values.get(key) ?? 0) + by);
  }

  /** Notes one duration, in seconds. */
  observe(name: string, help: string, labels: Labels, seconds: number): void {
    this.#help.set(name, help);
    const values = this.#histograms.get(name) ?? new Map<string, Histogram>();
    this.#histograms.set(name, values);
    const key = keyOf(labels);
    const histogram = values.get(key) ?? { buckets: BOUNDS.map(() => 0), sum: 0, count: 0 };
    values.set(key, histogram);
    histogram.sum += seconds;
    histogram.count += 1;
    const index = BOUNDS.findIndex((bound) => seconds <= bound);
    if (index >= 0) histogram.buckets[index] = (histogram.buckets[index] ?? 0) + 1;
  }

  /** @param gauges values read at this moment: name → help and value; a missing value is left out */
  print(gauges: Readonly<Record<string, { readonly help: string; readonly value: number | null }>> = {}): string {
    const lines: string[] = [];
    for (const [name, values] of this.#counters) {
      lines.push(...head(name, this.#help.get(name), "counter"));
      for (const [labels, value] of values) lines.push(`${name}${braced(labels)} ${value}`);
    }
    for (const [name, values] of this.#histograms) {
      lines.push(...head(name, this.#help.get(name), "histogram"));
      for (const [labels, histogram] of values) lines.push(...printHistogram(name, labels, histogram));
    }
    for (const [name, { help, value }] of Object.entries(gauges)) {
      if (value !== null) lines.push(...head(name, help, "gauge"), `${name} ${value}`);
    }
    return `${lines.join("\n")}\n`;
  }
}

const braced = (labels: string): string => (labels === "" ? "" : `{${labels}}`);
const head = (name: string, help: string | undefined, type: string): string[] => [
  `# HELP ${name} ${help ?? name}`,
  `# TYPE ${name} ${type}`,
];

function printHistogram(name: string, labels: string, histogram: Histogram): string[] {
  const prefix = labels === "" ? "" : `${labels},`;
  let total = 0;
  const buckets = BOUNDS.map((bound, index) => {
    total += histogram.buckets[index] ?? 0;
    return `${name}_bucket{${prefix}le="${bound}"} ${total}`;
  });
  return [
    ...buckets,
    `${name}_bucket{${prefix}le="+Inf"} ${histogram.count}`,
    `${name}_sum${braced(labels)} ${histogram.sum}`,
    `${name}_count${braced(labels)} ${histogram.count}`,
  ];
}
