import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { EvidenceFile } from '../../../../shared/contract/evidence-rows.ts';
import { api } from '../../../client/client.ts';
import { saveBlob } from '../../../client/download.ts';
import { failureOf } from '../../../client/failure.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { Skeleton } from '../../../ui/feedback/Skeleton.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import { BringDocument, type OfRequest } from './BringDocument.tsx';
import { PdfPreview } from './preview/PdfPreview.tsx';
import { PicturePreview } from './preview/PicturePreview.tsx';

/**
 * Nothing of a document runs here: a picture is drawn as a picture, a PDF as pictures of its pages, and the page may
 * neither embed nor frame anything (content security policy).
 */
export function FilePreview({ file, of }: { file: EvidenceFile; of: OfRequest }) {
  const say = useText();
  const { sha256, isHere, sending } = file;
  const options = api.evidence.file.queryOptions({ input: { sha256 } });
  const { data, error } = useQuery({ ...options, enabled: isHere, gcTime: 0 });
  const blob = useMemo(() => (data === undefined ? null : blobOf(data)), [data]);
  if (sending === 'erasing' || sending === 'erased') {
    return <Notice title={say('evidence.erased', { file: sha256.slice(0, 12) })} />;
  }
  if (!isHere) return <BringDocument sha256={sha256} of={of} />;
  if (error !== null) {
    const { code, params } = failureOf(error);
    return <Notice tone="bad" title={say(code, params)} />;
  }
  if (data === undefined || blob === null) return <Skeleton height="8rem" />;
  return (
    <div className="flex flex-col gap-2">
      {blob.type === 'application/pdf' ? (
        <PdfPreview blob={blob} name={data.name} />
      ) : (
        <PicturePreview blob={blob} name={data.name} />
      )}
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
