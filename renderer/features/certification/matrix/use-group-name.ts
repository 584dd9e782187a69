import type { CoverageGroup } from '../../../../shared/contract/certification-rows.ts';
import { scales } from '../../../../shared/contract/requirement-pack.ts';
import { useText } from '../../../ui/text/use-text.ts';
import type { CoverageUrl } from '../coverage-url.ts';

export function useGroupName(by: CoverageUrl['by']) {
  const say = useText();
  return ({ key, name }: Pick<CoverageGroup, 'key' | 'name'>): string => {
    if (key === 'none') return say('coverage.group_none');
    if (by !== 'scale') return name ?? `#${key}`;
    const scale = scales.find((one) => one === key);
    return scale === undefined ? key : say(`coverage.scale_${scale}`);
  };
}
