import type { Procedure, Rule } from '../../law.ts'
import { ask, dateless, open } from '../terms.ts'
import { text } from '../text.ts'
import { countingGeneral, inTheLetter, unCalendar } from '../un/counting.ts'
import { unLanguages } from '../un/filings.ts'
import { clarification } from '../un/rules.ts'
import { pendingElsewhere } from '../un/same-matter.ts'
import { treaty, urgentGuidance } from './sources.ts'
import { conventionParties } from './states.ts'
import { urgentEvents, urgentStages } from './urgent-events.ts'

const rules: readonly Rule[] = [
  {
    id: 'ced-urgent-action',
    name: text('Pedido de ação urgente', 'Petición de acción urgente', 'Request for urgent action'),
    holder: 'petitioner',
    nature: 'procedural',
    opens: ['disappearance-known'],
    closes: ['urgent-action-requested'],
    terms: [
      {
        limit: open(
          text(
            'a qualquer tempo, quanto antes melhor; para desaparecimentos posteriores à entrada em vigor.',
            'en cualquier momento, cuanto antes mejor; para desapariciones posteriores a la entrada en vigor.',
            'at any time, the sooner the better; for disappearances after the entry into force.',
          ),
        ),
        source: urgentGuidance,
        confidence: 'VERIFIED',
      },
    ],
    examples: [
      dateless('open', '2025-02-03', 'no limit is set'),
      dateless('open', '2025-12-24', 'nor does a holiday count against the family'),
    ],
  },
  clarification,
  {
    id: 'ced-urgent-action-state-reply',
    name: text('Resposta do Estado', 'Respuesta del Estado', "State's reply"),
    holder: 'state',
    nature: 'body-set',
    opens: ['urgent-action-registered', 'state-asked-again'],
    closes: ['state-reply-received', 'state-reply-transmitted'],
    silence: ['status-enquiry-sent', 'state-asked-again', 'requester-comments-filed'],
    terms: [{ limit: ask(inTheLetter), source: treaty('art. 30(2)-(3)'), confidence: 'KNOWN' }],
    examples: [
      dateless('ask', '2025-02-03', 'the Committee sets it in each request'),
      dateless('ask', '2025-12-24', 'no recess is known: the letter governs'),
    ],
  },
  {
    id: 'ced-urgent-action-comments',
    name: text('Comentários à resposta do Estado', 'Comentarios a la respuesta del Estado', "Comments on the State's reply"),
    holder: 'petitioner',
    nature: 'body-set',
    opens: ['state-reply-transmitted'],
    closes: ['requester-comments-filed'],
    terms: [{ limit: ask(inTheLetter), source: treaty('art. 30(4)'), confidence: 'KNOWN' }],
    examples: [
      dateless('ask', '2025-02-03', 'the letter sets the date'),
      dateless('ask', '2025-12-24', 'no recess is known: the letter governs'),
    ],
  },
]

const checklist = [
  text('Nome e dados da pessoa desaparecida', 'Nombre y datos de la persona desaparecida', 'Name and particulars of the missing person'),
  text(
    'Data, lugar e circunstâncias; último contato',
    'Fecha, lugar y circunstancias; último contacto',
    'Date, place and circumstances; last contact',
  ),
  text(
    'Indícios de agentes do Estado ou de sua anuência',
    'Indicios de agentes del Estado o de su aquiescencia',
    'Signs of State agents or of their acquiescence',
  ),
  text('Denúncias já feitas às autoridades', 'Denuncias ya presentadas a las autoridades', 'Reports already made to the authorities'),
  text(
    'Autorização da família, se não é ela quem pede',
    'Autorización de la familia, si no es quien pide',
    "The family's authority, where it is not the requester",
  ),
  text(
    'Declaração sobre outros procedimentos internacionais',
    'Declaración sobre otros procedimientos internacionales',
    'A statement on other international procedures',
  ),
] as const

/** Request that the State search for a disappeared person; ratification is enough. */
export const cedUrgentAction = {
  id: 'ced-urgent-action',
  name: text(
    'Ação urgente: pessoa desaparecida (CED)',
    'Acción urgente: persona desaparecida (CED)',
    'Urgent action: missing person (CED)',
  ),
  noun: text('ação urgente', 'acción urgente', 'urgent action'),
  ourRole: 'petitioner',
  calendar: unCalendar,
  stages: urgentStages,
  events: urgentEvents,
  rules,
  outcomes: [
    { id: 'not_registered', name: text('Não registrada', 'No registrada', 'Not registered') },
    { id: 'located', name: text('Pessoa localizada', 'Persona localizada', 'Person located') },
    { id: 'closed', name: text('Encerrada', 'Cerrada', 'Closed') },
  ],
  filings: [
    {
      id: 'urgent-action-request',
      name: text('Pedido de ação urgente', 'Petición de acción urgente', 'Request for urgent action'),
      by: 'petitioner',
      events: ['urgent-action-requested'],
      languages: unLanguages,
      outline: [
        text('Quem pede e em nome de quem', 'Quién pide y en nombre de quién', 'Who asks, and for whom'),
        text('Pessoa desaparecida', 'Persona desaparecida', 'Missing person'),
        text(
          'Desaparecimento: data, lugar, circunstâncias',
          'Desaparición: fecha, lugar, circunstancias',
          'Disappearance: date, place, circumstances',
        ),
        text('Supostos autores', 'Presuntos autores', 'Alleged perpetrators'),
        text('Providências internas', 'Gestiones internas', 'Domestic steps'),
        text('Outros procedimentos internacionais', 'Otros procedimientos internacionales', 'Other international procedures'),
        text('Medidas de proteção pedidas', 'Medidas de protección solicitadas', 'Protection requested'),
      ],
      requirements: [
        {
          id: 'ced-urgent-action-form',
          says: text('Por escrito e não anônimo.', 'Por escrito y no anónima.', 'In writing and not anonymous.'),
          source: urgentGuidance,
          confidence: 'VERIFIED',
        },
      ],
      checklist,
    },
  ],
  provisions: [
    {
      id: 'ced-urgent-action-who',
      says: text(
        'Podem pedir familiares, representantes, advogados, quem eles autorizem e quem tenha interesse legítimo.',
        'Pueden pedir familiares, representantes, abogados, quienes ellos autoricen y quien tenga interés legítimo.',
        'Relatives, representatives, counsel, whoever they authorise and anyone with a legitimate interest may ask.',
      ),
      source: treaty('art. 30(1)'),
      confidence: 'KNOWN',
    },
    {
      id: 'ced-urgent-action-first-report',
      says: text(
        'O caso deve antes ser levado às autoridades internas, onde isso seja possível.',
        'El caso debe haberse llevado antes a las autoridades internas, donde sea posible.',
        'The case must first be put to the domestic authorities, where that is possible.',
      ),
      source: treaty('art. 30(2)(c)'),
      confidence: 'KNOWN',
    },
    countingGeneral,
  ],
  accepts: conventionParties,
  door: {
    entry: 'urgent-action-requested',
    exhaustion: 'not-required',
    sameMatter: {
      bars: 'pending',
      says: pendingElsewhere,
      source: treaty('art. 30(2)(e)'),
      confidence: 'KNOWN',
    },
    languages: unLanguages,
    needs: checklist,
  },
} satisfies Procedure
