package de.leitplanke.agreement;

import de.leitplanke.platform.start.Content;
import de.leitplanke.platform.start.Content.ContentFile;
import de.leitplanke.rules.AgreementReader;
import de.leitplanke.rules.AgreementVersion;
import de.leitplanke.rules.Reading;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A later version for tests: the shipped text with words replaced, signed for both parties with demo keys. */
public final class NextVersion {

    private final Map<String, String> files;

    /** Far from the versions that other tests propose in the same town. */
    private static final int FAR = 9_000;

    private NextVersion(Map<String, String> files) {
        this.files = files;
    }

    public static NextVersion numbered(int number) {
        Map<String, String> files = new Content()
                .files("agreement/*.yaml").stream().collect(Collectors.toMap(ContentFile::name, ContentFile::text));
        return new NextVersion(files).with("agreement.yaml", "version: 1\n", "version: " + (FAR + number) + "\n");
    }

    /** Replaces words that must occur in the file. */
    public NextVersion with(String file, String words, String others) {
        String text = files.getOrDefault(file, "");
        if (!text.contains(words)) {
            throw new AssertionError(words + " is not in " + file);
        }
        files.put(file, text.replace(words, others));
        return this;
    }

    public AgreementVersion read() {
        if (AgreementReader.read(files) instanceof Reading.Accepted accepted) {
            return accepted.version();
        }
        throw new AssertionError(AgreementReader.read(files));
    }

    /** Stores the version and brings it into force for both parties. */
    UUID bringIntoForce(Versions versions, JdbcClient jdbc, OffsetDateTime from) {
        return bringIntoForce(versions, jdbc, from, List.of(Party.values()));
    }

    /** The same with the signatures of some parties only. */
    UUID bringIntoForce(Versions versions, JdbcClient jdbc, OffsetDateTime from, List<Party> signing) {
        AgreementVersion version = read();
        UUID id = versions.add(version);
        for (Party party : signing) {
            versions.sign(id, DemoSigning.sign(party, version.canonical(), from));
        }
        jdbc.sql("update agreement.version set in_force_from = :from where id = :id")
                .param("from", from)
                .param("id", id)
                .update();
        return id;
    }
}
