import type { EventKind, Stage } from '../../law.ts'
import { text } from '../text.ts'
import { decisions, trial } from './decisions.ts'

const acts: readonly EventKind[] = [
  {
    id: 'clarification-motion-filed',
    name: text('Embargos de declaração opostos', 'Embargos de declaración presentados', 'Motion for clarification filed'),
    by: 'party',
    from: ['sent', 'ed', 'acordao', 'adm', 'merito'],
    moves: 'ed',
  },
  {
    id: 'opposing-clarification-motion-filed',
    name: text(
      'Embargos de declaração da parte contrária',
      'Embargos de declaración de la otra parte',
      'Motion for clarification filed by the other side',
    ),
    by: 'state',
    from: ['sent', 'ed', 'acordao', 'adm', 'merito'],
    moves: 'ed',
  },
  {
    id: 'appeal-filed',
    name: text('Apelação interposta', 'Apelación interpuesta', 'Appeal filed'),
    by: 'party',
    from: ['sent', 'ed'],
    moves: 'ap',
  },
  {
    id: 'interlocutory-appeal-filed',
    name: text('Agravo de instrumento interposto', 'Agravo de instrumento interpuesto', 'Interlocutory appeal filed'),
    by: 'party',
    from: trial,
  },
  {
    id: 'internal-appeal-filed',
    name: text('Agravo interno interposto', 'Agravo interno interpuesto', 'Internal appeal to the panel filed'),
    by: 'party',
    from: ['ap', 'contra', 'acordao', 're', 'adm', 'are', 'rg', 'merito'],
  },
  {
    id: 'ordinary-appeal-filed',
    name: text('Recurso ordinário interposto', 'Recurso ordinario interpuesto', 'Ordinary appeal filed'),
    by: 'party',
    from: ['acordao', 'ed'],
    moves: 're',
  },
  {
    id: 'extraordinary-appeal-filed',
    name: text('Recurso extraordinário interposto', 'Recurso extraordinario interpuesto', 'Extraordinary appeal filed'),
    by: 'party',
    from: ['acordao', 'ed', 're'],
    moves: 're',
  },
  {
    id: 'special-appeal-filed',
    name: text('Recurso especial interposto', 'Recurso especial interpuesto', 'Special appeal filed'),
    by: 'party',
    from: ['acordao', 'ed', 're'],
    moves: 're',
  },
  {
    id: 'inadmission-appeal-filed',
    name: text('Agravo em RE ou REsp interposto', 'Queja por recurso denegado interpuesta', 'Appeal against refusal of leave filed'),
    by: 'party',
    from: ['adm'],
    moves: 'are',
  },
  {
    id: 'divergence-motion-filed',
    name: text('Embargos de divergência opostos', 'Embargos de divergencia presentados', 'Motion on divergence filed'),
    by: 'party',
    from: ['merito', 'ed'],
  },
  {
    id: 'opposing-appeal-filed',
    name: text('Recurso da parte contrária', 'Recurso de la otra parte', 'Appeal filed by the other side'),
    by: 'state',
    from: ['sent', 'ed', 'acordao', 'merito'],
  },
  {
    id: 'counter-arguments-filed',
    name: text('Contrarrazões apresentadas', 'Contestación del recurso presentada', 'Counter-arguments filed'),
    by: 'party',
    from: ['contra'],
  },
  {
    id: 'amicus-brief-filed',
    name: text('Manifestação do amicus curiae', 'Escrito de amicus curiae', 'Amicus curiae brief filed'),
    by: 'amicus',
  },
  {
    id: 'electronic-service-sent',
    name: text(
      'Intimação pessoal enviada pelo sistema',
      'Notificación personal enviada por el sistema',
      'Personal service sent by the system',
    ),
    by: 'body',
  },
  {
    id: 'electronic-service-opened',
    name: text('Consulta da intimação eletrônica', 'Consulta de la notificación electrónica', 'Electronic service opened by its addressee'),
    by: 'party',
  },
]

const upperCourts: readonly EventKind[] = [
  {
    id: 'leave-granted',
    name: text('RE ou REsp admitido', 'Recurso admitido', 'Leave to appeal granted'),
    by: 'body',
    moves: 'rg',
    from: ['re', 'contra', 'adm', 'are'],
  },
  {
    id: 'repercussion-recognised',
    name: text('Repercussão geral reconhecida', 'Repercusión general reconocida', 'General repercussion recognised'),
    by: 'body',
    moves: 'merito',
    from: ['rg'],
  },
  {
    id: 'repercussion-denied',
    name: text('Repercussão geral negada', 'Repercusión general denegada', 'General repercussion denied'),
    by: 'body',
    from: ['rg'],
    outcome: 'nao-conhecido',
  },
]

const setAside: EventKind = {
  id: 'rescission-filed',
  name: text('Ação rescisória ajuizada', 'Acción rescisoria presentada', 'Action to set the judgment aside filed'),
  by: 'party',
}

/**
 * Everything that may happen in a case from the first decision on, as far as the procedure has the stages for it;
 * what leads to its first stage is foreseen there too.
 */
export function appealEvents(stages: readonly Stage[]): readonly EventKind[] {
  const ids = stages.map((stage) => stage.id)
  const kinds = [...decisions, ...acts, ...upperCourts].flatMap((kind): readonly EventKind[] => {
    const { from, moves } = kind
    if (moves && !ids.includes(moves)) return []
    if (!from) return [kind]
    const own = from.filter((stage) => ids.includes(stage))
    if (own.length === 0) return []
    return [{ ...kind, from: moves && moves === ids[0] ? [...own, moves] : own }]
  })
  return [...kinds, finalDecision(ids, 'tese'), resJudicata(ids), setAside]
}

/** The decision from which the windows of the international bodies run. */
export function finalDecision(from: readonly string[], moves: string): EventKind {
  return {
    id: 'final-decision-notified',
    name: text(
      'Ciência da decisão que esgotou os recursos internos',
      'Notificación de la decisión que agotó los recursos internos',
      'Notification of the decision that exhausted domestic remedies',
    ),
    by: 'body',
    from,
    moves,
    fields: [
      {
        id: 'decidedOn',
        name: text('Dia em que a decisão foi tomada', 'Día en que se adoptó la decisión', 'Day on which the decision was taken'),
        type: 'date',
      },
    ],
  }
}

/** The end of every case that is not cut short. */
export function resJudicata(from: readonly string[]): EventKind {
  return {
    id: 'res-judicata',
    name: text('Trânsito em julgado', 'Firmeza de la sentencia', 'Judgment becomes unappealable'),
    by: 'body',
    from,
    outcome: 'transito',
  }
}
