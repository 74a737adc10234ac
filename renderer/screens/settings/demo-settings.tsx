import { words } from '../../language/index.ts';
import { useHasDemo } from '../../state/demo.ts';
import { LeaveDemo } from '../intake/index.ts';
import { SettingsPart } from './settings-part.tsx';

/** The way to be rid of the made-up examples, while they are there. */
export function DemoSettings() {
  if (!useHasDemo()) return null;
  return (
    <SettingsPart part="examples" more={words.examples.more}>
      <div className="settings-foot">
        <LeaveDemo />
      </div>
    </SettingsPart>
  );
}
