package de.leitplanke.ledger.seal;

import java.util.List;

/**
 * A party without whose consent nothing opens; any one of its members can give it.
 *
 * @param name for example {@code EMPLOYER} or {@code STAFF_COUNCIL}
 */
public record Group(String name, List<Member> members) {

    public Group {
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a group without members would lock the entry for ever");
        }
        if (members.stream().map(Member::name).distinct().count() < members.size()) {
            throw new IllegalArgumentException("two members of a group share a name");
        }
    }

    /**
     * Somebody who can open for the group.
     *
     * @param name unique in the group
     * @param publicKey 32 bytes of {@link MemberKey#publicKey()}
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Member(String name, byte[] publicKey) {

        public Member {
            publicKey = publicKey.clone();
            if (publicKey.length != X25519.KEY_LENGTH) {
                throw new IllegalArgumentException("a public key has " + X25519.KEY_LENGTH + " bytes");
            }
        }
    }
}
