import { Play } from 'lucide-react';
import { FileButton } from '../../../../packs/FileButton.tsx';
import type { JsonFile } from '../../../../packs/read-json-file.ts';
import { Button } from '../../../../ui/controls/Button.tsx';
import { Field } from '../../../../ui/controls/Field.tsx';
import { Select } from '../../../../ui/controls/Select.tsx';
import { TextInput } from '../../../../ui/controls/TextInput.tsx';
import { Card } from '../../../../ui/surfaces/Card.tsx';
import { useText } from '../../../../ui/text/use-text.ts';
import { RunLine } from '../run/RunLine.tsx';
import type { SimulationRun } from '../run/use-simulation-run.ts';
import { type DraftSource, draftSources, type SimulatorUrl } from '../simulator-url.ts';
import { ChosenLine } from './ChosenLine.tsx';
import type { ChosenDraft } from './use-chosen-draft.ts';

interface DraftCardProps {
  url: SimulatorUrl;
  change(next: Partial<SimulatorUrl>): void;
  chosen: ChosenDraft;
  proposals: readonly { decision: string; title: string }[];
  file: JsonFile | null;
  onFile(file: JsonFile): void;
  run: SimulationRun;
  onRun(): void;
}

const NONE = '';

/** What is simulated, and the one thing to do with it. */
export function DraftCard(props: DraftCardProps) {
  const { url, change, chosen, proposals, file, onFile, run, onRun } = props;
  const say = useText();
  const isRunning = run.running !== null;
  const titled = proposals.map(({ decision, title }) => ({ value: decision, label: title }));
  const known = titled.some(({ value }) => value === url.proposal);
  return (
    <Card title={say('commission_simulator.what')}>
      <div className="flex flex-wrap items-end gap-3">
        <Field label={say('commission_simulator.source')}>
          <Select<DraftSource>
            className="w-56"
            value={url.source}
            disabled={isRunning}
            options={draftSources.map((value) => ({
              value,
              label: say(`commission_simulator.source_${value}`),
            }))}
            onChange={(source) => change({ source })}
          />
        </Field>
        {url.source === 'proposal' && proposals.length > 0 && (
          <Field label={say('commission_simulator.proposal')}>
            <Select
              className="w-72"
              value={known ? url.proposal : NONE}
              disabled={isRunning}
              options={[{ value: NONE, label: say('commission_simulator.choose') }, ...titled]}
              onChange={(proposal) => change({ proposal })}
            />
          </Field>
        )}
        {url.source === 'file' && (
          <FileButton
            label={file?.name ?? say('commission_simulator.choose_file')}
            disabled={isRunning}
            onFile={onFile}
          />
        )}
        <Field label={say('commission_simulator.as_if')}>
          <TextInput
            type="date"
            className="w-36"
            disabled={isRunning}
            value={url.asIf}
            onChange={(asIf) => change({ asIf })}
          />
        </Field>
        <p className="min-w-48 flex-1 self-end pb-1.5 text-muted text-table">
          {say(
            url.asIf === '' ? 'commission_simulator.own_day' : 'commission_simulator.as_if_note',
          )}
        </p>
      </div>
      <div className="flex min-h-10 items-center gap-3 pt-2">
        <Button look="primary" disabled={isRunning || chosen.is !== 'ready'} onClick={onRun}>
          <Play aria-hidden size={14} />
          {say('commission_simulator.run')}
        </Button>
        {isRunning ? <RunLine {...run} /> : <ChosenLine chosen={chosen} source={url.source} />}
        <span className="ml-auto text-muted text-table">
          {say('commission_simulator.writes_nothing')}
        </span>
      </div>
    </Card>
  );
}
