import { useCallback } from 'react';
import type { TimelineEvent } from '../../../../../shared/contract/vendor-record.contract.ts';
import { vendorTimelineTexts } from '../../../../../shared/i18n/areas/vendor-timeline.ts';
import { useFieldWords } from '../../../../drafts/use-field-words.ts';
import { useText } from '../../../../ui/text/use-text.ts';

const isKey = (key: string): key is keyof typeof vendorTimelineTexts => key in vendorTimelineTexts;

/** A sentence for each event; of an edit the names of its fields, never what stands in them. */
export function useTimelineWords(): (event: TimelineEvent) => string {
  const say = useText();
  const { recordName, fieldName } = useFieldWords();
  return useCallback(
    ({ kind, what, subject, detail }) => {
      const key = `timeline.${what}`;
      if (!isKey(key)) return what;
      const entity = subject ?? '';
      if (kind !== 'edit') return say(key, { subject: subject ?? '–', detail: detail ?? '–' });
      const columns = (detail ?? '').split(',').filter((column) => column !== '');
      const names = columns.map((column) => fieldName(entity, column)).join(', ');
      return say(key, { subject: recordName(entity), detail: names });
    },
    [say, recordName, fieldName],
  );
}
