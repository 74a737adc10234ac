import type { OutputOf, ParsedInputOf } from '../../../shared/api.ts';
import { offerFiles, type Offer } from '../../../shared/terms/index.ts';
import { AgentError } from '../errors.ts';
import { type Asking, bytesOfDocument, findOf, negotiationById } from '../queries/index.ts';
import { answerPageScript } from './answer-page.ts';

/**
 * The files of an offer for the company that it goes to.
 * @throws AgentError `not_found`
 */
export function filesForCompany(
  asking: Asking,
  { negotiation: ref }: ParsedInputOf<'terms.files'>,
): OutputOf<'terms.files'> {
  const negotiation = negotiationById(asking, findOf(asking, 'negotiation', ref).id);
  if (negotiation === null || negotiation.offerDocument === null)
    throw new AgentError('not_found', { ref, wanted: 'negotiation' });
  const { bytes } = bytesOfDocument(asking, negotiation.offerDocument);
  return offerFiles(JSON.parse(new TextDecoder().decode(bytes)) as Offer, answerPageScript());
}
