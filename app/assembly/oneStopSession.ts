/** Where a simulated one-stop system sends to, and under which token. */
import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { z } from 'zod';
import { clientKeyOf } from '../../gateway/sandbox/clientKeys.ts';
import type { SimulatedSystem } from '../../gateway/sandbox/oneStop/system.ts';
import { PROVIDER_ROUTES } from '../../gateway/sandbox/provider.ts';
import { readEnvironment } from '../environment/environment.ts';
import { findInstance } from './instance.ts';
import { NotStarted } from './lifetime.ts';

const CLIENT = 'one-stop-dak-lak';
const tokenSchema = z.object({ access_token: z.string() });

/**
 * The sandbox that runs on the data folder, where the system of Đắk Lắk signs in; or any other address, with the token in the variable SESSION.
 *
 * @throws NotStarted when nothing answers, or there is no token
 */
export async function findOneStopDoor(url: string | undefined): Promise<SimulatedSystem> {
  if (url === undefined) {
    const origin = await findInstance(readEnvironment());
    const token = await signIn(origin);
    return { url: `${origin}/one-stop`, session: async () => token };
  }
  const { SESSION } = process.env;
  if (SESSION === undefined || SESSION === '') throw new NotStarted('the variable SESSION has no token');
  return { url, session: async () => SESSION };
}

/** The token of the system itself (client credentials), as the sandbox's provider gives it. */
async function signIn(origin: string): Promise<string> {
  const assertion = await new SignJWT({})
    .setProtectedHeader({ alg: 'EdDSA' })
    .setIssuer(CLIENT)
    .setSubject(CLIENT)
    .setAudience(origin)
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime('1m')
    .sign(clientKeyOf(CLIENT).privateKey);
  const response = await fetch(`${origin}${PROVIDER_ROUTES.token}`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: CLIENT,
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: assertion,
      resource: `${origin}/graphql`,
    }),
  }).catch((error: unknown) => {
    throw new NotStarted(`no sandbox answers at ${origin}; npm start runs one`, { cause: error });
  });
  if (!response.ok) throw new NotStarted(`the provider at ${origin} gave no token: ${response.status}`);
  return tokenSchema.parse(await response.json()).access_token;
}
