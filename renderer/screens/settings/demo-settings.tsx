import { words } from '../../language/index.ts';
import { useHasDemo } from '../../state/demo.ts';
import { FillDemo, HowToBringButton, LeaveDemo } from '../intake/index.ts';
import { SettingsPart } from './settings-part.tsx';

/** How to begin, at any time: getting mail, and the made-up examples, which come and go as a whole. */
export function DemoSettings() {
  const hasDemo = useHasDemo();
  return (
    <>
      <SettingsPart part="bringing" more={words.settingsPage.bringingMore}>
        <div className="settings-foot">
          <HowToBringButton text={words.first.how} />
        </div>
      </SettingsPart>
      <SettingsPart part="examples" more={hasDemo ? words.examples.more : words.examples.again}>
        <div className="settings-foot">{hasDemo ? <LeaveDemo /> : <FillDemo />}</div>
      </SettingsPart>
    </>
  );
}
