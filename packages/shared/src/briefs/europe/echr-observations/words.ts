import { english } from '../english.ts'

export const words = {
  reply: english(
    'These observations are submitted by the applicant in {caption}, application no. {number}, in reply to the observations of the Government.',
  ),
  received: english('The observations of the Government were received on {date}.'),
  noReceived: english(
    'the day on which the observations of the Government were received, and the date that the letter of the Registry sets',
  ),
  lodged: english('The applicant maintains the application lodged on {date}.'),
  noLodged: english('the day on which the application was lodged'),
  disputed: english('each fact that the Government disputes or tells otherwise, with the paragraph of its observations, and the evidence'),
  later: english('Facts since the application was lodged'),
  questions: english('under a heading for each question of the Court: the question in its own words, then the answer'),
  objections: english('the reply to each objection of the Government to admissibility; or that it raises none'),
  merits: english(
    'for each Article: the Government’s argument, the general principles of the Court’s case-law, and their application to the facts',
  ),
  asked: english('There has accordingly been a violation of the following Articles of the Convention: {articles}.'),
  noArticles: english('each Article, alone or taken with another'),
  claim: english(
    'Under Article 41 of the Convention and Rule 60 of the Rules of Court the applicant claims just satisfaction as itemised below. Every item is supported by a document in the annexes.',
  ),
  damage: english('Damage'),
  costs: english('Costs and expenses'),
  incurred: english('The costs and expenses claimed were actually and necessarily incurred and are reasonable as to quantum.'),
  item: english('Item'),
  noDamage: english('each head of pecuniary damage (loss suffered, loss of earnings), then non-pecuniary damage'),
  noCost: english('each item: lawyers’ hours and rate, translation, post, travel; before the domestic courts and before the Court'),
  amount: english('Amount'),
  noAmount: english('sum and currency'),
  proof: english('Proof'),
  noDamageProof: english('the document and its annex; for non-pecuniary damage, in what the suffering consists'),
  noCostProof: english('contract, invoice or voucher, with its annex'),
  interest: english(
    'The applicant asks that default interest be paid on the amounts awarded, from the expiry of three months after the judgment becomes final.',
  ),
  requests: english('For these reasons the Court is requested to:'),
  admit: english('declare the application admissible (Article 35 of the Convention);'),
  hold: english('hold that there has been a violation of the Articles set out above;'),
  measures: english('indicate under Article 46 of the Convention the following measures: {measures};'),
  noMeasures: english('the individual or general measures that are sought; or that none are'),
  award: english('award the applicant the amounts claimed as just satisfaction (Article 41 of the Convention).'),
}
