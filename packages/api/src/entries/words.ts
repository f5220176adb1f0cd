import type { Direction, EntryView } from '@travessia/shared/correspondence'
import type { Text } from '@travessia/shared/languages'

export const directionNames: Readonly<Record<Direction, Text>> = {
  in: { 'pt-BR': 'recebido', es: 'recibido', en: 'received' },
  out: { 'pt-BR': 'enviado', es: 'enviado', en: 'sent' },
}

export const partyNames: Readonly<Record<EntryView['party'], Text>> = {
  body: { 'pt-BR': 'órgão', es: 'órgano', en: 'body' },
  state: { 'pt-BR': 'Estado', es: 'Estado', en: 'State' },
  other: { 'pt-BR': 'outra parte', es: 'otra parte', en: 'another party' },
}

export const channelNames: Readonly<Record<EntryView['channel'], Text>> = {
  portal: { 'pt-BR': 'portal', es: 'portal', en: 'portal' },
  email: { 'pt-BR': 'e-mail', es: 'correo electrónico', en: 'e-mail' },
  post: { 'pt-BR': 'correio', es: 'correo postal', en: 'post' },
  hand: { 'pt-BR': 'em mãos', es: 'en mano', en: 'by hand' },
  other: { 'pt-BR': 'outro', es: 'otro', en: 'other' },
}

export const notDone = {
  answered: {
    'pt-BR': 'Outro registro diz que responde a este, e por isso ele fica. Corrija-o em vez de apagá-lo.',
    es: 'Otro registro dice que responde a este, y por eso permanece. Corríjalo en vez de borrarlo.',
    en: 'Another entry says that it answers this one, which therefore stays. Correct it instead of deleting it.',
  },
} satisfies Record<string, Text>
