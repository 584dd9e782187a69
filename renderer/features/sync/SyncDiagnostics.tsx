import { PackageSearch } from 'lucide-react';
import { client } from '../../client/client.ts';
import { useCsvExport } from '../../client/use-csv-export.ts';
import { useMay } from '../../client/use-session.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { useText } from '../../ui/text/use-text.ts';

/** For whoever helps: what happened, without a secret and without anybody's data. */
export function SyncDiagnostics() {
  const say = useText();
  const mayRun = useMay('sync.run');
  const bundle = useCsvExport((signal) => client.sync.diagnostics(undefined, { signal }));
  if (!mayRun) return null;
  const { running, file, failure } = bundle;
  return (
    <div className="mt-3 border-line border-t pt-3">
      <Button onClick={bundle.start} disabled={running}>
        <PackageSearch aria-hidden size={14} />
        {say(running ? 'sync.diagnostics_running' : 'sync.diagnostics')}
      </Button>
      <p className="mt-1 text-muted text-tiny">{say('sync.diagnostics_text')}</p>
      {file !== null && (
        <p role="status" className="mt-1 text-good text-table">
          {say('sync.diagnostics_saved', { name: file.name })}
        </p>
      )}
      {failure !== null && (
        <p role="alert" className="mt-1 text-bad text-table">
          {say(failure.code, failure.params)}
        </p>
      )}
    </div>
  );
}
