import { entry, type SeedAuthority } from './entry.ts'

/** Title, symbol of the document, day of adoption, by committee. */
const viewsByBody = {
  'Human Rights Committee': [
    ['Maroufidou v. Sweden', 'CCPR/C/12/D/58/1979', '1981-04-09'],
    ['Hammel v. Madagascar', 'CCPR/C/29/D/155/1983', '1987-04-03'],
    ['Kindler v. Canada', 'CCPR/C/48/D/470/1991', '1993-07-30'],
    ['A. v. Australia', 'CCPR/C/59/D/560/1993', '1997-04-03'],
    ['Winata v. Australia', 'CCPR/C/72/D/930/2000', '2001-07-26'],
    ['C. v. Australia', 'CCPR/C/76/D/900/1999', '2002-10-28'],
    ['Judge v. Canada', 'CCPR/C/78/D/829/1998', '2003-08-05'],
    ['Bakhtiyari v. Australia', 'CCPR/C/79/D/1069/2002', '2003-10-29'],
    ['Madafferi v. Australia', 'CCPR/C/81/D/1011/2001', '2004-07-26'],
    ['Alzery v. Sweden', 'CCPR/C/88/D/1416/2005', '2006-10-25'],
    ['Nystrom v. Australia', 'CCPR/C/102/D/1557/2007', '2011-07-18'],
    ['F.K.A.G. et al. v. Australia', 'CCPR/C/108/D/2094/2011', '2013-07-26'],
    ['Jasin v. Denmark', 'CCPR/C/114/D/2360/2014', '2015-07-22'],
    ['Toussaint v. Canada', 'CCPR/C/123/D/2348/2014', '2018-07-24'],
    ['Teitiota v. New Zealand', 'CCPR/C/127/D/2728/2016', '2019-10-24'],
  ],
  'Committee against Torture': [
    ['Mutombo v. Switzerland', 'CAT/C/12/D/13/1993', '1994-04-27'],
    ['Tapia Paez v. Sweden', 'CAT/C/18/D/39/1996', '1997-04-28'],
    ['Agiza v. Sweden', 'CAT/C/34/D/233/2003', '2005-05-20'],
  ],
  'Committee on the Rights of the Child': [
    ['I.A.M. v. Denmark', 'CRC/C/77/D/3/2016', '2018-01-25'],
    ['N.B.F. v. Spain', 'CRC/C/79/D/11/2017', '2018-09-27'],
    ['D.D. v. Spain', 'CRC/C/80/D/4/2016', '2019-02-01'],
  ],
} as const

export const views: readonly SeedAuthority[] = Object.entries(viewsByBody).flatMap(([body, decisions]) =>
  decisions.map(([title, number, date]) =>
    entry({
      key: `un-${number.toLowerCase().replaceAll('/', '-')}`,
      confidence: 'KNOWN',
      kind: 'decision',
      system: 'un',
      body,
      title,
      shortTitle: title,
      number,
      form: body === 'Committee against Torture' ? 'Decision' : 'Views',
      date,
      language: 'en',
      url: `https://undocs.org/${number}`,
    }),
  ),
)
