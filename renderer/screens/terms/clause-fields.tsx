import { assertNever } from '../../../shared/model/assert-never.ts';
import { breachSteps, type Clause, engagementWishes, frequencies, ideaUses } from '../../../shared/terms/index.ts';
import { termWords, words } from '../../language/index.ts';
import { TextInput } from '../../ui/text-input.tsx';
import { Tick } from '../../ui/tick.tsx';
import { ContactHours } from './contact-hours.tsx';
import { DayCount, NamedChoice, Several, WholeNumber } from './field-kinds.tsx';
import { ReplyWithin } from './reply-within.tsx';

const { field } = words.terms;
const yesNo = ['yes', 'no'] as const;
const sinces = ['asked', 'sent_back', 'received_back'] as const;
const owners = ['person', 'both', 'company'] as const;
const intensities = ['1', '2', '3', '4', '5'] as const;
const intensityWords = Object.fromEntries(
  intensities.map((value, at) => [value, `${value} ${termWords.intensity[at] ?? ''}`]),
) as Record<(typeof intensities)[number], string>;

/** A text that may be left out; emptied, it is. */
const optional = <K extends string>(key: K, text: string): Partial<Record<K, string>> =>
  text.trim() === '' ? {} : ({ [key]: text } as Record<K, string>);

export interface ClauseFieldsProps {
  readonly clause: Clause;
  readonly onChange: (clause: Clause) => void;
}

/** What can be changed of a clause. */
export function ClauseFields({ clause, onChange }: ClauseFieldsProps) {
  switch (clause.type) {
    case 'ContactPoint':
      return (
        <>
          <NamedChoice
            label={field.wanted}
            of={yesNo}
            texts={field.wantedOf}
            value={clause.wanted ? 'yes' : 'no'}
            onChange={(value) => onChange({ ...clause, wanted: value === 'yes' })}
          />
          {clause.channel === 'email' && clause.wanted ? (
            <TextInput
              label={field.email}
              value={clause.email ?? ''}
              onChange={(text) => {
                const { email: _, ...rest } = clause;
                onChange({ ...rest, ...optional('email', text) });
              }}
            />
          ) : null}
          {clause.channel === 'phone' && clause.wanted ? (
            <TextInput
              label={field.telephone}
              value={clause.telephone ?? ''}
              onChange={(text) => {
                const { telephone: _, ...rest } = clause;
                onChange({ ...rest, ...optional('telephone', text) });
              }}
            />
          ) : null}
          <ContactHours clause={clause} onChange={onChange} />
        </>
      );
    case 'ContactTopic':
      return (
        <NamedChoice
          label={field.wanted}
          of={yesNo}
          texts={field.wantedOf}
          value={clause.wanted ? 'yes' : 'no'}
          onChange={(value) => onChange({ ...clause, wanted: value === 'yes' })}
        />
      );
    case 'Language':
      return (
        <TextInput
          label={field.languages}
          value={clause.availableLanguage.join(', ')}
          onChange={(text) => onChange({ ...clause, availableLanguage: text.split(',').map((tag) => tag.trim()) })}
          hint={field.languagesMore}
        />
      );
    case 'ContactFrequency':
      return (
        <>
          <WholeNumber
            label={field.atMost}
            value={clause.atMost}
            most={1000}
            onChange={(atMost) => onChange({ ...clause, atMost })}
          />
          <NamedChoice
            label={field.per}
            of={frequencies}
            texts={field.perOf}
            value={clause.per}
            onChange={(per) => onChange({ ...clause, per })}
          />
        </>
      );
    case 'Engagement':
      return (
        <>
          <NamedChoice
            label={field.intensity}
            of={intensities}
            texts={intensityWords}
            value={intensities[clause.intensity - 1] ?? '1'}
            onChange={(value) => onChange({ ...clause, intensity: Number(value) })}
          />
          <Several
            label={field.wishes}
            of={engagementWishes}
            texts={termWords.engagementWish}
            value={clause.wishes}
            onChange={(wishes) => onChange({ ...clause, wishes })}
          />
          <TextInput
            label={field.note}
            value={clause.note ?? ''}
            onChange={(text) => {
              const { note: _, ...rest } = clause;
              onChange({ ...rest, ...optional('note', text) });
            }}
          />
        </>
      );
    case 'ReplyTime':
      return <ReplyWithin clause={clause} onChange={onChange} />;
    case 'Dispatch':
    case 'Delivery':
    case 'ReturnWindow':
      return (
        <DayCount
          label={field.days}
          days={clause.days}
          counted={clause.counted}
          onChange={(days, counted) => onChange({ ...clause, days, counted })}
        />
      );
    case 'StatedDate':
      return (
        <DayCount
          label={field.grace}
          days={clause.graceDays}
          most={60}
          counted={clause.counted}
          onChange={(graceDays, counted) => onChange({ ...clause, graceDays, counted })}
        />
      );
    case 'DelayNotice':
      return (
        <WholeNumber
          label={field.hoursBefore}
          value={clause.hoursBefore}
          most={720}
          onChange={(hoursBefore) => onChange({ ...clause, hoursBefore })}
        />
      );
    case 'Refund':
      return (
        <>
          <DayCount
            label={field.days}
            days={clause.days}
            counted={clause.counted}
            onChange={(days, counted) => onChange({ ...clause, days, counted })}
          />
          <NamedChoice
            label={field.since}
            of={sinces}
            texts={field.sinceOf}
            value={clause.since}
            onChange={(since) => onChange({ ...clause, since })}
          />
        </>
      );
    case 'PurposeAndRetention':
      return (
        <WholeNumber
          label={field.keepDays}
          value={clause.keepDays}
          most={36_500}
          onChange={(keepDays) => onChange({ ...clause, keepDays })}
        />
      );
    case 'ContributedIdeas':
      return (
        <>
          <NamedChoice
            label={field.owner}
            of={owners}
            texts={field.ownerOf}
            value={clause.owner}
            onChange={(owner) => onChange({ ...clause, owner })}
          />
          <Several
            label={field.uses}
            of={ideaUses}
            texts={termWords.ideaUse}
            value={clause.uses}
            onChange={(uses) => onChange({ ...clause, uses })}
          />
          <Tick isOn={clause.credited} onChange={(credited) => onChange({ ...clause, credited })}>
            {field.credited}
          </Tick>
        </>
      );
    case 'Breach':
      return (
        <>
          <DayCount
            label={field.remedyDays}
            days={clause.remedyDays}
            most={365}
            counted={clause.counted}
            onChange={(remedyDays, counted) => onChange({ ...clause, remedyDays, counted })}
          />
          <Several
            label={field.steps}
            of={breachSteps}
            texts={termWords.breachStep}
            value={clause.steps}
            onChange={(steps) => onChange({ ...clause, steps })}
          />
        </>
      );
    default:
      return assertNever(clause);
  }
}
