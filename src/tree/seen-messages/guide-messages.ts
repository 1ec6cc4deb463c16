import type { StepId } from '../ids.ts';
import type { ScreenDocumentId } from '../screen-documents.ts';
import type { DocumentId } from '../sources.ts';
import type { SeenMessage } from '../types.ts';

/** Messages that lead to steps of this guide and rest on its documents. A wrong id is a compile error at its own line. */
export type GuideMessages = readonly SeenMessage<StepId, DocumentId | ScreenDocumentId>[];
