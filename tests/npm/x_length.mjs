// The lengths in tests/vectors/x-length.json are what twitter-text itself counts.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import twitter from "twitter-text";

const vectors = JSON.parse(readFileSync(new URL("../vectors/x-length.json", import.meta.url), "utf8"));

test("twitter-text counts what the vectors say", () => {
  const counted = (text) => twitter.parseTweet(text).weightedLength;
  for (const { text, length } of vectors.same) assert.equal(counted(text), length, text);
  for (const { text, twitterText } of vectors.differs) assert.equal(counted(text), twitterText, text);
  assert.ok(vectors.same.length > 90);
});
