import { XmlElement, type XmlNode } from '@rgrove/parse-xml';

/** Child elements, all or those of a name. */
export function elements(parent: { readonly children: readonly XmlNode[] }, name?: string): XmlElement[] {
  return parent.children.filter(
    (child): child is XmlElement =>
      child instanceof XmlElement && (name === undefined || child.name === name),
  );
}
