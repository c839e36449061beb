package de.leitplanke.ledger.seal;

/**
 * A group's part of the key, closed for one of its members.
 *
 * @param encrypted encapsulated key and ciphertext (RFC 9180)
 */
@SuppressWarnings("ArrayRecordComponent")
record WrappedShare(String group, String member, byte[] encrypted) {}
