/** How a file can be looked at on the page itself. */
export type MediaKind = "image" | "pdf" | "video" | "audio" | "text" | "none";

/** Taken in by the server, but shown by no browser of the office. */
const UNSHOWN = ["image/heic", "audio/amr"];

export function mediaKind(mediaType: string): MediaKind {
  if (mediaType === "application/pdf") return "pdf";
  const [family = ""] = mediaType.split("/");
  if (UNSHOWN.includes(mediaType)) return "none";
  return family === "image" || family === "video" || family === "audio" || family === "text" ? family : "none";
}
