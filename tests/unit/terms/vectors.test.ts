import { ed25519 } from '@noble/curves/ed25519.js';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { checkSignature, signerOf, webCryptoCheck, webCryptoSigner } from '../../../shared/terms/index.ts';
import { canonicalBytes, canonicalText } from '../../../shared/terms/proof/canonical.ts';
import { createProof, signedBytes, verifyProof } from '../../../shared/terms/proof/data-integrity.ts';
import { didOf, publicKeyOf } from '../../../shared/terms/proof/did-key.ts';
import { hashOf } from '../../../shared/terms/proof/digest.ts';
import { isSoundSignature } from '../../../shared/terms/proof/sound.ts';

const vectors = join(import.meta.dirname, '../../fixtures/terms/vectors');
const text = (path: string): string => readFileSync(join(vectors, path), 'utf8');
const json = (path: string): Record<string, unknown> => JSON.parse(text(path)) as Record<string, unknown>;
const bytes = (hex: string): Uint8Array<ArrayBuffer> => Uint8Array.from(hexToBytes(hex));

describe('RFC 8785', () => {
  it.each(readdirSync(join(vectors, 'rfc8785/input')))('%s', (name) => {
    const published = readFileSync(join(vectors, 'rfc8785/output', name));
    expect(Buffer.from(canonicalBytes(json(`rfc8785/input/${name}`)))).toEqual(published);
  });

  it('refuses what JSON cannot say', () => {
    expect(() => canonicalText(undefined)).toThrow(TypeError);
    expect(() => canonicalText('\ud800')).toThrow('surrogate');
  });
});

/** RFC 8032, 7.1: secret key, public key, message, signature. */
const rfc8032 = [
  [
    '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
    'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    '',
    'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  ],
  [
    '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
    '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    '72',
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  ],
  [
    'c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7',
    'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
    'af82',
    '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
  ],
  [
    '833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42',
    'ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf',
    'ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f',
    'dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b58909351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad9bef1177331a704',
  ],
] as const;

describe('Ed25519', () => {
  it.each(rfc8032)('signs and checks RFC 8032 vector of key %s', async (secret, publicKey, message, signature) => {
    const signer = signerOf(bytes(secret));
    expect(signer.did).toBe(didOf(bytes(publicKey)));
    expect(bytesToHex(await signer.sign(bytes(message)))).toBe(signature);
    const inPage = await webCryptoSigner(bytes(secret));
    expect(inPage.did).toBe(signer.did);
    expect(bytesToHex(await inPage.sign(bytes(message)))).toBe(signature);
    for (const check of [checkSignature, webCryptoCheck]) {
      expect(await check(bytes(signature), bytes(message), bytes(publicKey))).toBe(true);
      expect(await check(bytes(signature), bytes(`${message}00`), bytes(publicKey))).toBe(false);
    }
    expect(isSoundSignature(bytes(signature), bytes(publicKey))).toBe(true);
  });

  it('refuses keys and points of small order, as the library finds them', () => {
    const { Point } = ed25519;
    const eight = Point.fromHex('26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05');
    const small = [1n, 2n, 3n, 4n, 5n, 6n, 7n].map((times) => eight.multiply(times)).concat(Point.ZERO);
    const sound = bytes(rfc8032[0][3]);
    for (const point of small) {
      expect(point.isSmallOrder()).toBe(true);
      expect(isSoundSignature(sound, point.toBytes())).toBe(false);
      const byPoint = Uint8Array.of(...point.toBytes(), ...sound.slice(32));
      expect(isSoundSignature(byPoint, bytes(rfc8032[0][1]))).toBe(false);
    }
  });

  it('refuses the second form of a signature, with the group order added to S', () => {
    const order = 2n ** 252n + 27742317777372353535851937790883648493n;
    const [, publicKey, , signature] = rfc8032[0];
    const low = bytes(signature).slice(32);
    const s = low.reduceRight((number, byte) => (number << 8n) | BigInt(byte), 0n) + order;
    const high = Uint8Array.from({ length: 32 }, (_, at) => Number((s >> BigInt(8 * at)) & 255n));
    expect(isSoundSignature(Uint8Array.of(...bytes(signature).slice(0, 32), ...high), bytes(publicKey))).toBe(false);
    expect(isSoundSignature(bytes(signature).slice(1), bytes(publicKey))).toBe(false);
  });

  it('reads keys of its own kind only', () => {
    expect(publicKeyOf('did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2')).toHaveLength(32);
    expect(publicKeyOf('did:key:zDnaerDaTF5BXEavCrfRZEk316dpbLsfPDZ3WJ5hRTPFU2169')).toBeNull();
    expect(publicKeyOf('did:web:example.org')).toBeNull();
  });
});

describe('eddsa-jcs-2022', () => {
  const unsigned = json('eddsa-jcs-2022/unsigned.json');
  const { proofValue, ...options } = (json('eddsa-jcs-2022/signedJCS.json') as { proof: Record<string, string> }).proof;

  it('comes to each published intermediate value', () => {
    expect(canonicalText(unsigned)).toBe(text('eddsa-jcs-2022/canonDocJCS.txt'));
    expect(bytesToHex(hashOf(unsigned))).toBe(text('eddsa-jcs-2022/docHashJCS.txt'));
    expect(options).toEqual(json('eddsa-jcs-2022/proofConfigJCS.json'));
    expect(canonicalText(options)).toBe(text('eddsa-jcs-2022/proofCanonJCS.txt'));
    expect(bytesToHex(hashOf(options))).toBe(text('eddsa-jcs-2022/proofHashJCS.txt'));
    expect(bytesToHex(signedBytes(unsigned, options))).toBe(text('eddsa-jcs-2022/combinedHashJCS.txt'));
    expect(proofValue).toBe(text('eddsa-jcs-2022/sigBTC58JCS.txt'));
  });

  it('takes the published signature, and no other document, option or key', async () => {
    const { proof } = json('eddsa-jcs-2022/signedJCS.json') as { proof: Parameters<typeof verifyProof>[1] };
    expect(await verifyProof(unsigned, proof)).toBe(true);
    expect(await verifyProof(unsigned, proof, webCryptoCheck)).toBe(true);
    const renamed: Record<string, unknown> = { ...unsigned, name: 'Another' };
    expect(await verifyProof(renamed, proof)).toBe(false);
    expect(await verifyProof(unsigned, { ...proof, created: '2023-02-24T23:36:39Z' })).toBe(false);
    const { did } = signerOf(new Uint8Array(32));
    expect(await verifyProof(unsigned, { ...proof, verificationMethod: `${did}#${did.slice(8)}` })).toBe(false);
    expect(await verifyProof(unsigned, { ...proof, verificationMethod: `${did}#another` })).toBe(false);
  });

  it('makes the published proof with the published key', async () => {
    // The key pair of W3C's vc-di-eddsa, "Test Vectors".
    const secret = 'c96ef9ea10c5e414c471723aff9de72c35fa5b70fae97e8832ecac7d2e2b8ed6';
    const proof = await createProof(unsigned, signerOf(bytes(secret)), '2023-02-24T23:36:38Z');
    expect(proof).toEqual({ ...options, proofValue });
  });
});
