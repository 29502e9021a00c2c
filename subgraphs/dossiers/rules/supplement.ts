/** Whether what is handed in is what a supplement asks for: each component of it, and no other. */
export function judgeSupplement(asked: readonly string[], given: readonly string[]) {
  const missing = asked.filter((code) => !given.includes(code));
  const unasked = [...new Set(given.filter((code) => !asked.includes(code)))];
  if (missing.length === 0 && unasked.length === 0) return undefined;
  return {
    __typename: 'SupplementNotComplete' as const,
    message:
      'Hãy nộp đủ và đúng các thành phần được yêu cầu bổ sung; xem thành phần còn thiếu và thành phần không được yêu cầu.',
    missing,
    unasked,
  };
}

export const supplementNotOpen = () => ({
  __typename: 'SupplementNotOpen' as const,
  message: 'Hồ sơ không chờ bổ sung theo yêu cầu này; hãy tải lại hồ sơ và xem yêu cầu đang chờ.',
});

export const uploadNotReady = (uploads: string[]) => ({
  __typename: 'UploadNotReady' as const,
  message:
    'Có tệp không được gửi cho việc này, chưa kiểm tra xong hoặc không được nhận; hãy xem trạng thái của các tệp được nêu.',
  uploads,
});
