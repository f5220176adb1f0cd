import { Button, Group } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { importedCase } from '@travessia/shared/case-archive'
import { useState } from 'react'
import { useRight } from '../me/queries.ts'
import { FilePick } from '../ui/file-pick.tsx'
import { ButtonLink, TextLink } from '../ui/links.tsx'
import { NoPermission } from '../ui/no-permission.tsx'
import { Page } from '../ui/page.tsx'
import { Refused } from '../ui/refused.tsx'
import { sendFile } from '../ui/send-file.ts'
import { useWords } from '../words/use-words.ts'
import { ImportResult } from './import-result.tsx'

/** Taking in a case that was exported here or elsewhere. */
export function ImportPage() {
  const say = useWords()
  const mayImport = useRight('case.create')
  return (
    <Page
      title={say('caseArchive.import')}
      lead={say('caseArchive.import.lead')}
      crumbs={<TextLink to="/cases">{say('cases.title')}</TextLink>}
    >
      {mayImport ? <Import /> : <NoPermission />}
    </Page>
  )
}

function Import() {
  const say = useWords()
  const [picked, setPicked] = useState<File | null>(null)
  const [isMissing, setMissing] = useState(false)
  const [progress, setProgress] = useState<number>()
  const send = useMutation({
    mutationFn: async (file: File) => importedCase.parse(await sendFile('/api/cases/import', file, setProgress, { method: 'POST' })),
    onSettled: () => setProgress(undefined),
  })
  if (send.data) return <ImportResult done={send.data} />
  const pick = (file: File | null) => {
    setPicked(file)
    setMissing(false)
    send.reset()
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (picked) send.mutate(picked)
        else setMissing(true)
      }}
    >
      {send.isError && <Refused title={say('caseArchive.refused')} error={send.error} />}
      <FilePick
        legend={say('caseArchive.file')}
        hint={say('caseArchive.file.hint')}
        picked={picked}
        progress={progress}
        accept=".zip"
        error={isMissing ? say('caseArchive.file.missing') : undefined}
        onPick={pick}
      />
      <p role="status" className={progress === 1 ? undefined : 'sr-only'}>
        {progress === 1 ? say('caseArchive.checking') : ''}
      </p>
      <Group mt="lg">
        <Button type="submit" loading={send.isPending}>
          {say('caseArchive.import')}
        </Button>
        <ButtonLink to="/cases" variant="default">
          {say('confirm.cancel')}
        </ButtonLink>
      </Group>
    </form>
  )
}
