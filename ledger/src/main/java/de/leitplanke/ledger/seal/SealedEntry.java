package de.leitplanke.ledger.seal;

import de.leitplanke.ledger.MalformedException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A text that opens only when every group agrees. Its own random key for AES-256-GCM is the XOR of one random part per
 * group, so all parts but one tell nothing about it; each part is closed for each member of its group (RFC 9180), so
 * that one member speaks for the group. The idea of groups that must agree follows Aßmuth, Duncan, Liebl and Söllner, A
 * Secure and Privacy-Friendly Logging Scheme (2024).
 */
public final class SealedEntry {

    private static final int KEY_LENGTH = 32;
    private static final byte[] WRAP_INFO = Octets.ascii("leitplanke ledger share v1");

    private final List<String> groups;
    private final byte[] nonce;
    private final byte[] encrypted;
    private final List<WrappedShare> shares;

    SealedEntry(List<String> groups, byte[] nonce, byte[] encrypted, List<WrappedShare> shares) {
        this.groups = List.copyOf(groups);
        this.nonce = nonce;
        this.encrypted = encrypted;
        this.shares = List.copyOf(shares);
    }

    /**
     * Seals a content for at least two groups.
     *
     * @param associated what the entry belongs to, for example its id and the purpose; must be the same when it is
     *     opened
     */
    public static SealedEntry seal(byte[] content, byte[] associated, List<Group> groups, SecureRandom random) {
        List<String> names = groups.stream().map(Group::name).toList();
        if (names.size() < 2 || new HashSet<>(names).size() < names.size()) {
            throw new IllegalArgumentException("an entry is sealed for at least two different groups");
        }
        byte[] key = new byte[KEY_LENGTH];
        List<WrappedShare> shares = new ArrayList<>();
        for (Group group : groups) {
            byte[] part = bytes(KEY_LENGTH, random);
            key = Octets.xor(key, part);
            for (Group.Member member : group.members()) {
                byte[] context = context(names, group.name(), member.name(), associated);
                shares.add(new WrappedShare(
                        group.name(),
                        member.name(),
                        Hpke.STANDARD.seal(member.publicKey(), WRAP_INFO, context, part, random)));
            }
        }
        byte[] nonce = bytes(AesGcm.NONCE_LENGTH, random);
        return new SealedEntry(names, nonce, AesGcm.encrypt(key, nonce, bound(names, associated), content), shares);
    }

    /**
     * Reads an entry as it was kept.
     *
     * @throws MalformedException if the bytes are not one
     */
    public static SealedEntry decode(byte[] bytes) throws MalformedException {
        return SealedForm.decode(bytes);
    }

    /** The entry as bytes, to be kept. */
    public byte[] encode() {
        return SealedForm.encode(groups, nonce, encrypted, shares);
    }

    /** The groups that must all agree. */
    public List<String> groups() {
        return groups;
    }

    /** Whether every group still has a member who can open; false for ever after {@link #shredded()}. */
    public boolean canBeOpened() {
        Set<String> present = new HashSet<>();
        shares.forEach(share -> present.add(share.group()));
        return present.containsAll(groups);
    }

    /** The consent of one member for its group; empty if the key, the names or the associated data do not fit. */
    public Optional<Share> consent(String group, String member, MemberKey key, byte[] associated) {
        return shares.stream()
                .filter(share -> share.group().equals(group) && share.member().equals(member))
                .findFirst()
                .flatMap(share -> unwrap(share, key, associated));
    }

    /** The content; empty unless there is exactly one share of every group and nothing was changed. */
    public Optional<byte[]> open(Collection<Share> consents, byte[] associated) {
        List<String> present = consents.stream().map(Share::group).sorted().toList();
        if (!present.equals(groups.stream().sorted().toList())) {
            return Optional.empty();
        }
        byte[] key = new byte[KEY_LENGTH];
        for (Share share : consents) {
            key = Octets.xor(key, share.key());
        }
        return AesGcm.decrypt(key, nonce, bound(groups, associated), encrypted);
    }

    /** The entry without the wrapped keys: nobody can ever open it again, once every copy with keys is gone. */
    public SealedEntry shredded() {
        return new SealedEntry(groups, nonce, encrypted, List.of());
    }

    private Optional<Share> unwrap(WrappedShare share, MemberKey key, byte[] associated) {
        byte[] encapsulated = Arrays.copyOf(share.encrypted(), Hpke.ENCAPSULATED_LENGTH);
        byte[] ciphertext = Arrays.copyOfRange(share.encrypted(), Hpke.ENCAPSULATED_LENGTH, share.encrypted().length);
        byte[] context = context(groups, share.group(), share.member(), associated);
        return Hpke.STANDARD
                .open(key.pair(), WRAP_INFO, context, encapsulated, ciphertext)
                .filter(part -> part.length == KEY_LENGTH)
                .map(part -> new Share(share.group(), part));
    }

    /** What a wrapped part is bound to, so that it cannot be moved to another entry, group or member. */
    private static byte[] context(List<String> groups, String group, String member, byte[] associated) {
        return Octets.framed(utf8(group), utf8(member), bound(groups, associated));
    }

    private static byte[] bound(List<String> groups, byte[] associated) {
        return Octets.framed(utf8(String.join("\n", groups)), associated);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(int length, SecureRandom random) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
