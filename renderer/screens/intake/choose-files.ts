import { useIntake } from '../../state/intake.ts';
import { broughtFile } from './brought-files.ts';

/** Opens the system's file chooser and brings what is chosen. Only within what the person does: browsers see to that. */
export function chooseFiles(): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])];
    if (files.length > 0) void useIntake.getState().bring(files.map((file) => broughtFile(file)));
  });
  input.click();
}
