import { ApolloGateway } from '@apollo/gateway';
import { CompiledGateway } from './gateway.ts';
import { DEFAULT_EXECUTOR, type ExecutorName } from './names.ts';

/** The gateway for Apollo Server, with the executor that was chosen. */
export const gatewayWith = (executor: ExecutorName = DEFAULT_EXECUTOR): typeof ApolloGateway =>
  executor === 'compiled' ? CompiledGateway : ApolloGateway;
