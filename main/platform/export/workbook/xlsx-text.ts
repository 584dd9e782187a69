/** Excel keeps no more of a cell. */
const LONGEST = 32_767;
/** Matched by code unit: what XML 1.0 cannot carry at all. */
const FORBIDDEN = /[^\t\n\r\u0020-\ufffd]/g;

/** For XML that we write ourselves. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Any text of the data: what XML forbids is written the spreadsheet's own way (`_x0007_`), never dropped. */
export function cellText(text: string): string {
  const code = (character: string) =>
    `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
  const spelled = text
    .slice(0, LONGEST)
    .toWellFormed()
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(FORBIDDEN, code)
    .replaceAll('\r', '_x000D_');
  return escaped(spelled);
}
