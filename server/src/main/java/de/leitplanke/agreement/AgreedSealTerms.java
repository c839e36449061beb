package de.leitplanke.agreement;

import de.leitplanke.evidence.SealTerms;
import de.leitplanke.rules.LogType;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The agreement in force answers for its list of logs. */
@Component
class AgreedSealTerms implements SealTerms {

    private final AgreementInForce agreement;

    AgreedSealTerms(AgreementInForce agreement) {
        this.agreement = agreement;
    }

    @Override
    public Optional<Period> kept(String log) {
        return agreement.find().stream()
                .flatMap(stored -> stored.version().logs().stream())
                .filter(type -> type.id().equals(log))
                .findFirst()
                .map(LogType::kept)
                .map(AgreedSealTerms::period)
                .filter(period -> !period.isZero());
    }

    @Override
    public Optional<String> citation(String clause) {
        return agreement
                .find()
                .flatMap(stored -> stored.version().clause(clause))
                .map(found -> found.citation().toString());
    }

    private static Period period(Map<String, String> kept) {
        return Period.of(number(kept, "years"), number(kept, "months"), number(kept, "days"));
    }

    private static int number(Map<String, String> kept, String unit) {
        String value = kept.getOrDefault(unit, "0");
        return value.matches("\\d{1,5}") ? Integer.parseInt(value) : 0;
    }
}
