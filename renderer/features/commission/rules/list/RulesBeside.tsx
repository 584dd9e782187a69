import { useCallback } from 'react';
import type { RuleRow } from '../../../../../shared/contract/commission-rule-rows.ts';
import { BulkPanel } from '../bulk/BulkPanel.tsx';
import { MakePanel } from '../form/MakePanel.tsx';
import { RulePanel } from '../record/RulePanel.tsx';
import type { ChangeRulesUrl, RulesUrl } from '../rules-url.ts';

interface RulesBesideProps {
  url: RulesUrl;
  change: ChangeRulesUrl;
  marked: ReadonlyMap<string, RuleRow>;
  /** The marked rows were changed. */
  onDone(): void;
}

/** A rule, or what is made of one, of none or of many. */
export function RulesBeside({ url, change, marked, onDone }: RulesBesideProps) {
  const { open, full, make } = url;
  const onClose = useCallback(() => {
    if (make !== null && open !== null) change({ make: null });
    else change({ open: null, make: null, full: false });
  }, [change, make, open]);
  if (make === 'bulk') {
    return (
      <BulkPanel rows={[...marked.values()]} onClose={onClose} onDone={onDone} change={change} />
    );
  }
  if (make !== null) {
    return (
      <MakePanel
        key={`${make} ${open}`}
        make={make}
        version={open}
        onClose={onClose}
        change={change}
      />
    );
  }
  if (open === null) return null;
  return (
    <RulePanel
      key={open}
      version={open}
      full={full}
      onFull={(wide) => change({ full: wide })}
      onClose={onClose}
      change={change}
    />
  );
}
