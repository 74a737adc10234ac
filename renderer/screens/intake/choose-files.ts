import type { BroughtFile } from '../../state/brought-file.ts';
import { useIntake } from '../../state/intake.ts';
import { useTermsIntake } from '../../state/terms-intake.ts';
import { broughtFile } from './brought-files.ts';

/** Opens the system's file chooser. Only within what the person does: browsers see to that. */
export function chooseFiles(onChosen: (files: readonly BroughtFile[]) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.addEventListener('change', () => onChosen([...(input.files ?? [])].map((file) => broughtFile(file))));
  input.click();
}

/** Opens the file chooser and brings what is chosen. */
export const chooseToBring = (): void =>
  chooseFiles(
    (chosen) =>
      void useTermsIntake
        .getState()
        .take(chosen)
        .then((files) => (files.length > 0 ? useIntake.getState().bring(files) : undefined)),
  );
