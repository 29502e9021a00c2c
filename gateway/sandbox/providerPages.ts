/** The pages of the sandbox's identity provider: its own, since the library's ask a stranger for their letters. */
import { personas } from '../../nation/nation.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const plain = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

const page = (
  title: string,
  body: string,
): string => `<!doctype html><html lang="vi"><meta charset="utf-8"><title>${title}</title>
<style>body{font:16px/1.6 system-ui;max-width:52rem;margin:2rem auto;padding:0 1rem}li{margin:.4rem 0;list-style:none}
button{font:inherit;min-width:14rem;text-align:left;padding:.3rem .6rem}</style>
<h1>${title}</h1>${body}</html>`;

/** One click signs in: nothing here is a secret. Names and stories are ours, and hold no mark-up. */
export function pageOfPeople(): string {
  const rows = personas.map(
    ({ key, name, role, story }) =>
      `<li><button name="persona" value="${key}">${name}</button> <small>${role} · ${story}</small></li>`,
  );
  return page(
    'Đăng nhập hộp cát',
    `<p>Mọi người ở đây đều là nhân vật giả định; chọn một người để đăng nhập.</p>
<form method="post"><ul>${rows.join('\n')}</ul></form>`,
  );
}

/** What a developer reads whose request the provider refuses: the members are those of RFC 6749 §4.1.2.1. */
export function pageOfError(said: Readonly<Record<string, unknown>>): string {
  const rows = Object.entries(said).map(
    ([name, value]) => `<li><code>${plain(name)}</code>: ${plain(String(value))}</li>`,
  );
  return page('Yêu cầu đăng nhập không hợp lệ', `<ul>${rows.join('\n')}</ul>`);
}

/** @param form the library's own form, which carries what protects the request */
export const pageOfLogout = (form: string): string =>
  page(
    'Đăng xuất khỏi hộp cát?',
    `${form}<p><button autofocus type="submit" form="op.logoutForm" name="logout" value="yes">Đăng xuất</button>
<button type="submit" form="op.logoutForm">Ở lại</button></p>`,
  );

export const pageOfGoodbye = (): string =>
  page('Đã đăng xuất khỏi hộp cát', '<p>Bạn có thể đóng trang này.</p>');
