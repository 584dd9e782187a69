const MOST_PAGES = 20;
const STREAM = 'stream';
const LONGEST_HEAD = 2_000;
const JPEG = [0xff, 0xd8, 0xff] as const;

/**
 * The scanned pages of a PDF, as the JPEG pictures that a scanner put into it. Nothing else of the document is
 * looked at: no script, form or font in it is ever read.
 */
export function scansIn(content: ArrayBuffer): Blob[] {
  const text = new TextDecoder('latin1').decode(content);
  const bytes = new Uint8Array(content);
  const pages: Blob[] = [];
  for (let at = text.indexOf(STREAM); at >= 0; at = text.indexOf(STREAM, at + 1)) {
    if (pages.length === MOST_PAGES) break;
    if (text.startsWith('end', at - 3)) continue;
    const end = text.indexOf('endstream', at);
    if (end < 0) break;
    const head = text.slice(Math.max(0, at - LONGEST_HEAD), at);
    const isPicture = isJpegImage(head.slice(head.lastIndexOf(' obj')));
    const start = at + STREAM.length + (text[at + STREAM.length] === '\r' ? 2 : 1);
    if (isPicture && JPEG.every((byte, place) => bytes[start + place] === byte)) {
      pages.push(new Blob([bytes.slice(start, end)], { type: 'image/jpeg' }));
    }
    at = end + STREAM.length;
  }
  return pages;
}

/** With one filter alone: what was packed twice is left to a reader of PDF. */
function isJpegImage(head: string): boolean {
  const isImage = /\/Subtype\s*\/Image\b/.test(head);
  return isImage && /\/Filter\s*(\[\s*)?\/DCTDecode\b\s*(\]|\/|>)/.test(head);
}
