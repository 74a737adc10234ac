import { useIntake } from '../../state/intake.ts';
import { useTermsIntake } from '../../state/terms-intake.ts';
import { broughtFile } from './brought-files.ts';

/** Opens the system's file chooser and brings what is chosen. Only within what the person does: browsers see to that. */
export function chooseFiles(): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.addEventListener('change', () => {
    const chosen = [...(input.files ?? [])].map((file) => broughtFile(file));
    void useTermsIntake
      .getState()
      .take(chosen)
      .then((files) => (files.length > 0 ? useIntake.getState().bring(files) : undefined));
  });
  input.click();
}
