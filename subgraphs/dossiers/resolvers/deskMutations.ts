/** What officers do at the desk. */
import { acceptDossier, refuseDossier } from '../actions/decideIntake.ts';
import { extendPromisedDay } from '../actions/extendPromisedDay.ts';
import { finishDossier, handOverResult } from '../actions/finishDossier.ts';
import { handOverDossiers } from '../actions/handOverDossiers.ts';
import { leaveToOwnSystem } from '../actions/leaveToOwnSystem.ts';
import { resumeDossier, stopDossier } from '../actions/stopDossier.ts';
import { takeDossier } from '../actions/takeDossier.ts';
import type { Resolvers } from '../types.generated.ts';

type Mutations = NonNullable<Resolvers['Mutation']>;

export const deskMutations: Pick<
  Mutations,
  | 'takeDossier'
  | 'handOverDossiers'
  | 'acceptDossier'
  | 'refuseDossier'
  | 'stopDossier'
  | 'resumeDossier'
  | 'leaveToOwnSystem'
  | 'extendPromisedDay'
  | 'finishDossier'
  | 'handOverResult'
> = {
  takeDossier: async (_parent, { input }, context) => takeDossier(context, input),
  handOverDossiers: async (_parent, { input }, context) => handOverDossiers(context, input),
  acceptDossier: async (_parent, { input }, context) => acceptDossier(context, input),
  refuseDossier: async (_parent, { input }, context) => refuseDossier(context, input),
  stopDossier: async (_parent, { input }, context) => stopDossier(context, input),
  resumeDossier: async (_parent, { input }, context) => resumeDossier(context, input),
  leaveToOwnSystem: async (_parent, { input }, context) => leaveToOwnSystem(context, input),
  extendPromisedDay: async (_parent, { input }, context) => extendPromisedDay(context, input),
  finishDossier: async (_parent, { input }, context) => finishDossier(context, input),
  handOverResult: async (_parent, { input }, context) => handOverResult(context, input),
};
