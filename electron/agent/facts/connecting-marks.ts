import { type Draft, type Mark, assertNever } from '../../../shared/model/index.ts';

/**
 * The marks that tie a fact to others whose records depend on it: its own, and those of the order, parcel or message it
 * speaks of. Parties and projects are pointed at by many and do not tie those together.
 */
export function connectingMarks(fact: Draft): readonly Mark[] {
  switch (fact.kind) {
    case 'shipment.reported':
    case 'delivery.observed':
    case 'promise.stated':
      return fact.body.orders === undefined ? fact.marks : [...fact.marks, ...fact.body.orders];
    case 'interaction.held': {
      const more = [...(fact.body.order === undefined ? [] : [fact.body.order]), ...(fact.body.inReplyTo ?? [])];
      return more.length === 0 ? fact.marks : [...fact.marks, ...more];
    }
    case 'party.described':
    case 'project.described':
    case 'request.made':
    case 'request.reported':
    case 'data.held':
    case 'terms.stated':
    case 'offer.asked':
    case 'offer.made':
    case 'offer.reported':
    case 'agreement.held':
    case 'clause.broken':
    case 'order.placed':
    case 'order.reported':
    case 'outcome.observed':
    case 'verdict.overruled':
    case 'subjects.joined':
    case 'subjects.parted':
    case 'document.attached':
    case 'fact.retracted':
      return fact.marks;
    default:
      return assertNever(fact);
  }
}
