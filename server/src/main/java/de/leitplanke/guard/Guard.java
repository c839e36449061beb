package de.leitplanke.guard;

import de.leitplanke.agreement.AcknowledgementState;
import de.leitplanke.agreement.Acknowledgements;
import de.leitplanke.agreement.AgreementInForce;
import de.leitplanke.people.Role;
import de.leitplanke.people.SignedIn;
import de.leitplanke.register.RegisterFacts;
import de.leitplanke.rules.AgreementVersion;
import de.leitplanke.rules.Facts;
import de.leitplanke.rules.FactsBuilder;
import de.leitplanke.rules.PassStatus;
import de.leitplanke.rules.Purpose;
import de.leitplanke.rules.TextLength;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Gathers the facts of a wish and asks the agreement in force. Whatever fails on the way is a refusal. */
@Service
public class Guard {

    private static final Logger LOG = LoggerFactory.getLogger(Guard.class);

    /** From here on the agreement advises to shorten, in characters. */
    private static final int LONG_TEXT = 12_000;

    private final AgreementInForce agreement;
    private final Acknowledgements acknowledgements;
    private final Clock clock;

    Guard(AgreementInForce agreement, Acknowledgements acknowledgements, Clock clock) {
        this.agreement = agreement;
        this.acknowledgements = acknowledgements;
        this.clock = clock;
    }

    public Judgement judge(Circumstances wish) {
        return judgeAll(wish.person(), List.of(wish)).getFirst();
    }

    /** Answers all wishes of one person from one look at the agreement and at what the person has acknowledged. */
    public List<Judgement> judgeAll(SignedIn person, List<Circumstances> wishes) {
        try {
            AcknowledgementState acknowledgement = acknowledgements.stateOf(person.person());
            return agreement
                    .find()
                    .map(stored -> wishes.stream()
                            .<Judgement>map(wish -> decide(stored.version(), wish, acknowledgement))
                            .toList())
                    .orElseGet(() -> refused(wishes, "guard.noAgreement"));
        } catch (RuntimeException e) {
            // Only the kind of failure: messages of exceptions may quote what was being read.
            LOG.error("decision failed: {}", e.getClass().getName());
            return refused(wishes, "guard.failed");
        }
    }

    private static List<Judgement> refused(List<Circumstances> wishes, String textKey) {
        return wishes.stream()
                .<Judgement>map(wish -> new Judgement.Refused(textKey))
                .toList();
    }

    private Judgement decide(AgreementVersion version, Circumstances wish, AcknowledgementState acknowledgement) {
        return new Judgement.Decided(version.decide(facts(wish, acknowledgement)));
    }

    private Facts facts(Circumstances wish, AcknowledgementState acknowledgement) {
        LocalDate today = LocalDate.now(clock);
        FactsBuilder facts = RegisterFacts.of(wish.field(), wish.tool(), today)
                .form(wish.form())
                .purposes(purposes(wish))
                .audience(wish.audience())
                .acknowledgement(acknowledgement.status())
                .role(role(wish.person()))
                .length(wish.length() > LONG_TEXT ? TextLength.LONG : TextLength.ORDINARY);
        if (acknowledgement.opensGate()) {
            // Until the course is offered the acknowledgement counts as pass, that of the version before too as long as
            // it suffices; the agreement says so. Without it the pass stays unknown, and the reason that closes the
            // gate names what the person can do.
            facts.pass(PassStatus.VALID);
        }
        return wish.classes().isEmpty()
                ? facts.build()
                : facts.dataClasses(wish.classes()).build();
    }

    private static Set<Purpose> purposes(Circumstances wish) {
        Set<Purpose> purposes = EnumSet.copyOf(wish.field().purposes());
        purposes.addAll(wish.purposes());
        return purposes;
    }

    private static de.leitplanke.rules.Role role(SignedIn person) {
        Role first = person.roles().stream().min(Comparator.naturalOrder()).orElse(Role.EMPLOYEE);
        return de.leitplanke.rules.Role.valueOf(first.name());
    }
}
