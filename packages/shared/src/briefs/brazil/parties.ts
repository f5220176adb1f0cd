import { gap, type Inline, join, person, type Words } from '../blocks.ts'
import { countryName } from '../caption.ts'
import type { CaseFile, FilePerson } from '../case-file.ts'
import { atAddress, missing, tell } from './pt.ts'

/** Those in whose name a court is asked: the petitioners of the case, else its victims. */
export function findParties({ people }: CaseFile): readonly FilePerson[] {
  const petitioners = people.filter((one) => one.role === 'petitioner')
  return petitioners.length > 0 ? petitioners : people.filter((one) => one.role === 'victim')
}

/** The parties by their names; a gap where the case has none. */
export function nameParties(file: CaseFile, noOne: string): Inline[] {
  return named(findParties(file), noOne)
}

export function nameVictims(file: CaseFile, noOne: string): Inline[] {
  return named(
    file.people.filter((one) => one.role === 'victim'),
    noOne,
  )
}

/** The authorities of the case, by their names; a gap where it has none. */
export function nameAuthorities(file: CaseFile, noOne: string): Inline[] {
  return named(
    file.people.filter((one) => one.role === 'authority'),
    noOne,
  )
}

/** Each party with what CPC art. 319, II asks for: the record knows the country of nationality, the lawyer the rest. */
export function qualifyParties(file: CaseFile, section: string, noOne: string): Inline[] {
  const parties = findParties(file)
  if (parties.length === 0) return named([], noOne)
  return join(
    parties.map((one) => qualify(one, section)),
    '; ',
  )
}

/** The organisation with what CPC art. 319, II asks for of a legal person; what its settings lack is asked for. */
export function qualifyOrganisation({ organisation }: CaseFile): Inline[] {
  const { name, legalNature, taxId, address, email } = organisation
  const facts = [
    { asks: 'natureza jurídica', says: legalNature },
    { asks: 'CNPJ', says: taxId && `CNPJ nº ${taxId}` },
    { asks: 'sede', says: address && `com sede ${atAddress(address)}` },
    { asks: 'endereço eletrônico', says: email && `endereço eletrônico ${email}` },
  ]
  const told = facts.flatMap(({ says }) => (says ? [says] : []))
  const asked = new Intl.ListFormat('pt-BR').format(facts.flatMap(({ asks, says }) => (says ? [] : [asks])))
  const rest = asked ? [gap(`${asked} da entidade`, { at: 'organisation' })] : []
  return join([name || gap('a entidade', { at: 'organisation' }), ...told, ...rest], ', ')
}

/** Where the organisation receives an answer: "no endereço eletrônico …"; asked for where its settings have none. */
export function tellAnswerAddress({ organisation: { email } }: CaseFile, asked: string): Inline[] {
  return email ? tell('no endereço eletrônico {email}', { email }) : tell('em {asked}', { asked: gap(asked, { at: 'organisation' }) })
}

function qualify({ id, nationality }: FilePerson, section: string): Inline[] {
  return tell('{who} (país de nacionalidade: {country}), {rest}', {
    who: person(id),
    country: nationality ? countryName(nationality, 'pt-BR') : gap('nacionalidade', { at: 'people', id }),
    rest: missing(section, 'estado civil, profissão, CPF ou Registro Nacional Migratório, endereço eletrônico e residência'),
  })
}

function named(people: readonly FilePerson[], noOne: string): Inline[] {
  const names: Words[] = people.map((one) => person(one.id))
  return names.length > 0 ? join(names, ', ', ' e ') : [gap(noOne, { at: 'people' })]
}
