export const kept = {
  'kept.title': 'Casos à mão',
  'kept.favourite': 'Favorito',
  'kept.isFavourite': 'Favorito',
  'kept.isRecent': 'Aberto há pouco',
}
