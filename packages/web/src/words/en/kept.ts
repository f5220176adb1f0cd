import type { kept as reference } from '../pt-BR/kept.ts'

export const kept: Record<keyof typeof reference, string> = {
  'kept.title': 'Cases at hand',
  'kept.favourite': 'Favourite',
  'kept.isFavourite': 'Favourite',
  'kept.isRecent': 'Opened recently',
}
