import type { Acceptance, EventKind, Rule } from '../../law.ts'
import type { Source } from '../../regimes.ts'
import { ask, dateless, fixed } from '../terms.ts'
import { text } from '../text.ts'
import { parties, untc } from '../un/acceptance.ts'
import { communication } from '../un/communication.ts'
import { unDates } from '../un/counting.ts'
import { followUp, interimMeasures, stateObservations, usualAdmissibilityComments, usualComments } from '../un/rules.ts'
import type { Words } from '../un/words.ts'

function treaty(article: string, seen?: string): Source {
  return { cite: `ICERD ${article}`, ...(seen ? { seen } : {}) }
}

function cerdRules(rule: string, seen?: string): Source {
  return { cite: `CERD Rules, ${rule}`, ...(seen ? { seen } : {}) }
}

const words: Words = {
  communication: text('comunicação', 'comunicación', 'communication'),
  author: text('parte peticionária', 'parte peticionaria', 'petitioner'),
  views: text('opinião', 'opinión', 'opinion'),
}

/** Two different limits of six months: after all remedies, and after the national body where there is one. */
const lodging: readonly Rule[] = [
  {
    id: 'cerd-six-months-rules',
    name: text(
      'Seis meses do esgotamento dos recursos internos',
      'Seis meses desde el agotamiento de los recursos internos',
      'Six months from the exhaustion of domestic remedies',
    ),
    holder: 'petitioner',
    nature: 'bar',
    elsewhere: true,
    opens: ['final-decision-notified'],
    closes: ['communication-sent'],
    terms: [
      {
        limit: fixed({ months: 6 }, unDates),
        source: cerdRules('rule 91(f)', 'restated in an NGO guide to the Committee'),
        confidence: 'VERIFIED',
        note: text(
          'Exceção só em circunstâncias excepcionais devidamente comprovadas.',
          'Excepción solo en circunstancias excepcionales debidamente comprobadas.',
          'Excepted only in duly verified exceptional circumstances.',
        ),
      },
    ],
    examples: [
      { trigger: '2024-11-14', due: '2025-05-14', safe: '2025-05-13', why: 'a Wednesday, date to date' },
      { trigger: '2025-08-31', due: '2026-02-28', safe: '2026-02-27', why: 'February is too short: a Saturday, not moved' },
    ],
  },
  {
    id: 'cerd-six-months-treaty',
    name: text(
      'Seis meses da resposta do órgão nacional',
      'Seis meses desde la respuesta del órgano nacional',
      'Six months from the answer of the national body',
    ),
    holder: 'petitioner',
    nature: 'bar',
    opens: ['national-body-failed'],
    closes: ['communication-sent'],
    terms: [
      {
        limit: fixed({ months: 6 }, unDates),
        source: treaty('art. 14(5)', 'the text'),
        confidence: 'VERIFIED',
        note: text(
          'Só onde o Estado designou um órgão nacional (art. 14(2)).',
          'Solo donde el Estado designó un órgano nacional (art. 14(2)).',
          'Only where the State has designated a national body (art. 14(2)).',
        ),
      },
    ],
    examples: [
      { trigger: '2025-12-31', due: '2026-06-30', safe: '2026-06-29', why: 'June has no day 31: its last day, a Tuesday' },
      { trigger: '2025-02-09', due: '2025-08-09', safe: '2025-08-08', why: 'a Saturday, not moved' },
    ],
  },
]

const nationalBody: EventKind = {
  id: 'national-body-failed',
  by: 'third',
  precedes: true,
  from: ['draft'],
  name: text(
    'Órgão nacional (art. 14(2)) não deu satisfação',
    'El órgano nacional (art. 14(2)) no dio satisfacción',
    'No satisfaction from the national body (art. 14(2))',
  ),
}

const declared = untc('ICERD art. 14', 'IV-2')

/** Declarations under art. 14 among the States of the Americas. */
const accepts: Readonly<Record<string, Acceptance>> = {
  ...parties(
    {
      AR: '2007-02-05',
      BO: '2006-02-14',
      CL: '1994-05-18',
      CR: '1974-01-08',
      EC: '1977-03-18',
      MX: '2002-03-15',
      PA: '2015-05-07',
      PE: '1984-11-27',
      SV: '2016-03-23',
      UY: '1972-09-11',
      VE: '2003-09-22',
    },
    { source: declared, since: '1982-12-03' },
  ),
  BR: { from: '2002-06-17', source: { ...declared, seen: 'recognition in a report of OMCT; the day was not seen' }, confidence: 'KNOWN' },
}

/** Communication to the Committee on the Elimination of Racial Discrimination under art. 14. */
export const cerdCommunication = communication({
  id: 'cerd-communication',
  matters: text('Só discriminação racial.', 'Solo discriminación racial.', 'Racial discrimination only.'),
  name: text(
    'Comunicação ao CERD (discriminação racial)',
    'Comunicación al CERD (discriminación racial)',
    'Communication to CERD (racial discrimination)',
  ),
  words,
  lodging,
  interimMeasures: interimMeasures('cerd-interim-measures', { source: cerdRules('rule 94(3)'), confidence: 'KNOWN' }),
  observations: stateObservations(
    'cerd-state-explanations',
    { source: treaty('art. 14(6)(b)'), confidence: 'KNOWN' },
    fixed({ months: 3 }, unDates),
    [
      { trigger: '2025-03-14', due: '2025-06-14', safe: '2025-06-13', why: 'a Saturday, not moved' },
      { trigger: '2025-11-30', due: '2026-02-28', safe: '2026-02-27', why: 'February is too short: a Saturday' },
    ],
  ),
  comments: usualComments,
  admissibilityComments: usualAdmissibilityComments,
  followUp: followUp(
    'cerd-follow-up',
    { source: { cite: 'ICERD art. 14(7)(b); opinion, closing paragraph' }, confidence: 'KNOWN' },
    ask(
      text(
        'leia o fim da opinião e registre a data que ela fixa.',
        'lea el final de la opinión y registre la fecha que fija.',
        'read the end of the opinion and record the date that it sets.',
      ),
      { days: 90 },
    ),
    [dateless('ask', '2025-01-10', 'the opinion sets the period'), dateless('ask', '2013-03-01', 'so did older ones')],
  ),
  events: [nationalBody],
  facts: treaty('art. 14(1)'),
  anonymity: treaty('art. 14(6)(a)'),
  accepts,
  sameMatter: {
    bars: 'never',
    says: text(
      'A Convenção não tem essa barreira; leia a declaração do Estado, que pode tê-la. Outros órgãos podem recusar o que o CERD examina.',
      'La Convención no tiene este impedimento; lea la declaración del Estado, que puede tenerlo. Otros órganos pueden rechazar lo que el CERD examina.',
      "The Convention has no such bar; read the State's declaration, which may have one. Other bodies may refuse what CERD examines.",
    ),
    source: treaty('art. 14'),
    confidence: 'KNOWN',
  },
})
