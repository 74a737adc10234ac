import { useState } from 'react';
import { words } from '../../language/index.ts';
import { call } from '../../state/client.ts';
import { failureText } from '../../state/failure-text.ts';
import { Press } from '../../ui/press.tsx';
import { PathField } from './path-field.tsx';
import { SettingsPart } from './settings-part.tsx';

/** Everything as files that any program can read. */
export function ExportSettings() {
  const [folder, setFolder] = useState('');
  const [said, setSaid] = useState('');
  const [error, setError] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const write = async () => {
    setBusy(true);
    setSaid('');
    const written = await call('chain.export', { path: folder.trim() });
    setBusy(false);
    setError(written.ok ? undefined : failureText(written.error));
    if (written.ok) setSaid(words.keeping.exported(written.value.files.length, written.value.path));
  };
  return (
    <SettingsPart part="export">
      <PathField
        kind="folder"
        label={words.keeping.exportTo}
        value={folder}
        onChange={setFolder}
        hint={words.keeping.exportMore}
        error={error}
      />
      <div className="settings-foot">
        <Press isDisabled={isBusy || folder.trim() === ''} onPress={() => void write()}>
          {words.keeping.export}
        </Press>
        <p role="status">{said}</p>
      </div>
    </SettingsPart>
  );
}
