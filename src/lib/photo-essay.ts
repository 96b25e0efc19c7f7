/** Whether an article's pictures are its text: its label says so. */
export const isPhotoEssay = ({ label }: { readonly label?: string | undefined }): boolean =>
  label === 'photo-essay';
