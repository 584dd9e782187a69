import { comparedPeriod } from '../../../shared/calendar/compare.ts';
import type { MetricAnswer } from '../../../shared/contract/analytics.contract.ts';
import { boardExportTexts as words } from '../../../shared/i18n/areas/board-export.ts';
import { glossaryTexts } from '../../../shared/i18n/areas/glossary.ts';
import { shellTexts } from '../../../shared/i18n/areas/shell.ts';
import { formatDay, formatInstant } from '../../../shared/i18n/format.ts';
import type { Language, Text } from '../../../shared/i18n/keys.ts';
import type { Period } from '../../../shared/kernel/business-day.ts';
import type { Reader } from '../../db/db.ts';
import { countIntents } from '../../platform/freshness/pending.store.ts';
import { nameKeys } from '../beside/labels.ts';
import { dimensions, isDimensionId } from '../dimensions/index.ts';
import { isMetricId, metrics } from '../metrics/index.ts';
import type { AskedMetrics } from '../question.ts';

interface Note {
  name: Text;
  text: string;
}

/** What must be known of figures that travel: of which metric, of which rows, when they were true. */
export function figuresNotes(
  db: Reader,
  { query, answer, language }: { query: AskedMetrics; answer: MetricAnswer; language: Language },
): Note[] {
  const pending = countIntents(db);
  const before = comparedPeriod(query.period, query.compare);
  return [
    ...query.metrics.filter(isMetricId).flatMap((id) => metricNotes(id, language)),
    { name: words['board_export.filters'], text: filterText(db, query.filters, language) },
    { name: words['board_export.period'], text: daysOf(query.period, language) },
    {
      name: words['board_export.comparison'],
      text:
        before === null
          ? shellTexts['shell.compare.none'][language]
          : `${shellTexts[`shell.compare.${query.compare}`][language]}: ${daysOf(before, language)}`,
    },
    {
      name: words['board_export.as_of'],
      text: answer.asOf === null ? '–' : formatInstant(answer.asOf, language),
    },
    {
      name: words['board_export.pending'],
      text: pending === 0 ? words['board_export.nothing_pending'][language] : `${pending}`,
    },
  ];
}

function metricNotes(id: keyof typeof metrics, language: Language): Note[] {
  const { name, definition, owner, version, unit } = metrics[id];
  return [
    { name: words['board_export.metric'], text: `${name[language]} (${id})` },
    { name, text: definition[language] },
    { name: words['board_export.unit'], text: glossaryTexts[`glossary.unit.${unit}`][language] },
    { name: words['board_export.version'], text: `${version}` },
    { name: words['board_export.owner'], text: glossaryTexts[`glossary.owner.${owner}`][language] },
  ];
}

function filterText(db: Reader, filters: AskedMetrics['filters'], language: Language): string {
  const names = nameKeys(db, filters);
  const parts = Object.entries(filters).flatMap(([id, keys]) => {
    if (!isDimensionId(id) || keys.length === 0) return [];
    const list = keys.map((key) => names[id]?.[key]?.[language] ?? key);
    return [`${dimensions[id].name[language]}: ${list.join(', ')}`];
  });
  return parts.length === 0 ? words['board_export.all'][language] : parts.join('; ');
}

function daysOf({ from, to }: Period, language: Language): string {
  return `${formatDay(from, language)} – ${formatDay(to, language)}`;
}
