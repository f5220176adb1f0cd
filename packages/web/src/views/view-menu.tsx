import { Button, Menu } from '@mantine/core'
import { IconBookmark, IconCheck, IconPin, IconPinnedOff, IconTrash } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import type { SavedView, ViewPage } from '@travessia/shared/views'
import { parseResponse } from 'hono/client'
import { lazy, Suspense, useState } from 'react'
import { api } from '../api.ts'
import { useRight } from '../me/queries.ts'
import { ActionMenu } from '../ui/action-menu.tsx'
import { useConfirm } from '../ui/confirm.tsx'
import { useShowFailure } from '../ui/show-failure.tsx'
import { useWords } from '../words/use-words.ts'
import { viewsQuery } from './queries.ts'
import type { OwnView } from './use-default-view.ts'

const SaveViewDialog = lazy(async () => ({ default: (await import('./save-view-dialog.tsx')).SaveViewDialog }))

interface ViewMenuProps {
  page: ViewPage
  /** The views that the house has for everybody. */
  own: readonly OwnView[]
  /** Which one is open, and what stands in the address now, without what was searched for. */
  view: string | undefined
  search: Readonly<Record<string, string>>
  onOpen: (view: string, search: OwnView['search']) => void
}

/** Ways of looking at a page: opens one, keeps the present one, and says with which the page begins. */
export function ViewMenu({ page, own, view, search, onOpen }: ViewMenuProps) {
  const say = useWords()
  const mayKeep = useRight('view.write')
  const kept = useQuery({ ...viewsQuery(page), enabled: mayKeep }).data
  const [isSaving, setSaving] = useState(false)
  const saved = kept?.items ?? []
  const open = [...own, ...saved].find((one) => one.id === view)
  const ownSaved = saved.find((one) => one.id === view && one.isOwn)
  const item = (one: OwnView) => (
    <Menu.Item
      key={one.id}
      leftSection={one.id === view ? <IconCheck size={18} aria-hidden /> : <span style={{ width: 18 }} />}
      onClick={() => onOpen(one.id, one.search)}
      aria-current={one.id === view || undefined}
    >
      {one.name}
    </Menu.Item>
  )
  return (
    <>
      <ActionMenu
        position="bottom-start"
        width={280}
        button={
          <Button variant="default" leftSection={<IconBookmark size={18} aria-hidden />}>
            {open ? say('views.open', { name: open.name }) : say('views.title')}
          </Button>
        }
      >
        {own.map(item)}
        {saved.length > 0 && <Menu.Divider />}
        {saved.filter((one) => one.isOwn).map(item)}
        {saved.some((one) => !one.isOwn) && <Menu.Label>{say('views.shared')}</Menu.Label>}
        {saved.filter((one) => !one.isOwn).map(item)}
        {mayKeep && (
          <>
            <Menu.Divider />
            <Menu.Item onClick={() => setSaving(true)}>{say('views.save')}</Menu.Item>
            {open && <DefaultItem page={page} view={open.id} isDefault={kept?.default === open.id} />}
            {ownSaved && <OwnItems view={ownSaved} search={search} />}
          </>
        )}
      </ActionMenu>
      {isSaving && (
        <Suspense fallback={null}>
          <SaveViewDialog page={page} search={search} onClose={() => setSaving(false)} onSaved={(made) => onOpen(made.id, made.search)} />
        </Suspense>
      )}
    </>
  )
}

function DefaultItem({ page, view, isDefault }: { page: ViewPage; view: string; isDefault: boolean }) {
  const say = useWords()
  const onError = useShowFailure()
  const choose = useMutation({
    mutationFn: () => parseResponse(api.views.default.$put({ json: { page, view: isDefault ? null : view } })),
    onError,
  })
  return (
    <Menu.Item
      leftSection={isDefault ? <IconPinnedOff size={18} aria-hidden /> : <IconPin size={18} aria-hidden />}
      onClick={() => choose.mutate()}
    >
      {say(isDefault ? 'views.default.off' : 'views.default.on')}
    </Menu.Item>
  )
}

function OwnItems({ view, search }: { view: SavedView; search: ViewMenuProps['search'] }) {
  const say = useWords()
  const confirm = useConfirm()
  const onError = useShowFailure()
  const { id, version, name } = view
  const update = useMutation({
    mutationFn: () => parseResponse(api.views[':view'].$patch({ param: { view: id }, json: { search, version } })),
    onError,
  })
  const remove = useMutation({
    mutationFn: () => parseResponse(api.views[':view'].$delete({ param: { view: id }, query: { version: String(version) } })),
    onError,
  })
  const ask = async () => {
    if (await confirm({ title: say('views.delete.title'), body: name, action: say('views.delete'), destructive: true })) remove.mutate()
  }
  return (
    <>
      <Menu.Item onClick={() => update.mutate()}>{say('views.update')}</Menu.Item>
      <Menu.Item color="red" leftSection={<IconTrash size={18} aria-hidden />} onClick={() => void ask()}>
        {say('views.delete')}
      </Menu.Item>
    </>
  )
}
