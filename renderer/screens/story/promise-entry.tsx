import type { ExpectationItem, OrderListItem, Statement } from '../../../shared/model/index.ts';
import { instantDayText, promiseWords, typedDay, whenText, windowText, words } from '../../language/index.ts';
import { useDialogs } from '../../state/dialogs.ts';
import { keyed } from '../../ui/keyed.ts';
import { Correctable, doneCorrection, Pencil, PromiseActions } from '../entering/index.ts';
import { parcelOfOrder } from '../../state/parcel-words.ts';
import { gapWords, VerdictMark } from '../verdict/index.ts';
import { PromiseDrawing } from './promise-drawing.tsx';
import { basisText, graceText, notedText, sentencesOf, speakerOf } from './sentences.ts';
import { WhyNote } from './why-note.tsx';
import './promise-entry.css';

const neverEnds: ReadonlySet<ExpectationItem['verdict']> = new Set(['open', 'overdue']);

/** The day it was done, or that it was not. A delivery's is corrected with its parcel, an answer's with the contact. */
function Outcome({ expectation: { id, kind, observedOn, verdict } }: { readonly expectation: ExpectationItem }) {
  if (observedOn === null) return neverEnds.has(verdict) ? words.story.notYet : words.story.neverCame;
  if (kind === 'delivery' || kind === 'reply') return whenText(observedOn);
  return (
    <Correctable name={words.happened[kind]} typed={typedDay(observedOn.slice(0, 10))} read={doneCorrection(id)}>
      {whenText(observedOn)}
    </Correctable>
  );
}

/** What was said, to be corrected where it was misread. What terms promise or a contact asks is corrected there. */
function StatedWindow({
  expectation,
  statement,
}: {
  readonly expectation: ExpectationItem;
  readonly statement: Statement;
}) {
  const show = useDialogs((state) => state.show);
  const text = windowText(statement.window, words.by);
  const isLaws = expectation.kind === 'other' && expectation.basis === 'law';
  if (isLaws || expectation.kind === 'reply' || statement.window.until.length > 10 || statement.clause !== undefined)
    return text;
  return (
    <span className="correctable">
      <span className="correctable-value">{text}</span>
      <Pencil name={text} onPress={() => show({ dialog: 'correctPromise', expectation, statement })} />
    </span>
  );
}

/** Each statement as a line, oldest first, then the outcome: what the drawing shows, to be read. */
function Statements({ expectation }: { readonly expectation: ExpectationItem }) {
  const { id, statements, original, current, observedOn } = expectation;
  const isOriginal = (at: number) =>
    at === statements.findIndex(({ window }) => window.from === original.from && window.until === original.until);
  const isCurrent = (at: number) =>
    at > 0 &&
    at === statements.findLastIndex(({ window }) => window.from === current.from && window.until === current.until);
  return (
    <ol className="statements">
      {keyed(statements, ({ statedAt }) => statedAt).map(([key, statement], at) => {
        const said = windowText(statement.window, words.by);
        const source = statement.document?.name ?? notedText(statement, expectation.basis);
        return (
          <li key={key} className="statement noted">
            <span className="statement-day">{instantDayText(statement.statedAt)}</span>
            <span className="statement-who">
              {speakerOf(statement, expectation.basis)}
              {isOriginal(at) ? (
                <WhyNote of={id} field="original" figure={words.story.original} value={said} />
              ) : isCurrent(at) ? (
                <WhyNote of={id} field="current" figure={words.story.current} value={said} />
              ) : (
                <WhyNote of={id} field="statements" figure={words.story.statements} value={said} />
              )}
              {source === null ? null : <span className="statement-document">{source}</span>}
            </span>
            <span className="statement-window">
              <StatedWindow expectation={expectation} statement={statement} />
            </span>
          </li>
        );
      })}
      <li className="statement statement-outcome noted">
        <span className="statement-day">{words.story.outcome}</span>
        <span className="statement-who">
          {observedOn === null ? null : (
            <>
              {words.happened[expectation.kind]}
              <WhyNote of={id} field="observedOn" figure={words.story.outcome} value={whenText(observedOn)} />
            </>
          )}
        </span>
        <span className="statement-window">
          <Outcome expectation={expectation} />
        </span>
      </li>
    </ol>
  );
}

export interface PromiseProps {
  readonly expectation: ExpectationItem;
  /** The order it was made for; null in another record's story. */
  readonly order: OrderListItem | null;
  /** Days since 1970-01-01. */
  readonly today: number;
}

/** One promise: its verdict, its drawing, and its statements in words. */
export function PromiseEntry({ expectation, order, today }: PromiseProps) {
  const { id, kind, verdict, gapDays, gapBusinessDays, gapDaysCurrent, overruled } = expectation;
  const gap = gapWords(verdict, gapDays);
  // What a law wants done by a day is the answer to a request about one's data.
  const name = kind === 'other' && expectation.basis === 'law' ? words.story.lawfulAnswer : words.kind[kind];
  const parcel = order?.shipments.find(({ id: each }) => each === expectation.shipment?.id);
  const parcelText = parcel === undefined ? (expectation.shipment?.name ?? '') : parcelOfOrder(parcel);
  const said = expectation.order === null && kind !== 'refund' ? null : expectation.words;
  const isMeasured = gap !== null;
  const details = [
    ['gapDays', gap],
    ['gapBusinessDays', isMeasured && gapDays && gapBusinessDays !== null ? words.businessDays(gapBusinessDays) : null],
    [
      'gapDaysCurrent',
      isMeasured && gapDaysCurrent !== null && gapDaysCurrent !== gapDays ? words.gapToCurrent(gapDaysCurrent) : null,
    ],
  ] as const;
  return (
    <article className="promise">
      <header className="promise-head">
        <h4 className="promise-title">
          {/* What one entered goes by its own words, of an order or with its amount; the law's and a contract's are told by their record. */}
          {said === null ? name : promiseWords(said)}
          {expectation.shipment === null ? null : (
            <span className="promise-parcel noted">
              <WhyNote of={id} field="shipment" figure={parcelText} shown={parcelText} />
            </span>
          )}
        </h4>
        <p className="promise-basis noted">
          {/* The comma is its own, so that no line begins with one. */}
          <WhyNote of={id} field="basis" figure={basisText(expectation)} shown={`${basisText(expectation)},`} />{' '}
          <WhyNote of={id} field="graceDays" figure={graceText(expectation)} shown={graceText(expectation)} />
        </p>
        <p className="promise-verdict">
          <VerdictMark verdict={verdict} />
          <WhyNote
            of={id}
            field="verdict"
            figure={`${name}, ${words.verdict[verdict]}`}
            inShort={sentencesOf(expectation)}
            isAlwaysSeen
          />
        </p>
      </header>
      {isMeasured ? (
        <p className="promise-gap promise-gaps noted">
          {details.map(([field, text]) =>
            text === null ? null : <WhyNote key={field} of={id} field={field} figure={text} shown={text} />,
          )}
        </p>
      ) : null}
      {overruled === null ? null : (
        <p className="promise-gap noted">
          {words.story.overruled(words.verdict[overruled.verdict], overruled.reason)}
          <WhyNote of={id} field="overruled" figure={words.story.overruledBy} />
        </p>
      )}
      <PromiseDrawing expectation={expectation} today={today} />
      <Statements expectation={expectation} />
      <PromiseActions expectation={expectation} order={order} />
    </article>
  );
}
