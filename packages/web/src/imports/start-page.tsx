import { Button, Group, Radio, Stack } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type ImportKind, importKinds, importRights, importView } from '@travessia/shared/imports/shapes'
import { useState } from 'react'
import { useMe } from '../me/queries.ts'
import { FilePick } from '../ui/file-pick.tsx'
import { TextLink } from '../ui/links.tsx'
import { NoPermission } from '../ui/no-permission.tsx'
import { Page } from '../ui/page.tsx'
import { Refused } from '../ui/refused.tsx'
import { Section } from '../ui/section.tsx'
import { sendFile } from '../ui/send-file.ts'
import { useWords } from '../words/use-words.ts'
import { ImportList } from './import-list.tsx'
import { importsQuery } from './queries.ts'
import { TemplateButtons } from './template-buttons.tsx'

/** Bringing in what stands in a sheet, and what was brought in before. */
export function ImportStartPage() {
  const say = useWords()
  const { rights } = useMe()
  const kinds = importKinds.filter((kind) => rights.some((right) => right === importRights[kind]))
  const imports = useQuery({ ...importsQuery, enabled: kinds.length > 0 })
  return (
    <Page title={say('import.title')} lead={say('import.lead')} crumbs={<TextLink to="/cases">{say('cases.title')}</TextLink>}>
      {kinds.length === 0 ? <NoPermission /> : <Start kinds={kinds} />}
      {imports.data && imports.data.length > 0 && <ImportList imports={imports.data} />}
    </Page>
  )
}

function Start({ kinds }: { kinds: readonly ImportKind[] }) {
  const say = useWords()
  const navigate = useNavigate()
  const [kind, setKind] = useState<ImportKind>(kinds[0] ?? 'cases')
  const [picked, setPicked] = useState<File | null>(null)
  const [isMissing, setMissing] = useState(false)
  const [progress, setProgress] = useState<number>()
  const send = useMutation({
    mutationFn: async (file: File) => importView.parse(await sendFile(`/api/imports?kind=${kind}`, file, setProgress, { method: 'POST' })),
    onSettled: () => setProgress(undefined),
    onSuccess: ({ id }) => navigate({ to: '/import/$import', params: { import: id } }),
  })
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (picked) send.mutate(picked)
        else setMissing(true)
      }}
    >
      <Section title={say('import.step.send')}>
        {send.isError && <Refused title={say('import.refused')} error={send.error} />}
        <Radio.Group label={say('import.kind')} value={kind} onChange={(value) => setKind(kinds.find((one) => one === value) ?? kind)}>
          <Stack gap="sm" mt="xs">
            {kinds.map((one) => (
              <Radio key={one} value={one} label={say(`import.kind.${one}`)} description={say(`import.kind.${one}.hint`)} />
            ))}
          </Stack>
        </Radio.Group>
        <TemplateButtons kind={kind} />
        <FilePick
          legend={say('import.file')}
          hint={say('import.file.hint')}
          picked={picked}
          progress={progress}
          accept=".csv,.xlsx,.txt"
          error={isMissing ? say('import.file.missing') : undefined}
          onPick={(file) => {
            setPicked(file)
            setMissing(false)
            send.reset()
          }}
        />
        <Group>
          <Button type="submit" loading={send.isPending}>
            {say('import.send')}
          </Button>
        </Group>
      </Section>
    </form>
  )
}
