import { Button } from '@mantine/core'
import { IconFingerprint } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { readProblem } from '../api.ts'
import { Notice } from '../ui/notice.tsx'
import { useProblemWords } from '../ui/problem-words.ts'
import { useWords } from '../words/use-words.ts'
import { enterByPasskey, mayUsePasskeys, PasskeyError } from './make-passkey.ts'

/** Signs in with a passkey, where the browser knows how. */
export function PasskeyButton({ isFirst, onEnter }: { isFirst?: boolean; onEnter: () => void }) {
  const say = useWords()
  const problemWords = useProblemWords()
  const enter = useMutation({ mutationFn: enterByPasskey, onSuccess: onEnter })
  if (!mayUsePasskeys()) return null
  const failed =
    enter.error instanceof PasskeyError ? say(`passkey.${enter.error.why}`) : enter.error && problemWords(readProblem(enter.error)).title
  return (
    <>
      {failed && <Notice tone="loss" live title={failed} />}
      <Button
        variant={isFirst ? 'filled' : 'default'}
        leftSection={<IconFingerprint size={20} aria-hidden />}
        loading={enter.isPending}
        onClick={() => enter.mutate()}
      >
        {say('factor.enter.passkey')}
      </Button>
    </>
  )
}
