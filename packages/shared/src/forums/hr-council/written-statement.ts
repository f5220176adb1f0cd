import type { EventKind, Filing, Procedure, Provision, Rule } from '../../law.ts'
import type { Source } from '../../regimes.ts'
import { fixed } from '../terms.ts'
import { text } from '../text.ts'
import { unCalendar, unDates } from '../un/counting.ts'

const guidelines: Source = {
  cite: 'HRC guidelines on NGO written statements; ECOSOC resolution 1996/31, paras. 36-37',
  url: 'https://www.ohchr.org/en/hr-bodies/hrc/ngo-participation',
}

const lengths: Source = {
  cite: guidelines.cite,
  url: 'http://www2.ohchr.org/english/bodies/hrcouncil/guidelines.htm',
  seen: 'OHCHR guidelines',
}

const consultative = text(
  'Organização com status consultivo no ECOSOC',
  'Organización con estatus consultivo ante el ECOSOC',
  'An organisation with ECOSOC consultative status',
)

const events: readonly EventKind[] = [
  {
    id: 'session-announced',
    name: text('Sessão do Conselho anunciada', 'Período de sesiones del Consejo anunciado', 'Session of the Council announced'),
    by: 'body',
    precedes: true,
    sets: ['hrc-ngo-written-statement-deadline'],
    fields: [
      {
        id: 'sessionOpens',
        name: text('Primeiro dia da sessão', 'Primer día del período de sesiones', 'First day of the session'),
        type: 'date',
        required: true,
      },
      { id: 'due', name: text('Data-limite publicada', 'Fecha límite publicada', 'Published closing date'), type: 'date' },
    ],
  },
  {
    id: 'statement-submitted',
    name: text('Declaração escrita apresentada', 'Exposición escrita presentada', 'Written statement submitted'),
    by: 'petitioner',
    moves: 'submitted',
    from: ['draft'],
  },
  {
    id: 'statement-returned',
    name: text('Declaração devolvida para correção', 'Exposición devuelta para corrección', 'Statement returned for correction'),
    by: 'body',
    moves: 'draft',
    from: ['submitted'],
  },
  {
    id: 'statement-refused',
    name: text('Declaração recusada', 'Exposición rechazada', 'Statement refused'),
    by: 'body',
    outcome: 'refused',
    from: ['draft', 'submitted'],
  },
  {
    id: 'statement-issued',
    name: text(
      'Declaração publicada como documento do Conselho',
      'Exposición publicada como documento del Consejo',
      'Statement issued as a document of the Council',
    ),
    by: 'body',
    outcome: 'issued',
    from: ['submitted'],
    fields: [{ id: 'symbol', name: text('Símbolo do documento', 'Signatura del documento', 'Document symbol'), type: 'text' }],
  },
]

const rules: readonly Rule[] = [
  {
    id: 'hrc-ngo-written-statement-deadline',
    name: text('Apresentar a declaração escrita', 'Presentar la exposición escrita', 'Submitting the written statement'),
    holder: 'petitioner',
    nature: 'bar',
    opens: ['session-announced'],
    closes: ['statement-submitted'],
    countsFrom: 'sessionOpens',
    extension: { allowed: false, base: 'due', source: guidelines },
    terms: [
      {
        limit: fixed({ weeks: 2 }, unDates, 'before'),
        source: { ...guidelines, seen: 'OHCHR form: exactly two weeks before the session opens' },
        confidence: 'VERIFIED',
        note: text(
          'A data publicada para a sessão prevalece.',
          'Prevalece la fecha publicada para el período de sesiones.',
          'The date published for the session prevails.',
        ),
      },
    ],
    examples: [
      { trigger: '2026-02-23', due: '2026-02-09', safe: '2026-02-06', why: 'from a Monday back to a Monday; aim at the Friday before' },
      { trigger: '2024-03-11', due: '2024-02-26', safe: '2024-02-23', why: 'fourteen days back over 29 February' },
      { trigger: '2027-01-06', due: '2026-12-23', safe: '2026-12-22', why: "fourteen days back over the year's end" },
    ],
  },
]

