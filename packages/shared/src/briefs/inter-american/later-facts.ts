import type { IsoDate } from '../../dates.ts'
import { text } from '../../forums/text.ts'
import { type Block, gap, type Inline, join, numbered, say } from '../blocks.ts'
import type { CaseFile } from '../case-file.ts'
import { longDay } from '../long-day.ts'
import { factLabel, listFacts } from '../parts/facts.ts'

const words = {
  later: text(
    'São posteriores a {date}, e portanto supervenientes (artigo 57(2) do Regulamento da Corte), os fatos dos seguintes parágrafos: {paragraphs}. {why}.',
    'Son posteriores al {date}, y por tanto supervinientes (artículo 57(2) del Reglamento de la Corte), los hechos de los siguientes párrafos: {paragraphs}. {why}.',
    'Later than {date}, and therefore supervening (article 57(2) of the Rules of Procedure of the Court), are the facts of the following paragraphs: {paragraphs}. {why}.',
  ),
  noWhy: text(
    'como se ligam aos fatos do caso, quando ocorreram e por que não puderam ser alegados e provados antes',
    'cómo se vinculan con los hechos del caso, cuándo ocurrieron y por qué no pudieron alegarse y probarse antes',
    'how they are linked to the facts of the case, when they occurred and why they could not be stated and proved earlier',
  ),
  and: text(' e ', ' y ', ' and '),
}

/** The facts told in the brief that the framework fixed on a day cannot hold, by their paragraphs; nothing where there are none. */
export function tellLaterFacts(file: CaseFile, section: string, day: IsoDate | undefined): readonly Block[] {
  const { language } = file.brief
  const facts = day ? listFacts(file, day).filter((fact) => fact.on > day) : []
  if (!day || facts.length === 0) return []
  const paragraphs = facts.map((fact): Inline => ({ kind: 'reference', to: factLabel(fact.id) }))
  const why = gap(words.noWhy[language], { at: 'brief', id: section })
  return [
    numbered(say(words.later, language, { date: longDay(day, language), paragraphs: join(paragraphs, ', ', words.and[language]), why })),
  ]
}
