/** A .docx that is bundled: its bytes in base64. */
declare module "*.docx" {
  const base64: string;
  export { base64 as default };
}
