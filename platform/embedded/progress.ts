const FIRST_REPORT_MS = 2_000;
const NEXT_REPORT_MS = 5_000;

/** Awaits the work, and reports the line when it takes longer than two seconds, then again every five. */
export async function withProgress<Result>(
  report: (line: string) => void,
  line: string,
  work: Promise<Result>,
): Promise<Result> {
  const startedAt = Date.now();
  let timer: NodeJS.Timeout;
  const remind = () => {
    report(`${line} (${Math.round((Date.now() - startedAt) / 1_000)} giây)`);
    timer = setTimeout(remind, NEXT_REPORT_MS);
  };
  timer = setTimeout(remind, FIRST_REPORT_MS);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}
