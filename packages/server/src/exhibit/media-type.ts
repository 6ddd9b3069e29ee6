import path from "node:path";

/** A kind of file this office knows: recognised by its first bytes, whatever it calls itself. */
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

/** Files that hold files: nobody sees what comes in with them. Taken only where the office says so. */
const ARCHIVES: readonly MediaKind[] = [
  { type: "application/zip", extensions: [".zip"], magic: ZIP },
  { type: "application/vnd.rar", extensions: [".rar"], magic: [{ at: 0, bytes: "526172211a07" }] },
  { type: "application/x-7z-compressed", extensions: [".7z"], magic: [{ at: 0, bytes: "377abcaf271c" }] },
  { type: "application/gzip", extensions: [".gz", ".tgz"], magic: [{ at: 0, bytes: "1f8b" }] },
  { type: "application/x-tar", extensions: [".tar"], magic: [{ at: 257, bytes: ascii("ustar") }] },
];

/** What runs, by its first bytes: Windows, Linux, macOS, Java, scripts, shortcuts. Never taken. */
const PROGRAMS = ["4d5a", "7f454c46", "feedface", "feedfacf", "cffaedfe", "cafebabe", "4c00000001140200"];

const PLAIN: Readonly<Record<string, string>> = { ".txt": "text/plain", ".csv": "text/csv" };

/** First bytes that are looked at: as far as a TAR says what it is. */
export const HEAD_BYTES = 512;

const begins = (head: Uint8Array, kind: MediaKind): boolean =>
  kind.magic.every(({ at, bytes }) => hexAt(head, at, bytes.length / 2) === bytes);

/**
 * Media type of a file by its content. The extension only chooses among types that begin alike; a name that belies the
 * content is refused, so that no page or program comes in as a picture.
 *
 * @param head its first `HEAD_BYTES`
 * @returns undefined when this is none of the kinds known
 */
export function mediaTypeOf(head: Uint8Array, name: string): string | undefined {
  const extension = path.extname(name).toLowerCase();
  const fitting = [...KINDS, ...ARCHIVES].filter((kind) => begins(head, kind));
  const named = fitting.find((kind) => kind.extensions.includes(extension));
  if (named) return named.type;
  const plain = PLAIN[extension];
  return fitting.length === 0 && plain !== undefined && isText(head) && !isProgram(head) ? plain : undefined;
}

export const isArchive = (type: string): boolean => ARCHIVES.some((kind) => kind.type === type);

/** Whether the content is a program, whatever its name. */
export const isProgram = (head: Uint8Array): boolean =>
  PROGRAMS.some((magic) => hexAt(head, 0, magic.length / 2) === magic) ||
  (hexAt(head, 0, 2) === ascii("#!") && hexAt(head, 0, 5) !== ascii("#!AMR"));

/** Whether the content is an archive that its name does not own up to. */
export const beginsAsArchive = (head: Uint8Array): boolean => ARCHIVES.some((kind) => begins(head, kind));

const hexAt = (head: Uint8Array, at: number, length: number): string =>
  Buffer.from(head.subarray(at, at + length)).toString("hex");

/** No control characters but tabs and line ends: UTF-8 and GB 18030 text alike. */
const isText = (head: Uint8Array): boolean =>
  head.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13);

/** Whether a browser may show it in its own page; everything else is only saved. */
export const isInline = (type: string): boolean => KINDS.some((kind) => kind.type === type && kind.inline === true);

const family = (type: string): string => type.split("/", 1)[0] ?? "";
const SOUND = ["audio", "video"];

/**
 * Whether what the sender calls the file fits what it is. Browsers call many office files by other names (a CSV is Excel to
 * Windows), so families are compared, and only those that leave no doubt.
 */
export function fitsDeclared(declared: string, type: string): boolean {
  const said = declared.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  if (said === "" || said === "application/octet-stream") return true;
  if (["image", "audio", "video"].includes(family(said)) || ["image", "audio", "video"].includes(family(type)))
    return family(said) === family(type) || [said, type].every((one) => SOUND.includes(family(one)));
  if (said === "application/pdf" || type === "application/pdf") return said === type;
  return !/html|svg|xml$|javascript|ecmascript|x-msdownload|x-sh/.test(said) || type.includes("openxmlformats");
}

/** What goes into fields for photos and recordings is one; papers may be of any kind. */
const OF_KIND: Readonly<Record<string, readonly string[]>> = {
  near: ["image"],
  far: ["image"],
  reference: ["image"],
  before: ["image", "video"],
  after: ["image", "video"],
  photo: ["image"],
  video: ["image", "audio", "video"],
  audiovisual: ["image", "audio", "video"],
};

/** Whether a file of this type can be an exhibit of this kind. */
export const fitsKind = (kind: string, type: string): boolean => OF_KIND[kind]?.includes(family(type)) ?? true;
