package de.leitplanke.agreement;

import de.leitplanke.evidence.AgreedReasons;
import de.leitplanke.rules.AgreementVersion;
import de.leitplanke.rules.LogType;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The reasons as the version in force words them. */
@Component
class ReasonsInForce implements AgreedReasons {

    private final AgreementInForce agreement;

    ReasonsInForce(AgreementInForce agreement) {
        this.agreement = agreement;
    }

    @Override
    public Reasons inForce() {
        return new OfVersion(agreement.find().map(AgreementInForce.Stored::version));
    }

    private record OfVersion(Optional<AgreementVersion> version) implements Reasons {

        @Override
        public Optional<String> necessity(String log) {
            return version.stream()
                    .flatMap(text -> text.logs().stream())
                    .filter(type -> type.id().equals(log))
                    .map(LogType::necessity)
                    .findFirst();
        }

        @Override
        public Optional<Place> clause(String id) {
            return version.flatMap(text -> text.clause(id))
                    .map(clause -> new Place(clause.id(), clause.citation().toString(), clause.plain()));
        }
    }
}
