/** What the letters that every reader of PDF brings with it can write beyond Latin-1. */
const ALSO = new Set('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ');
const LIKE: Readonly<Record<string, string>> = { '−': '–', '→': '->', '≥': '>=', '≤': '<=' };
const WRITTEN = /^[\u0020-\u007e\u00a0-\u00ff\n]$/;

/** A text in letters that can be written: without marks that cannot, and a question mark where none is near. */
export function printable(text: string): string {
  return [...text].map(letterOf).join('');
}

/** The same of a drawing, whose marks stay marks. */
export function printableSvg(svg: string): string {
  return [...svg].map((sign) => (sign <= '~' ? sign : marked(letterOf(sign)))).join('');
}

function marked(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function letterOf(sign: string): string {
  if (WRITTEN.test(sign) || ALSO.has(sign)) return sign;
  const like = LIKE[sign];
  if (like !== undefined) return like;
  const plain = [...sign.normalize('NFKD')].filter((part) => WRITTEN.test(part)).join('');
  if (plain !== '') return plain;
  return /[\p{M}\p{Cf}]/u.test(sign) ? '' : '?';
}
