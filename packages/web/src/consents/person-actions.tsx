import { ActionIcon, Menu } from '@mantine/core'
import { IconDots, IconDownload, IconEraser, IconFileZip, IconMailQuestion } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { languages } from '@travessia/shared/languages'
import type { PersonView } from '@travessia/shared/people'
import { useState } from 'react'
import type { CaseFile } from '../cases/queries.ts'
import { useLanguageNames } from '../law-browser/language-names.ts'
import { useRight } from '../me/queries.ts'
import { RequestDialog } from '../subject-requests/request-dialog.tsx'
import { ActionMenu } from '../ui/action-menu.tsx'
import { fetchFile, saveFile } from '../ui/fetch-file.ts'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useWords } from '../words/use-words.ts'
import { EraseDialog } from './erase-dialog.tsx'
import { ExportDialog } from './export-dialog.tsx'

interface PersonActionsProps {
  file: CaseFile
  person: PersonView
  isErased: boolean
}

/** What else is done for a person about their data. */
export function PersonActions({ file, person, isErased }: PersonActionsProps) {
  const say = useWords()
  const onError = useShowFailure()
  const mayExport = useRight('subject.answer')
  const mayErase = useRight('person.erase')
  const [open, setOpen] = useState<'request' | 'export' | 'erase'>()
  const names = { 'pt-BR': useLanguageNames(['pt-BR']), es: useLanguageNames(['es']), en: useLanguageNames(['en']) }
  const download = useMutation({
    mutationFn: (language: string) => fetchFile(`/api/cases/${file.id}/consents/form/${person.id}?language=${language}`),
    onSuccess: saveFile,
    onError,
  })
  const close = () => setOpen(undefined)
  return (
    <>
      <ActionMenu
        button={
          <ActionIcon color="gray" aria-label={say('consent.person.actions', { name: person.name })} loading={download.isPending}>
            <IconDots size={18} />
          </ActionIcon>
        }
      >
        <Menu.Label>{say('consent.form')}</Menu.Label>
        {languages.map((one) => (
          <Menu.Item key={one} leftSection={<IconDownload size={18} aria-hidden />} onClick={() => download.mutate(one)}>
            {say('consent.form.in', { language: names[one] })}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<IconMailQuestion size={18} aria-hidden />} onClick={() => setOpen('request')}>
          {say('subject.record')}
        </Menu.Item>
        {mayExport && (
          <Menu.Item leftSection={<IconFileZip size={18} aria-hidden />} onClick={() => setOpen('export')}>
            {say('personData.export')}
          </Menu.Item>
        )}
        {mayErase && !isErased && (
          <Menu.Item color="red" leftSection={<IconEraser size={18} aria-hidden />} onClick={() => setOpen('erase')}>
            {say('erasure.open')}
          </Menu.Item>
        )}
      </ActionMenu>
      {open === 'request' && <RequestDialog caseId={file.id} person={person} onClose={close} />}
      {open === 'export' && <ExportDialog caseId={file.id} person={person} onClose={close} />}
      {open === 'erase' && <EraseDialog file={file} person={person} onClose={close} />}
    </>
  )
}
