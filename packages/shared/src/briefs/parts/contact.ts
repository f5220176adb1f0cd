import { text } from '../../forums/text.ts'
import type { Language, Text } from '../../languages.ts'
import { type Block, gap, type Inline, join, numbered, person, say, type Words } from '../blocks.ts'
import { countryName } from '../caption.ts'
import type { CaseFile, FileOrganisation } from '../case-file.ts'
import { listCounsel, placeOfCounsel, tellCounselContacts } from './counsel.ts'

type Fact = 'email' | 'phone' | 'address' | 'recognisedIn'

/** What a body asks to know of where it reaches those who file. */
export interface ContactAsked {
  /** The gap while nothing of it is known, in the words of the body. */
  readonly nothing: Text
  /** What it asks of the organisation, in its order. */
  readonly facts: readonly Fact[]
  /** The contacts of those who represent: in place of the organisation's where they are known, or asked beside them with these words. */
  readonly counsel?: 'instead' | { readonly too: Text }
  /** It asks for somebody by name. */
  readonly named?: true
  /** What no record has. */
  readonly rest?: Text | undefined
}

const words = {
  contact: text('Dados para notificações: {contact}.', 'Datos para notificaciones: {contact}.', 'Details for correspondence: {contact}.'),
  missing: text('dados da organização: {facts}', 'datos de la organización: {facts}', 'details of the organisation: {facts}'),
  noName: text('nome da pessoa de contato', 'nombre de la persona de contacto', 'name of the contact person'),
}

const names: Readonly<Record<Fact, Text>> = {
  email: text('correio eletrônico', 'correo electrónico', 'e-mail'),
  phone: text('telefone', 'teléfono', 'telephone'),
  address: text('endereço', 'dirección', 'address'),
  recognisedIn: text(
    'Estado em que a entidade é legalmente reconhecida',
    'Estado en el que la entidad está legalmente reconocida',
    'State in which the entity is legally recognised',
  ),
}

/** Where letters reach those who file, in a sentence. */
export function tellContact(file: CaseFile, section: string, asked: ContactAsked): Block {
  return numbered(say(words.contact, file.brief.language, { contact: findContact(file, section, asked) }))
}

/** The same without the sentence: what the record knows, then what it lacks, part by part. */
export function findContact(file: CaseFile, section: string, asked: ContactAsked): Inline[] {
  const { language } = file.brief
  const { counsel, rest } = asked
  const contacts = counsel ? tellCounselContacts(file) : []
  const isReached = counsel === 'instead' && contacts.length > 0
  const told = isReached ? [] : tellFacts(file.organisation, asked.facts, language)
  if (told.length + contacts.length === 0) return [gap(asked.nothing[language], placeOfNothing(file, section, asked))]
  return join(
    [
      ...(asked.named && !isReached ? [nameContact(file, section)] : []),
      ...told,
      ...(isReached ? [] : askFacts(file.organisation, asked.facts, language)),
      ...contacts,
      ...(typeof counsel === 'object' && contacts.length === 0
        ? [gap(counsel.too[language], placeOfCounsel(listCounsel(file)[0], section))]
        : []),
      ...(rest ? [gap(rest[language], { at: 'brief', id: section })] : []),
    ],
    '; ',
  )
}

function tellFacts(organisation: FileOrganisation, facts: readonly Fact[], language: Language): Words[] {
  return facts.flatMap((fact) => {
    const value = organisation[fact]
    if (!value) return []
    return [`${names[fact][language]}: ${fact === 'recognisedIn' ? countryName(value, language) : value}`]
  })
}

function askFacts(organisation: FileOrganisation, facts: readonly Fact[], language: Language): Words[] {
  const missing = facts.filter((fact) => !organisation[fact]).map((fact) => names[fact][language])
  return missing.length > 0 ? [gap(words.missing[language].replace('{facts}', missing.join(', ')), { at: 'organisation' })] : []
}

function nameContact(file: CaseFile, section: string): Words {
  const [first] = listCounsel(file)
  const open = listCounsel(file).find((one) => !one.protected)
  return open ? person(open.id) : gap(words.noName[file.brief.language], placeOfCounsel(first, section))
}

function placeOfNothing(file: CaseFile, section: string, { counsel }: ContactAsked) {
  const open = listCounsel(file).find((one) => !one.protected)
  return counsel === 'instead' && open ? placeOfCounsel(open, section) : ({ at: 'organisation' } as const)
}
