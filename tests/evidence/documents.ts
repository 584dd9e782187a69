import { crc32, deflateSync } from 'node:zlib';

/** Documents that are small and real enough to be taken in. */
export function aPdf(text: string): Buffer {
  return Buffer.from(`%PDF-1.4\n1 0 obj\n(${text})\nendobj\ntrailer\n%%EOF\n`);
}

/** A grey picture of that size. */
export function aPng(width: number, height: number): Buffer {
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  size.writeUInt8(8, 8);
  const rows = deflateSync(Buffer.alloc((width + 1) * height, 0));
  const parts = [chunk('IHDR', size), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...parts]);
}

function chunk(kind: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** A PDF that has a page for each of the texts, tries to run a script, and links to elsewhere. */
export function aPagedPdf(texts: readonly string[]): Buffer {
  const pageOf = (at: number): number => 5 + at * 2;
  const kids = texts.map((_, at) => `${pageOf(at)} 0 R`).join(' ');
  const script = "app.alert('x'); this.submitForm('http://127.0.0.1:9/x')";
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /OpenAction 4 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${texts.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /S /JavaScript /JS (${script.replace(/[()]/g, '\\$&')}) >>`,
    ...texts.flatMap((text, at) => {
      const drawn = `BT /F1 48 Tf 60 700 Td (${text}) Tj ET`;
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${pageOf(at) + 1} 0 R
          /Resources << /Font << /F1 3 0 R >> >> /Annots [<< /Type /Annot /Subtype /Link
          /Rect [0 0 595 842] /A << /S /URI /URI (http://127.0.0.1:9/y) >> >>] >>`,
        `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
      ];
    }),
  ];
  const parts = ['%PDF-1.7\n'];
  const places = objects.map((object, at) => {
    const place = parts.join('').length;
    parts.push(`${at + 1} 0 obj\n${object}\nendobj\n`);
    return String(place).padStart(10, '0');
  });
  const start = parts.join('').length;
  const table = ['0000000000 65535 f ', ...places.map((place) => `${place} 00000 n `)].join('\n');
  const size = objects.length + 1;
  parts.push(`xref\n0 ${size}\n${table}\ntrailer\n<< /Size ${size} /Root 1 0 R >>\n`);
  parts.push(`startxref\n${start}\n%%EOF\n`);
  return Buffer.from(parts.join(''), 'latin1');
}
