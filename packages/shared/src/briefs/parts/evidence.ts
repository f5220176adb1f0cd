import { text } from '../../forums/text.ts'
import { type Block, gap, list, numbered, person, say, table, type Words } from '../blocks.ts'
import type { CaseFile } from '../case-file.ts'
import { longDay } from '../long-day.ts'
import { linkPeople } from '../names-in-text.ts'
import { subheading } from './subheading.ts'

const words = {
  annexes: text('Lista de anexos', 'Lista de anexos', 'List of annexes'),
  lead: text(
    'Acompanham este escrito os documentos a seguir.',
    'Acompañan a este escrito los documentos siguientes.',
    'The following documents are annexed.',
  ),
  none: text('os documentos que provam os fatos', 'los documentos que prueban los hechos', 'the documents that prove the facts'),
  annex: text('Anexo', 'Anexo', 'Annex'),
  document: text('Documento', 'Documento', 'Document'),
  date: text('Data', 'Fecha', 'Date'),
  pages: text('Páginas', 'Páginas', 'Pages'),
  source: text('{title} ({source})', '{title} ({source})', '{title} ({source})'),
  witnesses: text('Testemunhas e peritos', 'Testigos y peritos', 'Witnesses and experts'),
  offered: text(
    'Oferecem-se as declarações das pessoas a seguir.',
    'Se ofrecen las declaraciones de las personas siguientes.',
    'The statements of the following persons are offered.',
  ),
  witness: text('{person}, testemunha', '{person}, testigo', '{person}, witness'),
  expert: text('{person}, perito ou perita', '{person}, perito o perita', '{person}, expert'),
}

/** The annexes, numbered by their place in the list, and who can testify. */
export function writeEvidence(file: CaseFile): readonly Block[] {
  return [subheading(words.annexes, file.brief.language), ...writeAnnexes(file), ...writeWitnesses(file)]
}

/** The annexes alone, for a section that is called so; a gap where the case has none. */
export function writeAnnexes(file: CaseFile): Block[] {
  const { language } = file.brief
  if (file.annexes.length === 0) return [numbered(gap(words.none[language], { at: 'annexes' }))]
  const rows = file.annexes
    .toSorted((a, b) => a.position - b.position)
    .map((annex): Words[] => {
      const title = linkPeople(annex.title, file.people)
      return [
        { kind: 'annex', annex: annex.id },
        annex.source ? say(words.source, language, { title, source: linkPeople(annex.source, file.people) }) : title,
        annex.datedOn ? longDay(annex.datedOn, language) : '—',
        annex.pages ? String(annex.pages) : '—',
      ]
    })
  const header = [words.annex, words.document, words.date, words.pages].map((one) => one[language])
  return [numbered(say(words.lead, language)), table(header, [16, 48, 24, 12], rows)]
}

/** The list of annexes where there are any: a brief that rests on what was filed before may bring none. */
export function writeAnnexesIfAny(file: CaseFile): Block[] {
  return file.annexes.length > 0 ? writeAnnexes(file) : []
}

/** Who can testify, under a heading; nothing where nobody is recorded. */
export function writeWitnesses(file: CaseFile): Block[] {
  const { language } = file.brief
  const heard = file.people.flatMap((one) => (one.role === 'witness' || one.role === 'expert' ? [{ id: one.id, role: one.role }] : []))
  if (heard.length === 0) return []
  const items = heard.map((one) => say(words[one.role], language, { person: person(one.id) }))
  return [subheading(words.witnesses, language), numbered(say(words.offered, language)), list(items)]
}
