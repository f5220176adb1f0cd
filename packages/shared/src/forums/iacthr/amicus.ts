import type { EventKind, Procedure } from '../../law.ts'
import { text } from '../text.ts'
import { amicusRules } from './contentious/rules-amicus.ts'
import { seatCalendar } from './counting.ts'
import { amicusFiling } from './filing-amicus.ts'
import { amicusAtAnyTime, workingLanguage } from './provisions.ts'
import { jurisdiction } from './states.ts'

const events: readonly EventKind[] = [
  {
    id: 'case-submitted',
    by: 'third',
    precedes: true,
    from: ['preparing'],
    fields: [{ id: 'number', name: text('Número', 'Número', 'Number'), type: 'text' }],
    name: text('Caso submetido pela CIDH', 'Caso sometido por la CIDH', 'Case submitted by the IACHR'),
  },
  {
    id: 'hearing-convened',
    by: 'body',
    from: ['preparing'],
    fields: [{ id: 'hearing', name: text('Dia da audiência', 'Día de la audiencia', 'Day of the hearing'), type: 'date' }],
    name: text('Audiência pública convocada', 'Audiencia pública convocada', 'Public hearing convened'),
  },
  {
    id: 'hearing-closed',
    by: 'body',
    from: ['preparing', 'originals', 'filed'],
    name: text('Audiência pública, último dia', 'Audiencia pública, último día', 'Public hearing, last day'),
  },
  {
    id: 'hearing-dispensed',
    by: 'body',
    from: ['preparing', 'originals', 'filed'],
    name: text(
      'Audiência dispensada e prazo das alegações finais concedido',
      'Audiencia no convocada y plazo de alegatos finales otorgado',
      'No hearing: order granting time for final arguments',
    ),
  },
  {
    id: 'amicus-received',
    by: 'amicus',
    moves: 'originals',
    from: ['preparing'],
    name: text('Escrito de amicus curiae apresentado', 'Escrito de amicus curiae presentado', 'Amicus curiae brief filed'),
  },
  {
    id: 'amicus-originals-received',
    by: 'amicus',
    moves: 'filed',
    from: ['originals'],
    name: text('Original assinado e anexos entregues', 'Original firmado y anexos presentados', 'Signed original and annexes filed'),
  },
  {
    id: 'amicus-transmitted',
    by: 'body',
    moves: 'filed',
    from: ['originals', 'filed'],
    name: text('Escrito transmitido às partes', 'Escrito trasladado a las partes', 'Brief transmitted to the parties'),
  },
  {
    id: 'amicus-archived',
    by: 'body',
    outcome: 'archived',
    from: ['originals', 'filed'],
    name: text('Escrito arquivado ou rejeitado', 'Escrito archivado o rechazado', 'Brief archived or rejected'),
  },
  {
    id: 'judgment-notified',
    by: 'body',
    outcome: 'decided',
    from: ['filed', 'originals'],
    name: text('Sentença publicada', 'Sentencia publicada', 'Judgment published'),
  },
]

/** For those who are only amicus in a contentious case: the times of art. 44 and no others. */
export const amicus = {
  id: 'iacthr-amicus',
  name: text('Amicus curiae na Corte IDH', 'Amicus curiae ante la Corte IDH', 'Amicus curiae before the IACtHR'),
  noun: text('escrito de amicus curiae', 'escrito de amicus curiae', 'amicus curiae brief'),
  ourRole: 'amicus',
  calendar: seatCalendar,
  stages: [
    { id: 'preparing', name: text('Preparação do escrito', 'Preparación del escrito', 'Drafting the brief'), waitsFor: 'amicus' },
    { id: 'originals', name: text('Original e anexos', 'Original y anexos', 'Original and annexes'), waitsFor: 'amicus' },
    { id: 'filed', name: text('Escrito completo', 'Escrito completo', 'Brief complete'), waitsFor: 'body' },
  ],
  events,
  rules: amicusRules.filter((rule) => rule.holder === 'amicus'),
  outcomes: [
    { id: 'archived', name: text('Escrito arquivado', 'Escrito archivado', 'Brief archived') },
    { id: 'decided', name: text('Caso julgado', 'Caso fallado', 'Case decided') },
  ],
  filings: [amicusFiling],
  provisions: [workingLanguage, amicusAtAnyTime],
  accepts: jurisdiction,
} satisfies Procedure
