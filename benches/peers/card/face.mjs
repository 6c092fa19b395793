/**
 * One face of a font collection as a font of its own, which is all that satori reads: the table directory of the face,
 * and behind it the tables it names (https://learn.microsoft.com/typography/opentype/spec/otff).
 *
 * @param {Buffer} collection
 * @param {number} index
 */
export const face = (collection, index) => {
  const start = collection.readUInt32BE(12 + 4 * index);
  const count = collection.readUInt16BE(start + 4);
  const head = Buffer.from(collection.subarray(start, start + 12 + 16 * count));
  const parts = [head];
  let end = head.length;
  for (let row = 12; row < head.length; row += 16) {
    const [offset, length] = [head.readUInt32BE(row + 8), head.readUInt32BE(row + 12)];
    const padded = Buffer.alloc((length + 3) & ~3);
    collection.copy(padded, 0, offset, offset + length);
    head.writeUInt32BE(end, row + 8);
    parts.push(padded);
    end += padded.length;
  }
  return Buffer.concat(parts);
};
