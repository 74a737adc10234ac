import { words } from '../../language/index.ts';
import { useDialogs } from '../../state/dialogs.ts';
import { Press, type PressLook } from '../../ui/press.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { AddFiles } from './add-files.tsx';
import './how-to-bring.css';

function Ways() {
  return (
    <dl>
      {Object.entries(words.first.ways).map(([program, way]) => (
        <div key={program} className="how-to-way">
          <dt>{program}</dt>
          <dd>{way}</dd>
        </div>
      ))}
    </dl>
  );
}

/** How one gets files out of the program that has one's mail: in plain words, without a link to anywhere. */
export function HowToBring() {
  return (
    <details className="how-to-bring">
      <summary>{words.first.how}</summary>
      <Ways />
    </details>
  );
}

/** The same, from wherever one stands. */
export function HowToBringSheet({ onClose }: { readonly onClose: () => void }) {
  return (
    <Sheet title={words.first.how} onClose={onClose}>
      <div className="sheet-form how-to-ways">
        <Ways />
        <footer className="sheet-foot">
          <Press onPress={onClose} isFirst>
            {words.recording.close}
          </Press>
          <AddFiles word={words.first.choose} look="main" onChosen={onClose} />
        </footer>
      </div>
    </Sheet>
  );
}

/** Opens it. */
export function HowToBringButton({ text, look = 'plain' }: { readonly text: string; readonly look?: PressLook }) {
  const show = useDialogs((state) => state.show);
  return (
    <Press look={look} onPress={() => show({ dialog: 'howToBring' })}>
      {text}
    </Press>
  );
}
