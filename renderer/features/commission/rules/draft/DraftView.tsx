import { useCallback } from 'react';
import { useGoTo } from '../../../../client/use-go-to.ts';
import { Button } from '../../../../ui/controls/Button.tsx';
import { EmptyState } from '../../../../ui/feedback/EmptyState.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { Skeleton } from '../../../../ui/feedback/Skeleton.tsx';
import { useText } from '../../../../ui/text/use-text.ts';
import { ConflictCards } from '../checks/ConflictCards.tsx';
import type { ChangeRulesUrl, RulesUrl } from '../rules-url.ts';
import { DraftChanges } from './DraftChanges.tsx';
import { DraftRowPanel } from './DraftRowPanel.tsx';
import { ProposeBar } from './ProposeBar.tsx';
import { useConflicts } from './use-conflicts.ts';
import { useRuleDraft } from './use-rule-draft.ts';

interface DraftViewProps {
  url: RulesUrl;
  change: ChangeRulesUrl;
}

/** The changes in the making: each can be taken back, and what they would bring about stands beside them. */
export function DraftView({ url, change }: DraftViewProps) {
  const say = useText();
  const goTo = useGoTo();
  const draft = useRuleDraft();
  const { changes } = draft;
  const { data: conflicts } = useConflicts(changes, { enabled: changes.length > 0 });
  const onClose = useCallback(() => change({ row: null }), [change]);
  if (draft.draft === undefined) return <Skeleton height="12rem" />;
  if (changes.length === 0) {
    return (
      <EmptyState
        title={say('commission_rules.draft_none_title')}
        text={say('commission_rules.draft_none_text')}
        action={
          <Button look="primary" onClick={() => change({ view: 'list', make: 'new' })}>
            {say('commission_rules.new')}
          </Button>
        }
      />
    );
  }
  const faults = conflicts?.faults ?? [];
  return (
    <div className="relative flex h-full min-h-0 gap-2">
      <div className="flex min-w-0 flex-1 flex-col gap-3 overflow-y-auto">
        <ProposeBar
          draft={draft}
          faults={faults.length}
          onSimulate={() => goTo('commission/simulator')}
          onProposed={() => change({ view: 'proposals', row: null })}
        />
        {draft.failure !== null && (
          <Notice tone="bad" title={say(draft.failure.code, draft.failure.params)} />
        )}
        <DraftChanges
          draft={draft.draft}
          faults={faults}
          open={url.row}
          onOpen={(row) => change({ row })}
          onRemove={(at) => void draft.save({ changes: changes.filter((_, row) => row !== at) })}
        />
        {conflicts !== undefined && faults.length === 0 && (
          <ConflictCards conflicts={conflicts} isDraft />
        )}
      </div>
      {url.row !== null && (
        <DraftRowPanel key={url.row} row={url.row} draft={draft} onClose={onClose} />
      )}
    </div>
  );
}
