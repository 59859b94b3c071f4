import PDFDocument from 'pdfkit';
import type { Language } from '#model/text';
import { plainText } from '../drawing/plainText';

export type Document = InstanceType<typeof PDFDocument>;

/** Without the second copy of the metadata that the library would write: a title there is not escaped, and a date is nobody's business. */
class PlainDocument extends PDFDocument {
  override endMetadata(): void {}
}

/** An empty document that tells its title and language, and nothing else about itself. */
export function openDocument(title: string, language: Language): Document {
  const document = new PlainDocument({
    size: [841.89, 595.28],
    margin: 0,
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: language === 'nl' ? 'nl-NL' : 'en-GB',
    // No standard font: every font used is inside the file.
    font: '',
    info: { Title: plainText(title), Author: 'Waaier', Producer: 'Waaier', Creator: 'Waaier' },
  });
  delete (document.info as { CreationDate?: Date }).CreationDate;
  return document;
}

/** Gathers what the document writes, from now on; answers its bytes when it has ended. */
export function bytesWrittenBy(document: Document): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.on('error', reject);
    document.on('end', () => {
      const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
      let offset = 0;
      for (const chunk of chunks) {
        bytes.set(chunk, offset);
        offset += chunk.length;
      }
      resolve(bytes);
    });
  });
}
