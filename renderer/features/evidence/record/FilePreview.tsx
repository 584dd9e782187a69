import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { EvidenceFile } from '../../../../shared/contract/evidence-rows.ts';
import { api } from '../../../client/client.ts';
import { saveBlob } from '../../../client/download.ts';
import { failureOf } from '../../../client/failure.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { Skeleton } from '../../../ui/feedback/Skeleton.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import { scansIn } from './pdf-scans.ts';

/**
 * Nothing of a document runs here: a picture is drawn as a picture, of a PDF only the scanned pages are, and the
 * page may neither embed nor frame anything (content security policy).
 */
export function FilePreview({ file }: { file: EvidenceFile }) {
  const say = useText();
  const { sha256, isHere } = file;
  const options = api.evidence.file.queryOptions({ input: { sha256 } });
  const { data, error } = useQuery({ ...options, enabled: isHere, gcTime: 0 });
  const blob = useMemo(() => (data === undefined ? null : blobOf(data)), [data]);
  const pages = usePages(blob);
  if (!isHere) return <Notice title={say('vault.missing', { file: sha256.slice(0, 12) })} />;
  if (error !== null) {
    const { code, params } = failureOf(error);
    return <Notice tone="bad" title={say(code, params)} />;
  }
  if (data === undefined || blob === null) return <Skeleton height="8rem" />;
  return (
    <div className="flex flex-col gap-2">
      {pages?.map((url, at) => (
        <img
          key={url}
          src={url}
          alt={say('evidence.page', { name: data.name, page: at + 1 })}
          className="max-h-96 w-full rounded-base border border-line bg-sunken object-contain"
        />
      ))}
      {pages?.length === 0 && <Notice title={say('evidence.no_preview')} />}
      {file.reason !== null && <Notice tone="warn" title={say('evidence.not_taken')} />}
      <div className="flex items-center gap-2">
        <Button onClick={() => saveBlob(data.name, blob)}>{say('evidence.save_copy')}</Button>
        <span className="min-w-0 truncate text-muted text-table">{data.name}</span>
      </div>
    </div>
  );
}

function blobOf({ mime, base64 }: { mime: string; base64: string }): Blob {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  return new Blob([bytes], { type: mime });
}

/** Addresses of the pages to draw; they are given back when the record closes. */
function usePages(blob: Blob | null): readonly string[] | null {
  const [pages, setPages] = useState<readonly string[] | null>(null);
  useEffect(() => {
    if (blob === null) return;
    let urls: string[] = [];
    let isOver = false;
    const read = async () => {
      const found = blob.type === 'application/pdf' ? scansIn(await blob.arrayBuffer()) : [blob];
      if (isOver) return;
      urls = found.map((page) => URL.createObjectURL(page));
      setPages(urls);
    };
    void read();
    return () => {
      isOver = true;
      for (const url of urls) URL.revokeObjectURL(url);
    };
  }, [blob]);
  return pages;
}
