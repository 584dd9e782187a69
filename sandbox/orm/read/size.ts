/** Odoo's human size of base64 content: "17.00 bytes", "292.97 Kb". */
export function sizeText(base64: string): string {
  const units = ['bytes', 'Kb', 'Mb', 'Gb'];
  let size = bytesOf(base64);
  let unit = 0;
  while (size >= 1024 && unit < units.length - 1) {
    size /= 1024;
    unit += 1;
  }
  return `${size.toFixed(2)} ${units[unit]}`;
}

export const bytesOf = (base64: string) =>
  Math.floor((base64.replaceAll(/[\s=]/g, '').length * 3) / 4);
