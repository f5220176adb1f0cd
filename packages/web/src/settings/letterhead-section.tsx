import { Button, FileButton, Group } from '@mantine/core'
import { IconDownload, IconUpload } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { placeholders } from '@travessia/shared/letterhead'
import { parseResponse } from 'hono/client'
import { api, readProblem } from '../api.ts'
import { useConfirm } from '../ui/confirm.tsx'
import { MomentText } from '../ui/date-text.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { fetchFile, saveFile } from '../ui/fetch-file.ts'
import { formatSize } from '../ui/format-size.ts'
import { Loading } from '../ui/loading.tsx'
import { Notice } from '../ui/notice.tsx'
import { useProblemWords } from '../ui/problem-words.ts'
import { Section } from '../ui/section.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useLanguage, useWords } from '../words/use-words.ts'
import { letterheadQuery } from './queries.ts'
import classes from './settings.module.css'

/** The paper whose header and footer the briefs bear, with what may be written on it. */
export function LetterheadSection() {
  const say = useWords()
  const letterhead = useQuery(letterheadQuery)
  const put = useMutation({
    mutationFn: async (file: File) => parseResponse(api.letterhead.$put({ json: { file: await toBase64(file) } })),
  })
  return (
    <Section title={say('letterhead.title')} about={say('letterhead.about')}>
      {letterhead.isPending && <Loading rows={1} height={56} />}
      {letterhead.isError && <ErrorState error={letterhead.error} retry={() => void letterhead.refetch()} />}
      {letterhead.data && <Present {...letterhead.data} />}
      {letterhead.data === null && <p className={classes.quiet}>{say('letterhead.none')}</p>}
      {put.isError && <Refused error={put.error} />}
      <FileButton accept=".docx" onChange={(file) => file && put.mutate(file)}>
        {(button) => (
          <Button
            {...button}
            variant="default"
            loading={put.isPending}
            leftSection={<IconUpload size={18} aria-hidden />}
            style={{ alignSelf: 'flex-start' }}
          >
            {say(letterhead.data ? 'letterhead.replace' : 'letterhead.put')}
          </Button>
        )}
      </FileButton>
      <details>
        <summary>{say('letterhead.placeholders')}</summary>
        <p>{say('letterhead.placeholders.about')}</p>
        <dl className={classes.terms}>
          {Object.entries(placeholders).map(([name, [first]]) => (
            <div key={name}>
              <dt>
                <code>{`{{${first}}}`}</code>
              </dt>
              <dd>{say(`letterhead.placeholder.${name as keyof typeof placeholders}`)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </Section>
  )
}

function Refused({ error }: { error: unknown }) {
  const say = useWords()
  const problem = readProblem(error)
  const { title, detail } = useProblemWords()(problem)
  const reasons = problem.errors?.flatMap((one) => one.detail ?? []) ?? []
  return (
    <Notice tone="loss" live title={say('letterhead.refused')}>
      <ul>
        {(reasons.length > 0 ? reasons : [detail ?? title]).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </Notice>
  )
}

function Present({ size, uploadedAt, uploadedBy }: { size: number; uploadedAt: string; uploadedBy: string | null }) {
  const say = useWords()
  const language = useLanguage()
  const confirm = useConfirm()
  const onError = useShowFailure()
  const download = useMutation({ mutationFn: () => fetchFile('/api/letterhead/file'), onSuccess: saveFile, onError })
  const remove = useMutation({ mutationFn: () => parseResponse(api.letterhead.$delete()), onError })
  const ask = async () => {
    const sure = await confirm({
      title: say('letterhead.delete.title'),
      body: say('letterhead.delete.body'),
      action: say('letterhead.delete'),
      destructive: true,
    })
    if (sure) remove.mutate()
  }
  return (
    <div>
      <p>
        {say('letterhead.present')} <MomentText moment={uploadedAt} />
        {uploadedBy && ` · ${uploadedBy}`} · {formatSize(size, language)}
      </p>
      <Group gap="xs">
        <Button
          variant="subtle"
          size="compact-md"
          leftSection={<IconDownload size={16} aria-hidden />}
          loading={download.isPending}
          onClick={() => download.mutate()}
        >
          {say('letterhead.download')}
        </Button>
        <Button variant="subtle" size="compact-md" color="red" loading={remove.isPending} onClick={() => void ask()}>
          {say('letterhead.delete')}
        </Button>
      </Group>
    </div>
  )
}

function toBase64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '')
    reader.onerror = () => reject(reader.error ?? new Error('The file cannot be read.'))
    reader.readAsDataURL(file)
  })
}
