package de.leitplanke.agreement;

import de.leitplanke.platform.start.Content;
import de.leitplanke.platform.start.Content.ContentFile;
import de.leitplanke.rules.AgreementReader;
import de.leitplanke.rules.AgreementVersion;
import de.leitplanke.rules.Reading;
import java.util.stream.Collectors;

/** The agreement that is shipped, as the server reads it. */
final class ShippedText {

    static final AgreementVersion VERSION = read();

    private ShippedText() {}

    private static AgreementVersion read() {
        Reading reading = AgreementReader.read(new Content()
                .files("agreement/*.yaml").stream().collect(Collectors.toMap(ContentFile::name, ContentFile::text)));
        if (reading instanceof Reading.Accepted accepted) {
            return accepted.version();
        }
        throw new AssertionError(reading);
    }
}
