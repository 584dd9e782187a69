export const noteLongest = 2_000;

/** Control characters but for line ends, halves of a pair, and what turns the direction of the text around it. */
const HIDDEN = /(?!\n)[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** What is kept of a text that somebody typed or pasted. */
export function plainNote(typed: string): string {
  return typed
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(HIDDEN, '')
    .trim();
}

export const isPlainNote = (text: string): boolean => text !== '' && plainNote(text) === text;
