import type { Rule } from '../../law.ts'
import { ask, dateless, fixed, open } from '../terms.ts'
import { text } from '../text.ts'
import { unDates } from '../un/counting.ts'
import { codeOfConduct, reports } from './sources.ts'

const afterSilence = ['letter-published', 'follow-up-letter-sent', 'press-release-issued']

/** The figure of sixty days is a request, not a duty: nothing follows from it but publication. */
export const communicationRules: readonly Rule[] = [
  {
    id: 'sp-information-any-time',
    name: text('Enviar informações aos mandatos', 'Enviar información a los mandatos', 'Sending information to the mandates'),
    holder: 'petitioner',
    nature: 'target',
    opens: ['facts-known'],
    closes: ['information-submitted'],
    terms: [
      {
        limit: open(
          text(
            'a qualquer tempo, sem esgotar recursos internos nem depender de ratificação; o apelo urgente só serve antes do dano ou durante ele.',
            'en cualquier momento, sin agotar recursos internos ni depender de ratificación; el llamamiento urgente solo sirve antes del daño o mientras dura.',
            'at any time, without exhausting remedies and whatever was ratified; an urgent appeal only helps before or during the harm.',
          ),
        ),
        source: { ...codeOfConduct, seen: 'OHCHR pages on submissions: no exhaustion, no ratification, no anonymous submissions' },
        confidence: 'VERIFIED',
      },
    ],
    examples: [
      dateless('open', '2015-01-31', 'old facts may still go into an allegation letter'),
      dateless('open', '2026-03-02', 'no limit in time'),
    ],
  },
  {
    id: 'sp-state-reply-allegation-letter',
    name: text(
      'Resposta do Estado à carta de alegações',
      'Respuesta del Estado a la carta de denuncia',
      "State's reply to the allegation letter",
    ),
    holder: 'state',
    nature: 'target',
    opens: ['allegation-letter-sent'],
    closes: ['state-reply-received'],
    silence: afterSilence,
    terms: [
      {
        limit: fixed({ days: 60 }, unDates),
        source: reports('Communication letter, closing paragraph; Manual of Operations of the Special Procedures'),
        confidence: 'KNOWN',
        note: text(
          'Vale o número escrito na carta; depois, carta e resposta são publicadas.',
          'Rige la cifra escrita en la carta; después se publican la carta y la respuesta.',
          'The figure in the letter prevails; afterwards letter and reply are published.',
        ),
      },
    ],
    examples: [
      { trigger: '2026-03-02', due: '2026-05-01', safe: '2026-04-30', why: '29 days of March, 30 of April, 1 of May' },
      { trigger: '2026-01-31', due: '2026-04-01', why: '28 days of February, 31 of March, 1 of April' },
      { trigger: '2026-12-22', due: '2027-02-20', safe: '2027-02-19', why: '9 + 31 + 20 days; a Saturday, not moved' },
    ],
  },
  {
    id: 'sp-state-reply-urgent-appeal',
    name: text('Resposta do Estado ao apelo urgente', 'Respuesta del Estado al llamamiento urgente', "State's reply to the urgent appeal"),
    holder: 'state',
    nature: 'target',
    opens: ['urgent-appeal-sent'],
    closes: ['state-reply-received'],
    silence: afterSilence,
    terms: [
      {
        limit: ask(
          text(
            'leia o último parágrafo da carta: pede resposta em 30 ou 60 dias, conforme o mandato e a época.',
            'lea el último párrafo de la carta: pide respuesta en 30 o 60 días, según el mandato y la época.',
            "read the letter's last paragraph: it asks for a reply in 30 or 60 days, by mandate and period.",
          ),
          { days: 60 },
        ),
        source: reports('Communication letter, closing paragraph'),
        confidence: 'UNSURE',
      },
    ],
    examples: [
      dateless('ask', '2009-03-02', 'the Manual of 2008 spoke of thirty days'),
      dateless('ask', '2026-03-02', 'letters now mostly speak of sixty days'),
    ],
  },
  {
    id: 'sp-other-letter-publication',
    name: text(
      'Publicação da carta sobre lei ou política',
      'Publicación de la carta sobre ley o política',
      'Publication of the letter on law or policy',
    ),
    holder: 'body',
    nature: 'target',
    opens: ['other-letter-sent'],
    closes: ['letter-published'],
    terms: [{ limit: fixed({ hours: 48 }, unDates), source: reports('OHCHR practice'), confidence: 'KNOWN' }],
    examples: [
      { trigger: '2026-03-06', time: '10:00', due: '2026-03-08', why: 'from Friday at ten to Sunday at ten' },
      { trigger: '2026-10-24', time: '00:30', due: '2026-10-25', why: 'clocks go back: 48 hours end at 23:30 of the next day' },
    ],
  },
]
