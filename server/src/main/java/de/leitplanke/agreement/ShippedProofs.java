package de.leitplanke.agreement;

import de.leitplanke.platform.start.Content;
import de.leitplanke.platform.start.Content.ContentFile;
import de.leitplanke.rules.AgreementReader;
import de.leitplanke.rules.Proofs;
import de.leitplanke.rules.Reading;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What this software can prove: the proofs beside the guarantees of the agreement that comes with it. */
@Component
class ShippedProofs {

    private final Content content;
    private final AtomicReference<@Nullable Proofs> read = new AtomicReference<>();

    ShippedProofs(Content content) {
        this.content = content;
    }

    /** Read when first needed: most starts need none. */
    Proofs get() {
        Proofs known = read.get();
        if (known == null) {
            known = read();
            read.set(known);
        }
        return known;
    }

    private Proofs read() {
        return switch (AgreementReader.read(content.files("agreement/*.yaml").stream()
                .collect(Collectors.toMap(ContentFile::name, ContentFile::text)))) {
            case Reading.Accepted accepted -> Proofs.of(accepted.version());
            case Reading.Refused refused -> Proofs.none();
        };
    }
}
