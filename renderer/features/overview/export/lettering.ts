import type { Pen } from './paper.ts';

const FAMILY = 'Inter Variable, Inter, system-ui, sans-serif';

export interface Hand {
  size: number;
  weight?: 400 | 600;
  colour: string;
  align?: 'left' | 'center' | 'right';
}

/** Sets the pen to letters of a kind, standing on their line. */
export function letter(pen: Pen, { size, weight = 400, colour, align = 'left' }: Hand): void {
  pen.font = `${weight} ${size}px ${FAMILY}`;
  pen.fillStyle = colour;
  pen.textAlign = align;
  pen.textBaseline = 'alphabetic';
}

/** As much of a text as is not wider, with the pen as it is set. */
export function shortened(pen: Pen, text: string, width: number): string {
  if (pen.measureText(text).width <= width) return text;
  const signs = [...text];
  let [kept, tooMany] = [0, signs.length];
  const cut = (count: number) => `${signs.slice(0, count).join('').trimEnd()}…`;
  while (tooMany - kept > 1) {
    const middle = Math.trunc((kept + tooMany) / 2);
    if (pen.measureText(cut(middle)).width <= width) kept = middle;
    else tooMany = middle;
  }
  return cut(kept);
}

/** A text in lines not wider, whole words where they fit. */
export function wrap(pen: Pen, text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || pen.measureText(longer).width <= width) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
  }
  return [...lines, line].map((one) => shortened(pen, one, width));
}
