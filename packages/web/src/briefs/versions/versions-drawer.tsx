import { Button, Drawer, Group, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { CaseFile } from '@travessia/shared/briefs/case-file'
import { parseResponse } from 'hono/client'
import { useState } from 'react'
import { api } from '../../api.ts'
import { useRight } from '../../me/queries.ts'
import { useConfirm } from '../../ui/confirm.tsx'
import { MomentText } from '../../ui/date-text.tsx'
import { Loading } from '../../ui/loading.tsx'
import { useShowFailure } from '../../ui/show-failure.tsx'
import { useReturnFocus } from '../../ui/use-return-focus.ts'
import { useWords } from '../../words/use-words.ts'
import type { Contents } from '../editor/use-contents.ts'
import { type Brief, briefQuery, versionsQuery } from '../queries.ts'
import { Compare } from './compare.tsx'
import classes from './versions.module.css'

interface VersionsDrawerProps {
  caseId: string
  brief: Brief
  record: CaseFile
  contents: Contents
  onBroughtBack: () => void
  onClose: () => void
}

/** Freezing the brief under a name, and going back: what each version said beside what stands now. */
export function VersionsDrawer({ caseId, brief, record, contents, onBroughtBack, onClose }: VersionsDrawerProps) {
  const say = useWords()
  useReturnFocus()
  const confirm = useConfirm()
  const showFailure = useShowFailure()
  const mayWrite = useRight('brief.write') && brief.state !== 'filed'
  const versions = useQuery(versionsQuery(caseId, brief.id))
  const [name, setName] = useState('')
  const [shown, setShown] = useState<string>()
  const client = useQueryClient()
  const param = { case: caseId, brief: brief.id }
  const make = useMutation({
    mutationFn: () => parseResponse(api.cases[':case'].briefs[':brief'].versions.$post({ param, json: { name } })),
    onSuccess: () => setName(''),
    onError: showFailure,
  })
  const restore = useMutation({
    mutationFn: (version: string) =>
      parseResponse(api.cases[':case'].briefs[':brief'].versions[':version'].restore.$post({ param: { ...param, version } })),
    onSuccess: (restored) => {
      client.setQueryData<Brief>(briefQuery(caseId, brief.id).queryKey, restored)
      onClose()
      onBroughtBack()
    },
    onError: showFailure,
  })
  const ask = async (version: string) => {
    if (await confirm({ title: say('version.restore.title'), body: say('version.restore.body'), action: say('version.restore') }))
      restore.mutate(version)
  }
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="42rem"
      title={<strong>{say('brief.versions')}</strong>}
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      {mayWrite && (
        <form
          className={classes.make}
          onSubmit={(event) => {
            event.preventDefault()
            make.mutate()
          }}
        >
          <TextInput
            label={say('version.name')}
            placeholder={say('version.name.example')}
            value={name}
            maxLength={120}
            onChange={(change) => setName(change.currentTarget.value)}
          />
          <Button type="submit" loading={make.isPending}>
            {say('version.make')}
          </Button>
        </form>
      )}
      {versions.isPending && <Loading rows={3} />}
      {versions.data?.items.length === 0 && <p>{say('version.none')}</p>}
      <ol className={classes.list}>
        {versions.data?.items.map((version) => (
          <li key={version.id} className={classes.version}>
            <div className={classes.line}>
              <div>
                <strong>{version.name || say('version.unnamed', { number: version.number })}</strong>
                <small className={classes.about}>
                  <MomentText moment={version.madeAt} />
                  {version.madeBy && ` · ${version.madeBy}`}
                </small>
              </div>
              <Group gap="xs">
                <Button
                  variant="default"
                  size="compact-md"
                  aria-expanded={shown === version.id}
                  onClick={() => setShown(shown === version.id ? undefined : version.id)}
                >
                  {say(shown === version.id ? 'version.hide' : 'version.compare')}
                </Button>
                {mayWrite && brief.state !== 'approved' && (
                  <Button
                    variant="default"
                    size="compact-md"
                    loading={restore.isPending && restore.variables === version.id}
                    onClick={() => void ask(version.id)}
                  >
                    {say('version.restore')}
                  </Button>
                )}
              </Group>
            </div>
            {shown === version.id && <Compare caseId={caseId} brief={brief} version={version.id} record={record} contents={contents} />}
          </li>
        ))}
      </ol>
    </Drawer>
  )
}
