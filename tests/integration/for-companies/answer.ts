// Answers an offer of terms by a company's own rule: node answer.ts OFFER KEY-FILE ANSWER AGREEMENT
import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { canonical, digest, holds, prove, readTerms, signerOf, withDigests } from './files.ts';

const roster = 'https://w3id.org/dpv/standards/ieee/7012#';
/** What this company agrees to without asking anybody. */
const agreeable = ['SD-BASE', 'SD-BASE-DP', 'SD-BASE-A', 'SD-BASE-A-DP'].map((name) => roster + name);

const [offerFile = '', keyFile = '', answerFile = '', agreementFile = ''] = process.argv.slice(2);
const offer = readTerms(offerFile);
const { proof, onAcceptance, memberDigests: _, ...rest } = offer;
if (![proof].flat().every((one) => holds({ ...rest, onAcceptance, memberDigests: offer['memberDigests'] }, one)))
  throw new Error('The offer is not what was signed.');

const { seed } = JSON.parse(readFileSync(keyFile, 'utf8')) as { seed: string };
const signer = signerOf(seed);
const issued = `${new Date().toISOString().slice(0, 19)}Z`;
const agreement = withDigests({ ...rest, '@id': `${String(offer['@id'])}#agreement`, '@type': 'Agreement' });
const acceptance = prove(agreement, signer, issued);
const accepts = agreeable.includes(String(offer['agreement']));

const addressee = offer['assignee'] as { '@type': string[]; name: string };

const answer = withDigests({
  '@context': offer['@context'],
  '@id': `urn:uuid:${randomUUID()}`,
  '@type': 'Answer',
  offer: { '@id': offer['@id'], digest: digest(offer) },
  nonce: offer['nonce'],
  issued,
  assignee: {
    '@id': signer.did,
    '@type': addressee['@type'],
    name: addressee.name,
  },
  ...(accepts
    ? { status: 'ieee7012:AgreementAccepted', acceptance }
    : { status: 'ieee7012:AgreementRefused', reason: 'not_our_practice', note: 'We do not work by this agreement.' }),
});
writeFileSync(answerFile, canonical({ ...answer, proof: prove(answer, signer, issued) }));
if (accepts) writeFileSync(agreementFile, canonical({ ...agreement, proof: [onAcceptance, acceptance] }));
