export { effectsTogether, findOpportunities, type Opportunities } from './find.ts';
export { type MissingAssociation, type Opportunity, pointsIn, type Question, type Threshold } from './opportunity.ts';
export { type UnderWay, withUnderWay } from './under-way.ts';
