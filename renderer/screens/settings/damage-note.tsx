import { words } from '../../language/index.ts';
import { damageAnswer } from '../../state/answers.ts';
import { failureText } from '../../state/failure-text.ts';
import { hrefOf } from '../../state/route.ts';
import { useAnswer } from '../../state/use-answer.ts';
import './damage-note.css';

/** Says on every screen that the database is damaged, and leads to the backups. */
export function DamageNote() {
  const { value: state } = useAnswer(damageAnswer, {});
  if (state === null || state.damage === null) return null;
  return (
    <aside className="damage-note" aria-label={words.keeping.damaged}>
      <p role="alert">
        <strong>{words.keeping.damaged}</strong> {failureText(state.damage)}{' '}
        {state.canRead ? words.keeping.onlyRead : words.keeping.notRead}
      </p>
      <a href={hrefOf({ screen: 'settings' })}>{words.keeping.toBackups}</a>
    </aside>
  );
}
