import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { createRoot } from 'react-dom/client';
import { Desk } from './desk.ts';
import { createSwitches } from './outages.ts';
import { Page } from './page.tsx';
import { Provider } from './provider.ts';
import { readConfig } from './server.ts';
import { Session } from './session.ts';
import './frame.css';
import './top.css';
import './side.css';
import './work.css';
import './editor.css';
import './plan.css';

const container = document.getElementById('root');
if (container === null) throw new Error('The page has no #root.');
const root = createRoot(container);

try {
  const config = await readConfig();
  const session = new Session(new Provider(config.signIn));
  const switches = createSwitches();
  const desk = new Desk(config.examples, session, switches);
  // The editor asks for the schema as soon as it stands: by then the reader should be who they were.
  await Promise.all([session.resume(config.personas), switches.load()]);
  root.render(<Page config={config} desk={desk} session={session} switches={switches} />);
} catch (error) {
  root.render(<p className="loading">Không mở được môi trường thử: {String(error)}</p>);
}
