import { gap, type Inline, join, person, type Words } from '../blocks.ts'
import type { CaseFile, FilePerson } from '../case-file.ts'
import { listCounsel, particularsOf, placeOfCounsel } from '../parts/counsel.ts'
import { atAddress, missing, tell } from './pt.ts'

/** By whom a party acts: the representatives of the case, and where they receive notice, by the rule of the court. */
export function tellCounsel(file: CaseFile, section: string, rule = ' (arts. 77, V, e 287 do CPC)'): Inline[] {
  return tell('por {who}, conforme procuração anexa, com endereço profissional e eletrônico {where}, onde recebe intimações', {
    who: nameCounsel(file) ?? gap('o advogado ou a advogada que representa a parte', { at: 'people' }),
    where: tellWhere(file, section, `endereço profissional e eletrônico para intimações${rule}`),
  })
}

/** Who asks for habeas corpus, with what CPP art. 654, § 1º, c, wants known of them. */
export function qualifyPetitioner(file: CaseFile, section: string): Inline[] {
  const counsel = listCounsel(file)
  const known = counsel.map(particularsOf)
  const hasBar = known.length > 0 && known.every(({ barNumber }) => barNumber !== '')
  const hasContact = known.some(({ contact }) => contact !== '')
  const place = placeOfCounsel(counsel[0], section)
  const ask = (what: string) => gap(`${what} de quem impetra (art. 654, § 1º, c, do CPP)`, place)
  return tell('{who}, {rest}', {
    who: nameCounsel(file) ?? missing(section, 'quem impetra'),
    rest: hasContact
      ? join(
          [...(hasBar ? [] : [ask('qualificação')]), tell('com endereço {where}', { where: tellWhere(file, section, 'endereço') })],
          ', ',
        )
      : ask(hasBar ? 'endereço' : 'qualificação e endereço'),
  })
}

/** The number at the bar of who signs, as it stands under the name; asked for where none is known. */
export function tellBar(one: FilePerson | undefined, section: string, asked: string): Words {
  return (one && barOf(one)) || gap(asked, placeOfCounsel(one, section))
}

function barOf(one: FilePerson): string {
  const { barNumber } = particularsOf(one)
  return barNumber === '' || /oab/i.test(barNumber) ? barNumber : `OAB ${barNumber}`
}

function nameCounsel(file: CaseFile): Inline[] | undefined {
  const counsel = listCounsel(file)
  if (counsel.length === 0) return undefined
  return join(
    counsel.map((one) => (barOf(one) ? tell('{who} ({bar})', { who: person(one.id), bar: barOf(one) }) : person(one.id))),
    ', ',
    ' e ',
  )
}

/** Where each is reached: said once where it is the same for all. */
function tellWhere(file: CaseFile, section: string, asked: string): Inline[] {
  const counsel = listCounsel(file)
  const at = (one: FilePerson | undefined): Words => {
    const contact = one ? particularsOf(one).contact : ''
    return contact ? atAddress(contact) : tell('em {asked}', { asked: gap(asked, placeOfCounsel(one, section)) })
  }
  const isOne = new Set(counsel.map((one) => particularsOf(one).contact)).size <= 1
  if (isOne) return tell('{at}', { at: at(counsel[0]) })
  return join(
    counsel.map((one) => tell('{at} ({who})', { at: at(one), who: person(one.id) })),
    '; ',
  )
}
