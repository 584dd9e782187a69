import { useState } from 'react';
import { Button } from '../../../ui/controls/Button.tsx';
import { useText } from '../../../ui/text/use-text.ts';

/** The browser asks the person; nothing is asked before he wants it. */
export function NotifyChoice() {
  const say = useText();
  const [permission, setPermission] = useState(
    'Notification' in window ? Notification.permission : 'denied',
  );
  if (permission === 'default') {
    return (
      <Button onClick={() => void Notification.requestPermission().then(setPermission)}>
        {say('alerts.notify')}
      </Button>
    );
  }
  return (
    <p className="text-muted text-table">
      {say(permission === 'granted' ? 'alerts.notified' : 'alerts.not_notified')}
    </p>
  );
}
