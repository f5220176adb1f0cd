import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ErrorState } from '../ui/error-state.tsx'
import { Loading } from '../ui/loading.tsx'
import { Section } from '../ui/section.tsx'
import { useWords } from '../words/use-words.ts'
import { CodesPart } from './codes-part.tsx'
import { secondFactorQuery } from './queries.ts'
import { RecoveryCodes } from './recovery-codes.tsx'
import { TotpPart } from './totp-part.tsx'

/** The app with codes and the codes on paper. */
export function SecondFactorSection() {
  const say = useWords()
  const factor = useQuery(secondFactorQuery)
  const [codes, showCodes] = useState<string[] | null>(null)
  return (
    <Section title={say('factor.title')} about={say('factor.about')}>
      {factor.isPending && <Loading rows={2} height={56} />}
      {factor.isError && <ErrorState error={factor.error} retry={() => void factor.refetch()} />}
      {codes && <RecoveryCodes codes={codes} onDone={() => showCodes(null)} />}
      {factor.data && (
        <>
          <TotpPart factor={factor.data} onCodes={showCodes} />
          {(factor.data.totpSince ?? factor.data.passkeys[0]) && !codes && <CodesPart factor={factor.data} onCodes={showCodes} />}
        </>
      )}
    </Section>
  )
}
