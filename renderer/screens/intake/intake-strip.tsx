import { ProgressBar } from 'react-aria-components';
import { assertNever } from '../../../shared/model/assert-never.ts';
import { words } from '../../language/index.ts';
import { useHasDemo } from '../../state/demo.ts';
import { hrefOf } from '../../state/route.ts';
import { type IntakePhase, useIntake } from '../../state/intake.ts';
import { keyed } from '../../ui/keyed.ts';
import { Press } from '../../ui/press.tsx';
import { Problem } from '../../ui/problem.tsx';
import { useLate } from '../../ui/use-late.ts';
import { LeaveDemo } from './leave-demo.tsx';
import { LeftOut } from './left-out.tsx';
import { resultText } from './result-text.ts';
import { spokenOf } from './spoken.ts';
import './intake-strip.css';

function Result({ now }: { readonly now: Extract<IntakePhase, { phase: 'done' }> }) {
  const { result, stopped } = now;
  const why = stopped?.why ?? null;
  return (
    <>
      {why === null ? null : <Problem title={words.trouble.title} sentence={why.message} />}
      <p>
        {stopped === null ? null : <strong>{words.intake.stopped(stopped.unread)} </strong>}
        {resultText(result, stopped !== null)}{' '}
        <span className="intake-links">
          {result.orders.new + result.orders.changed > 0 ? (
            <a href={hrefOf({ screen: 'orders', ref: null })}>{words.intake.seeOrders}</a>
          ) : null}
          <a href={hrefOf({ screen: 'history' })}>{words.intake.recent}</a>
        </span>
      </p>
      {/* The only one that failed is told in the line. */}
      {result.failed.length < 2 ? null : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
        <ul className="intake-failures intake-boxed" aria-label={words.intake.failures} tabIndex={0}>
          {keyed(result.failed, ({ file }) => file).map(([key, { file, message }]) => (
            <li key={key} className="intake-failure">
              <span className="intake-file">{file}</span>
              <span>{message}</span>
            </li>
          ))}
        </ul>
      )}
      <LeftOut result={result} />
    </>
  );
}

function Running({ now }: { readonly now: Extract<IntakePhase, { phase: 'running' }> }) {
  const { file } = now;
  const done = now.before + now.done;
  const total = now.before + now.total + now.after;
  return (
    <ProgressBar
      className="progress"
      aria-label={words.intake.running}
      value={done}
      maxValue={Math.max(1, total)}
      valueLabel={words.intake.progress(done, total)}
    >
      {({ percentage = 0, valueText }) => (
        <>
          <span className="progress-text">
            <span>
              {words.intake.running} {valueText}
            </span>
            <span className="progress-file">{file}</span>
          </span>
          <span className="progress-track">
            <span className="progress-done" style={{ width: `${percentage}%` }} />
          </span>
        </>
      )}
    </ProgressBar>
  );
}

function Content({ now }: { readonly now: IntakePhase }) {
  switch (now.phase) {
    case 'idle':
      return null;
    case 'running':
      return <Running now={now} />;
    case 'done':
      return <Result now={now} />;
    case 'demo':
      return (
        <p>
          {words.examples.done(now.orders)}{' '}
          <a href={hrefOf({ screen: 'orders', ref: null })}>{words.intake.seeOrders}</a>
        </p>
      );
    case 'failed':
      return <Problem title={words.trouble.title} sentence={now.failure.message} />;
    default:
      return assertNever(now);
  }
}

/** Below the screen, whichever it is: how far an import has come, then what it came to. */
export function IntakeStrip() {
  const now = useIntake((state) => state.now);
  const isLate = useLate(now.phase === 'running');
  const hasDemo = useHasDemo();
  const isOver = now.phase === 'idle' || (now.phase === 'demo' && !hasDemo);
  const isShown = !isOver && (now.phase !== 'running' || isLate);
  return (
    <>
      {/* Always there, and not hidden by a sheet: what comes into the page with its words is not read out everywhere. */}
      <p className="unseen" role="status" data-live-announcer>
        {spokenOf(now, isLate)}
      </p>
      {isShown ? <Strip /> : null}
    </>
  );
}

function Strip() {
  const { now, stop, dismiss, takeBack } = useIntake();
  return (
    <section className="intake-strip" aria-label={words.intake.label}>
      <div className="intake-content">
        <Content now={now} />
      </div>
      {now.phase === 'running' ? (
        <Press isDisabled={now.stopping} onPress={() => void stop()}>
          {now.stopping ? words.intake.stopping : words.intake.stop}
        </Press>
      ) : (
        <>
          {now.phase === 'done' && now.transactions.length > 0 ? (
            <Press onPress={() => void takeBack()}>{words.historyPage.takeBack}</Press>
          ) : null}
          {now.phase === 'demo' ? <LeaveDemo /> : null}
          <Press onPress={dismiss}>{words.intake.close}</Press>
        </>
      )}
    </section>
  );
}
