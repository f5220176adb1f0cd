import type { EventKind } from '../../law.ts'
import { text } from '../text.ts'

/** From the date that OHCHR publishes to the next cycle. */
export const stakeholderEvents: readonly EventKind[] = [
  {
    id: 'deadline-published',
    name: text('Data-limite publicada pelo ACNUDH', 'Fecha límite publicada por el ACNUDH', 'Closing date published by OHCHR'),
    by: 'body',
    precedes: true,
    sets: ['upr-stakeholder-deadline'],
    fields: [
      { id: 'due', name: text('Data-limite', 'Fecha límite', 'Closing date'), type: 'date' },
      {
        id: 'session',
        name: text('Sessão do Grupo de Trabalho', 'Período de sesiones del Grupo de Trabajo', 'Session of the Working Group'),
        type: 'text',
      },
    ],
  },
  {
    id: 'submission-sent',
    name: text('Contribuição enviada', 'Contribución enviada', 'Submission sent'),
    by: 'petitioner',
    moves: 'submitted',
    from: ['draft'],
  },
  {
    id: 'submission-not-considered',
    name: text('Contribuição não considerada', 'Contribución no considerada', 'Submission not considered'),
    by: 'body',
    outcome: 'not_considered',
    from: ['submitted'],
  },
  {
    id: 'summary-published',
    name: text('Resumo do ACNUDH publicado', 'Resumen del ACNUDH publicado', "OHCHR's summary published"),
    by: 'body',
    moves: 'summary',
    from: ['submitted'],
  },
  {
    id: 'pre-session-held',
    name: text('Pré-sessão com missões diplomáticas', 'Presesión con misiones diplomáticas', 'Pre-session with missions'),
    by: 'party',
    from: ['submitted', 'summary'],
  },
  {
    id: 'review-held',
    name: text('Exame no Grupo de Trabalho', 'Examen en el Grupo de Trabajo', 'Review in the Working Group'),
    by: 'body',
    moves: 'reviewed',
    from: ['submitted', 'summary'],
  },
  {
    id: 'state-position-announced',
    name: text(
      'Posição do Estado sobre as recomendações',
      'Posición del Estado sobre las recomendaciones',
      "State's position on the recommendations",
    ),
    by: 'state',
    from: ['reviewed'],
  },
  {
    id: 'outcome-adopted',
    name: text('Resultado adotado pelo Conselho', 'Resultado aprobado por el Consejo', 'Outcome adopted by the Council'),
    by: 'body',
    moves: 'implementation',
    outcome: 'adopted',
    from: ['reviewed'],
  },
  {
    id: 'mid-term-report-sent',
    name: text('Relatório de meio período enviado', 'Informe de mitad de período enviado', 'Mid-term report sent'),
    by: 'petitioner',
    from: ['implementation'],
  },
]
