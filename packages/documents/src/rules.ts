/** Rules of the model that a schema cannot say. */

interface Spanning {
  colSpan?: number;
  rowSpan?: number;
}

/**
 * Checks that the cells with their spans cover a grid of `columns` columns exactly once, row by row.
 *
 * @returns the first row that does not fit with the reason, or undefined.
 */
export function checkGrid(
  rows: readonly (readonly Spanning[])[],
  columns: number,
): { row: number; reason: string } | undefined {
  /** For each column, how many rows from here on a cell above still reaches down. */
  const reaching = Array.from({ length: columns }, () => 0);
  for (const [row, cells] of rows.entries()) {
    const left = rows.length - row;
    let column = 0;
    for (const { colSpan = 1, rowSpan = 1 } of cells) {
      while (column < columns && reaching[column]! > 0) column += 1;
      if (column + colSpan > columns) return { row, reason: `单元格超出${columns}列` };
      if (rowSpan > left) return { row, reason: "单元格向下超出表格" };
      const end = column + colSpan;
      for (; column < end; column += 1) {
        if (reaching[column]! > 0) return { row, reason: "单元格与上方跨行的单元格重叠" };
        reaching[column] = rowSpan;
      }
    }
    if (reaching.includes(0)) return { row, reason: `单元格未填满${columns}列` };
    for (let i = 0; i < columns; i += 1) reaching[i]! -= 1;
  }
  return undefined;
}

/** For each cell of a checked grid the column it starts in. */
export function cellColumns(rows: readonly (readonly Spanning[])[], width: number): number[][] {
  const reaching = Array.from({ length: width }, () => 0);
  return rows.map((row) => {
    let column = 0;
    const starts = row.map(({ colSpan = 1, rowSpan = 1 }) => {
      while (reaching[column]! > 0) column += 1;
      const start = column;
      reaching.fill(rowSpan, start, start + colSpan);
      column += colSpan;
      return start;
    });
    for (let i = 0; i < width; i += 1) reaching[i]! -= 1;
    return starts;
  });
}

/**
 * 发文字号: issuer's code, year in full in 〔〕, serial number without “第” and without leading zero, “号” (FMT-05).
 *
 * @returns what is wrong, or undefined.
 */
export function checkNumber(number: string | undefined): string | undefined {
  if (number === undefined || /^[^〔〕\d]+〔\d{4}〕[1-9]\d*号$/.test(number)) return undefined;
  return `发文字号应如“清河街发〔2024〕12号”：年份用全称加〔〕，序号不加“第”、不编虚位（GB/T 9704—2012 7.2.5）`;
}
