import { describe, expect, it } from 'vitest';
import {
  assembleAgreement,
  fileBytes,
  rosterAgreement,
  verifyFile,
  webCryptoCheck,
  type Acceptance,
  type Answer,
} from '../../../shared/terms/index.ts';
import { now, person, resigned, sampleAnswer, sampleOffer, stranger, webAnswer } from './samples.ts';

const copied = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

const accepted = (answer: Answer): Acceptance => {
  if (answer.status !== 'ieee7012:AgreementAccepted') throw new Error('not accepted');
  return answer;
};

describe('an offer, its answer and the agreement', () => {
  it('verify, and both sides come to the same bytes', async () => {
    const offer = await sampleOffer();
    expect(await verifyFile(fileBytes(offer), { now })).toMatchObject({ valid: true, kind: 'offer', reasons: [] });
    const answer = await sampleAnswer(offer, { kind: 'accept' });
    expect(await verifyFile(fileBytes(answer), { now, offer })).toMatchObject({ valid: true, kind: 'answer' });
    const mine = fileBytes(assembleAgreement(offer, accepted(answer)));
    const theirs = fileBytes(assembleAgreement(copied(offer), accepted(copied(answer))));
    expect(mine).toEqual(theirs);
    expect(await verifyFile(mine, { now, offer })).toMatchObject({ valid: true, kind: 'agreement' });
  });

  it('is answered and checked by Web Crypto as well', async () => {
    const offer = await sampleOffer();
    const answer = await webAnswer(offer, { kind: 'accept' });
    const options = { now, offer, checkSignature: webCryptoCheck };
    expect(await verifyFile(fileBytes(offer), options)).toMatchObject({ valid: true });
    expect(await verifyFile(fileBytes(answer), { now, offer })).toMatchObject({ valid: true });
    const agreement = fileBytes(assembleAgreement(offer, accepted(answer)));
    expect(await verifyFile(agreement, options)).toMatchObject({ valid: true });
  });

  it.each(['TPR', 'TPR-IDENTITY-REF'])('name the other side of %s as a human, not as an organisation', async (name) => {
    const agreement = rosterAgreement(name)?.id ?? '';
    const offer = await sampleOffer({ agreement });
    const answer = await sampleAnswer(offer, { kind: 'accept' });
    expect([offer, answer].map(({ assignee }) => assignee['@type'])).toEqual([
      ['Party', 'dpv:NaturalPerson'],
      ['Party', 'dpv:NaturalPerson'],
    ]);
    const held = assembleAgreement(offer, accepted(answer));
    for (const file of [offer, answer, held])
      expect(await verifyFile(fileBytes(file), { now, ...(file === answer ? { offer } : {}) })).toMatchObject({
        reasons: [],
      });
    const organisation = { assignee: { ...answer.assignee, '@type': ['Party', 'ieee7012:Entity'] } };
    expect(await verifyFile(await resigned(answer, organisation), { now, offer })).toMatchObject({
      where: '/assignee/@type',
    });
    const company = await sampleOffer();
    const human = { assignee: { ...company.assignee, '@type': ['Party', 'dpv:NaturalPerson'] } };
    const { reasons } = await verifyFile(await resigned(company, human, person), { now });
    expect(reasons).toContainEqual(expect.objectContaining({ code: 'wrong_value', where: '/assignee/@type' }));
  });

  it('refuses the answer of another key than the one known', async () => {
    const offer = await sampleOffer();
    const answer = await sampleAnswer(offer, { kind: 'accept' }, stranger);
    expect(await verifyFile(fileBytes(answer), { now, offer, partyKey: offer.assigner['@id'] })).toMatchObject({
      valid: false,
      where: '/assignee/@id',
      reasons: [{ code: 'other_party' }],
    });
  });
});
