import { ask, dateless } from '../terms.ts'
import { text } from '../text.ts'
import { communication } from '../un/communication.ts'
import { followUp, interimMeasures, noTimeLimit, stateObservations, usualAdmissibilityComments, usualComments } from '../un/rules.ts'
import { pendingElsewhere } from '../un/same-matter.ts'
import { usualWords } from '../un/words.ts'
import { treaty } from './sources.ts'
import { declarations } from './states.ts'

const rulesOfCommittee = (rule: string) => ({ cite: `CED Rules, ${rule}` })

/** Communication to the Committee on Enforced Disappearances; only against States that declared so (art. 31). */
export const cedCommunication = communication({
  id: 'ced-communication',
  matters: text('Só desaparecimentos forçados.', 'Solo desapariciones forzadas.', 'Enforced disappearances only.'),
  name: text(
    'Comunicação ao Comitê contra Desaparecimentos Forçados',
    'Comunicación al Comité contra la Desaparición Forzada',
    'Communication to the Committee on Enforced Disappearances',
  ),
  words: usualWords,
  lodging: [
    noTimeLimit(
      'ced-no-time-limit',
      text(
        'a Convenção não fixa prazo; exige declaração do Estado (art. 31).',
        'la Convención no fija plazo; exige declaración del Estado (art. 31).',
        'the Convention sets no limit; it requires a declaration of the State (art. 31).',
      ),
      { source: treaty('art. 31'), confidence: 'KNOWN' },
    ),
  ],
  interimMeasures: interimMeasures('ced-interim-measures', { source: treaty('art. 31(4)'), confidence: 'KNOWN' }),
  observations: stateObservations(
    'ced-state-observations',
    { source: { cite: 'CED art. 31(3); CED Rules, rule 73' }, confidence: 'UNSURE' },
    ask(
      text(
        'o Comitê fixa o prazo (art. 31(3)); leia a carta e registre a data.',
        'el Comité fija el plazo (art. 31(3)); lea la carta y registre la fecha.',
        'the Committee sets the time (art. 31(3)); read the letter and record the date.',
      ),
      { months: 4 },
    ),
    [
      dateless('ask', '2025-01-15', 'four months are remembered, not read'),
      dateless('ask', '2025-08-31', 'no date before the letter is read'),
    ],
  ),
  comments: usualComments,
  admissibilityComments: usualAdmissibilityComments,
  followUp: followUp(
    'ced-follow-up',
    { source: rulesOfCommittee('rule 79'), confidence: 'KNOWN' },
    ask(
      text(
        'leia o fim do parecer e registre a data que ele fixa.',
        'lea el final del dictamen y registre la fecha que fija.',
        'read the end of the Views and record the date that they set.',
      ),
      { months: 6 },
    ),
    [dateless('ask', '2025-01-10', 'the Views set the period'), dateless('ask', '2016-03-11', 'so did the first ones')],
  ),
  provisions: [
    {
      id: 'ced-declaration',
      says: text(
        'Só contra Estados que declararam aceitar (art. 31). Não se conhece declaração do Brasil: confira em treaties.un.org.',
        'Solo contra Estados que declararon aceptar (art. 31). No se conoce declaración de Brasil: verifique en treaties.un.org.',
        'Only against States that have declared so (art. 31). No declaration of Brazil is known: check treaties.un.org.',
      ),
      source: { ...treaty('art. 31'), url: 'https://treaties.un.org' },
      confidence: 'UNSURE',
    },
  ],
  facts: treaty('art. 35'),
  anonymity: treaty('art. 31(2)(a)'),
  accepts: declarations,
  sameMatter: {
    bars: 'pending',
    says: pendingElsewhere,
    source: treaty('art. 31(2)(c)'),
    confidence: 'KNOWN',
  },
})
