import type { Settings } from '../../../shared/api.ts';
import { words } from '../../language/index.ts';
import { folderAnswer } from '../../state/answers.ts';
import { failureText } from '../../state/failure-text.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { Awaited } from '../../ui/awaited.tsx';
import { Problem } from '../../ui/problem.tsx';
import { BackupSettings } from './backup-settings.tsx';
import { DemoSettings } from './demo-settings.tsx';
import { ExportSettings } from './export-settings.tsx';
import { FolderSettings } from './folder-settings.tsx';

/** The person's data: where it lies, its backups, and taking it elsewhere. */
export function DataSettings({ settings }: { readonly settings: Settings }) {
  const { value: state, failure, ask } = useAnswer(folderAnswer, {});
  if (failure !== null)
    return (
      <Problem
        title={words.trouble.title}
        sentence={failureText(failure)}
        again={{ word: words.trouble.again, onPress: () => void ask({}) }}
      />
    );
  if (state === null) return <Awaited />;
  return (
    <>
      <DemoSettings />
      <BackupSettings state={state} settings={settings} />
      <FolderSettings state={state} />
      <ExportSettings />
    </>
  );
}
