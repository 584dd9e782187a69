import { expect, test } from 'vitest';
import { scansIn } from '../../renderer/features/evidence/record/pdf-scans.ts';

const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 0xff, 0xd9]);

function aScan(...objects: readonly { head: string; content: Buffer }[]): ArrayBuffer {
  const parts = objects.map(({ head, content }, at) =>
    Buffer.concat([
      Buffer.from(`${at + 1} 0 obj\n<< ${head} /Length ${content.length} >>\nstream\r\n`),
      content,
      Buffer.from('\nendstream\nendobj\n'),
    ]),
  );
  return new Uint8Array(Buffer.concat([Buffer.from('%PDF-1.4\n'), ...parts])).buffer;
}

const image = '/Type /XObject /Subtype /Image /Width 9';

test('the pages of a scan are its JPEG pictures, in their order, and nothing else of the document', async () => {
  const other = Buffer.from([...JPEG.subarray(0, 4), 9, 9]);
  const pages = scansIn(
    aScan(
      { head: '/Filter /FlateDecode', content: JPEG },
      { head: `${image} /Filter /DCTDecode`, content: JPEG },
      { head: '/S /JavaScript', content: Buffer.from('app.alert(1)') },
      { head: `${image} /Filter [/DCTDecode]`, content: other },
      { head: `${image} /Filter [/FlateDecode /DCTDecode]`, content: JPEG },
      { head: `${image} /Filter /DCTDecode`, content: Buffer.from('<script>') },
    ),
  );
  const bytes = await Promise.all(pages.map(async (page) => Buffer.from(await page.arrayBuffer())));
  expect(bytes.map((page) => page.subarray(0, 6).toString('hex'))).toEqual([
    JPEG.subarray(0, 6).toString('hex'),
    other.toString('hex'),
  ]);
  expect(pages.every(({ type }) => type === 'image/jpeg')).toBe(true);
});

test.each([
  '',
  '%PDF-1.4',
  'stream',
  'stream\nendstream',
  '/Subtype /Image /Filter /DCTDecode stream',
])('a torn document has no pages: %s', (text) => {
  expect(scansIn(new Uint8Array(Buffer.from(text)).buffer)).toEqual([]);
});
