import { useQuery } from '@tanstack/react-query'
import { ButtonLink } from '../ui/links.tsx'
import { useWords } from '../words/use-words.ts'
import { filingsQuery } from './queries.ts'

/** From a filed brief to the package that went; nothing where it was only marked as filed. */
export function FiledLink({ caseId, briefId }: { caseId: string; briefId: string }) {
  const say = useWords()
  const filing = useQuery(filingsQuery(caseId)).data?.items.find((one) => one.briefId === briefId)
  if (!filing) return null
  return (
    <ButtonLink to="/cases/$case/filings/$filing" params={{ case: caseId, filing: filing.id }}>
      {say('filing.see')}
    </ButtonLink>
  )
}
