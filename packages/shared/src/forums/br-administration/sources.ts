import type { Source } from '../../regimes.ts'

const planalto = 'https://www.planalto.gov.br/ccivil_03'

/** What was read of the statutes: copies of the articles, not the official site. */
export const secondary = 'Texto dos artigos em fonte secundária'

const guide = 'https://www.gov.br/acessoainformacao/pt-br/assuntos/pedidos/prazos'

/** The federal administrative procedure act. */
export function processLaw(articles: string, seen?: string): Source {
  return cited(`Lei 9.784/1999, ${articles}`, `${planalto}/leis/l9784.htm`, seen)
}

/** The access to information act, which binds Union, States and municipalities. */
export function accessLaw(articles: string, seen?: string): Source {
  return cited(`Lei 12.527/2011, ${articles}`, `${planalto}/_ato2011-2014/2011/lei/l12527.htm`, seen)
}

/** The federal decree on access to information. */
export function accessDecree(articles: string, seen?: string): Source {
  return cited(`Decreto 7.724/2012, ${articles}`, `${planalto}/_ato2011-2014/2012/decreto/d7724.htm`, seen)
}

/** The federal guide on how Fala.BR counts. */
export const countingGuide: Source = {
  cite: 'Guia de prazos da LAI no Fala.BR (CGU); Lei 9.784/1999, art. 66',
  url: guide,
  seen: 'Página oficial sobre a contagem dos prazos',
}

/** Double time of the public defender in administrative proceedings. */
export const defenderTime: Source = cited('Lei Complementar 80/1994, art. 44, I', `${planalto}/leis/lcp/lcp80.htm`)

/** A citation with its address, and what was read where anything was. */
export function cited(cite: string, url: string, seen?: string): Source {
  return seen ? { cite, url, seen } : { cite, url }
}
