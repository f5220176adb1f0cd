import { gap, type Inline, join, person, type Words } from '../blocks.ts'
import { countryName } from '../caption.ts'
import type { CaseFile, FilePerson } from '../case-file.ts'
import { nameRole } from '../parts/filers.ts'
import { missing, tell } from './pt.ts'

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

/** The organisation with what CPC art. 319, II asks for of a legal person. */
export function qualifyOrganisation(file: CaseFile, section: string): Inline[] {
  const rest = missing(section, 'natureza jurídica, CNPJ, sede e endereço eletrônico da entidade')
  return tell('{organisation}, {rest}', { organisation: file.organisation.name || gap('a entidade', { at: 'case' }), rest })
}

/** By whom a party acts: the representatives of the case, and where they receive notice, by the rule of the court. */
export function tellCounsel(file: CaseFile, section: string, rule = ' (arts. 77, V, e 287 do CPC)'): Inline[] {
  const counsel = nameRole(file, 'representative')
  return tell('por {who}, conforme procuração anexa, com endereço profissional e eletrônico em {where}, onde recebe intimações', {
    who: counsel.length > 0 ? counsel : gap('o advogado ou a advogada que representa a parte', { at: 'people' }),
    where: missing(section, `endereço profissional e eletrônico para intimações${rule}`),
  })
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
