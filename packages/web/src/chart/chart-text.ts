/** Width of a text in the chart's fonts: Chinese is square, Latin letters and figures are a little over half as wide. */
export function widthOf(text: string, size: number): number {
  let width = 0;
  // Roman letters, figures and their punctuation.
  for (const letter of text) width += letter.charCodeAt(0) < 0x2e80 && !"·—“”‘’…".includes(letter) ? 0.58 : 1;
  return width * size;
}

/** What must not begin a line: one of these may hang over its end. */
const NOT_FIRST = "，。、；：）》”’！？／";

/** What must not end one. */
const NOT_LAST = "（《“‘";

/** Breaks a text into lines of at most `width` pixels; a last line that does not fit any more ends with an ellipsis. */
export function wrapped(text: string, size: number, width: number, lines: number): string[] {
  const found: string[] = [];
  let line = "";
  for (const letter of text) {
    const hangs = NOT_FIRST.includes(letter) && widthOf(line, size) <= width;
    if (line !== "" && !hangs && widthOf(line + letter, size) > width) {
      const opens = NOT_LAST.includes(line.slice(-1)) ? line.slice(-1) : "";
      found.push(line.slice(0, line.length - opens.length));
      line = opens;
    }
    line += letter;
  }
  if (line !== "") found.push(line);
  if (found.length <= lines) return found;
  const last = found[lines - 1] ?? "";
  return [...found.slice(0, lines - 1), `${[...last].slice(0, -1).join("")}…`];
}
