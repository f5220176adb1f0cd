import type { Source } from '../../law.ts'

const codeUrl = 'https://www.planalto.gov.br/ccivil_03/_ato2015-2018/2015/lei/l13105.htm'

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
