import { unzlibSync } from 'fflate';

/** The words of a PDF set in standard letters, page streams in their order. */
export function textOfPdf(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('latin1');
  const shown: string[] = [];
  for (const { index, 0: mark } of text.matchAll(/stream\r?\n/g)) {
    const from = index + mark.length;
    const content = inflated(bytes.subarray(from, text.indexOf('endstream', from)));
    for (const [, array = '', one = ''] of content.matchAll(/\[([^\]]*)\] TJ|<([\da-f]*)> Tj/gi)) {
      const parts =
        one === '' ? [...array.matchAll(/<([\da-f]*)>/gi)].map(([, hex]) => hex) : [one];
      shown.push(parts.map((hex) => Buffer.from(hex ?? '', 'hex').toString('latin1')).join(''));
    }
  }
  // The letters of Windows beyond Latin-1 that we write.
  return shown.join('\n').replaceAll('\x96', '–').replaceAll('\x85', '…');
}

function inflated(bytes: Uint8Array): string {
  try {
    return Buffer.from(unzlibSync(bytes)).toString('latin1');
  } catch {
    return '';
  }
}
