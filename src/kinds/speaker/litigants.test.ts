import { test } from 'node:test';
import { assertSpoken } from '../statement/told.fixture.ts';

test('words for parties lead to those whom the text calls so or tells to have sued', () => {
  assertSpoken([
    [
      'Plaintiffs Ngozi Okafor and Henrik Lindqvist, who fish from the ferry Ada Reyes, bring this suit against the Dunlow Port Authority and its director, Ada Marsh. Plaintiffs argue that the closure was a taking. They say that the law required a hearing. Defendants respond that no permit was ever issued. They add that the quay was unsafe.',
      [
        'Ngozi Okafor: that the closure was a taking',
        'Henrik Lindqvist: that the closure was a taking',
        'Ngozi Okafor: that the law required a hearing',
        'Henrik Lindqvist: that the law required a hearing',
        'Dunlow Port Authority: that no permit was ever issued',
        'Ada Marsh: that no permit was ever issued',
        'Dunlow Port Authority: that the quay was unsafe',
        'Ada Marsh: that the quay was unsafe',
      ],
    ],
    [
      'The claimant, Mrs Ngozi Okafor, worked for the respondent, Dunlow Mill Ltd, from 2011. The claimant said that she had been told to go home. The respondent denied that she was dismissed.',
      ['Ngozi Okafor: that she had been told to go home', 'Dunlow Mill Ltd: that she was dismissed'],
    ],
    [
      'Petitioner Henrik Lindqvist seeks review of an order. The petition alleges that the meter was never read.',
      ['Henrik Lindqvist: that the meter was never read'],
    ],
    [
      'City Attorney Ngozi Okafor announced that her office has filed suit against Dunlow Mill Ltd for charging fees. The complaint alleges that the mill billed tenants. It states that the form was hidden.',
      [
        'Ngozi Okafor: that her office has filed suit against Dunlow Mill Ltd for charging fees',
        'Ngozi Okafor’s office: that the mill billed tenants',
        'Ngozi Okafor’s office: that the form was hidden',
      ],
    ],
    [
      'Marsh County and eight others sued in federal court last week. Their complaint describes the letters as “a ransom note.”',
      ['Marsh County: the letters as “a ransom note.”'],
    ],
    [
      'Amicus Coastal Anglers League warns that the port will close other quays.',
      ['Coastal Anglers League: that the port will close other quays'],
    ],
  ]);
});

test('a party that the text does not name stays open', () => {
  assertSpoken([
    [
      'The City of Dunlow sued Marsh Chemical Co. on Monday. Two women sued the Harbor School District in May. Plaintiffs say that the rule is unfair. The defendants said that it was not.',
      ['?: that the rule is unfair', '?: that it was not'],
    ],
    ['On appeal, the appellant argues that the search was unlawful.', ['?: that the search was unlawful']],
  ]);
});
