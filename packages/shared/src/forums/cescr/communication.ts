import type { Source } from '../../regimes.ts'
import { text } from '../text.ts'
import { parties, untc } from '../un/acceptance.ts'
import { communication } from '../un/communication.ts'
import { followUp, interimMeasures, oneYear, stateObservations, usualAdmissibilityComments, usualComments } from '../un/rules.ts'
import { examinedOrPending } from '../un/same-matter.ts'
import { usualWords } from '../un/words.ts'

const since = '2013-05-05'

function protocol(article: string, seen?: string): Source {
  return { cite: `OP-ICESCR ${article}`, ...(seen ? { seen } : {}) }
}

/** Parties to the Optional Protocol among the States of the Americas; Brazil is not one. */
const accepts = parties(
  {
    AR: '2011-10-24',
    BO: '2012-01-13',
    CR: '2014-09-23',
    EC: '2010-06-11',
    HN: '2018-01-16',
    SV: '2011-09-20',
    UY: '2013-02-05',
    VE: '2018-10-10',
  },
  { source: untc('OP-ICESCR', 'IV-3-a'), since, wait: { months: 3 } },
)

const firstSixMonths = [
  { trigger: since, due: '2013-11-05', safe: '2013-11-04', why: 'the day of entry into force; a Tuesday' },
  { trigger: '2025-08-31', due: '2026-02-28', safe: '2026-02-27', why: 'February is too short: a Saturday, not moved' },
] as const

/** Communication to the Committee on Economic, Social and Cultural Rights. */
export const cescrCommunication = communication({
  id: 'cescr-communication',
  matters: text(
    'Só direitos econômicos, sociais e culturais.',
    'Solo derechos económicos, sociales y culturales.',
    'Economic, social and cultural rights only.',
  ),
  name: text('Comunicação ao Comitê DESC', 'Comunicación al Comité DESC', 'Communication to CESCR'),
  words: usualWords,
  lodging: [
    oneYear('cescr-one-year', { source: protocol('art. 3(2)(a)'), confidence: 'KNOWN', from: since }, [
      { trigger: '2013-05-04', due: null, answer: 'uncovered', why: 'the day before the entry into force' },
      { trigger: since, due: '2014-05-05', safe: '2014-05-02', why: 'a Monday; the safe day passes the weekend' },
    ]),
  ],
  interimMeasures: interimMeasures('cescr-interim-measures', { source: protocol('art. 5'), confidence: 'KNOWN', from: since }),
  observations: stateObservations(
    'cescr-state-observations',
    { source: protocol('art. 6(2)', 'the text'), confidence: 'VERIFIED', from: since },
    undefined,
    firstSixMonths,
  ),
  comments: usualComments,
  admissibilityComments: usualAdmissibilityComments,
  followUp: followUp('cescr-follow-up', { source: protocol('art. 9(2)'), confidence: 'KNOWN', from: since }, undefined, firstSixMonths),
  hasFriendlySettlement: true,
  facts: protocol('art. 3(2)(b)'),
  anonymity: protocol('art. 3(2)(g)'),
  accepts,
  sameMatter: {
    bars: 'pending-or-decided',
    says: examinedOrPending,
    source: protocol('art. 3(2)(c)'),
    confidence: 'KNOWN',
  },
  needs: [
    text(
      'Prejuízo claro à pessoa, ou questão de importância geral (art. 4)',
      'Clara desventaja para la persona, o cuestión de importancia general (art. 4)',
      'A clear disadvantage to the person, or an issue of general importance (art. 4)',
    ),
  ],
})
