package de.leitplanke.evidence.seal;

import de.leitplanke.people.PersonId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * What is sealed in a security event: 16 bytes of the person's id and 8 of the minute (Unix time in seconds). The name
 * is not in it; every sealed person is of the same length.
 */
record SealedPerson(PersonId person, Instant minute) {

    SealedPerson {
        minute = minute.truncatedTo(ChronoUnit.MINUTES);
    }

    byte[] bytes() {
        return ByteBuffer.allocate(3 * Long.BYTES)
                .putLong(person.value().getMostSignificantBits())
                .putLong(person.value().getLeastSignificantBits())
                .putLong(minute.getEpochSecond())
                .array();
    }

    static SealedPerson of(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        PersonId person = new PersonId(new UUID(buffer.getLong(), buffer.getLong()));
        return new SealedPerson(person, Instant.ofEpochSecond(buffer.getLong()));
    }

    /** What the seal of an event is bound to, so that it cannot be moved to another event. */
    static byte[] boundTo(UUID event) {
        return ("security-event:" + event).getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public String toString() {
        return "SealedPerson";
    }
}
