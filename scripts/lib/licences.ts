import { lockedPackages } from "./lock-file.ts";
import type { Locked } from "./lock-file.ts";

/** Licences that ask for nothing but their own text and the names of the authors. */
const PERMISSIVE = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "ISC",
  "MIT",
  "PSF-2.0",
  "Python-2.0",
  "Unlicense",
]);

/** What asks for more, and why it may be used as it is used here. */
const EXCEPTIONS: readonly {
  readonly licence: RegExp;
  readonly name: RegExp;
  readonly dev?: true;
  readonly why: string;
}[] = [
  {
    licence: /^(?:MIT AND )?OFL-1\.1$/,
    name: /^(?:@embedpdf\/fonts-sc|@fontsource\/|@expo-google-fonts\/)/,
    why: "fonts: may be embedded in documents and passed on with the program; may not be sold by themselves",
  },
  {
    licence: /LGPL-3\.0-or-later/,
    name: /^@img\/sharp-/,
    why: "libvips, linked dynamically, unchanged, and replaceable: what the LGPL asks of a program that uses a library",
  },
  {
    licence: /^MPL-2\.0$/,
    name: /^(?:axe-core|lightningcss)/,
    dev: true,
    why: "used unchanged to build and to test, not part of what is installed",
  },
  {
    licence: /^$/,
    name: /^(?:busboy|streamsearch|humanize-number)$/,
    dev: true,
    why: "MIT by their own text (LICENSE, Readme), named in a form the lock file does not take over; used by the S3 server of the tests",
  },
];

/** Why this package may be used; undefined: nobody has looked at its licence. */
export function allowedBecause({ licence, name, dev }: Pick<Locked, "licence" | "name" | "dev">): string | undefined {
  const choices = licence.replaceAll(/[()]/g, "").split(" OR ");
  if (choices.some((choice) => choice.split(" AND ").every((one) => PERMISSIVE.has(one)))) return "permissive";
  return EXCEPTIONS.find((one) => one.licence.test(licence) && one.name.test(name) && (one.dev !== true || dev))?.why;
}

/** docs/licences.md: every package of others with its licence. */
export function licencePage(): string {
  const packages = lockedPackages();
  const rows = (dev: boolean): string[] => {
    const lines = packages
      .filter((one) => one.dev === dev)
      .map(({ name, version, licence }) => `| \`${name}\` | ${version} | ${licence} |`);
    return ["| package | version | licence |", "| --- | --- | --- |", ...new Set(lines.sort())];
  };
  return [
    "# Licences of what is used",
    "",
    "Made from the lock file by `npm run generate`; CI compares. Permissive licences are allowed:",
    `${[...PERMISSIVE].join(", ")}. Exceptions, each for the packages named alone:`,
    "",
    ...EXCEPTIONS.map(({ name, why, dev }) => `- \`${name.source}\`${dev === true ? " (development)" : ""}: ${why}`),
    "",
    "## Installed with the product",
    "",
    ...rows(false),
    "",
    "## For building and testing",
    "",
    ...rows(true),
    "",
  ].join("\n");
}
