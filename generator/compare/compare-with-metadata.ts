import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { CsdlModel } from "../model/csdl-model.js";
import type { FilePlace } from "../model/place.js";
import type { EnumType, StructuredType, TypeModel } from "../model/type-model.js";
import { compareEnumTypes } from "./compare-enum-types.js";
import { compareProperties } from "./compare-properties.js";
import { compareStructuredTypes } from "./compare-structured-types.js";
import { docsFinding, metadataFinding } from "./finding.js";
import { type CsdlType, isStructured } from "./metadata-index.js";
import { type Pairs, pairTypes } from "./pairs.js";

/**
 * Compare what docs say with what the service's metadata says. A finding is at the place in the
 * docs, and what only the metadata has at the place in there; the other side is its related place.
 * Neither model is changed, and nothing is sorted by place.
 */
export function compareWithMetadata(model: TypeModel, metadata: CsdlModel): Diagnostic[] {
  const pairs = pairTypes(model, metadata);
  return [
    ...[...model.structuredTypes, ...model.enumTypes].flatMap((type) => {
      const other = pairs.inMetadata(type);
      return other ? compareTypes(type, other, pairs) : [notInMetadata(type, metadata, pairs)];
    }),
    // A type definition is only another name of a primitive type, which docs need not tell.
    ...[...metadata.structuredTypes, ...metadata.enumTypes]
      .filter((type) => !pairs.inDocs(type))
      .map((type) => notInDocs(type, pairs)),
  ];
}

function compareTypes(
  docs: StructuredType | EnumType,
  metadata: CsdlType,
  pairs: Pairs,
): Diagnostic[] {
  const findings: Diagnostic[] = [];
  const { qualifiedName: name } = metadata;
  if (docs.qualifiedName !== name) {
    const values = { name: docs.qualifiedName, metadata: name };
    findings.push(docsFinding("case-unlike-metadata", values, declaration(docs), metadata.place));
  }
  if (docs.kind === "structuredType" && isStructured(metadata)) {
    for (const finding of compareStructuredTypes(docs, metadata, pairs)) findings.push(finding);
    for (const finding of compareProperties(docs, metadata, pairs)) findings.push(finding);
  } else if (docs.kind === "enumType" && metadata.kind === "enumType") {
    for (const finding of compareEnumTypes(docs, metadata)) findings.push(finding);
  } else {
    const values = { name, docs: kindTexts[docs.kind], metadata: kindTexts[metadata.kind] };
    findings.push(
      docsFinding("type-kind-unlike-metadata", values, declaration(docs), metadata.place),
    );
  }
  return findings;
}

const kindTexts: Readonly<Record<(StructuredType | EnumType | CsdlType)["kind"], string>> = {
  structuredType: "a type with properties",
  entityType: "an entity type",
  complexType: "a complex type",
  enumType: "an enum type",
  typeDefinition: "a type definition",
};

/** The place in the metadata is that of a type which may be meant, else of the namespace, else of the first one. */
function notInMetadata(
  type: StructuredType | EnumType,
  { schemas }: CsdlModel,
  pairs: Pairs,
): Diagnostic {
  const meant = pairs.lostInMetadata(type.name);
  const values = { name: type.qualifiedName, hint: hint(meant) };
  const schema = schemas.find(({ namespace }) => namespace === type.namespace);
  return docsFinding(
    "type-not-in-metadata",
    values,
    declaration(type),
    (meant ?? schema ?? schemas[0])?.place,
  );
}

function notInDocs(type: CsdlType, pairs: Pairs): Diagnostic {
  const meant = pairs.lostInDocs(type.name);
  const values = { name: type.qualifiedName, hint: hint(meant) };
  return metadataFinding("type-not-in-docs", values, type.place, meant && declaration(meant));
}

function hint(meant: { qualifiedName: string } | undefined): string {
  return meant ? `; there is \`${meant.qualifiedName}\`` : "";
}

function declaration(type: StructuredType | EnumType): FilePlace | undefined {
  return type.kind === "structuredType" ? type.origins.declaration[0] : type.origins[0];
}
