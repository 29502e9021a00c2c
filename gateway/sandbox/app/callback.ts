/** What the provider calls back: hands its answer to the page that holds this frame, which redeems the code. */
import { UserManager } from 'oidc-client-ts';

await new UserManager({ authority: '', client_id: '', redirect_uri: '' }).signinSilentCallback();
