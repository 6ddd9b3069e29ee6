/** Where an issued instrument can be read or fetched. */
export const instrumentAddress = (matter: string, instrument: string, format: "html" | "pdf" | "docx"): string =>
  `/api/matters/${encodeURIComponent(matter)}/instruments/${encodeURIComponent(instrument)}.${format}`;
