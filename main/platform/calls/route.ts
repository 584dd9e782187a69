import {
  type AnyContractProcedure,
  type AnyContractRouter,
  type ContractRouterClient,
  isContractProcedure,
} from '@orpc/contract';
import { createRouterClient, os, type Router } from '@orpc/server';
import { type Contract, contract } from '../../../shared/contract/index.ts';
import type { ProcedureMeta } from '../../../shared/contract/procedure.ts';
import type { Actor } from './calls.ts';

/** What a host adds to a call: which of the two ways in it came by. */
interface CallContext {
  via: Actor['via'];
}

interface RoutedCall extends CallContext {
  path: string;
  meta: ProcedureMeta;
  input: unknown;
  signal: AbortSignal | undefined;
}

type Answerer = (call: RoutedCall) => unknown;
export type AppRouter = Router<Contract, CallContext>;
export type AppClient = ContractRouterClient<Contract>;

/** The contract with one answerer behind every procedure. Input passes unread: the worker checks it. */
export function routeContract(answer: Answerer): AppRouter {
  return routeTree(contract, [], answer) as AppRouter;
}

/** Calls the router in this process, over no wire. */
export function clientOf(router: AppRouter, context: CallContext): AppClient {
  return createRouterClient(router, { context }) as AppClient;
}

function routeTree(node: AnyContractRouter, path: readonly string[], answer: Answerer): unknown {
  if (isContractProcedure(node)) return routeLeaf(node, path.join('.'), answer);
  return Object.fromEntries(
    Object.entries(node).map(([key, child]) => [key, routeTree(child, [...path, key], answer)]),
  );
}

function routeLeaf(procedure: AnyContractProcedure, path: string, answer: Answerer) {
  const { errorMap, meta } = procedure['~orpc'];
  return os
    .$context<CallContext>()
    .errors(errorMap)
    .handler(({ input, context, signal }) =>
      answer({ path, meta, input, signal, via: context.via }),
    );
}
