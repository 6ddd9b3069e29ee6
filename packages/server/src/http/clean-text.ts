/** NUL, which no text of a person holds and PostgreSQL stores in none; halves of a character, which are no text at all. */
const NUL = "\u0000";

/**
 * Control characters but tab and line ends, and what turns the direction of writing around: invisible, and able to make a name
 * look like another (`case\u202Egpj.exe`). They come along when a telephone number is copied from another program.
 */
const INVISIBLE = /(?![\t\n\r])\p{Cc}|[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Whether no database and no reader can take this text. */
export const isImpossible = (text: string): boolean => text.includes(NUL) || !text.isWellFormed();

/** A text without what nobody sees. */
export const cleanText = (text: string): string => text.replaceAll(INVISIBLE, "");
