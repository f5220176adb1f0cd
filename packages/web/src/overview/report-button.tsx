import { Button } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { fetchFile, saveFile } from '../ui/fetch-file.ts'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useLanguage, useWords } from '../words/use-words.ts'
import { scopeOf } from './queries.ts'

const route = getRouteApi('/inside/overview')

/** The page as a Word document for the board, in the language of the screen. */
export function ReportButton() {
  const say = useWords()
  const onError = useShowFailure()
  const query = new URLSearchParams({ ...scopeOf(route.useSearch()), language: useLanguage() })
  const make = useMutation({ mutationFn: () => fetchFile(`/api/overview/report?${query}`), onSuccess: saveFile, onError })
  return (
    <Button leftSection={<IconFileText size={18} aria-hidden />} loading={make.isPending} onClick={() => make.mutate()}>
      {say('overview.report')}
    </Button>
  )
}
