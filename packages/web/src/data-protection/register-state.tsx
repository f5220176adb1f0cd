import type { RegisterView } from '@travessia/shared/data-protection/register'
import { MomentText } from '../ui/date-text.tsx'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../words/use-words.ts'

/** Whether anybody kept the register, and who did so last. */
export function RegisterState({
  register: { version, savedAt, savedBy },
}: {
  register: Pick<RegisterView, 'version' | 'savedAt' | 'savedBy'>
}) {
  const say = useWords()
  if (savedAt === null) return <Notice tone="time">{say('register.proposal')}</Notice>
  return (
    <p>
      {say('register.version', { version })}, {say('register.savedBy', { name: savedBy ?? '—' })} <MomentText moment={savedAt} />
    </p>
  )
}
