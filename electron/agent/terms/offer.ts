import type { NegotiationItem, OutputOf, ParsedInputOf } from '../../../shared/api.ts';
import { type Mark, type PartyRef, markOf, ranks } from '../../../shared/model/index.ts';
import { composeOffer, digestOf, fileBytes, fileStem, type Offer, visibleLine } from '../../../shared/terms/index.ts';
import { type Acting, said } from '../commands/acting.ts';
import { nameParty } from '../commands/party-facts.ts';
import { AgentError } from '../errors.ts';
import { beginTransaction, newId, nodeId } from '../facts/index.ts';
import { agreementHeldWith, listNegotiations, showTerms } from '../queries/index.ts';
import { agreementFileOf, answerFileOf, keepFile, offerFileOf } from './files.ts';
import { requestOpen } from './by-hand.ts';
import { dataGivenTo } from './given.ts';
import { signerFor } from './keys.ts';

const secondsOnly = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;

/**
 * Composes an offer of the terms that hold for a party, signed with that party's key, and keeps its file. Where the party
 * made a counter-offer, this replies to it in the same negotiation; where it asked for terms, this is what it asked for.
 * @throws AgentError `no_terms_for`, `nothing_to_amend`
 */
export async function offerTerms(
  acting: Acting,
  input: ParsedInputOf<'terms.offer'>,
): Promise<OutputOf<'terms.offer'>> {
  const now = acting.now.toISOString();
  const named = nameParty(acting, input.party, null, now);
  const known = named.drafts.length === 0 ? idOf(named.ref) : null;
  const terms = showTerms(acting, known === null ? {} : { party: known });
  if (terms.agreement === null || terms.schedule === null)
    throw new AgentError('no_terms_for', { ref: named.ref.name });
  const { agreement, schedule, version } = terms;
  const held = known === null ? null : agreementHeldWith(acting, known);
  const countered = known === null ? null : openCounter(acting, known);
  // What replies to a counter-offer amends what the offer before it would have amended.
  const amended = input.amend || (countered !== null && countered.amends !== null) ? held : null;
  if (input.amend && held === null) throw new AgentError('nothing_to_amend', { ref: named.ref.name });
  const data = input.data ?? dataGivenTo(acting, known);
  const { writer } = acting.store;
  // Agreed by telephone or on paper, what was accepted is the offer itself.
  const amends = amended === null ? null : (agreementFileOf(acting, amended) ?? offerFileOf(acting, amended));
  const counter = countered === null ? null : answerFileOf(acting, countered);
  const requested = known === null ? null : requestOpen(acting, known);
  const negotiation = (countered ?? requested)?.id ?? newId(acting.now.getTime());
  // The key is found or made by the party's id; a party that is not kept yet has the id of its mark.
  const signer = writer.transaction(() => signerFor(writer, known ?? nodeId(markOfParty(named.ref)))).immediate();
  const offer = await composeOffer(
    {
      agreement,
      schedule,
      version,
      language: input.language,
      // Whoever wrote the name into a mail may have hidden something in it.
      party: { name: visibleLine(named.ref.name, 200) },
      person: {
        ...(input.name === undefined ? {} : { name: input.name }),
        ...(input.identifier === undefined ? {} : { identifier: input.identifier }),
      },
      data,
      issued: secondsOnly(acting.now),
      validThrough: secondsOnly(new Date(acting.now.getTime() + input.validDays * 86_400_000)),
      ...(amends === null ? {} : { amends: referenceOf(amends) }),
      ...(counter === null ? {} : { inReplyTo: referenceOf(counter) }),
    },
    signer,
  );
  return keepOffer(acting, named, negotiation, offer);
}

function keepOffer(
  acting: Acting,
  named: ReturnType<typeof nameParty>,
  negotiation: string,
  offer: Offer,
): OutputOf<'terms.offer'> {
  const { writer } = acting.store;
  const bytes = fileBytes(offer);
  return writer
    .transaction(() => {
      const begun = beginTransaction(writer, 'terms_offered', acting.now, 1);
      const { hash, row } = keepFile(acting, `${fileStem(offer)}.json`, bytes, begun);
      const made = said('offer.made', acting.now.toISOString(), [markOf('negotiation', 'id', negotiation)], {
        party: named.ref,
        offer: offer['@id'],
        agreement: offer.agreement,
        version: offer.version,
        validThrough: offer.validThrough,
        ...(offer.amends === undefined ? {} : { amends: offer.amends['@id'] }),
      });
      const draft = {
        ...made,
        source: { document: hash, place: null, quote: null, rank: ranks.person },
      };
      acting.chain.keep([...named.drafts, draft], begun, new Map([[hash, row]]));
      const subject = { id: negotiation, name: named.ref.name };
      return { subject, transaction: begun.id, offer: offer['@id'], document: hash };
    })
    .immediate();
}

const referenceOf = (file: { readonly '@id': string }): { '@id': string; digest: string } => ({
  '@id': file['@id'],
  digest: digestOf(file),
});

const idOf = ({ marks: [mark] }: PartyRef): string | null =>
  mark?.startsWith('party:id:') === true ? mark.slice('party:id:'.length) : null;

/** A party that is not kept yet will have the id of its first mark. */
function markOfParty({ name, marks: [mark] }: PartyRef): Mark {
  if (mark === undefined) throw new AgentError('not_found', { ref: name, wanted: 'party' });
  return mark;
}

/** The counter-offer of a party that waits for a reply. */
function openCounter(acting: Acting, party: string): NegotiationItem | null {
  const { items } = listNegotiations(acting, { party, state: 'counter_offer_made', limit: 1, after: null });
  return items[0] ?? null;
}
