import { useState } from 'react';
import type { Failure, FolderState, Settings } from '../../../shared/api.ts';
import { exactInstantText, words } from '../../language/index.ts';
import { call } from '../../state/client.ts';
import { failureText } from '../../state/failure-text.ts';
import { useSettingChange } from '../../state/use-setting-change.ts';
import { Choice } from '../../ui/choice.tsx';
import { Press } from '../../ui/press.tsx';
import { Problem } from '../../ui/problem.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { PathField } from './path-field.tsx';
import { RestoreSheet } from './restore-sheet.tsx';
import { SettingsPart } from './settings-part.tsx';
import { sizeText } from './size-text.ts';

const intervals = ['1', '4', '24', 'never'] as const;
type Interval = (typeof intervals)[number];
const options = intervals.map((value) => ({ value, text: words.keeping.every[value] }));

/** The backups there are, how often one is made, and the way back to one. */
export function BackupSettings({ state, settings }: { readonly state: FolderState; readonly settings: Settings }) {
  const { backups } = state;
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [folder, setFolder] = useDraft(settings.backups.folder ?? '');
  const [file, setFile] = useState('');
  const [restoring, setRestoring] = useState<string | null>(null);
  const { change: keep, failure: refused } = useSettingChange();
  const change = (what: string, wanted: Settings['backups']) =>
    keep(words.settingsPage.changed(what), { backups: wanted });
  const backUp = async () => {
    setBusy(true);
    const made = await call('folder.backup', {});
    setBusy(false);
    setFailure(made.ok ? null : made.error);
  };
  const isFolderWrong = refused?.code === 'not_the_whole_path';
  const told = failure ?? (isFolderWrong ? null : refused) ?? backups.failure?.reason ?? null;
  const hours = String(settings.backups.everyHours ?? 'never');
  return (
    <SettingsPart part="backups" more={words.keeping.backupsMore}>
      {told === null ? null : <Problem title={words.keeping.failed} sentence={failureText(told)} />}
      <Choice<Interval>
        isNamed
        label={words.keeping.schedule}
        options={options}
        value={intervals.find((each) => each === hours) ?? '4'}
        onChange={(every) =>
          void change(words.keeping.schedule, {
            ...settings.backups,
            everyHours: every === 'never' ? null : Number(every),
          })
        }
      />
      <PathField
        kind="folder"
        label={words.keeping.backupFolder}
        value={folder}
        onChange={setFolder}
        hint={words.keeping.backupFolderMore(backups.folder)}
        error={isFolderWrong ? refused.message : undefined}
      />
      <div className="settings-foot">
        <Press
          isDisabled={folder.trim() === (settings.backups.folder ?? '')}
          onPress={() =>
            void change(words.keeping.backupFolder, {
              ...settings.backups,
              folder: folder.trim() === '' ? null : folder.trim(),
            })
          }
        >
          {words.settingsPage.save}
        </Press>
        <Press look="main" isDisabled={isBusy || state.damage !== null} onPress={() => void backUp()}>
          {isBusy || backups.isRunning ? words.keeping.backingUp : words.keeping.backUp}
        </Press>
        <p role="status">{backups.last === null ? '' : words.keeping.made(backups.last.facts)}</p>
      </div>
      {backups.items.length === 0 ? (
        <p className="entry-hint">{words.keeping.noBackups}</p>
      ) : (
        <ul className="settings-backups" aria-label={words.keeping.backups}>
          {backups.items.map(({ file, madeAt, byteCount, cause, facts }) => (
            <li key={file} className="settings-backup">
              <span>
                {exactInstantText(madeAt)}
                {cause === null ? null : <span className="settings-backup-cause">{words.keeping.cause[cause]}</span>}
              </span>
              <span className="settings-backup-size">
                {facts === null ? words.keeping.unreadable : words.keeping.facts(facts)}, {sizeText(byteCount)}
              </span>
              <Press
                look="quiet"
                label={`${words.keeping.restore} ${exactInstantText(madeAt)}`}
                onPress={() => setRestoring(file)}
              >
                {words.keeping.restore}
              </Press>
            </li>
          ))}
        </ul>
      )}
      <PathField kind="file" label={words.keeping.restoreFile} value={file} onChange={setFile} />
      <div className="settings-foot">
        <Press isDisabled={file.trim() === ''} onPress={() => setRestoring(file.trim())}>
          {words.keeping.restoreThis}
        </Press>
      </div>
      {restoring === null ? null : <RestoreSheet file={restoring} onClose={() => setRestoring(null)} />}
    </SettingsPart>
  );
}
