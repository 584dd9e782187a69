import { FileUp } from 'lucide-react';
import { type DragEvent, useRef, useState } from 'react';
import { type ImportKind, importKinds } from '../../../../shared/contract/import-rows.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { Select } from '../../../ui/controls/Select.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import type { Importing } from './use-import.ts';

interface ChooseImportProps {
  importing: Importing;
  mayCertificates: boolean;
}

/** A file is dropped here, or chosen. */
export function ChooseImport({ importing, mayCertificates }: ChooseImportProps) {
  const say = useText();
  const input = useRef<HTMLInputElement>(null);
  const [kind, setKind] = useState<ImportKind>('vendors');
  const isBusy = importing.bringing || importing.committing;
  const take = (files: FileList | null): void => {
    const file = files?.[0];
    if (file !== undefined && !isBusy) importing.bring(file, kind);
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    take(event.dataTransfer.files);
  };
  return (
    <section
      aria-label={say('imports.title')}
      onDragOver={(event) => event.preventDefault()}
      onDrop={onDrop}
      className="flex flex-wrap items-center gap-3 rounded-base border border-line-strong border-dashed px-3 py-2.5"
    >
      <Select<ImportKind>
        label={say('imports.kind')}
        value={kind}
        disabled={isBusy}
        onChange={setKind}
        options={importKinds
          .filter((one) => one === 'vendors' || mayCertificates)
          .map((value) => ({ value, label: say(`imports.kind_${value}`) }))}
      />
      <Button disabled={isBusy} onClick={() => input.current?.click()}>
        <FileUp aria-hidden size={14} />
        {say('imports.choose')}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".csv,.tsv,.txt,.xlsx,text/csv"
        aria-label={say('imports.choose')}
        tabIndex={-1}
        className="sr-only"
        onChange={(event) => {
          take(event.target.files);
          // The same file, mended, may be chosen again.
          event.target.value = '';
        }}
      />
      <p className="min-w-0 flex-1 text-muted text-table">
        {say('imports.drop')} {say('imports.text')}
      </p>
    </section>
  );
}
