import type { EventKind, Provision, Stage } from '../../../law.ts'
import { text } from '../../text.ts'
import { statusEnquired, wentToCourt } from '../common.ts'
import { accessLaw } from '../sources.ts'
import { accessGiven, accessProvisions, answered, appealMissed, beforeAppeal, dateFound } from './common.ts'

/** States and municipalities have instances of their own; how many is for their own norms to say. */
export const localStages: readonly Stage[] = [
  ...beforeAppeal,
  { id: 'recurso', name: text('Recurso', 'Recurso', 'Appeal'), waitsFor: 'body' },
]

/** What happens to a request in a State or municipality; `sets` is the rule of its appeal. */
export function localEvents(registered: EventKind, sets: string): readonly EventKind[] {
  const appealable = { sets: [sets], fields: [untilWhen] }
  return [
    registered,
    { ...answered(['pedido', 'recurso']), ...appealable },
    accessGiven(localStages),
    {
      id: 'appeal-filed',
      name: text('Recurso apresentado', 'Recurso presentado', 'Appeal filed'),
      by: 'petitioner',
      moves: 'recurso',
      from: ['resp', 'pedido'],
    },
    {
      id: 'appeal-refused',
      name: text(
        'Recurso negado, cabe nova instância',
        'Recurso denegado, cabe otra instancia',
        'Appeal refused, another instance remains',
      ),
      by: 'body',
      moves: 'resp',
      from: ['recurso'],
      ...appealable,
    },
    {
      id: 'last-appeal-refused',
      name: text('Recurso negado na última instância', 'Recurso denegado en la última instancia', 'Appeal refused in the last instance'),
      by: 'body',
      from: ['recurso'],
      outcome: 'final',
    },
    appealMissed(['resp']),
    statusEnquired,
    wentToCourt,
  ]
}

const untilWhen = dateFound(
  text('Último dia para recorrer, segundo a resposta', 'Último día para recurrir, según la respuesta', 'Last day to appeal, by the answer'),
)

/** What the national act says where the norms of the place are not known. */
export const localProvisions: readonly Provision[] = [
  ...accessProvisions,
  {
    id: 'br-lai-informar-recurso',
    says: text(
      'Quem nega por sigilo informa que cabe recurso, o prazo e a autoridade que o examina: se a resposta não o diz, alegue.',
      'Quien deniega por secreto informa que cabe recurso, el plazo y la autoridad que lo examina: si la respuesta no lo dice, alegue.',
      'Whoever refuses for secrecy says that an appeal lies, its time and the authority that hears it: if the answer does not, plead it.',
    ),
    source: accessLaw('art. 11, § 4º'),
    confidence: 'KNOWN',
  },
]

/** The applicant of a request outside Fala.BR. */
export const whoAsks = text('Quem pede', 'Quién pide', 'Who asks')
