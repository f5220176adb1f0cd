import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { findTemplate, shelves, templates } from '@travessia/shared/briefs/index'
import type { Template } from '@travessia/shared/briefs/template'
import { useCase } from '../cases/queries.ts'
import { lawDirectoryQuery } from '../law/queries.ts'
import type { FoundOption } from '../ui/fold.ts'
import { useLanguage, useText, useWords } from '../words/use-words.ts'
import classes from './briefs.module.css'

interface TemplateFieldProps {
  caseId: string
  label: string
  value: string
  onChoose: (template: Template) => void
}

/** Which brief: those that fit the case first, then all by system. Typing finds them, also by the full name of the body. */
export function TemplateField({ caseId, label, value, onChoose }: TemplateFieldProps) {
  const say = useWords()
  const text = useText()
  const bodies = useQuery(lawDirectoryQuery(useLanguage())).data ?? []
  const fitting = useFittingTemplates(caseId)
  const bodyOf = ({ procedures: [procedure] }: Template) =>
    bodies.find((one) => one.procedures.some(({ id }) => id === procedure))?.name ?? ''
  const offer = (group: string, all: readonly Template[]) => ({
    group,
    items: all.map((one): FoundOption => ({ value: one.id, label: text(one.name), also: bodyOf(one) })),
  })
  const offered = [
    ...(fitting.length > 0 ? [offer(say('brief.shelf.fitting'), fitting)] : []),
    ...Object.entries(shelves).map(([shelf, all]) =>
      offer(
        say(`brief.shelf.${shelf as keyof typeof shelves}`),
        all.filter((one) => !fitting.includes(one)),
      ),
    ),
  ]
  return (
    <Select
      label={label}
      description={say('brief.template.hint')}
      data={offered}
      searchable
      openOnFocus={false}
      nothingFoundMessage={say('brief.template.none')}
      maxDropdownHeight={380}
      value={value}
      onChange={(chosen) => {
        const template = chosen && findTemplate(chosen)
        if (template) onChoose(template)
      }}
      renderOption={({ option }) => <Offered template={findTemplate(option.value)} label={option.label} bodyOf={bodyOf} />}
      allowDeselect={false}
      data-autofocus
    />
  )
}

/** The briefs of the procedures that the case is before. */
export function useFittingTemplates(caseId: string): readonly Template[] {
  const { proceedings } = useCase(caseId)
  return templates.filter((one) => proceedings.some((other) => one.procedures.includes(other.procedure)))
}

interface OfferedProps {
  template: Template | undefined
  label: string
  bodyOf: (template: Template) => string
}

/** The Committees are told apart by letters that not everybody knows: each says its full name. */
function Offered({ template, label, bodyOf }: OfferedProps) {
  const isOfUn = template && shelves.un.some((one) => one === template)
  const body = isOfUn ? bodyOf(template) : ''
  return (
    <span>
      {label}
      {body && !label.includes(body) && <small className={classes.body}>{body}</small>}
    </span>
  )
}
