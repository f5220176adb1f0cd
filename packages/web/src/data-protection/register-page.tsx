import { Button, Group } from '@mantine/core'
import { IconDownload, IconPencil } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { RegisterView } from '@travessia/shared/data-protection/register'
import { useState } from 'react'
import { useRight } from '../me/queries.ts'
import { ErrorState } from '../ui/error-state.tsx'
import { fetchFile, saveFile } from '../ui/fetch-file.ts'
import { TextLink } from '../ui/links.tsx'
import { Loading } from '../ui/loading.tsx'
import { NoPermission } from '../ui/no-permission.tsx'
import { Notice } from '../ui/notice.tsx'
import { Page } from '../ui/page.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useLanguage, useWords } from '../words/use-words.ts'
import classes from './data-protection.module.css'
import { registerQuery } from './queries.ts'
import { RegisterForm } from './register-form.tsx'
import { RegisterState } from './register-state.tsx'
import { RegisterText } from './register-text.tsx'
import { RegisterVersions } from './register-versions.tsx'

const route = getRouteApi('/inside/data-protection/register')

/** The register of processing: to be read, printed, and changed by who may. */
export function RegisterPage() {
  const say = useWords()
  const { version } = route.useSearch()
  const mayRead = useRight('register.read')
  const register = useQuery({ ...registerQuery(useLanguage(), version), enabled: mayRead })
  return (
    <Page
      title={say('register.title')}
      lead={say('register.about')}
      crumbs={<TextLink to="/data-protection">{say('dataProtection.title')}</TextLink>}
    >
      {!mayRead && <NoPermission />}
      {mayRead && register.isPending && <Loading rows={4} height={120} />}
      {register.isError && <ErrorState error={register.error} retry={() => void register.refetch()} />}
      {register.data && <Register register={register.data} isPast={version !== undefined} />}
    </Page>
  )
}

function Register({ register, isPast }: { register: RegisterView; isPast: boolean }) {
  const say = useWords()
  const mayWrite = useRight('register.write')
  const [isEditing, setEditing] = useState(false)
  if (isEditing) return <RegisterForm register={register} onDone={() => setEditing(false)} />
  return (
    <>
      {isPast && (
        <Notice tone="time">
          {say('register.past')} <TextLink to="/data-protection/register">{say('register.present')}</TextLink>
        </Notice>
      )}
      <RegisterState register={register} />
      <Group gap="xs" className={classes.tools}>
        {mayWrite && !isPast && (
          <Button leftSection={<IconPencil size={18} aria-hidden />} onClick={() => setEditing(true)}>
            {say('register.edit')}
          </Button>
        )}
        <Downloads register={register} />
      </Group>
      <RegisterText register={register} />
      <RegisterVersions shown={register.version} />
    </>
  )
}

function Downloads({ register }: { register: RegisterView }) {
  const say = useWords()
  const language = useLanguage()
  const onError = useShowFailure()
  const which = register.version > 0 ? `&version=${register.version}` : ''
  const word = useMutation({
    mutationFn: () => fetchFile(`/api/processing-register/document?language=${language}${which}`),
    onSuccess: saveFile,
    onError,
  })
  const exportJson = () => {
    const text = JSON.stringify(register, null, 2)
    saveFile({ name: `registro-${register.version}.json`, file: new Blob([text], { type: 'application/json' }) })
  }
  return (
    <>
      <Button variant="default" leftSection={<IconDownload size={18} aria-hidden />} loading={word.isPending} onClick={() => word.mutate()}>
        {say('register.document')}
      </Button>
      <Button variant="default" leftSection={<IconDownload size={18} aria-hidden />} onClick={exportJson}>
        {say('register.json')}
      </Button>
    </>
  )
}
