import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { RuleRow } from '../../../../../shared/contract/commission-rule-rows.ts';
import { Button } from '../../../../ui/controls/Button.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { SidePanel } from '../../../../ui/surfaces/SidePanel.tsx';
import { useText } from '../../../../ui/text/use-text.ts';
import { useRuleDraft } from '../draft/use-rule-draft.ts';
import type { ChangeRulesUrl } from '../rules-url.ts';
import { BulkControls } from './BulkControls.tsx';
import { BulkPreview } from './BulkPreview.tsx';
import { useBulk } from './use-bulk.ts';

interface BulkPanelProps {
  rows: readonly RuleRow[];
  onClose(): void;
  onDone(): void;
  change: ChangeRulesUrl;
}

/** What stands against the first of them is said in full; the rest in their rows. */
const SHOWN = 3;

/** One change for all rows that are marked, seen before and after, row by row, before it goes into the draft. */
export function BulkPanel({ rows, onClose, onDone, change }: BulkPanelProps) {
  const say = useText();
  const draft = useRuleDraft();
  const bulk = useBulk(rows, draft);
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => box.current?.querySelector('select')?.focus(), []);
  const { edits, left, isReady, preview } = bulk;
  const faulty = preview.filter(({ fault }) => fault !== null);
  const faults = faulty.length;
  const mayPut = isReady && edits.length > 0 && !draft.saving;
  const put = async () => {
    if (!mayPut) return;
    await draft.put(edits);
    onDone();
    change({ make: null, view: 'draft' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void put();
  };
  return (
    <SidePanel
      title={say('commission_rules.title_bulk', { count: rows.length })}
      subtitle={say('commission_rules.goes_to_draft')}
      full
      wide
      onClose={onClose}
    >
      <form
        ref={box}
        aria-label={say('commission_rules.change_marked')}
        noValidate
        onKeyDown={onKeyDown}
        onSubmit={(event) => {
          event.preventDefault();
          void put();
        }}
        className="flex flex-col gap-3"
      >
        <BulkControls bulk={bulk} />
        {draft.failure !== null && (
          <Notice tone="bad" title={say(draft.failure.code, draft.failure.params)} />
        )}
        <div className="flex items-center gap-3">
          <p role="status" className="tabular min-w-0 flex-1">
            {preview.length > 0 && say('commission_rules.bulk_changed', { count: edits.length })}
            {left > 0 && (
              <span className="text-muted">
                {' '}
                · {say('commission_rules.bulk_left', { count: left })}
              </span>
            )}
            {faults > 0 && (
              <span className="text-bad">
                {' '}
                · {say('commission_rules.bulk_faults', { count: faults })}
              </span>
            )}
          </p>
          <span className="text-muted text-tiny">Ctrl+Enter</span>
          <Button type="submit" look="primary" disabled={!mayPut}>
            {say('commission_rules.to_draft')}
          </Button>
          <Button onClick={onClose}>{say('ui.cancel')}</Button>
        </div>
        {faulty.length > 0 && (
          <ul className="text-bad text-table">
            {faulty.slice(0, SHOWN).map(({ version, before, fault }) => (
              <li key={version}>
                <span className="font-semibold">{before.name}</span>: {fault}
              </li>
            ))}
          </ul>
        )}
        <BulkPreview rows={preview} />
      </form>
    </SidePanel>
  );
}
