package de.leitplanke.agreement;

import de.leitplanke.platform.text.GermanTime;
import java.time.OffsetDateTime;

/**
 * A key of an office in words; it names no person.
 *
 * @param retiredOn day, or empty while in use
 */
public record KeyLine(
        String partyKey, String fingerprint, String hash, boolean outside, String registeredOn, String retiredOn) {

    static KeyLine of(OfficeKey key) {
        OffsetDateTime retired = key.retiredAt();
        return new KeyLine(
                key.party().textKey(),
                PublicKeyText.fingerprint(key.publicBytes()),
                PublicKeyText.hash(key.publicBytes()),
                key.outside(),
                GermanTime.day(key.registeredAt()),
                retired == null ? "" : GermanTime.day(retired));
    }
}
