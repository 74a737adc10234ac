import type { Holding, Reference } from '../../../shared/model/index.ts';
import { capital, shortDayText, todayHere, words } from '../../language/index.ts';
import { useDialogs } from '../../state/dialogs.ts';
import { record, step, tellFailure } from '../../state/recording.ts';
import { Press } from '../../ui/press.tsx';
import { categoryName, HoldingWhy } from '../story/index.ts';

const page = words.dataPage;
const purposes: Readonly<Record<string, string>> = words.dataPurpose;

/** Where it is from, since when, for what and until when, as far as it is known. */
function detailsOf({ because, since, last, keptUntil, agreement, held, ...holding }: Holding): readonly string[] {
  const isOver = keptUntil !== null && keptUntil < todayHere();
  return [
    page.because[because],
    since === null ? null : page.sinceDay(shortDayText(since)),
    last === null || last === since ? null : page.from(shortDayText(last)),
    holding.purposes.length === 0 ? null : holding.purposes.map((each) => purposes[each] ?? each).join(', '),
    keptUntil === null || !held ? null : (isOver ? page.overstays : page.keptUntil)(shortDayText(keptUntil)),
    agreement === null || because === 'agreement' ? null : page.agreed,
  ].filter((part) => part !== null);
}

export interface HoldingLineProps {
  readonly party: Reference;
  readonly holding: Holding;
}

/** One kind of data that a company holds. What is only presumed looks so. */
export function HoldingLine({ party, holding }: HoldingLineProps) {
  const show = useDialogs((state) => state.show);
  const { category, sure, held, notes } = holding;
  const name = categoryName(category);
  const say = async () => {
    const result = await record(page.recordedGone(name, party.name), [
      step('holding.record', { party: party.id, category, held: false }),
    ]);
    if (!result.ok) tellFailure(result.error);
  };
  return (
    <li className="holding">
      <span className={sure ? 'holding-kind' : 'holding-kind presumed'}>
        {name}
        {sure ? null : <span className="holding-presumed">{page.presumed}</span>}
      </span>
      <span className="holding-actions">
        <HoldingWhy party={party} category={category} figure={name} />
        <Press
          look="quiet"
          label={page.editLabel(name)}
          onPress={() => show({ dialog: 'editHolding', party, holding })}
        >
          {page.edit}
        </Press>
        {held ? (
          <Press look="quiet" label={page.goneLabel(name)} onPress={() => void say()}>
            {page.gone}
          </Press>
        ) : null}
      </span>
      <span className="holding-details">{capital(detailsOf(holding).join(' · '))}</span>
      {notes === null || notes === '' ? null : <span className="holding-details">{notes}</span>}
    </li>
  );
}
