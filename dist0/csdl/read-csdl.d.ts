import type { CsdlModel } from "../model/csdl-model.js";
/**
 * Read the types of a CSDL document in XML, version 4.0 or 4.01
 * (http://docs.oasis-open.org/odata/odata-csdl-xml/v4.01/).
 *
 * @param file - The document's path, for places and messages.
 * @throws {UserError} if the text is no such document; the message starts with `file:line:column`.
 */
export declare function readCsdl(text: string, file: string): CsdlModel;
