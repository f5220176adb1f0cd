import { text } from '../forums/text.ts'
import type { Text } from '../languages.ts'
import type { Audience } from '../names.ts'

export interface Purpose {
  readonly id: PurposeId
  readonly name: Text
  /** Who reads what is told of the person when it is used so. */
  readonly audiences: readonly Audience[]
}

/** What a person may allow, each thing by itself: an authorisation in general terms is void (LGPD art. 8, § 4). */
export const purposeIds = ['litigation', 'state', 'publication', 'media', 'statistics', 'partners', 'contact'] as const

export type PurposeId = (typeof purposeIds)[number]

export const purposes: readonly Purpose[] = [
  {
    id: 'litigation',
    name: text('Levar o caso a um órgão ou tribunal', 'Llevar el caso a un órgano o tribunal', 'Bring the case before a body or court'),
    audiences: ['body'],
  },
  {
    id: 'state',
    name: text('Dar o caso a conhecer ao Estado', 'Dar a conocer el caso al Estado', 'Make the case known to the State'),
    audiences: ['state'],
  },
  {
    id: 'publication',
    name: text('Publicar o caso', 'Publicar el caso', 'Publish the case'),
    audiences: ['public'],
  },
  {
    id: 'media',
    name: text('Falar à imprensa', 'Hablar con la prensa', 'Speak to the press'),
    audiences: ['public'],
  },
  {
    id: 'statistics',
    name: text(
      'Estudos e estatísticas, sem identificar',
      'Estudios y estadísticas, sin identificar',
      'Studies and statistics, without identity',
    ),
    audiences: ['public'],
  },
  {
    id: 'partners',
    name: text('Compartilhar com organizações parceiras', 'Compartir con organizaciones asociadas', 'Share with partner organisations'),
    audiences: ['internal'],
  },
  {
    id: 'contact',
    name: text('Entrar em contato com a pessoa', 'Ponerse en contacto con la persona', 'Contact the person'),
    audiences: ['cleared'],
  },
]

export function getPurpose(id: PurposeId): Purpose {
  const found = purposes.find((one) => one.id === id)
  if (!found) throw new RangeError(`There is no purpose ${id}.`)
  return found
}

/** The purpose for which a text for that audience uses what is told of a person; none for what stays in the house. */
export function purposeOf(audience: Audience): PurposeId | undefined {
  switch (audience) {
    case 'body':
      return 'litigation'
    case 'state':
      return 'state'
    case 'public':
      return 'publication'
    default:
      return undefined
  }
}
