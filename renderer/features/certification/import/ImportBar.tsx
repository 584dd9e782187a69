import type { ImportCounts } from '../../../../shared/contract/import-rows.ts';
import type { ImportChoices } from '../../../../shared/contract/imports.contract.ts';
import { client } from '../../../client/client.ts';
import { taskProgress } from '../../../client/live/task-progress.ts';
import { useCsvExport } from '../../../client/use-csv-export.ts';
import { useMay } from '../../../client/use-session.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { ProgressBar } from '../../../ui/feedback/ProgressBar.tsx';
import { useFormat } from '../../../ui/text/use-format.ts';
import { useText } from '../../../ui/text/use-text.ts';
import type { Importing } from './use-import.ts';

interface ImportBarProps {
  preview: { digest: string; counts: ImportCounts };
  choices: ImportChoices;
  importing: Importing;
}

/** Saving what was shown, the file of what is left, and the way out. */
export function ImportBar({ preview, choices, importing }: ImportBarProps) {
  const say = useText();
  const { language } = useFormat();
  const mayExport = useMay('export.create');
  const progress = taskProgress.use(choices.upload);
  const { digest, counts } = preview;
  const fix = useCsvExport((signal) =>
    client.imports.fixFile({ ...choices, language }, { signal }),
  );
  const writes = counts.new + counts.changes;
  if (importing.committing) {
    return (
      <div role="status" className="ml-auto flex items-center gap-3">
        <span className="text-muted">{say('imports.committing')}</span>
        <div className="w-40">
          <ProgressBar
            value={progress?.done ?? 0}
            max={progress?.of ?? null}
            label={say('imports.committing')}
          />
        </div>
        <Button onClick={importing.cancel}>{say('ui.cancel')}</Button>
      </div>
    );
  }
  return (
    <div className="ml-auto flex items-center gap-2">
      {mayExport && counts.rejected + counts.decide > 0 && (
        <Button disabled={fix.running} onClick={fix.start}>
          {say('imports.fix_file')}
        </Button>
      )}
      <Button onClick={importing.leave}>{say('ui.cancel')}</Button>
      <Button look="primary" disabled={writes === 0} onClick={() => importing.commit(digest)}>
        {say('imports.commit', { count: writes })}
      </Button>
    </div>
  );
}
