import { useMay } from '../../client/use-session.ts';
import { Card } from '../../ui/surfaces/Card.tsx';
import { useText } from '../../ui/text/use-text.ts';
import { MaskPolicy } from './MaskPolicy.tsx';
import { RevealLog } from './RevealLog.tsx';
import { SubjectRequest } from './subject/SubjectRequest.tsx';

export function PrivacyScreen() {
  const say = useText();
  const mayAnswer = useMay('privacy.subject');
  const mayRead = useMay('audit.view');
  return (
    <div className="grid max-w-7xl grid-cols-2 items-start gap-3">
      <div className="flex min-w-0 flex-col gap-3">
        <Card title={say('privacy.policy')}>
          <MaskPolicy />
        </Card>
        {mayRead && (
          <Card title={say('privacy.log')}>
            <RevealLog />
          </Card>
        )}
      </div>
      {mayAnswer && (
        <Card title={say('privacy.subject')}>
          <SubjectRequest />
        </Card>
      )}
    </div>
  );
}
