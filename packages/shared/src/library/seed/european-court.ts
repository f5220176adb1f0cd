import { entry, type SeedAuthority } from './entry.ts'

type Row = readonly [
  title: string,
  /** Applications, the one that gives the number of the document first. */
  number: string,
  date: string,
  bench: 'Chamber' | 'Plenary' | 'Grand Chamber' | 'Grand Chamber decision',
  /** The reports as the Court cites them; '' where it cites the day. */
  container: string,
  /** Of the Court's database; '' where not certain. */
  document: string,
  confidence: SeedAuthority['confidence'],
]

const rows: readonly Row[] = [
  [
    'Abdulaziz, Cabales and Balkandali v. the United Kingdom',
    '9214/80, 9473/81, 9474/81',
    '1985-05-28',
    'Plenary',
    'Series A no. 94',
    '',
    'VERIFIED',
  ],
  ['Soering v. the United Kingdom', '14038/88', '1989-07-07', 'Plenary', 'Series A no. 161', '001-57619', 'VERIFIED'],
  ['Amuur v. France', '19776/92', '1996-06-25', 'Chamber', 'Reports of Judgments and Decisions 1996-III', '', 'VERIFIED'],
  ['Chahal v. the United Kingdom', '22414/93', '1996-11-15', 'Grand Chamber', 'Reports of Judgments and Decisions 1996-V', '', 'VERIFIED'],
  ['Čonka v. Belgium', '51564/99', '2002-02-05', 'Chamber', 'ECHR 2002-I', '', 'VERIFIED'],
  ['Mubilanzila Mayeka and Kaniki Mitunga v. Belgium', '13178/03', '2006-10-12', 'Chamber', 'ECHR 2006-XI', '', 'KNOWN'],
  ['Üner v. the Netherlands', '46410/99', '2006-10-18', 'Grand Chamber', 'ECHR 2006-XII', '', 'KNOWN'],
  ['Gebremedhin [Gaberamadhien] v. France', '25389/05', '2007-04-26', 'Chamber', 'ECHR 2007-II', '', 'VERIFIED'],
  ['Saadi v. the United Kingdom', '13229/03', '2008-01-29', 'Grand Chamber', 'ECHR 2008', '', 'KNOWN'],
  ['Saadi v. Italy', '37201/06', '2008-02-28', 'Grand Chamber', 'ECHR 2008', '', 'VERIFIED'],
  ['N. v. the United Kingdom', '26565/05', '2008-05-27', 'Grand Chamber', 'ECHR 2008', '', 'VERIFIED'],
  ['Rantsev v. Cyprus and Russia', '25965/04', '2010-01-07', 'Chamber', 'ECHR 2010 (extracts)', '', 'KNOWN'],
  ['M.S.S. v. Belgium and Greece', '30696/09', '2011-01-21', 'Grand Chamber', 'ECHR 2011', '001-103050', 'VERIFIED'],
  ['Popov v. France', '39472/07, 39474/07', '2012-01-19', 'Chamber', '', '', 'KNOWN'],
  ['Hirsi Jamaa and Others v. Italy', '27765/09', '2012-02-23', 'Grand Chamber', 'ECHR 2012', '001-109231', 'VERIFIED'],
  ['M.A. v. Cyprus', '41872/10', '2013-07-23', 'Chamber', 'ECHR 2013 (extracts)', '', 'VERIFIED'],
  ['Georgia v. Russia (I)', '13255/07', '2014-07-03', 'Grand Chamber', 'ECHR 2014 (extracts)', '', 'VERIFIED'],
  ['Jeunesse v. the Netherlands', '12738/10', '2014-10-03', 'Grand Chamber', '', '', 'KNOWN'],
  ['Sharifi and Others v. Italy and Greece', '16643/09', '2014-10-21', 'Chamber', '', '', 'VERIFIED'],
  ['Tarakhel v. Switzerland', '29217/12', '2014-11-04', 'Grand Chamber', 'ECHR 2014 (extracts)', '001-148070', 'KNOWN'],
  ['F.G. v. Sweden', '43611/11', '2016-03-23', 'Grand Chamber', 'ECHR 2016', '', 'VERIFIED'],
  ['J.K. and Others v. Sweden', '59166/12', '2016-08-23', 'Grand Chamber', 'ECHR 2016', '', 'KNOWN'],
  ['Paposhvili v. Belgium', '41738/10', '2016-12-13', 'Grand Chamber', '', '', 'VERIFIED'],
  ['Khlaifia and Others v. Italy', '16483/12', '2016-12-15', 'Grand Chamber', '', '', 'VERIFIED'],
  ['Kebe and Others v. Ukraine', '12552/12', '2017-01-12', 'Chamber', '', '', 'VERIFIED'],
  ['M.A. and Others v. Lithuania', '59793/17', '2018-12-11', 'Chamber', '', '', 'VERIFIED'],
  ['Ilias and Ahmed v. Hungary', '47287/15', '2019-11-21', 'Grand Chamber', '', '', 'VERIFIED'],
  ['N.D. and N.T. v. Spain', '8675/15, 8697/15', '2020-02-13', 'Grand Chamber', '', '001-201353', 'VERIFIED'],
  ['M.N. and Others v. Belgium', '3599/18', '2020-05-05', 'Grand Chamber decision', '', '', 'KNOWN'],
  ['M.K. and Others v. Poland', '40503/17, 42902/17, 43643/17', '2020-07-23', 'Chamber', '', '', 'KNOWN'],
  ['Savran v. Denmark', '57467/15', '2021-12-07', 'Grand Chamber', '', '', 'KNOWN'],
]

export const europeanCourt: readonly SeedAuthority[] = rows.map(([title, number, date, bench, container, document, confidence]) =>
  entry({
    key: `ecthr-${(number.split(',')[0] ?? '').replace('/', '-')}`,
    confidence,
    kind: 'decision',
    system: 'europe',
    body: 'European Court of Human Rights',
    title,
    shortTitle: title,
    number,
    form: bench.endsWith('decision') ? bench : `${bench} judgment`,
    date,
    container,
    language: 'en',
    url: document === '' ? '' : `https://hudoc.echr.coe.int/eng?i=${document}`,
    ecli: ecliOf(number, date, bench.endsWith('decision') ? 'DEC' : 'JUD'),
  }),
)

/** The Court makes it of the day and the first application: ECLI:CE:ECHR:2020:0213JUD000867515 is no. 8675/15. */
function ecliOf(number: string, date: string, kind: 'JUD' | 'DEC'): string {
  const [, application = '', year = ''] = /^(\d+)\/(\d{2})/.exec(number) ?? []
  return `ECLI:CE:ECHR:${date.slice(0, 4)}:${date.slice(5, 7)}${date.slice(8)}${kind}${application.padStart(7, '0')}${year}`
}
