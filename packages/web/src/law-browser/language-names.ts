import { useLanguage } from '../words/use-words.ts'

/** Languages by their names in the language of the screen: "espanhol, inglês e português". */
export function useLanguageNames(codes: readonly string[]): string {
  const language = useLanguage()
  const names = new Intl.DisplayNames([language], { type: 'language' })
  return new Intl.ListFormat(language).format(codes.map((code) => names.of(code) ?? code))
}
