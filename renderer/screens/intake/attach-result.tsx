import { words } from '../../language/index.ts';
import { useAttaching } from '../../state/attaching.ts';
import { failureText } from '../../state/failure-text.ts';
import { useIntake } from '../../state/intake.ts';
import { keyed } from '../../ui/keyed.ts';
import { Press } from '../../ui/press.tsx';
import { Problem } from '../../ui/problem.tsx';
import './attach-result.css';

/** What came of attaching to this record: what was kept, what was not and why, and what could be read as well. */
export function AttachResult({ subject }: { readonly subject: string }) {
  const { last, dismiss } = useAttaching();
  const bring = useIntake((state) => state.bring);
  if (last === null || last.subject !== subject) return null;
  const { count, alreadyAttached, failed, readable, failure } = last;
  const read = () => {
    dismiss();
    void bring(readable);
  };
  return (
    <div className="attach-result">
      {failure === null ? null : <Problem title={words.trouble.title} sentence={failureText(failure)} />}
      <p role="status">{words.documents.result(count, alreadyAttached, failed.length)}</p>
      {failed.length === 0 ? null : (
        <ul aria-label={words.documents.failures}>
          {keyed(failed, ({ file }) => file).map(([key, one]) => (
            <li key={key}>{failureText(one)}</li>
          ))}
        </ul>
      )}
      {readable.length === 0 ? null : <p>{words.documents.unread(readable.map(({ name }) => name).join(', '))}</p>}
      <p className="attach-actions">
        {readable.length === 0 ? null : <Press onPress={read}>{words.documents.readToo}</Press>}
        <Press look="quiet" onPress={dismiss}>
          {words.intake.close}
        </Press>
      </p>
    </div>
  );
}
