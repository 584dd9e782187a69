import { useEffect, useRef } from 'react';
import { useText } from '../../../../ui/text/use-text.ts';
import type { OpenPdf } from './open-pdf.ts';
import type { PdfFault } from './pdf-fault.ts';

interface PdfPageProps {
  pdf: OpenPdf;
  name: string;
  page: number;
  zoom: number;
  onFault(fault: PdfFault): void;
}

/** As wide as its frame, or so many times that. */
export function PdfPage({ pdf, name, page, zoom, onFault }: PdfPageProps) {
  const say = useText();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const { current } = canvas;
    if (current === null) return;
    let isOver = false;
    const draw = async () => {
      const fault = await pdf.draw(page, current, current.clientWidth * devicePixelRatio);
      if (fault !== null && !isOver) onFault(fault);
      if (!isOver) current.dataset.page = `${page}`;
    };
    current.style.width = `${zoom * 100}%`;
    void draw();
    return () => {
      isOver = true;
    };
  }, [pdf, page, zoom, onFault]);
  return (
    <canvas
      ref={canvas}
      role="img"
      aria-label={say('evidence.page', { name, page })}
      className="block max-w-none bg-white"
    />
  );
}
