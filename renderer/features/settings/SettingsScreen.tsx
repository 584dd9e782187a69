import { useGoTo } from '../../client/use-go-to.ts';
import { useMay } from '../../client/use-session.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Card } from '../../ui/surfaces/Card.tsx';
import { useText } from '../../ui/text/use-text.ts';
import { About } from './About.tsx';
import { Backups } from './Backups.tsx';
import { ConnectForm } from './ConnectForm.tsx';
import { CurrentConnection } from './CurrentConnection.tsx';
import { ImportFigures } from './figures/ImportFigures.tsx';
import { Preferences } from './Preferences.tsx';

export function SettingsScreen() {
  const say = useText();
  const mayChange = useMay('connection.change');
  const mayBackUp = useMay('backup.view');
  const mayImport = useMay('figure.import');
  const goTo = useGoTo();
  const mayPrepare = useMay('provision.run');
  return (
    <div className="grid max-w-6xl grid-cols-2 items-start gap-3">
      <Card title={say('settings.connection')}>
        <CurrentConnection />
      </Card>
      <Card title={say('settings.connect')} className="row-span-3">
        {mayChange ? (
          <ConnectForm />
        ) : (
          <p className="text-muted">{say('settings.may_not_change')}</p>
        )}
      </Card>
      <Card title={say('settings.preferences')}>
        <Preferences />
      </Card>
      {mayBackUp && (
        <Card title={say('backups.title')}>
          <Backups />
        </Card>
      )}
      {mayImport && (
        <Card title={say('figures.title')}>
          <ImportFigures />
        </Card>
      )}
      {mayPrepare && (
        <Card title={say('provision.title')}>
          <div className="flex flex-col items-start gap-3">
            <p className="text-muted">{say('provision.intro')}</p>
            <Button onClick={() => goTo('settings/provision')}>{say('provision.open')}</Button>
          </div>
        </Card>
      )}
      <Card title={say('settings.about')}>
        <About />
      </Card>
    </div>
  );
}
