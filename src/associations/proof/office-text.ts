/** What people wrote in an Office document. */
import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';
import { officeDocument } from './office.ts';

/** In order: each element is an object of its name and its content, beside attributes that nobody asks for. */
const nodeSchema = z.record(z.string(), z.unknown());
const nodesSchema = z.array(nodeSchema);

const TEXT = '#text';
/** Elements whose end ends a line or a cell. */
const BREAKS = new Set(['p', 'si', 'is', 'c', 'tr', 'tc', 'tab', 'br', 'cr']);

const parser = new XMLParser({
  preserveOrder: true,
  removeNSPrefix: true,
  ignoreAttributes: true,
  ignoreDeclaration: true,
  parseTagValue: false,
  // Letters written as numbers; what a document defines by itself was refused before.
  htmlEntities: true,
  trimValues: false,
  maxNestedTags: 200,
});

/**
 * @param most characters after which the rest is left unread
 * @throws DocumentRefused; whatever the parser says of XML that is none
 */
export function officeText(bytes: Uint8Array, most: number): string {
  const { parts } = officeDocument(bytes);
  const found: string[] = [];
  let length = 0;
  for (const part of parts) {
    if (length >= most) break;
    collect(nodesSchema.parse(parser.parse(part)), false, (text) => {
      found.push(text);
      length += text.length;
    });
  }
  return found.join('').slice(0, most);
}

/** @param within whether the nodes lie in an element that holds text: `t` in all three formats */
function collect(nodes: z.infer<typeof nodesSchema>, within: boolean, say: (text: string) => void): void {
  for (const node of nodes) {
    for (const [name, content] of Object.entries(node)) {
      if (name === TEXT) {
        if (within) say(String(content));
      } else if (Array.isArray(content)) {
        collect(content, within || name === 't', say);
        if (BREAKS.has(name)) say('\n');
      }
    }
  }
}
