import { useRef, useState } from 'react';
import { Button, Dialog, Form, Heading, Popover } from 'react-aria-components';
import { type OrderState, orderStates } from '../../../shared/model/index.ts';
import { dayText, readDay, todayHere, typedDay, words } from '../../language/index.ts';
import { carriersAnswer, projectsAnswer, vendorsAnswer } from '../../state/answers.ts';
import type { FilterField, OrderFind } from '../../state/order-find.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { Choice, type Option } from '../../ui/choice.tsx';
import { Press } from '../../ui/press.tsx';
import { SuggestInput } from '../../ui/suggest-input.tsx';
import { DayField, readingPast, unreadDay } from '../entering/index.ts';
import './order-filters.css';

interface FiltersProps {
  readonly find: OrderFind;
  readonly onFind: (find: OrderFind) => void;
}

const states: readonly Option<OrderState | 'any'>[] = [
  { value: 'any', text: words.ordersPage.anyState },
  ...orderStates.map((state) => ({ value: state, text: words.orderState[state] })),
];

/** A day of a filter as it was written, or what is wrong with it. */
const dayError = (written: string): string | undefined =>
  written.trim() === '' || readDay(written, readingPast(todayHere())) !== null
    ? undefined
    : unreadDay(written, readingPast(todayHere()));

function FilterForm({ find, onFind, onDone }: FiltersProps & { readonly onDone: () => void }) {
  const vendors = useAnswer(vendorsAnswer, { role: 'vendor', limit: 1000 }).value?.items ?? [];
  const couriers = useAnswer(carriersAnswer, { role: 'carrier', limit: 1000 }).value?.items ?? [];
  const projects = useAnswer(projectsAnswer, { limit: 1000 }).value?.items ?? [];
  const [values, setValues] = useState({
    vendor: find.vendor ?? '',
    carrier: find.carrier ?? '',
    project: find.project ?? '',
    state: find.state ?? 'any',
    since: find.since === undefined ? '' : typedDay(find.since),
    until: find.until === undefined ? '' : typedDay(find.until),
  });
  const set = (field: keyof typeof values) => (value: string) => setValues((before) => ({ ...before, [field]: value }));
  const [isTried, setTried] = useState(false);
  const errors = { since: dayError(values.since), until: dayError(values.until) };
  const apply = () => {
    setTried(true);
    if (errors.since !== undefined || errors.until !== undefined) return;
    const { state: _state, since: _since, until: _until, ...rest } = find;
    const reading = readingPast(todayHere());
    const [since, until] = [readDay(values.since, reading), readDay(values.until, reading)];
    onFind({
      ...rest,
      vendor: values.vendor,
      carrier: values.carrier,
      project: values.project,
      ...(values.state === 'any' ? {} : { state: values.state as OrderState }),
      ...(since === null ? {} : { since }),
      ...(until === null ? {} : { until }),
    });
    onDone();
  };
  const clear = () => {
    const {
      vendor: _vendor,
      carrier: _carrier,
      project: _project,
      state: _state,
      since: _since,
      until: _until,
      ...rest
    } = find;
    onFind(rest);
    onDone();
  };
  return (
    <Form
      className="order-filter-form"
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <SuggestInput
        label={words.ordersPage.from}
        value={values.vendor}
        onChange={set('vendor')}
        known={vendors.map(({ name }) => name)}
        isFirst
      />
      <SuggestInput
        label={words.ordersPage.courier}
        value={values.carrier}
        onChange={set('carrier')}
        known={couriers.map(({ name }) => name)}
      />
      <SuggestInput
        label={words.ordersPage.project}
        value={values.project}
        onChange={set('project')}
        known={projects.map(({ name }) => name)}
      />
      <Choice label={words.ordersPage.state} options={states} value={values.state} onChange={set('state')} isNamed />
      <div className="order-filter-days">
        {(['since', 'until'] as const).map((field) => (
          <DayField
            key={field}
            label={words.ordersPage[field]}
            value={values[field]}
            onChange={set(field)}
            reading={readingPast(todayHere())}
            emptyHint={words.ordersPage.anyDay}
            error={isTried ? errors[field] : undefined}
          />
        ))}
      </div>
      <footer className="sheet-foot order-filter-foot">
        <Press onPress={clear}>{words.ordersPage.clearFields}</Press>
        <Press look="main" isSubmit>
          {words.ordersPage.apply}
        </Press>
      </footer>
    </Form>
  );
}

/** All that can narrow the list beside its search and its verdicts. */
export function OrderFilters(props: FiltersProps) {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  return (
    <>
      <Press ref={opener} opensDialog isOpen={isOpen} onPress={() => setOpen(!isOpen)}>
        {words.ordersPage.more}
      </Press>
      {isOpen ? (
        <Popover
          className="order-filter"
          triggerRef={opener}
          isOpen
          onOpenChange={setOpen}
          placement="bottom end"
          offset={4}
        >
          <Dialog className="order-filter-dialog">
            <Heading slot="title" className="order-filter-title">
              {words.ordersPage.moreTitle}
            </Heading>
            <FilterForm {...props} onDone={() => setOpen(false)} />
          </Dialog>
        </Popover>
      ) : null}
    </>
  );
}

/** What narrows the list, in words; the verdict and the search are told by their own fields too. */
export function chipsOf(find: OrderFind): readonly (readonly [FilterField, string])[] {
  const { chip } = words.ordersPage;
  const said = (field: FilterField, text: string | undefined): (readonly [FilterField, string])[] =>
    text === undefined || text === '' ? [] : [[field, chip[field](text)]];
  return [
    ...said('search', find.search?.trim()),
    ...said('verdict', find.verdict && words.verdict[find.verdict]),
    ...said('state', find.state && words.orderState[find.state]),
    ...said('vendor', find.vendor),
    ...said('carrier', find.carrier),
    ...said('project', find.project),
    ...said('since', find.since && dayText(find.since)),
    ...said('until', find.until && dayText(find.until)),
  ];
}

/** One press for each thing that narrows the list, which takes it away. */
export function FilterChips({ find, onFind }: FiltersProps) {
  const chips = chipsOf(find).filter(([field]) => field !== 'search' && field !== 'verdict');
  if (chips.length === 0) return null;
  return (
    <ul className="order-chips" aria-label={words.ordersPage.chips}>
      {chips.map(([field, text]) => (
        <li key={field}>
          <Button
            className="order-chip"
            aria-label={words.ordersPage.take(text)}
            onPress={() => {
              const { [field]: _taken, ...rest } = find;
              onFind(rest);
            }}
          >
            {text} <span aria-hidden="true">×</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
