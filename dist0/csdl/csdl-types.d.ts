import type { CsdlDraft } from "./csdl-draft.js";
import { type XmlElement, type XmlVisitor } from "./xml-reader.js";
/** Takes an element of a known name in the schema of a namespace. */
type TypeReader = (element: XmlElement, namespace: string, draft: CsdlDraft) => XmlVisitor | undefined;
/** The types a `Schema` declares; what else it has is nothing docs are compared with. */
export declare const typeReaders: ReadonlyMap<string, TypeReader>;
export {};
