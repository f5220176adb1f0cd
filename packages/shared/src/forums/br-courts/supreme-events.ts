import type { EventField, EventKind, Role } from '../../law.ts'
import { text } from '../text.ts'

const releasedOn: EventField = {
  id: 'due',
  name: text('Dia da liberação', 'Día de la liberación', 'Day of the release'),
  type: 'date',
  required: true,
}

const opensOn: EventField = {
  id: 'opensOn',
  name: text('Dia em que a sessão virtual abre', 'Día en que abre la sesión virtual', 'Day on which the virtual session opens'),
  type: 'date',
  required: true,
}

/** A request to come in as amicus curiae. */
export function amicusRequest(from: readonly string[]): EventKind {
  return {
    id: 'amicus-request-filed',
    name: text(
      'Pedido de ingresso como amicus curiae',
      'Solicitud de intervención como amicus curiae',
      'Request to intervene as amicus curiae',
    ),
    by: 'amicus',
    from,
  }
}

/** The rapporteur releases the case: from then on nobody comes in any more. */
export function released(from: readonly string[], sets: readonly string[], moves?: string): EventKind {
  return {
    id: 'released-for-agenda',
    name: text('Relator liberou para pauta', 'El ponente liberó para la orden del día', 'Rapporteur released the case for the agenda'),
    by: 'body',
    from,
    sets,
    fields: [releasedOn],
    ...(moves ? { moves } : {}),
  }
}

/** The case is put on the agenda of a session, in the room or on the network. */
export function sessions(from: readonly string[], moves?: string): readonly EventKind[] {
  const common = { by: 'body', from, ...(moves ? { moves } : {}) } as const
  return [
    {
      ...common,
      id: 'virtual-session-scheduled',
      name: text('Pauta de sessão virtual publicada', 'Sesión virtual convocada', 'Virtual session scheduled'),
      fields: [opensOn],
    },
    {
      ...common,
      id: 'session-scheduled',
      name: text('Pauta de sessão presencial publicada', 'Sesión presencial convocada', 'Session in person scheduled'),
    },
  ]
}

/** Oral argument recorded for a virtual session. */
export function oralArgument(by: Role, from: readonly string[]): EventKind {
  return {
    id: 'oral-argument-sent',
    name: text('Sustentação oral gravada enviada', 'Alegato oral grabado enviado', 'Recorded oral argument sent'),
    by,
    from,
  }
}
