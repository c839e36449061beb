package de.leitplanke.agreement;

import de.leitplanke.platform.start.Content;
import de.leitplanke.platform.start.Content.ContentFile;
import de.leitplanke.rules.AgreementReader;
import de.leitplanke.rules.AgreementVersion;
import de.leitplanke.rules.Reading;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The model agreement that is shipped, read when somebody asks first. */
@Component
public class ModelAgreement {

    private final Content content;
    private @Nullable Reading read;

    ModelAgreement(Content content) {
        this.content = content;
    }

    /** The model as other shipped content was written for it; empty if its files are broken. */
    public Optional<AgreementVersion> version() {
        return read() instanceof Reading.Accepted accepted ? Optional.of(accepted.version()) : Optional.empty();
    }

    synchronized Reading read() {
        if (read == null) {
            read = AgreementReader.read(content.files("agreement/*.yaml").stream()
                    .collect(Collectors.toMap(ContentFile::name, ContentFile::text)));
        }
        return read;
    }
}
