import type { Language } from '@travessia/shared/languages'

export const exitPlaces = ['encyclopaedia', 'weather', 'news'] as const

export type ExitPlace = (typeof exitPlaces)[number]

const storageKey = 'travessia.exit'

const addresses: Record<ExitPlace, Record<Language, string>> = {
  encyclopaedia: { 'pt-BR': 'https://pt.wikipedia.org/', es: 'https://es.wikipedia.org/', en: 'https://en.wikipedia.org/' },
  weather: { 'pt-BR': 'https://www.climatempo.com.br/', es: 'https://www.tiempo.com/', en: 'https://weather.com/' },
  news: { 'pt-BR': 'https://g1.globo.com/', es: 'https://elpais.com/', en: 'https://www.bbc.com/news' },
}

/** Where the quick exit leads on this device. Nothing is asked of that place before somebody leaves. */
export function readExitPlace(): ExitPlace {
  try {
    const chosen = localStorage.getItem(storageKey)
    return exitPlaces.find((place) => place === chosen) ?? 'encyclopaedia'
  } catch {
    return 'encyclopaedia'
  }
}

export function setExitPlace(place: ExitPlace): void {
  try {
    localStorage.setItem(storageKey, place)
  } catch {
    // Storage is refused: it stays the encyclopaedia.
  }
}

export function exitAddress(language: Language): string {
  return addresses[readExitPlace()][language]
}
