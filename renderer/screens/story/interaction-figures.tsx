import type { InteractionItem } from '../../../shared/model/index.ts';
import { instantText, typedMoment, words } from '../../language/index.ts';
import { hrefOf } from '../../state/route.ts';
import {
  Correctable,
  channelCorrection,
  channelOptions,
  directionCorrection,
  directionOptions,
  feltCorrection,
  feltOptions,
  heldCorrection,
  orderCorrection,
  partyCorrection,
  replyCorrection,
  serveCorrection,
  topicCorrection,
  topicOptions,
} from '../entering/index.ts';
import { Figure } from './figure.tsx';

const page = words.interactionsPage;

/** Whom a contact was with and what it was about. */
function ContactOf({ interaction }: { readonly interaction: InteractionItem }) {
  const { id, party, order, project } = interaction;
  return (
    <>
      <Figure label={page.with} why={party === null ? null : { of: id, field: 'party' }}>
        <Correctable name={page.with} typed={party?.name ?? ''} read={partyCorrection(id)} offers="party">
          {party === null ? page.nobody : <a href={hrefOf({ screen: 'vendors', ref: party.id })}>{party.name}</a>}
        </Correctable>
      </Figure>
      <Figure label={page.order} why={order === null ? null : { of: id, field: 'order' }}>
        <Correctable name={page.order} typed={order?.id ?? ''} read={orderCorrection(id)} offers={{ order }}>
          {order === null ? words.unknown : <a href={hrefOf({ screen: 'orders', ref: order.id })}>{order.name}</a>}
        </Correctable>
      </Figure>
      <Figure label={words.story.project} why={project === null ? null : { of: id, field: 'project' }}>
        <Correctable name={words.story.project} typed={project?.name ?? ''} read={serveCorrection(id)} offers="project">
          {project === null ? (
            words.story.noProject
          ) : (
            <a href={hrefOf({ screen: 'projects', ref: project.id })}>{project.name}</a>
          )}
        </Correctable>
      </Figure>
    </>
  );
}

/** What is known of one contact, below its summary; each value can be corrected. */
export function InteractionFigures({ interaction }: { readonly interaction: InteractionItem }) {
  const { id, heldAt, channel, direction, felt, topic, awaitingReplyUntil: until } = interaction;
  return (
    <dl className="figures story-figures">
      <Figure label={page.when} why={{ of: id, field: 'heldAt' }}>
        <Correctable name={page.when} typed={typedMoment(heldAt)} read={heldCorrection(id)}>
          {instantText(heldAt)}
        </Correctable>
      </Figure>
      <Figure label={page.channel} why={{ of: id, field: 'channel' }}>
        <Correctable name={page.channel} typed={channel} read={channelCorrection(id)} options={channelOptions}>
          {words.channel[channel]}
        </Correctable>
      </Figure>
      <Figure label={page.directionLabel} why={{ of: id, field: 'direction' }}>
        <Correctable
          name={page.directionLabel}
          typed={direction}
          read={directionCorrection(id)}
          options={directionOptions}
        >
          {page.direction[direction]}
        </Correctable>
      </Figure>
      <ContactOf interaction={interaction} />
      <Figure label={page.felt} why={felt === null ? null : { of: id, field: 'felt' }}>
        <Correctable
          name={page.felt}
          typed={felt === null ? '' : String(felt)}
          read={feltCorrection(id)}
          options={feltOptions}
        >
          {felt === null ? words.unknown : words.felt[felt + 2]}
        </Correctable>
      </Figure>
      {direction === 'outbound' ? null : (
        <Figure label={page.topicLabel} why={topic === null ? null : { of: id, field: 'topic' }}>
          <Correctable name={page.topicLabel} typed={topic ?? ''} read={topicCorrection(id)} options={topicOptions}>
            {topic === null ? words.unknown : page.topic[topic]}
          </Correctable>
        </Figure>
      )}
      {direction === 'inbound' ? null : (
        <Figure label={page.reply} why={until === null ? null : { of: id, field: 'awaitingReplyUntil' }} isWide>
          <Correctable name={page.reply} typed={until === null ? '' : typedMoment(until)} read={replyCorrection(id)}>
            {until === null ? page.noDate : page.dueAt(instantText(until))}
          </Correctable>
        </Figure>
      )}
    </dl>
  );
}
