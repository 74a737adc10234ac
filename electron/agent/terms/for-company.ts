import type { OutputOf, ParsedInputOf } from '../../../shared/api.ts';
import { mailAddressOf } from '../../../shared/model/index.ts';
import { offerFiles, offerPage, sealPage, type Offer } from '../../../shared/terms/index.ts';
import { AgentError } from '../errors.ts';
import { type Asking, bytesOfDocument, findOf, negotiationById, partyItemById } from '../queries/index.ts';
import { answerPageScript } from './answer-page.ts';
import { signerOfKey } from './keys.ts';

/**
 * The files of an offer for the company that it goes to.
 * @throws AgentError `not_found`
 */
export async function filesForCompany(
  asking: Asking,
  { negotiation: ref }: ParsedInputOf<'terms.files'>,
): Promise<OutputOf<'terms.files'>> {
  const negotiation = negotiationById(asking, findOf(asking, 'negotiation', ref).id);
  if (negotiation === null || negotiation.offerDocument === null)
    throw new AgentError('not_found', { ref, wanted: 'negotiation' });
  const { bytes } = bytesOfDocument(asking, negotiation.offerDocument);
  const offer = JSON.parse(new TextDecoder().decode(bytes)) as Offer;
  const signer = signerOfKey(asking.database, offer.assigner['@id']);
  const mailTo = mailAddressOf(partyItemById(asking, negotiation.party.id)?.contacts ?? []);
  const page = await sealPage(offer, offerPage(offer, answerPageScript()), signer);
  return { files: offerFiles(offer, page, mailTo), mailTo };
}
