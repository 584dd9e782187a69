import { getDocument, type PDFDocumentProxy, PDFWorker, VerbosityLevel } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { startWorker } from '../../../../client/work/start-worker.ts';
import { inTime, isGivenUp, type PdfFault, pdfFaultOf } from './pdf-fault.ts';

export interface OpenPdf {
  pages: number;
  /** Draws a page that many pixels wide, and gives up the one before; null where it worked. */
  draw(page: number, onto: HTMLCanvasElement, width: number): Promise<PdfFault | null>;
  close(): void;
}

const MOST_PIXELS = 16_000_000;
const LARGEST_PICTURE = 64_000_000;

/**
 * Reads a PDF in a thread of its own that ends with it, and draws single pages. Nothing in it is run, followed or
 * fetched: scripts, links and forms belong to layers that are never made, and no decoder is compiled.
 */
export async function openPdf(content: ArrayBuffer): Promise<OpenPdf | PdfFault> {
  const port = startWorker(workerUrl);
  const task = getDocument({
    ...{ data: new Uint8Array(content), worker: PDFWorker.create({ port }) },
    ...{ enableXfa: false, useWasm: false, useSystemFonts: true, useWorkerFetch: false },
    ...{ wasmUrl: new URL('pdf/', document.baseURI).href, maxImageSize: LARGEST_PICTURE },
    ...{ disableAutoFetch: true, disableRange: true, disableStream: true },
    verbosity: VerbosityLevel.ERRORS,
  });
  const close = () => {
    void task.destroy().catch(() => undefined);
    port.terminate();
  };
  const found = await inTime(task.promise).catch(pdfFaultOf);
  if (typeof found !== 'string') return { pages: found.numPages, draw: drawing(found), close };
  close();
  return found;
}

function drawing(pdf: PDFDocumentProxy): OpenPdf['draw'] {
  let turn = 0;
  let giveUp = () => {};
  return async (number, canvas, width) => {
    giveUp();
    turn += 1;
    const mine = turn;
    try {
      const page = await inTime(pdf.getPage(number));
      if (mine !== turn) return null;
      const whole = page.getViewport({ scale: 1 });
      const most = Math.sqrt(MOST_PIXELS / (whole.width * whole.height));
      const viewport = page.getViewport({ scale: Math.min(width / whole.width, most) });
      const sheet = document.createElement('canvas');
      sheet.width = Math.max(1, Math.floor(viewport.width));
      sheet.height = Math.max(1, Math.floor(viewport.height));
      const rendering = page.render({ canvas: sheet, viewport });
      giveUp = () => rendering.cancel();
      await inTime(rendering.promise);
      if (mine === turn) show(sheet, canvas);
      return null;
    } catch (error) {
      return isGivenUp(error) ? null : pdfFaultOf(error);
    }
  };
}

/** When it is whole: half a page is never seen. */
function show(sheet: HTMLCanvasElement, canvas: HTMLCanvasElement): void {
  canvas.width = sheet.width;
  canvas.height = sheet.height;
  canvas.getContext('2d')?.drawImage(sheet, 0, 0);
}
