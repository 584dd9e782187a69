import { useEffect, useState } from 'react';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { Skeleton } from '../../../../ui/feedback/Skeleton.tsx';
import { useText } from '../../../../ui/text/use-text.ts';
import type { OpenPdf } from './open-pdf.ts';
import { PdfPage } from './PdfPage.tsx';
import { PreviewFrame } from './PreviewFrame.tsx';
import type { PdfFault } from './pdf-fault.ts';

interface PdfPreviewProps {
  blob: Blob;
  name: string;
}

/** The pages of a PDF, one at a time; its reader is loaded with the first one that is looked at. */
export function PdfPreview({ blob, name }: PdfPreviewProps) {
  const say = useText();
  const { pdf, fault, fail } = usePdf(blob);
  const [page, setPage] = useState(1);
  const [zoom, setZoom] = useState(1);
  if (fault !== null) return <Notice tone="warn" title={say(`evidence.pdf_${fault}`)} />;
  if (pdf === null) return <Skeleton height="20rem" />;
  return (
    <PreviewFrame {...{ name, page, zoom }} pages={pdf.pages} onPage={setPage} onZoom={setZoom}>
      <PdfPage {...{ pdf, name, page, zoom }} onFault={fail} />
    </PreviewFrame>
  );
}

function usePdf(blob: Blob) {
  const [pdf, setPdf] = useState<OpenPdf | null>(null);
  const [fault, fail] = useState<PdfFault | null>(null);
  useEffect(() => {
    let isOver = false;
    let close = () => {};
    const open = async () => {
      const { openPdf } = await import('./open-pdf.ts');
      const content = await blob.arrayBuffer();
      if (isOver) return;
      const found = await openPdf(content);
      if (typeof found !== 'string') close = found.close;
      if (isOver) close();
      else if (typeof found === 'string') fail(found);
      else setPdf(found);
    };
    open().catch(() => fail('broken'));
    return () => {
      isOver = true;
      close();
    };
  }, [blob]);
  // Whatever keeps its thread busy ends with it.
  useEffect(() => {
    if (fault !== null) pdf?.close();
  }, [fault, pdf]);
  return { pdf, fault, fail };
}
