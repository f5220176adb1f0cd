import { Button, Group } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { caseImportView } from '@travessia/shared/case-archive'
import { useRef, useState } from 'react'
import { useRight } from '../me/queries.ts'
import { FilePick } from '../ui/file-pick.tsx'
import { ButtonLink, TextLink } from '../ui/links.tsx'
import { NoPermission } from '../ui/no-permission.tsx'
import { Page } from '../ui/page.tsx'
import { Refused } from '../ui/refused.tsx'
import { sendFile } from '../ui/send-file.ts'
import { Sending } from '../ui/sending.tsx'
import { useLeaveGuard } from '../ui/use-leave-guard.ts'
import { useWords } from '../words/use-words.ts'

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
  const { send, part, stop } = useSendArchive()
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
      {send.isError && send.error !== stopped && <Refused title={say('caseArchive.refused')} error={send.error} />}
      <FilePick
        legend={say('caseArchive.file')}
        hint={say('caseArchive.file.hint')}
        picked={picked}
        progress={undefined}
        accept=".zip"
        error={isMissing ? say('caseArchive.file.missing') : undefined}
        onPick={pick}
      />
      {send.isPending && <Sending label={say('caseArchive.sending')} progress={{ part, isPaused: false }} onStop={stop} />}
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

const stopped = new Error('stopped')

/** What is on its way goes with the page; once it has arrived, the rest is done behind the answers. */
function useSendArchive() {
  const navigate = useNavigate()
  const [part, setPart] = useState(0)
  const line = useRef<AbortController>(undefined)
  const stop = () => line.current?.abort(stopped)
  const send = useMutation({
    mutationFn: async (file: File) => {
      line.current = new AbortController()
      setPart(0)
      return caseImportView.parse(await sendFile('/api/cases/import', file, setPart, { method: 'POST', signal: line.current.signal }))
    },
    onSuccess: ({ id }) => navigate({ to: '/cases/import/$import', params: { import: id }, ignoreBlocker: true }),
  })
  useLeaveGuard({ isDirty: send.isPending, onLeave: stop })
  return { send, part, stop }
}
