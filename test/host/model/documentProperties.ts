import type { Workbook } from "@cj-tech-master/excelts";

export class DocumentProperties {
  constructor(private readonly file: Workbook) {}

  get title(): string {
    return this.file.title;
  }

  set title(title: string) {
    this.file.title = title;
  }

  get subject(): string {
    return this.file.subject;
  }

  set subject(subject: string) {
    this.file.subject = subject;
  }

  get author(): string {
    return this.file.creator ?? "";
  }

  set author(author: string) {
    this.file.creator = author;
  }
}
