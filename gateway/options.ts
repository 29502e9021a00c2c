/** What a gateway is made with. */
import type { Connect } from '../kernel/connection.ts';
import type { Keys } from '../kernel/keys.ts';
import type { Observer } from '../platform/observability/observer.ts';
import type { CallerRules } from './caller/callers.ts';
import type { CourierLimits } from './courier/limits.ts';
import type { LogoutRules } from './door/logout.ts';
import type { Outages } from './door/outages.ts';
import type { EngineOptions } from './release/engine.ts';
import type { Release } from './release/release.ts';
import type { GatewayLimits } from './settings.ts';

export interface GatewayOptions extends EngineOptions, CallerRules {
  profile: 'sandbox' | 'production';
  keys: Keys;
  /** What serves from the start: supergraph, policy and registered operations, signed together. */
  release: Release;
  connect: Connect;
  allowedOrigins: () => readonly string[];
  outages?: Outages;
  observer?: Observer;
  limits?: GatewayLimits;
  clock?: () => Date;
  /** How much each subgraph may take; what is not said is the default. */
  courierLimits?: Partial<CourierLimits>;
  /** Where the provider tells log-outs; nowhere unless given. */
  logout?: LogoutRules | undefined;
}
