import { Button } from '@mantine/core'
import { IconFileImport, IconTableImport, IconUpload } from '@tabler/icons-react'
import { ActionMenu } from '../ui/action-menu.tsx'
import { MenuLink } from '../ui/menu-link.tsx'
import { useWords } from '../words/use-words.ts'

/** What brings cases in from elsewhere: the archive of one, or a spreadsheet. */
export function ImportMenu() {
  const say = useWords()
  return (
    <ActionMenu
      button={
        <Button variant="default" leftSection={<IconUpload size={18} aria-hidden />}>
          {say('cases.import')}
        </Button>
      }
    >
      <MenuLink to="/import" leftSection={<IconTableImport size={18} aria-hidden />}>
        {say('import.title')}
      </MenuLink>
      <MenuLink to="/cases/import" leftSection={<IconFileImport size={18} aria-hidden />}>
        {say('caseArchive.import')}
      </MenuLink>
    </ActionMenu>
  )
}
