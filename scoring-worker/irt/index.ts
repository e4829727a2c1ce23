export { type AdaptiveBank, type AdaptiveTest, adaptiveBank } from './adaptive.ts'
export { type ChooseItemOptions, chooseItem, itemChooser, mostInformative } from './choose-item.ts'
export { eap, eapGraded, eapPartialCredit } from './eap.ts'
export { gradedInformation, gradedProbabilities, gradedProbability, type OrderedItem } from './graded.ts'
export { information, type LogisticItem, probability, withUncertainDifficulty } from './logistic.ts'
export { map, mle, wle } from './maximum.ts'
export { partialCreditInformation, partialCreditProbabilities } from './partial-credit.ts'
export { type PersonFit, personFit, testInformation } from './person-fit.ts'
export type { Ability, EapOptions } from './posterior-on-grid.ts'
export {
  type Abilities,
  eapSeveral,
  mapSeveral,
  type SeveralItem,
  type SeveralPrior,
  severalInformation,
  severalProbability,
} from './several.ts'
export {
  type StoppingRule,
  stopAfterItems,
  stopAfterTime,
  stopAtPlateau,
  stopAtSe,
  stopWhenAny,
  type TestState,
} from './stopping.ts'
