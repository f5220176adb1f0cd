import type { Text } from '../../languages.ts'
import type { Acceptance, EventKind, Outcome, Procedure, Provision, Rule, SameMatter } from '../../law.ts'
import type { Source } from '../../regimes.ts'
import { text } from '../text.ts'
import { countingGeneral, unCalendar } from './counting.ts'
import { decisionEvents, exchangeEvents, friendlySettlement, lodgingEvents } from './events.ts'
import { communicationFilings, needs, unLanguages } from './filings.ts'
import { commonRules } from './rules.ts'
import { communicationStages } from './stages.ts'
import type { Words } from './words.ts'

/** What one Committee's own law adds to the common course of a communication. */
export interface Committee {
  readonly id: string
  readonly name: Text
  readonly words: Words
  /** The limits for lodging. */
  readonly lodging: readonly Rule[]
  readonly observations: Rule
  readonly inadmissibility?: Rule
  readonly comments: Rule
  readonly admissibilityComments?: Rule
  readonly interimMeasures: Rule
  readonly followUp: Rule
  readonly hasFriendlySettlement?: true
  readonly events?: readonly EventKind[]
  readonly provisions?: readonly Provision[]
  /** Where the treaty leaves earlier facts outside. */
  readonly facts: Source
  /** Where the treaty refuses anonymous communications. */
  readonly anonymity: Source
  readonly accepts: Readonly<Record<string, Acceptance>>
  readonly sameMatter: SameMatter
  /** The only matters that it hears. */
  readonly matters?: Text
  readonly needs?: readonly Text[]
}

/** The individual communication before a Committee: stages, events, limits, filings and door. */
export function communication(committee: Committee) {
  const { id, name, words } = committee
  const dates = {
    observations: committee.observations.id,
    inadmissibility: committee.inadmissibility?.id,
    comments: committee.comments.id,
    admissibilityComments: committee.admissibilityComments?.id,
    followUp: committee.followUp.id,
  }
  return {
    id,
    name,
    noun: words.communication,
    ourRole: 'petitioner',
    calendar: unCalendar,
    stages: communicationStages(words),
    events: [
      ...lodgingEvents(words, dates),
      ...(committee.events ?? []),
      ...exchangeEvents(words, dates),
      ...decisionEvents(words, dates),
      ...(committee.hasFriendlySettlement ? [friendlySettlement] : []),
    ],
    rules: [
      ...committee.lodging,
      committee.interimMeasures,
      committee.observations,
      ...(committee.inadmissibility ? [committee.inadmissibility] : []),
      committee.comments,
      ...(committee.admissibilityComments ? [committee.admissibilityComments] : []),
      committee.followUp,
      ...commonRules,
    ],
    outcomes: [...outcomes, ...(committee.hasFriendlySettlement ? [settled] : [])],
    filings: communicationFilings(words, notAnonymous(committee.anonymity)),
    provisions: [...(committee.provisions ?? []), factsBefore(committee.facts), countingGeneral],
    accepts: committee.accepts,
    door: {
      entry: 'communication-sent',
      ...(committee.matters && { matters: committee.matters }),
      exhaustion: 'required',
      sameMatter: committee.sameMatter,
      languages: unLanguages,
      needs: [...(committee.needs ?? []), ...needs],
    },
    settles: true,
  } satisfies Procedure
}

const outcomes: readonly Outcome[] = [
  { id: 'not_registered', name: text('Não registrada', 'No registrada', 'Not registered') },
  { id: 'inadmissible', name: text('Inadmissível', 'Inadmisible', 'Inadmissible') },
  { id: 'discontinued', name: text('Encerrada sem decisão', 'Cerrada sin decisión', 'Discontinued') },
  { id: 'no_violation', name: text('Sem violação', 'Sin violación', 'No violation') },
  { id: 'follow_up_closed', name: text('Seguimento encerrado', 'Seguimiento cerrado', 'Follow-up closed') },
]

const settled: Outcome = { id: 'friendly_settlement', name: text('Solução amistosa', 'Solución amistosa', 'Friendly settlement') }

function factsBefore(source: Source): Provision {
  return {
    id: 'tb-facts-before',
    says: text(
      'Fatos anteriores à entrada em vigor para o Estado ficam fora, salvo se continuaram depois dela.',
      'Los hechos anteriores a la entrada en vigor para el Estado quedan fuera, salvo que hayan continuado después.',
      'Facts before the entry into force for the State are outside, unless they continued after it.',
    ),
    source,
    confidence: 'KNOWN',
  }
}

function notAnonymous(source: Source): Provision {
  return {
    id: 'tb-not-anonymous',
    says: text(
      'Não pode ser anônima perante o Comitê; pode-se pedir que o nome não seja publicado.',
      'No puede ser anónima ante el Comité; puede pedirse que no se publique el nombre.',
      'It may not be anonymous towards the Committee; one may ask that the name be not published.',
    ),
    source,
    confidence: 'KNOWN',
  }
}