const formalRequirements: readonly Provision[] = [
  {
    id: 'hrc-ngo-written-statement-length-general',
    says: text(
      'Status consultivo geral: até 2.000 palavras, com notas.',
      'Estatus consultivo general: hasta 2.000 palabras, con las notas.',
      'General consultative status: up to 2,000 words, footnotes included.',
    ),
    most: { n: 2000, unit: 'words' },
    source: { ...lengths, seen: 'OHCHR guidelines; footnotes count' },
    confidence: 'VERIFIED',
  },
  {
    id: 'hrc-ngo-written-statement-length-special',
    says: text(
      'Status especial ou lista (roster): até 1.500 palavras. Sem status, só como coapoiadora em nota de rodapé.',
      'Estatus especial o lista (roster): hasta 1.500 palabras. Sin estatus, solo como adherente en nota al pie.',
      'Special status or roster: up to 1,500 words. Without status, only as co-endorser in a footnote.',
    ),
    most: { n: 1500, unit: 'words' },
    source: lengths,
    confidence: 'VERIFIED',
  },
  {
    id: 'hrc-ngo-written-statement-format',
    says: text(
      'Arquivo Word, em inglês, francês ou espanhol.',
      'Archivo Word, en inglés, francés o español.',
      'A Word file, in English, French or Spanish.',
    ),
    source: lengths,
    confidence: 'VERIFIED',
  },
]

const filing: Filing = {
  id: 'hrc-written-statement-filing',
  name: text('Declaração escrita de ONG', 'Exposición escrita de ONG', 'NGO written statement'),
  by: 'petitioner',
  events: ['statement-submitted'],
  languages: ['en', 'fr', 'es'],
  outline: [
    text('Organização, status e item da agenda', 'Organización, estatus y tema de la agenda', 'Organisation, status and agenda item'),
    text('Título', 'Título', 'Title'),
    text('Situação', 'Situación', 'Situation'),
    text('Normas e recomendações anteriores', 'Normas y recomendaciones anteriores', 'Standards and earlier recommendations'),
    text('Recomendações ao Conselho e ao Estado', 'Recomendaciones al Consejo y al Estado', 'Recommendations to the Council and the State'),
    text('Organizações coapoiadoras', 'Organizaciones adherentes', 'Co-endorsing organisations'),
  ],
  requirements: formalRequirements,
  checklist: [
    consultative,
    text('Item da agenda', 'Tema de la agenda', 'Agenda item'),
    text('Contagem de palavras com notas', 'Recuento de palabras con notas', 'Word count with notes'),
    text('Data-limite no site do Conselho', 'Fecha límite en el sitio del Consejo', "Closing date on the Council's site"),
  ],
}

/** Written statement of an organisation with ECOSOC status for a session of the Council. */
export const writtenStatement: Procedure = {
  id: 'hrc-written-statement',
  name: text('Declaração escrita ao Conselho', 'Exposición escrita ante el Consejo', 'Written statement to the Council'),
  noun: text('declaração', 'exposición', 'statement'),
  ourRole: 'petitioner',
  calendar: unCalendar,
  stages: [
    { id: 'draft', name: text('Preparação', 'Preparación', 'Drafting'), waitsFor: 'petitioner' },
    { id: 'submitted', name: text('Apresentada', 'Presentada', 'Submitted'), waitsFor: 'body' },
  ],
  events,
  rules,
  outcomes: [
    { id: 'refused', name: text('Recusada', 'Rechazada', 'Refused') },
    { id: 'issued', name: text('Publicada', 'Publicada', 'Issued') },
  ],
  filings: [filing],
  provisions: [],
  accepts: 'every-state',
  door: {
    entry: 'statement-submitted',
    exhaustion: 'not-required',
    sameMatter: {
      bars: 'never',
      says: text('Não decide casos: nada a impede.', 'No decide casos: nada la impide.', 'It decides no case: nothing bars it.'),
      source: guidelines,
      confidence: 'KNOWN',
    },
    languages: ['en', 'fr', 'es'],
    needs: [
      consultative,
      text('Sessão e item da agenda', 'Período de sesiones y tema de la agenda', 'Session and agenda item'),
      text('Texto dentro do limite de palavras', 'Texto dentro del límite de palabras', 'A text within the word limit'),
    ],
  },
}
