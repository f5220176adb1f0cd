import { Button } from '@mantine/core'
import { IconExternalLink, IconPencil, IconPlus } from '@tabler/icons-react'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useRight } from '../me/queries.ts'
import { ButtonLink, TextLink } from '../ui/links.tsx'
import { NoPermission } from '../ui/no-permission.tsx'
import { Page } from '../ui/page.tsx'
import { Section } from '../ui/section.tsx'
import { useLanguage, useWords } from '../words/use-words.ts'
import { AuthorityDialog } from './authority-dialog.tsx'
import { AuthorityFacts } from './authority-facts.tsx'
import { AuthorityMenu } from './authority-menu.tsx'
import { AuthorityUses } from './authority-uses.tsx'
import { CitationText } from './citation-text.tsx'
import classes from './library.module.css'
import { Passages } from './passages.tsx'
import { type AuthorityPageData, useAuthority } from './queries.ts'
import { UncheckedNotice } from './unchecked-notice.tsx'

const route = getRouteApi('/inside/library/$authority')

/** One authority: how it is cited, what is worth quoting of it, and which briefs used it with what result. */
export function AuthorityPage() {
  const say = useWords()
  if (useRight('library.read')) return <Authority />
  return (
    <Page title={say('library.title')}>
      <NoPermission />
    </Page>
  )
}

function Authority() {
  const say = useWords()
  const navigate = useNavigate()
  const { open } = route.useSearch()
  const authority = useAuthority(route.useParams().authority, useLanguage())
  const mayWrite = useRight('library.write')
  const close = (ignoreBlocker: boolean) => void navigate({ to: '.', search: {}, ignoreBlocker, replace: true, resetScroll: false })
  return (
    <Page
      title={authority.shortTitle || authority.title}
      lead={
        <span className="law">
          <CitationText authority={authority} />
        </span>
      }
      crumbs={<TextLink to="/library">{say('library.title')}</TextLink>}
      actions={<Actions authority={authority} />}
    >
      {authority.confidence === 'KNOWN' && <UncheckedNotice authority={authority} />}
      <Section title={say('library.passages')} actions={mayWrite && authority.passages.length > 0 && <AddPassage />}>
        {authority.passages.length > 0 ? (
          <Passages passages={authority.passages} />
        ) : (
          <>
            <p>{say('library.passages.none')}</p>
            {mayWrite && <AddPassage />}
          </>
        )}
      </Section>
      <AuthorityUses uses={authority.usedIn} />
      <Section title={say('library.facts')}>
        <AuthorityFacts authority={authority} />
      </Section>
      {authority.note && (
        <Section title={say('library.note')}>
          <p className={classes.note}>{authority.note}</p>
        </Section>
      )}
      {mayWrite && open && (
        <AuthorityDialog
          key={open}
          authority={authority}
          withPassage={open === 'passage'}
          onClose={() => close(false)}
          onDone={() => close(true)}
        />
      )}
    </Page>
  )
}

function Actions({ authority }: { authority: AuthorityPageData }) {
  const say = useWords()
  const mayWrite = useRight('library.write')
  return (
    <>
      {authority.url && (
        <Button
          component="a"
          href={authority.url}
          target="_blank"
          rel="noreferrer"
          variant={mayWrite ? 'default' : 'filled'}
          leftSection={<IconExternalLink size={18} aria-hidden />}
        >
          {say('library.open')}
        </Button>
      )}
      {mayWrite && (
        <ButtonLink
          to="."
          search={{ open: 'edit' as const }}
          resetScroll={false}
          variant="default"
          leftSection={<IconPencil size={18} aria-hidden />}
        >
          {say('library.edit')}
        </ButtonLink>
      )}
      {mayWrite && <AuthorityMenu authority={authority} />}
    </>
  )
}

function AddPassage() {
  const say = useWords()
  return (
    <ButtonLink
      to="."
      search={{ open: 'passage' as const }}
      resetScroll={false}
      variant="default"
      leftSection={<IconPlus size={18} aria-hidden />}
      style={{ alignSelf: 'flex-start' }}
    >
      {say('library.passage.add')}
    </ButtonLink>
  )
}
