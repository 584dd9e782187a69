import { useSession } from '../../client/use-session.ts';
import { DetailList } from '../../ui/record/DetailList.tsx';
import { useText } from '../../ui/text/use-text.ts';

export function About() {
  const say = useText();
  const { appVersion } = useSession();
  return (
    <DetailList
      details={[
        { label: say('settings.app_version'), value: appVersion },
        { label: say('settings.licence'), value: say('settings.licence_mit') },
        { label: say('settings.business_time'), value: say('settings.business_time_wib') },
      ]}
    />
  );
}
