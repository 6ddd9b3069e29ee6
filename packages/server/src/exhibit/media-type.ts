import path from "node:path";

/** A kind of file this office takes: recognised by its first bytes, whatever it calls itself. */
interface MediaKind {
  readonly type: string;
  readonly extensions: readonly string[];
  /** Bytes at an offset; all must be there. */
  readonly magic: readonly { readonly at: number; readonly bytes: string }[];
  /** Shown by the browser itself; all others are only ever saved. */
  readonly inline?: boolean;
}

const ascii = (text: string): string => Buffer.from(text, "latin1").toString("hex");
const ZIP = [{ at: 0, bytes: "504b0304" }];
const OLE = [{ at: 0, bytes: "d0cf11e0a1b11ae1" }];
const OFFICE = "application/vnd.openxmlformats-officedocument";

/** Order matters where one form holds another: the office formats are ZIP files told apart by their extension. */
const KINDS: readonly MediaKind[] = [
  { type: "image/jpeg", extensions: [".jpg", ".jpeg"], magic: [{ at: 0, bytes: "ffd8ff" }], inline: true },
  { type: "image/png", extensions: [".png"], magic: [{ at: 0, bytes: "89504e470d0a1a0a" }], inline: true },
  {
    type: "image/webp",
    extensions: [".webp"],
    magic: [
      { at: 0, bytes: ascii("RIFF") },
      { at: 8, bytes: ascii("WEBP") },
    ],
    inline: true,
  },
  { type: "image/heic", extensions: [".heic", ".heif"], magic: [{ at: 4, bytes: ascii("ftyphei") }] },
  { type: "application/pdf", extensions: [".pdf"], magic: [{ at: 0, bytes: ascii("%PDF-") }], inline: true },
  { type: "application/ofd", extensions: [".ofd"], magic: ZIP },
  { type: `${OFFICE}.wordprocessingml.document`, extensions: [".docx"], magic: ZIP },
  { type: `${OFFICE}.spreadsheetml.sheet`, extensions: [".xlsx"], magic: ZIP },
  { type: `${OFFICE}.presentationml.presentation`, extensions: [".pptx"], magic: ZIP },
  { type: "application/zip", extensions: [".zip"], magic: ZIP },
  { type: "application/msword", extensions: [".doc", ".wps"], magic: OLE },
  { type: "application/vnd.ms-excel", extensions: [".xls", ".et"], magic: OLE },
  { type: "video/mp4", extensions: [".mp4", ".m4v", ".mov"], magic: [{ at: 4, bytes: ascii("ftyp") }], inline: true },
  { type: "audio/mpeg", extensions: [".mp3"], magic: [{ at: 0, bytes: ascii("ID3") }], inline: true },
  { type: "audio/mpeg", extensions: [".mp3"], magic: [{ at: 0, bytes: "fffb" }], inline: true },
  { type: "audio/mp4", extensions: [".m4a", ".aac"], magic: [{ at: 4, bytes: ascii("ftyp") }], inline: true },
  { type: "audio/amr", extensions: [".amr"], magic: [{ at: 0, bytes: ascii("#!AMR") }] },
  {
    type: "audio/wav",
    extensions: [".wav"],
    magic: [
      { at: 0, bytes: ascii("RIFF") },
      { at: 8, bytes: ascii("WAVE") },
    ],
    inline: true,
  },
];

const PLAIN: Readonly<Record<string, string>> = { ".txt": "text/plain", ".csv": "text/csv" };

/**
 * Media type of a file by its content. The extension only chooses among types that begin alike; a name that belies the
 * content is refused, so that no page or program comes in as a picture.
 *
 * @returns undefined when this is none of the kinds taken
 */
export function mediaTypeOf(head: Uint8Array, name: string): string | undefined {
  const extension = path.extname(name).toLowerCase();
  const fitting = KINDS.filter((kind) =>
    kind.magic.every(({ at, bytes }) => hexAt(head, at, bytes.length / 2) === bytes),
  );
  const named = fitting.find((kind) => kind.extensions.includes(extension));
  if (named) return named.type;
  const plain = PLAIN[extension];
  return fitting.length === 0 && plain !== undefined && isText(head) ? plain : undefined;
}

const hexAt = (head: Uint8Array, at: number, length: number): string =>
  Buffer.from(head.subarray(at, at + length)).toString("hex");

/** No control characters but tabs and line ends: UTF-8 and GB 18030 text alike. */
const isText = (head: Uint8Array): boolean =>
  head.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13);

/** Whether a browser may show it in its own page; everything else is only saved. */
export const isInline = (type: string): boolean => KINDS.some((kind) => kind.type === type && kind.inline === true);
