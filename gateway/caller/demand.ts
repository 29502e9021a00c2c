import { type Failure, failures } from '../../kernel/failure.ts';
import type { Viewer } from '../../kernel/tokens.ts';
import { judgeCost, type Price } from '../document/cost.ts';
import type { GatewayLimits } from '../settings.ts';
import { Budget, findPayer, type Payer } from './budget.ts';

/** Flat fee charged before a request is parsed. */
const ENTRANCE = 1;
/** A document that is refused was lexed, parsed and measured in vain; its author pays for that, whatever it says. */
const REFUSED = 10;
/** Refusals that cost nothing to make, or that punish already. */
const FREE: ReadonlySet<string> = new Set(['RATE_LIMITED', 'OVERLOADED', 'INTERNAL_SERVER_ERROR']);

/** Demand control: what callers may ask for at once and over time. One for each process. */
export class Demand {
  readonly #limits: GatewayLimits;
  readonly #budget: Budget;

  constructor(limits: GatewayLimits, now?: () => number) {
    this.#limits = limits;
    this.#budget = new Budget(limits, now);
  }

  /** Opens the bill of one request. Until the token is read, it is on the address. */
  open(address: string, payer: 'address' | 'health' = 'address'): Tab {
    return new Tab(this.#limits, this.#budget, findPayer(null, address, payer));
  }
}

/** The bill of one request, from the door to the answer. */
export class Tab {
  readonly #limits: GatewayLimits;
  readonly #budget: Budget;
  readonly #address: string;
  #payer: Payer;
  #wanted = ENTRANCE;

  constructor(limits: GatewayLimits, budget: Budget, payer: Payer) {
    this.#limits = limits;
    this.#budget = budget;
    this.#payer = payer;
    this.#address = payer.id;
  }

  /**
   * The caller is known: from now on costs are charged to that account, beginning with the flat fee.
   *
   * @throws Failure RATE_LIMITED
   */
  enter(viewer: Viewer | null): void {
    this.#payer = viewer === null ? this.#payer : findPayer(viewer, this.#address);
    this.#budget.debit(this.#payer, ENTRANCE);
  }

  /**
   * Judges an operation and pays for it; the entrance counts towards it.
   *
   * @throws Failure COST_ESTIMATED_TOO_EXPENSIVE, RATE_LIMITED, or BAD_USER_INPUT for a page of an impossible length
   */
  pay(price: Price, variables: Readonly<Record<string, unknown>>, viewer: Viewer | null): void {
    const bill = price(variables);
    judgeCost(bill, viewer, this.#limits);
    this.#wanted = bill.total - ENTRANCE;
    this.#budget.debit(this.#payer, this.#wanted);
  }

  /**
   * Pays for what is no operation of the graph.
   *
   * @throws Failure RATE_LIMITED
   */
  charge(units: number): void {
    this.#wanted = units;
    this.#budget.debit(this.#payer, units);
  }

  /** The request was refused: its cost is charged to the caller. */
  refuse(failure: Failure): void {
    if (!FREE.has(failure.code)) this.#budget.penalise(this.#payer, REFUSED);
  }

  /** Headers of the answer, whatever it is. */
  headers(failure?: Failure): Record<string, string> {
    const headers = this.#budget.describe(this.#payer);
    if (failure !== undefined && failures[failure.code].status === 429)
      headers['retry-after'] = String(this.#budget.retryAfterS(this.#payer, this.#wanted));
    // A queue that is full now is not full for long.
    if (failure?.code === 'OVERLOADED') headers['retry-after'] = '1';
    return headers;
  }
}
