import { type Inline, type Place, person } from '../blocks.ts'
import type { CaseFile, FilePerson } from '../case-file.ts'

/** Those who represent and sign. */
export function listCounsel({ people }: CaseFile): readonly FilePerson[] {
  return people.filter((one) => one.role === 'representative')
}

/** What a brief may print of somebody who signs: nothing of a protected person, whose number or address would tell the name. */
export function particularsOf({ role, protected: isProtected, barNumber, contact }: FilePerson) {
  const isOpen = role === 'representative' && !isProtected
  return { barNumber: isOpen ? barNumber : '', contact: isOpen ? contact.replaceAll(/\s*\n\s*/g, ', ') : '' }
}

/** Where their particulars are told: with the person; those of a protected one only in the brief itself. */
export function placeOfCounsel(one: FilePerson | undefined, section: string): Place {
  if (!one) return { at: 'people' }
  return one.protected ? { at: 'brief', id: section } : { at: 'people', id: one.id }
}

/** Each of those who may be reached through the brief, with where; empty where nobody's contact is known. */
export function tellCounselContacts(file: CaseFile): Inline[][] {
  return listCounsel(file).flatMap((one) => {
    const { contact } = particularsOf(one)
    return contact ? [[person(one.id), { kind: 'text', text: `: ${contact}` } satisfies Inline]] : []
  })
}
