import { Modal } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { parseAsync, renderDocument } from 'docx-preview'
import { useCallback, useState } from 'react'
import { isDiscreet } from '../../discreet.ts'
import { Loading } from '../../ui/loading.tsx'
import { styleNonce } from '../../ui/style-nonce.ts'
import { useReturnFocus } from '../../ui/use-return-focus.ts'
import { useWords } from '../../words/use-words.ts'
import type { Brief } from '../queries.ts'
import { fetchDocx } from './docx-file.ts'
import { DocxProblem } from './docx-problem.tsx'
import classes from './preview-dialog.module.css'

interface PreviewDialogProps {
  caseId: string
  brief: Brief
  onClose: () => void
}

/** The very file, on its pages, in a frame in which no script runs. */
export function PreviewDialog({ caseId, brief, onClose }: PreviewDialogProps) {
  const say = useWords()
  useReturnFocus()
  const docx = useQuery({
    queryKey: ['cases', caseId, 'briefs', brief.id, 'docx'],
    queryFn: () => fetchDocx(caseId, brief.id, 'show'),
    staleTime: 0,
    gcTime: 0,
    retry: false,
    enabled: !isDiscreet,
  })
  return (
    <Modal
      opened
      onClose={onClose}
      size="58rem"
      title={<strong>{say('brief.preview.title')}</strong>}
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <p className={classes.about}>{say(isDiscreet ? 'discreet.brief' : 'brief.preview.about')}</p>
      {docx.isError && <DocxProblem error={docx.error} />}
      {docx.isFetching && !docx.data && <Loading rows={8} />}
      {docx.data && <Pages file={docx.data.file} />}
    </Modal>
  )
}

function Pages({ file }: { file: Blob }) {
  const say = useWords()
  const [error, setError] = useState<unknown>()
  const draw = useCallback(
    (frame: HTMLIFrameElement | null) => {
      const page = frame?.contentDocument
      if (!page) return
      page.documentElement.style.background = '#8a867c'
      drawPages(file, page).catch(setError)
    },
    [file],
  )
  if (error) return <DocxProblem error={error} />
  return <iframe ref={draw} title={say('brief.preview.title')} sandbox="allow-same-origin" className={classes.frame} />
}

/** Drawn outside and then carried into the frame, which runs nothing, so that its style sheets can bear our number. */
async function drawPages(file: Blob, page: Document): Promise<void> {
  const options = { inWrapper: true, breakPages: true, ignoreLastRenderedPageBreak: true, useBase64URL: true }
  const nodes = await renderDocument(await parseAsync(file, options), options)
  for (const node of nodes) if (node instanceof HTMLStyleElement) node.nonce = styleNonce
  page.body.replaceChildren(...nodes)
}
