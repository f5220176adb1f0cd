import { useQuery } from '@tanstack/react-query'
import { ErrorState } from '../ui/error-state.tsx'
import { Loading } from '../ui/loading.tsx'
import { Section } from '../ui/section.tsx'
import { useLanguage, useWords } from '../words/use-words.ts'
import { storageQuery } from './queries.ts'

/** Whether the words on scanned pages are found, and in which languages they are read. */
export function RecognitionSection() {
  const say = useWords()
  const language = useLanguage()
  const storage = useQuery(storageQuery)
  const named = (languages: readonly string[]) => {
    const names = new Intl.DisplayNames(language, { type: 'language' })
    return new Intl.ListFormat(language).format(languages.map((one) => names.of(one) ?? one))
  }
  return (
    <Section title={say('recognition.title')} about={say('recognition.about')}>
      {storage.isPending && <Loading rows={1} height={56} />}
      {storage.isError && <ErrorState error={storage.error} retry={() => void storage.refetch()} />}
      {storage.data && (
        <p>
          {storage.data.recognises.length > 0
            ? say('recognition.reads', { languages: named(storage.data.recognises) })
            : say('recognition.none')}
        </p>
      )}
    </Section>
  )
}
