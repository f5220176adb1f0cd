import { Progress } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ErrorState } from '../ui/error-state.tsx'
import { formatSize } from '../ui/format-size.ts'
import { Loading } from '../ui/loading.tsx'
import { Notice } from '../ui/notice.tsx'
import { Section } from '../ui/section.tsx'
import { useLanguage, useWords } from '../words/use-words.ts'
import { storageQuery } from './queries.ts'
import classes from './settings.module.css'

/** How much of what the organisation may keep its files take. */
export function StorageSection() {
  const say = useWords()
  const storage = useQuery(storageQuery)
  return (
    <Section title={say('storage.title')} about={say('storage.about')}>
      {storage.isPending && <Loading rows={1} height={56} />}
      {storage.isError && <ErrorState error={storage.error} retry={() => void storage.refetch()} />}
      {storage.data && <Used {...storage.data} />}
    </Section>
  )
}

/** From here on it is told, while there is still time to do something. */
const nearlyFull = 0.9

function Used({ used, most }: { used: number; most: number | null }) {
  const say = useWords()
  const language = useLanguage()
  if (most === null) return <p>{say('storage.used', { used: formatSize(used, language) })}</p>
  const told = say('storage.usedOf', { used: formatSize(used, language), most: formatSize(most, language) })
  const isNearlyFull = used > most * nearlyFull
  return (
    <>
      {isNearlyFull && (
        <Notice tone="time" title={say('storage.nearlyFull')}>
          {say('storage.nearlyFull.about')}
        </Notice>
      )}
      <div className={classes.used}>
        <Progress
          value={Math.min(100, Math.max(used > 0 ? 1 : 0, (used / most) * 100))}
          aria-label={told}
          color={isNearlyFull ? 'var(--time)' : 'var(--accent)'}
        />
        <p>{told}</p>
      </div>
    </>
  )
}
