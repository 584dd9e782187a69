import { glossaryTexts as words } from '../../../shared/i18n/areas/glossary.ts';
import { formatCount } from '../../../shared/i18n/format.ts';
import type { Language, Text } from '../../../shared/i18n/keys.ts';
import { isMetricId, metrics } from '../metrics/index.ts';
import { isMeasure, type Measure, type Metric } from '../metrics/metric.ts';

/** How a metric is worked out, in words: `GMV ÷ Pesanan`. */
export function formulaOf(metric: Metric): Text {
  return { id: inLanguage(metric, 'id'), en: inLanguage(metric, 'en') };
}

function inLanguage(metric: Metric, language: Language): string {
  return [made(metric, language), unlessText(metric, language)]
    .filter((part) => part !== '')
    .join('. ');
}

function made(metric: Metric, language: Language): string {
  if (isMeasure(metric)) return counted(metric, language);
  const { ratio, difference, total, times = 1 } = metric;
  const [one = '', other = ''] = (ratio ?? difference ?? total ?? []).map((id) =>
    isMetricId(id) ? metrics[id].name[language] : id,
  );
  const sign = ratio !== undefined ? '÷' : difference !== undefined ? '−' : '+';
  const factor = times === 1 ? '' : ` × ${formatCount(times, language)}`;
  return `${one}${factor} ${sign} ${other}`;
}

function unlessText({ unless }: Metric, language: Language): string {
  return unless !== undefined && isMetricId(unless)
    ? words['glossary.unless'][language].replace('{{name}}', metrics[unless].name[language])
    : '';
}

function counted({ aggregate: { kind, column }, over }: Measure, language: Language): string {
  const what = words[`glossary.counted.${kind}`][language].replace('{{column}}', column ?? '');
  return over === undefined ? what : `${what} ${words[`glossary.over.${over}`][language]}`;
}
