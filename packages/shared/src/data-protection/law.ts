import type { Confidence, Source } from '../regimes.ts'

export interface LegalBasis {
  readonly source: Source
  readonly confidence: Confidence
}

/** A place in the general law on data protection (LGPD). KNOWN: its wording was read in copies, not on the official page. */
export function lgpd(place: string): LegalBasis {
  return { source: { cite: `Lei 13.709/2018 (LGPD), ${place}`, url }, confidence: 'KNOWN' }
}

const url = 'https://www.planalto.gov.br/ccivil_03/_ato2015-2018/2018/lei/l13709.htm'

/** What may justify an operation (arts. 7 and 11); the key is what the register stores. */
export const legalBases = {
  'art7-I': lgpd('art. 7º, I'),
  'art7-II': lgpd('art. 7º, II'),
  'art7-IV': lgpd('art. 7º, IV'),
  'art7-V': lgpd('art. 7º, V'),
  'art7-VI': lgpd('art. 7º, VI'),
  'art7-VII': lgpd('art. 7º, VII'),
  'art7-IX': lgpd('art. 7º, IX'),
  'art11-I': lgpd('art. 11, I'),
  'art11-II-a': lgpd('art. 11, II, a'),
  'art11-II-c': lgpd('art. 11, II, c'),
  'art11-II-d': lgpd('art. 11, II, d'),
  'art11-II-e': lgpd('art. 11, II, e'),
} satisfies Record<string, LegalBasis>

export type LegalBasisId = keyof typeof legalBases

export const legalBasisIds = Object.keys(legalBases).filter(isLegalBasis)

function isLegalBasis(name: string): name is LegalBasisId {
  return name in legalBases
}

/** On what data may leave the country (arts. 33 to 36). */
export const transferBases = {
  'art33-I': lgpd('art. 33, I'),
  'art33-II': lgpd('art. 33, II'),
  'art33-IV': lgpd('art. 33, IV'),
  'art33-VIII': lgpd('art. 33, VIII'),
  'art33-IX': lgpd('art. 33, IX'),
} satisfies Record<string, LegalBasis>

export type TransferBasisId = keyof typeof transferBases

export const transferBasisIds = Object.keys(transferBases).filter(isTransferBasis)

function isTransferBasis(name: string): name is TransferBasisId {
  return name in transferBases
}

/** Why something of a person is kept although the person asks for its deletion (arts. 16 and 7, VI). */
export const keepingGrounds = {
  proceedings: lgpd('art. 7º, VI; art. 11, II, d'),
  obligation: lgpd('art. 16, I'),
  research: lgpd('art. 16, II'),
  anonymised: lgpd('art. 16, IV'),
  proof: lgpd('art. 8º, § 2º'),
} satisfies Record<string, LegalBasis>

export type KeepingGround = keyof typeof keepingGrounds
