import type { Acceptance } from '../../law.ts'
import type { Source } from '../../regimes.ts'
import { text } from '../text.ts'
import { parties, untc } from '../un/acceptance.ts'
import { communication } from '../un/communication.ts'
import {
  followUp,
  inadmissibilityRequest,
  interimMeasures,
  noTimeLimit,
  stateObservations,
  usualAdmissibilityComments,
  usualComments,
} from '../un/rules.ts'
import { examinedOrPending } from '../un/same-matter.ts'
import { usualWords } from '../un/words.ts'

function protocol(article: string, seen?: string): Source {
  return { cite: `OP-CRPD ${article}`, ...(seen ? { seen } : {}) }
}

const inForce = { source: untc('OP-CRPD', 'IV-15-a'), since: '2008-05-03', wait: { days: 30 } } as const

/** Parties to the Optional Protocol among the States of the Americas. */
const accepts: Readonly<Record<string, Acceptance>> = {
  ...parties(
    {
      AR: '2008-09-02',
      BO: '2009-11-16',
      CA: '2018-12-03',
      CL: '2008-07-29',
      CR: '2008-10-01',
      DM: '2012-10-01',
      DO: '2009-08-18',
      EC: '2008-04-03',
      GT: '2009-04-07',
      HN: '2010-08-16',
      HT: '2009-07-23',
      MX: '2007-12-17',
      NI: '2010-02-02',
      PA: '2007-08-07',
      PE: '2008-01-30',
      PY: '2008-09-03',
      SV: '2007-12-14',
      UY: '2011-10-28',
      VC: '2010-10-29',
      VE: '2013-09-24',
    },
    inForce,
  ),
  BR: {
    from: '2008-08-01',
    factsFrom: '2008-08-31',
    source: { ...inForce.source, seen: 'entry into force on 31 August 2008 in Decree 6.949/2009; the day of deposit was not seen' },
    confidence: 'VERIFIED',
  },
}

/** Communication to the Committee on the Rights of Persons with Disabilities. */
export const crpdCommunication = communication({
  id: 'crpd-communication',
  matters: text(
    'Só direitos de pessoas com deficiência.',
    'Solo derechos de personas con discapacidad.',
    'Rights of persons with disabilities only.',
  ),
  name: text(
    'Comunicação ao Comitê CRPD (deficiência)',
    'Comunicación al Comité CRPD (discapacidad)',
    'Communication to the CRPD Committee',
  ),
  words: usualWords,
  lodging: [
    noTimeLimit(
      'crpd-no-time-limit',
      text(
        'o Protocolo não fixa prazo; apresente sem demora.',
        'el Protocolo no fija plazo; preséntela sin demora.',
        'the Protocol sets no limit; submit without delay.',
      ),
      { source: protocol('art. 2', 'criteria without a limit in the OHCHR training guide; ICJ guide'), confidence: 'VERIFIED' },
    ),
  ],
  interimMeasures: interimMeasures('crpd-interim-measures', { source: protocol('art. 4'), confidence: 'KNOWN' }),
  observations: stateObservations('crpd-state-observations', { source: protocol('art. 3'), confidence: 'KNOWN' }),
  inadmissibility: inadmissibilityRequest('crpd-state-inadmissibility-request', {
    source: { cite: 'CRPD Rules, rule 70' },
    confidence: 'KNOWN',
  }),
  comments: usualComments,
  admissibilityComments: usualAdmissibilityComments,
  followUp: followUp('crpd-follow-up', { source: { cite: 'CRPD Rules, rule 75' }, confidence: 'KNOWN' }),
  facts: protocol('art. 2(f)'),
  anonymity: protocol('art. 2(a)'),
  accepts,
  sameMatter: {
    bars: 'pending-or-decided',
    says: examinedOrPending,
    source: protocol('art. 2(c)'),
    confidence: 'KNOWN',
  },
})
