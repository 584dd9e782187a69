import { useCallback } from 'react';
import type { RuleEditInput } from '../../../../../shared/contract/commission-rule.ts';
import type { DraftSurroundings } from '../../../../../shared/contract/commission-rule-looks.ts';
import { addDays, isBusinessDay } from '../../../../../shared/kernel/business-day.ts';
import { rateWords, scopeWords, spanWords } from '../words/rule-words.ts';
import { useRuleSpeech } from '../words/use-rule-speech.ts';
import { namesIn, readEdit, touchedBy } from './draft-edits.ts';

export interface ChangeWords {
  name: string;
  /** A new rule, a new version, an end. */
  what: string;
  about: string;
  before: string;
  after: string;
  holds: string;
  isEditable: boolean;
}

/** A change of the draft, in words. */
export function useChangeWords(draft: DraftSurroundings): (change: RuleEditInput) => ChangeWords {
  const speech = useRuleSpeech();
  return useCallback(
    (change) => {
      const { say, format } = speech;
      const edit = readEdit(change);
      const touched = draft.versions.find(({ version }) => version === touchedBy(change));
      const before = touched === undefined ? '–' : rateWords(touched.spec, speech);
      if (edit === null) {
        const what = say('commission_rules.unreadable');
        return { name: '–', what, about: '', before, after: '–', holds: '', isEditable: false };
      }
      if (edit.op === 'end') {
        const last = isBusinessDay(edit.on) ? addDays(edit.on, -1) : edit.on;
        const isNever = touched !== undefined && edit.on <= touched.spec.from;
        return {
          name: touched?.spec.name ?? edit.version,
          what: say('commission_rules.what_end'),
          about: touched === undefined ? '' : scopeWords(touched.spec.scope, touched, speech),
          ...{ before, after: '–', isEditable: false },
          holds: isNever
            ? say('commission_rules.never_held')
            : say('commission_rules.until', { day: format.day(last) }),
        };
      }
      const { rule, replaces } = edit;
      return {
        name: rule.name,
        what: say(
          replaces === null ? 'commission_rules.what_new' : 'commission_rules.what_version',
        ),
        about: scopeWords(rule.scope, namesIn(draft, rule.scope), speech),
        ...{ before, after: rateWords(rule, speech), holds: spanWords(rule, speech) },
        isEditable: true,
      };
    },
    [draft, speech],
  );
}
