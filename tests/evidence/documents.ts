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
