import { createPaymentRequest } from '../actions/createPaymentRequest.ts';
import {
  confirmPaymentDecision,
  proposePaymentDecision,
  rejectPaymentDecision,
} from '../actions/decideDispute.ts';
import { recordCashReceipt } from '../actions/recordCashReceipt.ts';
import type { ContextType } from '../mappers.ts';
import type { Resolvers } from '../types.generated.ts';

export const Mutation: Resolvers<ContextType>['Mutation'] = {
  createPaymentRequest: (_parent, { input }, context) => createPaymentRequest(context, input),
  recordCashReceipt: (_parent, { input }, context) => recordCashReceipt(context, input),
  proposePaymentDecision: (_parent, { input }, context) => proposePaymentDecision(context, input),
  confirmPaymentDecision: (_parent, { input }, context) => confirmPaymentDecision(context, input),
  rejectPaymentDecision: (_parent, { input }, context) => rejectPaymentDecision(context, input),
};

export const CreatePaymentRequestResult: Resolvers<ContextType>['CreatePaymentRequestResult'] = {
  __resolveType: (result) => result.__typename,
};

export const RecordCashReceiptResult: Resolvers<ContextType>['RecordCashReceiptResult'] = {
  __resolveType: (result) => result.__typename,
};

export const ProposePaymentDecisionResult: Resolvers<ContextType>['ProposePaymentDecisionResult'] = {
  __resolveType: (result) => result.__typename,
};

export const ConfirmPaymentDecisionResult: Resolvers<ContextType>['ConfirmPaymentDecisionResult'] = {
  __resolveType: (result) => result.__typename,
};

export const RejectPaymentDecisionResult: Resolvers<ContextType>['RejectPaymentDecisionResult'] = {
  __resolveType: (result) => result.__typename,
};
