import { entry, type SeedAuthority } from './entry.ts'

export type FederalRow = readonly [
  number: string,
  date: string,
  /** What it is about, in its own words; of some the first of them. */
  title: string,
  shortTitle: string,
  /** Under the site of the Presidency; '' sends to the national portal of legislation by the URN. */
  path: string,
  confidence: SeedAuthority['confidence'],
]

const types = { Lei: 'lei', 'Lei Complementar': 'lei.complementar', Decreto: 'decreto' } as const

/** A federal act of Brazil; LexML names it by type, day and number. */
export function federalAct(form: keyof typeof types, [number, date, title, shortTitle, path, confidence]: FederalRow): SeedAuthority {
  const bare = (number.split('/')[0] ?? '').replaceAll('.', '')
  const urn = `urn:lex:br:federal:${types[form]}:${date};${bare}`
  return entry({
    key: `br-${types[form].replace('.', '-')}-${bare}-${date.slice(0, 4)}`,
    confidence,
    kind: 'norm',
    system: 'brazil',
    body: 'Brasil',
    title,
    shortTitle,
    number,
    form,
    date,
    container: 'Brasília, DF: Presidência da República',
    language: 'pt',
    url: path === '' ? `https://normas.leg.br/?urn=${urn}` : `https://www.planalto.gov.br/ccivil_03/${path}`,
    urn,
  })
}
