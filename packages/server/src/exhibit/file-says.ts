import exifReader from "exif-reader";
import sharp from "sharp";

/** What a picture says of itself. It can be set by anybody: it stands beside what the server saw, and is called so. */
export interface FileSays {
  /** Local time without a zone, as cameras write it: `2024-09-02 08:30:00`. */
  readonly takenAt?: string;
  readonly lng?: number;
  readonly lat?: number;
  readonly device?: string;
}

/** What can be read from a picture's header, without decoding it. */
export interface PictureHeader {
  /** Pixels it would take to decode. */
  readonly pixels: number;
  readonly says: FileSays;
}

/** @returns undefined when no picture can be read from it */
export async function readPictureHeader(file: string): Promise<PictureHeader | undefined> {
  try {
    const { width, height, exif } = await sharp(file, { limitInputPixels: false }).metadata();
    return { pixels: width * height, says: exif ? saysOf(exif) : {} };
  } catch {
    return undefined;
  }
}

function saysOf(exif: Buffer): FileSays {
  try {
    const { Image: image, Photo: photo, GPSInfo: gps } = exifReader(exif);
    const taken = photo?.DateTimeOriginal ?? image?.DateTime;
    const device = [image?.Make, image?.Model].filter((one) => typeof one === "string" && one !== "").join(" ");
    const lng = degrees(gps?.GPSLongitude, gps?.GPSLongitudeRef, 180);
    const lat = degrees(gps?.GPSLatitude, gps?.GPSLatitudeRef, 90);
    return {
      ...(taken instanceof Date && !Number.isNaN(taken.getTime())
        ? { takenAt: taken.toISOString().slice(0, 19).replace("T", " ") }
        : {}),
      ...(lng === undefined || lat === undefined ? {} : { lng, lat }),
      ...(device === "" ? {} : { device: device.slice(0, 80) }),
    };
  } catch {
    // Broken or foreign tags say nothing.
    return {};
  }
}

/** Degrees, minutes and seconds as a number; south and west below nothing. */
function degrees(parts: unknown, ref: unknown, most: number): number | undefined {
  if (!Array.isArray(parts)) return undefined;
  const [whole = 0, minutes = 0, seconds = 0] = parts.map(Number);
  const value = (whole + minutes / 60 + seconds / 3600) * (ref === "S" || ref === "W" ? -1 : 1);
  return Number.isFinite(value) && Math.abs(value) <= most ? Math.round(value * 1e6) / 1e6 : undefined;
}
