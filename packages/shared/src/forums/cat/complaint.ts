import type { Source } from '../../regimes.ts'
import { fixed } from '../terms.ts'
import { text } from '../text.ts'
import { parties, untc } from '../un/acceptance.ts'
import { communication } from '../un/communication.ts'
import { unDates } from '../un/counting.ts'
import {
  followUp,
  inadmissibilityRequest,
  interimMeasures,
  noTimeLimit,
  stateObservations,
  usualAdmissibilityComments,
  usualComments,
} from '../un/rules.ts'
import type { Words } from '../un/words.ts'

function treaty(article: string): Source {
  return { cite: `CAT ${article}` }
}

function catRules(rule: string, seen?: string): Source {
  return { cite: `CAT Rules, ${rule}`, ...(seen ? { seen } : {}) }
}

const words: Words = {
  communication: text('queixa', 'queja', 'complaint'),
  author: text('parte autora', 'parte autora', 'complainant'),
  views: text('decisão', 'decisión', 'decision'),
}

/** Declarations under art. 22 among the States of the Americas. */
const accepts = parties(
  {
    AR: '1986-09-24',
    BO: '2006-02-14',
    BR: '2006-06-26',
    CL: '2004-03-15',
    CR: '2002-02-27',
    EC: '1988-09-06',
    GT: '2003-09-25',
    MX: '2002-03-15',
    PE: '2002-10-28',
    PY: '2002-05-29',
    UY: '1988-07-27',
    VE: '1993-12-21',
  },
  { source: untc('CAT art. 22', 'IV-9'), since: '1987-06-26' },
)

/** Complaint to the Committee against Torture under art. 22; most often against a removal. */
export const catComplaint = communication({
  id: 'cat-complaint',
  matters: text(
    'Só tortura e maus-tratos, ou expulsão para onde há risco deles.',
    'Solo tortura y malos tratos, o expulsión adonde hay riesgo de ellos.',
    'Torture and ill-treatment only, or removal to where they are a risk.',
  ),
  name: text('Queixa ao Comitê contra a Tortura', 'Queja ante el Comité contra la Tortura', 'Complaint to the Committee against Torture'),
  words,
  lodging: [
    noTimeLimit(
      'cat-no-fixed-limit',
      text(
        'sem prazo fixo, mas é inadmissível se a demora for excessiva.',
        'sin plazo fijo, pero es inadmisible si la demora es excesiva.',
        'no fixed limit, but inadmissible where the delay is unreasonably prolonged.',
      ),
      { source: catRules('rule 113(f)', 'ICJ Practitioners Guides'), confidence: 'VERIFIED' },
    ),
  ],
  interimMeasures: interimMeasures('cat-interim-measures', {
    source: catRules('rule 114'),
    confidence: 'KNOWN',
    note: text(
      'Peça muito antes da data prevista para a deportação.',
      'Pida mucho antes de la fecha prevista para la deportación.',
      'Ask well before the date set for removal.',
    ),
  }),
  observations: stateObservations('cat-state-observations', { source: treaty('art. 22(3)'), confidence: 'KNOWN' }),
  inadmissibility: inadmissibilityRequest('cat-state-inadmissibility-request', { source: catRules('rule 115'), confidence: 'KNOWN' }),
  comments: usualComments,
  admissibilityComments: usualAdmissibilityComments,
  followUp: followUp(
    'cat-follow-up',
    {
      source: catRules('rule 118(5); decision, closing paragraph'),
      confidence: 'KNOWN',
      note: text(
        'Cláusula habitual: se a decisão fixa outro prazo, registre a data.',
        'Cláusula habitual: si la decisión fija otro plazo, registre la fecha.',
        'Standard clause: where the decision sets another period, record the date.',
      ),
    },
    fixed({ days: 90 }, unDates),
    [
      { trigger: '2025-01-10', due: '2025-04-10', safe: '2025-04-09', why: '21 + 28 + 31 = 80 by 31 March, and 10' },
      { trigger: '2023-12-01', due: '2024-02-29', safe: '2024-02-28', why: '30 + 31 + 29 = 90: the leap day itself' },
    ],
  ),
  facts: treaty('art. 22(1)'),
  anonymity: treaty('art. 22(2)'),
  accepts,
  sameMatter: {
    bars: 'pending-or-decided',
    id: 'cat-same-matter',
    says: text(
      'Barra a mesma questão que foi ou está sendo examinada em outro procedimento internacional.',
      'Impide el mismo asunto que ha sido o está siendo examinado en otro procedimiento internacional.',
      'Bars the same matter where it has been or is being examined under another international procedure.',
    ),
    source: treaty('art. 22(5)(a)'),
    confidence: 'KNOWN',
  },
})
