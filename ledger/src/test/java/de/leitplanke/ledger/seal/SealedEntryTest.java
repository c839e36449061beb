package de.leitplanke.ledger.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.leitplanke.ledger.MalformedException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SealedEntryTest {

    private static final String EMPLOYER = "EMPLOYER";
    private static final String COUNCIL = "STAFF_COUNCIL";
    private static final byte[] ABOUT = "Vorfall 7".getBytes(StandardCharsets.UTF_8);
    private static final byte[] CONTENT = "Vermerk zum Vorfall".getBytes(StandardCharsets.UTF_8);

    private final SecureRandom random = new SecureRandom();
    private final Map<String, MemberKey> employer = keys("Leitung", "Vertretung");
    private final Map<String, MemberKey> council = keys("Vorsitz", "Stellvertretung");
    private final SealedEntry entry =
            SealedEntry.seal(CONTENT, ABOUT, List.of(group(EMPLOYER, employer), group(COUNCIL, council)), random);

    @Test
    void everyPairOfOnePersonPerGroupOpens() {
        employer.forEach((one, oneKey) -> council.forEach((other, otherKey) -> assertThat(
                        entry.open(List.of(consent(EMPLOYER, one, oneKey), consent(COUNCIL, other, otherKey)), ABOUT))
                .hasValue(CONTENT)));
    }

    @Test
    void bothPersonsOfOneGroupTogetherDoNotOpen() {
        Share first = consent(EMPLOYER, "Leitung", key(employer, "Leitung"));
        Share second = consent(EMPLOYER, "Vertretung", key(employer, "Vertretung"));

        assertThat(entry.open(List.of(first, second), ABOUT)).isEmpty();
        assertThat(entry.open(List.of(first), ABOUT)).isEmpty();
        assertThat(entry.open(List.of(first, new Share(COUNCIL, second.key())), ABOUT))
                .as("even when its own share is passed off as the other group's")
                .isEmpty();
        assertThat(entry.open(List.of(first, new Share(COUNCIL, new byte[32])), ABOUT))
                .as("one part alone is not the key")
                .isEmpty();
    }

    @Test
    void aMemberCannotConsentForTheOtherGroup() {
        assertThat(entry.consent(COUNCIL, "Vorsitz", key(employer, "Leitung"), ABOUT))
                .isEmpty();
        assertThat(entry.consent(COUNCIL, "Leitung", key(employer, "Leitung"), ABOUT))
                .isEmpty();
    }

    @Test
    void otherAssociatedDataDoNotOpen() {
        byte[] other = "Vorfall 8".getBytes(StandardCharsets.UTF_8);

        assertThat(entry.consent(EMPLOYER, "Leitung", key(employer, "Leitung"), other))
                .isEmpty();
        assertThat(entry.open(bothConsents(), other)).isEmpty();
    }

    @Test
    void aShareOfAnotherEntryDoesNotOpen() {
        SealedEntry another =
                SealedEntry.seal(CONTENT, ABOUT, List.of(group(EMPLOYER, employer), group(COUNCIL, council)), random);
        Share foreign = another.consent(EMPLOYER, "Leitung", key(employer, "Leitung"), ABOUT)
                .orElseThrow();

        assertThat(entry.open(List.of(foreign, bothConsents().getLast()), ABOUT))
                .isEmpty();
    }

    @Test
    void oneChangedBitAnywhereKeepsItShut() {
        MemberKey leader = key(employer, "Leitung");
        MemberKey chair = key(council, "Vorsitz");
        byte[] kept = SealedEntry.seal(
                        CONTENT,
                        ABOUT,
                        List.of(group(EMPLOYER, Map.of("Leitung", leader)), group(COUNCIL, Map.of("Vorsitz", chair))),
                        random)
                .encode();
        assertThat(opens(kept, leader, chair)).isTrue();
        for (int at = 0; at < kept.length; at++) {
            byte[] changed = kept.clone();
            changed[at] ^= (byte) (1 << at % Byte.SIZE);
            assertThat(opens(changed, leader, chair)).as("byte " + at).isFalse();
        }
    }

    @Test
    void keptAndReadItStillOpens() throws MalformedException {
        SealedEntry read = SealedEntry.decode(entry.encode());

        assertThat(read.open(bothConsents(), ABOUT)).hasValue(CONTENT);
        assertThat(read.groups()).containsExactly(EMPLOYER, COUNCIL);
    }

    @Test
    void shreddedItNeverOpensAgain() throws MalformedException {
        SealedEntry shredded = SealedEntry.decode(entry.shredded().encode());

        assertThat(entry.canBeOpened()).isTrue();
        assertThat(shredded.canBeOpened()).isFalse();
        assertThat(shredded.consent(EMPLOYER, "Leitung", key(employer, "Leitung"), ABOUT))
                .isEmpty();
    }

    @Test
    void consentsHandedToAReaderOpenForThisReaderAlone() {
        MemberKey reader = MemberKey.generate(random);
        byte[] one = bothConsents().getFirst().handTo(reader.publicKey(), ABOUT, random);
        byte[] other = bothConsents().getLast().handTo(reader.publicKey(), ABOUT, random);

        assertThat(entry.open(
                        List.of(
                                Share.received(EMPLOYER, one, reader, ABOUT).orElseThrow(),
                                Share.received(COUNCIL, other, reader, ABOUT).orElseThrow()),
                        ABOUT))
                .hasValue(CONTENT);
        assertThat(Share.received(EMPLOYER, one, key(council, "Vorsitz"), ABOUT))
                .isEmpty();
        assertThat(Share.received(COUNCIL, one, reader, ABOUT)).isEmpty();
        assertThat(Share.received(EMPLOYER, one, reader, CONTENT)).isEmpty();
        assertThat(Share.received(EMPLOYER, Arrays.copyOf(one, 20), reader, ABOUT))
                .isEmpty();
    }

    @Test
    void aThirdGroupIsNeededToo() {
        Map<String, MemberKey> officer = keys("Beauftragte");
        SealedEntry three = SealedEntry.seal(
                CONTENT,
                ABOUT,
                List.of(group(EMPLOYER, employer), group(COUNCIL, council), group("DATA_PROTECTION", officer)),
                random);
        List<Share> two = List.of(
                three.consent(EMPLOYER, "Leitung", key(employer, "Leitung"), ABOUT)
                        .orElseThrow(),
                three.consent(COUNCIL, "Vorsitz", key(council, "Vorsitz"), ABOUT)
                        .orElseThrow());

        assertThat(three.open(two, ABOUT)).isEmpty();
    }

    @Test
    void oneGroupAloneIsNoSealing() {
        assertThatThrownBy(() -> SealedEntry.seal(CONTENT, ABOUT, List.of(group(EMPLOYER, employer)), random))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void halfAnEntryIsRefused() {
        byte[] kept = entry.encode();
        for (int length = 0; length < kept.length; length += 7) {
            byte[] half = Arrays.copyOf(kept, length);
            assertThatThrownBy(() -> SealedEntry.decode(half)).isInstanceOf(MalformedException.class);
        }
    }

    @Test
    void aKeptMemberKeyIsTheSameKey() throws MalformedException {
        MemberKey key = key(council, "Vorsitz");

        assertThat(MemberKey.of(key.secret()).publicKey()).isEqualTo(key.publicKey());
        byte[] mixed = key.secret();
        mixed[40] ^= 1;
        assertThatThrownBy(() -> MemberKey.of(mixed)).isInstanceOf(MalformedException.class);
    }

    private static boolean opens(byte[] kept, MemberKey leader, MemberKey chair) {
        try {
            SealedEntry read = SealedEntry.decode(kept);
            Optional<Share> one = read.consent(EMPLOYER, "Leitung", leader, ABOUT);
            Optional<Share> other = read.consent(COUNCIL, "Vorsitz", chair, ABOUT);
            return one.isPresent()
                    && other.isPresent()
                    && read.open(List.of(one.get(), other.get()), ABOUT).isPresent();
        } catch (MalformedException refused) {
            return false;
        }
    }

    private List<Share> bothConsents() {
        return List.of(
                consent(EMPLOYER, "Leitung", key(employer, "Leitung")),
                consent(COUNCIL, "Vorsitz", key(council, "Vorsitz")));
    }

    private Share consent(String group, String member, MemberKey key) {
        return entry.consent(group, member, key, ABOUT).orElseThrow();
    }

    private static MemberKey key(Map<String, MemberKey> keys, String name) {
        return Objects.requireNonNull(keys.get(name));
    }

    private Map<String, MemberKey> keys(String... names) {
        Map<String, MemberKey> keys = new LinkedHashMap<>();
        for (String name : names) {
            keys.put(name, MemberKey.generate(random));
        }
        return keys;
    }

    private static Group group(String name, Map<String, MemberKey> keys) {
        return new Group(
                name,
                keys.entrySet().stream()
                        .map(key ->
                                new Group.Member(key.getKey(), key.getValue().publicKey()))
                        .toList());
    }
}
