import { useState } from 'react';
import type { FolderState } from '../../../shared/api.ts';
import { words } from '../../language/index.ts';
import { call, isDesktop } from '../../state/client.ts';
import { failureText } from '../../state/failure-text.ts';
import { Press } from '../../ui/press.tsx';
import { Tick } from '../../ui/tick.tsx';
import { PathField } from './path-field.tsx';
import { SettingsPart } from './settings-part.tsx';
import { sizeText } from './size-text.ts';

/** Where the data lies, and its move to another folder. */
export function FolderSettings({ state }: { readonly state: FolderState }) {
  const [to, setTo] = useState('');
  const [removesOld, setRemovesOld] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const [error, setError] = useState<string>();
  const move = async () => {
    setBusy(true);
    setSaid('');
    const moved = await call('folder.move', { to: to.trim(), removesOld });
    setBusy(false);
    setError(moved.ok ? undefined : failureText(moved.error));
    if (!moved.ok) return;
    setTo('');
    setSaid(words.keeping.moved(moved.value.folder, removesOld ? null : moved.value.from));
  };
  const show = async () => {
    const shown = await call('host.showFolder', { which: 'data' });
    if (!shown.ok) setError(failureText(shown.error));
  };
  return (
    <SettingsPart part="folder">
      <p className="settings-place">
        <span className="settings-place-path">{state.folder}</span> {sizeText(state.byteCount)}
      </p>
      {isDesktop ? (
        <div className="settings-foot">
          <Press onPress={() => void show()}>{words.keeping.show}</Press>
        </div>
      ) : null}
      <PathField
        kind="folder"
        label={words.keeping.moveTo}
        value={to}
        onChange={setTo}
        hint={words.keeping.moveMore}
        error={error}
      />
      <Tick isOn={removesOld} onChange={setRemovesOld}>
        {words.keeping.removesOld}
      </Tick>
      <div className="settings-foot">
        <Press isDisabled={isBusy || to.trim() === ''} onPress={() => void move()}>
          {isBusy ? words.keeping.moving : words.keeping.move}
        </Press>
        <p role="status">{said}</p>
      </div>
    </SettingsPart>
  );
}
