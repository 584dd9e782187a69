import { useMay, useSession } from '../../../client/use-session.ts';
import { EmptyState } from '../../../ui/feedback/EmptyState.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import { ChooseImport } from './ChooseImport.tsx';
import { ImportBatches } from './ImportBatches.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { useImport } from './use-import.ts';

/** A list is brought, looked at, decided on and saved as a whole; what was saved can be taken back. */
export function ImportPart() {
  const say = useText();
  const { role } = useSession();
  const mayVendors = useMay('vendor.edit');
  const mayCertificates = useMay('certification.edit');
  const importing = useImport();
  const { choices, failure, committed } = importing;
  if (!mayVendors && !mayCertificates) {
    return <EmptyState title={say('shell.no_right')} text={say('permission.denied', { role })} />;
  }
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-3">
      <ChooseImport importing={importing} mayCertificates={mayCertificates} />
      {failure !== null && <Notice tone="bad" title={say(failure.code, failure.params)} />}
      {committed !== null && <Notice tone="good" title={say('imports.committed')} />}
      {choices === null ? (
        <ImportBatches />
      ) : (
        <ImportPreview key={choices.upload} choices={choices} importing={importing} />
      )}
    </div>
  );
}
