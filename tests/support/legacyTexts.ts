/** One text in each code that is not Unicode, as somebody types, pastes or sends it. */
export const LEGACY_TEXTS: readonly [string, string][] = [
  ['TCVN3', 'ThiÕu giÊy ®¨ng ký th\u00adêng tró'],
  ['VNI', 'Thieáu giaáy ñaêng kyù thöôøng truù'],
  ['windows-1258', 'Ðãng kyì thýõÌng truì cho NguyêÞn Thiò Lan'],
  ['UTF-8 that was read as something else', 'Thiáº¿u giáº¥y Ä\u0090Äƒng kÃ½'],
  ['letters that are lost', 'Thi\ufffdu gi\ufffdy'],
];

/** Texts in which nobody sees anything. */
export const BLANK_TEXTS: readonly [string, string][] = [
  ['nothing', ''],
  ['spaces', ' \u00a0\u3000\t\n'],
  ['characters that nobody sees', '\u200b\u00ad\ufeff\u2800'],
];
