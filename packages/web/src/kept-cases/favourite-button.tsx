import { ActionIcon } from '@mantine/core'
import { IconStar, IconStarFilled } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useIsDrawn } from '../ui/gently.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { readViewing } from '../viewing.ts'
import { useWords } from '../words/use-words.ts'
import { keepCase, keptCasesQuery } from './queries.ts'

/** Has the case at hand or no more; that it was opened is noted by its being there. */
export function FavouriteButton({ caseId }: { caseId: string }) {
  if (readViewing()) return null
  return <Star caseId={caseId} />
}

function Star({ caseId }: { caseId: string }) {
  const say = useWords()
  const client = useQueryClient()
  const onError = useShowFailure()
  const isDrawn = useIsDrawn()
  const kept = useQuery({ ...keptCasesQuery, enabled: isDrawn })
  const isFavourite = kept.data?.some((one) => one.caseId === caseId && one.isFavourite) ?? false
  useEffect(() => {
    // Nothing else that was read changes by it, and whether it was noted is nothing to be told.
    if (isDrawn) keepCase(caseId, { opened: true }).then(() => client.invalidateQueries(keptCasesQuery), forgone)
  }, [caseId, client, isDrawn])
  const change = useMutation({ mutationFn: () => keepCase(caseId, { isFavourite: !isFavourite }), onError })
  return (
    <ActionIcon
      size={42}
      variant="default"
      aria-pressed={isFavourite}
      aria-label={say('kept.favourite')}
      title={say('kept.favourite')}
      loading={change.isPending}
      onClick={() => change.mutate()}
    >
      {isFavourite ? <IconStarFilled size={20} aria-hidden /> : <IconStar size={20} aria-hidden />}
    </ActionIcon>
  )
}

function forgone(): void {}
