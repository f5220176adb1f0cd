import type { Source } from '../../regimes.ts'
import { text } from '../text.ts'
import { parties, untc } from '../un/acceptance.ts'
import { communication } from '../un/communication.ts'
import {
  followUp,
  inadmissibilityRequest,
  interimMeasures,
  oneYear,
  stateObservations,
  usualAdmissibilityComments,
  usualComments,
} from '../un/rules.ts'
import { examinedOrPending } from '../un/same-matter.ts'
import { usualWords } from '../un/words.ts'

const since = '2014-04-14'

function protocol(article: string): Source {
  return { cite: `OPIC ${article}` }
}

/** Parties to the Third Optional Protocol among the States of the Americas. */
const accepts = parties(
  {
    AR: '2015-04-14',
    BO: '2013-04-02',
    BR: '2017-09-29',
    CL: '2015-09-01',
    CR: '2014-01-14',
    EC: '2018-09-19',
    PA: '2017-02-16',
    PE: '2016-01-06',
    PY: '2017-01-20',
    SV: '2015-02-09',
    UY: '2015-02-23',
  },
  { source: untc('OPIC', 'IV-11-d'), since, wait: { months: 3 } },
)

const soon = text(
  'O quanto antes e em até seis meses.',
  'Lo antes posible y dentro de seis meses.',
  'As soon as possible and within six months.',
)

const firstSixMonths = [
  { trigger: since, due: '2014-10-14', safe: '2014-10-13', why: 'the day of entry into force; a Tuesday' },
  { trigger: '2025-08-31', due: '2026-02-28', safe: '2026-02-27', why: 'February is too short: a Saturday, not moved' },
] as const

/** Communication to the Committee on the Rights of the Child under the Third Optional Protocol. */
export const crcCommunication = communication({
  id: 'crc-communication',
  matters: text('Só direitos de crianças e adolescentes.', 'Solo derechos de niñas, niños y adolescentes.', 'Rights of children only.'),
  name: text(
    'Comunicação ao Comitê sobre os Direitos da Criança',
    'Comunicación al Comité de los Derechos del Niño',
    'Communication to the Committee on the Rights of the Child',
  ),
  words: usualWords,
  lodging: [
    oneYear('crc-one-year', { source: protocol('art. 7(h)'), confidence: 'KNOWN', from: since }, [
      { trigger: '2014-04-13', due: null, answer: 'uncovered', why: 'the day before the entry into force' },
      { trigger: since, due: '2015-04-14', safe: '2015-04-13', why: 'a Tuesday, date to date' },
    ]),
  ],
  interimMeasures: interimMeasures('crc-interim-measures', { source: protocol('art. 6'), confidence: 'KNOWN', from: since }),
  observations: stateObservations(
    'crc-state-observations',
    { source: protocol('art. 8(2)'), confidence: 'KNOWN', from: since, note: soon },
    undefined,
    firstSixMonths,
  ),
  inadmissibility: inadmissibilityRequest('crc-state-inadmissibility-request', {
    source: { cite: 'CRC Rules, rule 18' },
    confidence: 'KNOWN',
  }),
  comments: usualComments,
  admissibilityComments: usualAdmissibilityComments,
  followUp: followUp(
    'crc-follow-up',
    { source: protocol('art. 11(1)'), confidence: 'KNOWN', from: since, note: soon },
    undefined,
    firstSixMonths,
  ),
  hasFriendlySettlement: true,
  facts: protocol('art. 7(g)'),
  anonymity: protocol('art. 7(a)'),
  accepts,
  sameMatter: {
    bars: 'pending-or-decided',
    says: examinedOrPending,
    source: protocol('art. 7(d)'),
    confidence: 'KNOWN',
  },
  needs: [
    text(
      'A vontade da criança: consentimento dela ou por que agir sem ele serve a seu melhor interesse',
      'La voluntad de la niña o el niño: su consentimiento o por qué actuar sin él sirve a su interés superior',
      "The child's will: consent, or why acting without it serves the child's best interests",
    ),
  ],
})
