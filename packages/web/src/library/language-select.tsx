import { Select, type SelectProps } from '@mantine/core'
import { useLanguage } from '../words/use-words.ts'

type LanguageSelectProps = Omit<SelectProps, 'data' | 'value' | 'onChange'> & { value: string; onChange: (language: string) => void }

const usual = ['pt', 'es', 'en', 'fr', 'it', 'de']

/** A language by its name; an empty text is not known. */
export function LanguageSelect({ value, onChange, ...input }: LanguageSelectProps) {
  const name = useLanguageName()
  const codes = usual.includes(value) || value === '' ? usual : [...usual, value]
  return (
    <Select
      data={codes.map((code) => ({ value: code, label: name(code) }))}
      value={value || null}
      onChange={(code) => onChange(code ?? '')}
      clearable
      {...input}
    />
  )
}

/** The name of a language in the language of the screen; the code itself where it has none. */
export function useLanguageName(): (code: string) => string {
  const names = new Intl.DisplayNames([useLanguage()], { type: 'language' })
  return (code) => {
    try {
      return names.of(code) ?? code
    } catch {
      return code
    }
  }
}
