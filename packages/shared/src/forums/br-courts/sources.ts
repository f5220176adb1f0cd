import type { Source } from '../../regimes.ts'

const planalto = 'https://www.planalto.gov.br/ccivil_03'

const codeUrl = `${planalto}/_ato2015-2018/2015/lei/l13105.htm`

/** An article of the Civil Procedure Code (Law 13.105/2015) whose text was read. */
export function code(articles: string): Source {
  return { cite: `CPC (Lei 13.105/2015), ${articles}`, url: codeUrl, seen: 'Texto dos artigos em transcrição do Planalto' }
}

/** An article of the Civil Procedure Code cited from knowledge. */
export function codeUnseen(articles: string): Source {
  return { cite: `CPC (Lei 13.105/2015), ${articles}`, url: codeUrl }
}

/** The writ of mandamus (Law 12.016/2009). */
export function writLaw(articles: string): Source {
  return {
    cite: `Lei 12.016/2009, ${articles}`,
    url: 'https://www.planalto.gov.br/ccivil_03/_ato2007-2010/2009/lei/l12016.htm',
  }
}

/** Double time for public prosecution, treasuries, public defence and law clinics; never for a limit set for one of them. */
export const doubleTime: Source = code('arts. 180, 183, 186 e 229')

/** A law cited from knowledge: its short name, its place on the site of the Presidency, its articles. */
function lawUnseen(name: string, path: string): (articles: string) => Source {
  return (articles) => ({ cite: `${name}, ${articles}`, url: `${planalto}/${path}` })
}

/** Direct actions of unconstitutionality, by omission and of constitutionality (ADI, ADO, ADC). */
export const directActionLaw = lawUnseen('Lei 9.868/1999', 'leis/l9868.htm')

/** The claim of breach of a fundamental precept (ADPF). */
export const preceptLaw = lawUnseen('Lei 9.882/1999', 'leis/l9882.htm')

/** The civil public action. */
export const publicActionLaw = lawUnseen('Lei 7.347/1985', 'leis/l7347compilada.htm')

/** The popular action. */
export const popularActionLaw = lawUnseen('Lei 4.717/1965', 'leis/l4717.htm')

/** Habeas data. */
export const habeasDataLaw = lawUnseen('Lei 9.507/1997', 'leis/l9507.htm')

/** Proceedings before the superior courts. */
export const superiorCourtsLaw = lawUnseen('Lei 8.038/1990', 'leis/l8038.htm')

/** The Criminal Procedure Code, articles cited from knowledge. */
export const criminalCodeUnseen = lawUnseen('CPP (Decreto-Lei 3.689/1941)', 'decreto-lei/del3689compilado.htm')

/** The Criminal Procedure Code, articles whose text was read. */
export function criminalCode(articles: string): Source {
  return { ...criminalCodeUnseen(articles), seen: 'Texto dos artigos 798 e 798-A em transcrição' }
}
