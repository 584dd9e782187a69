import pdfMake from 'pdfmake/build/pdfmake.js';
import helvetica from 'pdfmake/build/standard-fonts/Helvetica.js';
import type { TDocumentDefinitions } from 'pdfmake/interfaces';

/** Set in the letters that every reader has: no font is fetched, and none is embedded. */
export async function makePdf(page: TDocumentDefinitions): Promise<Blob> {
  pdfMake.addFontContainer(helvetica);
  return pdfMake.createPdf(page).getBlob();
}
