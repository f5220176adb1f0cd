import type { kept as reference } from '../pt-BR/kept.ts'

export const kept: Record<keyof typeof reference, string> = {
  'kept.title': 'Casos a mano',
  'kept.favourite': 'Favorito',
  'kept.isFavourite': 'Favorito',
  'kept.isRecent': 'Abierto hace poco',
}
