package de.leitplanke.library.variant;

import de.leitplanke.evidence.ActKind;
import de.leitplanke.evidence.OfficialActs;
import de.leitplanke.library.Examples;
import de.leitplanke.library.HouseExamples;
import de.leitplanke.library.variant.Variant.VariantId;
import de.leitplanke.library.variant.VariantTransitions.Transition;
import de.leitplanke.people.SignedIn;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the steps of a variant from its author into the library of the house, or back. */
@Service
@Transactional
class Suggesting {

    private static final int LONGEST_REASON = 2000;

    private final Variants variants;
    private final Deciders deciders;
    private final HouseExamples house;
    private final Examples examples;
    private final OfficialActs acts;

    Suggesting(Variants variants, Deciders deciders, HouseExamples house, Examples examples, OfficialActs acts) {
        this.variants = variants;
        this.deciders = deciders;
        this.house = house;
        this.examples = examples;
        this.acts = acts;
    }

    /**
     * An act that somebody wants to do.
     *
     * @param seen fingerprint of what the person has seen
     * @param reason why it is declined; for every other act empty
     * @param renews whether a suggestion is to take the place of its origin
     */
    record Wish(VariantAct act, String seen, String reason, boolean renews) {}

    Decision take(SignedIn person, VariantId id, Wish wish) {
        Optional<Variant> locked = variants.locked(id);
        Optional<Transition> way = locked.flatMap(found -> VariantTransitions.of(found.state(), wish.act()))
                .filter(line -> deciders.isParty(person, line.by(), locked.orElseThrow()));
        if (locked.isEmpty() || way.isEmpty()) {
            return new Decision.Refused("variant.refused.notNow");
        }
        Variant variant = locked.get();
        if (!wish.seen().equals(variant.fingerprint())) {
            return new Decision.Refused("variant.refused.changed");
        }
        return switch (wish.act()) {
            case SUGGEST -> suggest(variant, wish.renews());
            case WITHDRAW -> done(() -> variants.giveBack(id, ""));
            case AGREE -> done(() -> variants.agree(id, person.person()));
            case RELEASE -> release(person, variant);
            case DECLINE -> decline(variant, wish.reason().strip());
        };
    }

    private Decision suggest(Variant variant, boolean renews) {
        return renews && isOriginGone(variant)
                ? new Decision.Refused("variant.refused.originGone")
                : done(() -> variants.suggest(variant.id(), renews));
    }

    private Decision release(SignedIn person, Variant variant) {
        if (variant.renews() && isOriginGone(variant)) {
            return new Decision.Refused("variant.refused.originGone");
        }
        String key = variant.renews() ? variant.origin() : newKey(variant);
        house.release(variant.example().named(key));
        variants.release(variant.id(), person.person(), key);
        variants.removeSent(variant.id());
        acts.record(ActKind.RELEASE, "Praxisbeispiel " + key, Map.of("hash", variant.fingerprint()));
        return new Decision.Done();
    }

    /** What was sent keeps its key where that is free, so that the same example has the same one in every town. */
    private String newKey(Variant variant) {
        return variant.isSent() ? house.free(variant.example().key()) : house.freeKey(variant.title());
    }

    /** The reason is for the author; where there is none, nobody would read it. */
    private Decision decline(Variant variant, String reason) {
        if (variant.isSent()) {
            return done(() -> variants.removeSent(variant.id()));
        }
        return reason.isEmpty() || reason.length() > LONGEST_REASON
                ? new Decision.Refused("variant.refused.reason")
                : done(() -> variants.giveBack(variant.id(), reason));
    }

    private boolean isOriginGone(Variant variant) {
        return examples.byKey(variant.origin()).isEmpty();
    }

    private static Decision done(Runnable change) {
        change.run();
        return new Decision.Done();
    }
}
