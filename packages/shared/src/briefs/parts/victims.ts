import { text } from '../../forums/text.ts'
import type { Text } from '../../languages.ts'
import { type Block, gap, numbered, person, say, table, type Words } from '../blocks.ts'
import { countryName } from '../caption.ts'
import type { CaseFile, FilePerson } from '../case-file.ts'
import { subheading } from './subheading.ts'

const words = {
  noVictim: text('ao menos uma suposta vítima', 'al menos una presunta víctima', 'at least one alleged victim'),
  person: text('Pessoa', 'Persona', 'Person'),
  condition: text('Condição', 'Calidad', 'Capacity'),
  nationality: text('País de nacionalidade', 'País de nacionalidad', 'Country of nationality'),
  noNationality: text('nacionalidade', 'nacionalidad', 'nationality'),
  victim: text('Suposta vítima', 'Presunta víctima', 'Alleged victim'),
  family: text('Familiar', 'Familiar', 'Family member'),
}

/** The victims and their families as a table, named for the audience; `called` is what victims are before this body. */
export function writeVictims(file: CaseFile, title: Text, lead: Text, called: Text = words.victim): Block[] {
  return [subheading(title, file.brief.language), ...tableVictims(file, lead, called)]
}

/** The same without a heading, for a section that is called so. */
export function tableVictims(file: CaseFile, lead: Text, called: Text = words.victim): Block[] {
  const { language } = file.brief
  const victims = file.people.filter((one) => one.role === 'victim' || one.role === 'family').toSorted((a, b) => rank(a) - rank(b))
  if (!victims.some((one) => one.role === 'victim')) return [numbered(gap(words.noVictim[language], { at: 'people' }))]
  const rows = victims.map((one): Words[] => [
    person(one.id),
    (one.role === 'victim' ? called : words.family)[language],
    one.nationality ? countryName(one.nationality, language) : gap(words.noNationality[language], { at: 'people', id: one.id }),
  ])
  const header = [words.person[language], words.condition[language], words.nationality[language]]
  return [numbered(say(lead, language)), table(header, [44, 26, 30], rows)]
}

function rank({ role }: FilePerson): number {
  return role === 'victim' ? 0 : 1
}
