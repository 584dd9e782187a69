import { useEffect, useState } from 'react';
import { useText } from '../../../../ui/text/use-text.ts';
import { PreviewFrame } from './PreviewFrame.tsx';

interface PicturePreviewProps {
  blob: Blob;
  name: string;
}

/** A picture as a picture; its address is given back when the record closes. */
export function PicturePreview({ blob, name }: PicturePreviewProps) {
  const say = useText();
  const [url, setUrl] = useState<string | null>(null);
  const [zoom, setZoom] = useState(1);
  useEffect(() => {
    const made = URL.createObjectURL(blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  if (url === null) return null;
  return (
    <PreviewFrame {...{ name, zoom }} page={1} pages={1} onPage={() => {}} onZoom={setZoom}>
      <img
        src={url}
        alt={say('evidence.page', { name, page: 1 })}
        className="block max-w-none"
        style={{ width: `${zoom * 100}%` }}
      />
    </PreviewFrame>
  );
}
