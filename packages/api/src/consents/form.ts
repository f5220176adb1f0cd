import { presentConsentText } from '@travessia/shared/data-protection/consent-texts'
import { purposes } from '@travessia/shared/data-protection/purposes'
import type { Language } from '@travessia/shared/languages'
import type { OpenCaseId } from '../access.ts'
import { referenceOf } from '../case-row.ts'
import type { Db } from '../db.ts'
import { neutral } from '../files/serve.ts'
import { getOrganisation } from '../organisation/queries.ts'
import { type PaperPart, paragraph, printPaper, table } from '../paper.ts'
import { getStoredPerson } from '../people/queries.ts'
import { findOfficer } from '../register/queries.ts'
import { formWords as say } from './form-words.ts'

/**
 * The form that a person reads and signs, in their language. The name of a protected person is written in by hand: paper
 * that waits to be signed tells nobody who it is for.
 */
export async function makeConsentForm(db: Db, id: OpenCaseId, personId: string, language: Language) {
  const [person, organisation, officer, reference] = await Promise.all([
    getStoredPerson(db, id, personId),
    getOrganisation(db, id.organisationId),
    findOfficer(db, id.organisationId),
    referenceOf(db, id),
  ])
  const name = person.protected ? '' : person.name
  const places = { organisation: organisation.name, officer: officer || organisation.email || organisation.phone || organisation.name }
  const bytes = await printPaper(db, id.organisationId, {
    title: presentConsentText.title[language],
    organisation: organisation.name,
    language,
    reference,
    parts: [before(name, places, language), boxes(language), after(places, language), signing(reference, language)],
  })
  return { name: `${neutral(reference)}-${say.fileName[language]}.docx`, bytes }
}

type Places = Readonly<Record<string, string>>

function before(name: string, places: Places, language: Language): PaperPart {
  const lines = presentConsentText.before.map((one) => paragraph(fill(one[language], places)))
  return { heading: '', blocks: [paragraph(`${say.name[language]}: ${name || blank}`), ...lines] }
}

/** A box for yes and one for no: what is left empty was not allowed. */
function boxes(language: Language): PaperPart {
  const rows = purposes.map(({ id }) => [presentConsentText.purposes[id][language], '☐', '☐'])
  return {
    heading: say.allow[language],
    blocks: [
      table([say.what[language], say.yes[language], say.no[language]], [10, 1, 1], rows),
      paragraph(presentConsentText.forOthers[language]),
    ],
  }
}

function after(places: Places, language: Language): PaperPart {
  return { heading: say.rights[language], blocks: presentConsentText.after.map((one) => paragraph(fill(one[language], places))) }
}

function signing(reference: string, language: Language): PaperPart {
  const lines = [say.readIn, say.interpreter, say.forPerson, say.placeAndDay, say.signature]
  return {
    heading: say.sign[language],
    blocks: [
      ...lines.map((one) => paragraph(`${one[language]}: ${blank}`)),
      paragraph(`${reference} · ${say.version[language]} ${presentConsentText.version}`),
    ],
  }
}

const blank = '_'.repeat(30)

function fill(words: string, places: Places): string {
  return words.replaceAll(/\{(\w+)\}/g, (_, name: string) => places[name] ?? '')
}
