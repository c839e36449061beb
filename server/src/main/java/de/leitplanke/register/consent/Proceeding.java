package de.leitplanke.register.consent;

import de.leitplanke.evidence.OfficialActs;
import de.leitplanke.people.Role;
import de.leitplanke.register.consent.ConsentRequest.ConsentId;
import de.leitplanke.register.consent.ConsentRules.Silence;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the steps of a request: checks office, papers and words, moves the deadline, records the official act. */
@Service
@Transactional
class Proceeding {

    private static final int LONGEST_WORDS = 20_000;
    private static final int MOST_DEMANDS = 20;

    private final ConsentRequests requests;
    private final ConsentPapers papers;
    private final ConsentRules rules;
    private final Deadlines deadlines;
    private final OfficialActs acts;
    private final Clock clock;

    Proceeding(
            ConsentRequests requests,
            ConsentPapers papers,
            ConsentRules rules,
            Deadlines deadlines,
            OfficialActs acts,
            Clock clock) {
        this.requests = requests;
        this.papers = papers;
        this.rules = rules;
        this.deadlines = deadlines;
        this.acts = acts;
        this.clock = clock;
    }

    /** A step that an office wants to take. */
    record Wish(
            ConsentAct act,
            Role office,
            String words,
            @Nullable LocalDate resolvedOn) {}

    /** Takes the step, after time has taken its own. */
    Outcome take(ConsentId id, Wish wish) {
        lapse(id);
        ConsentRequest request = requests.locked(id).orElseThrow();
        Optional<ConsentState> next = Transitions.after(request.state(), wish.act());
        if (next.isEmpty() || !wish.act().isFor(wish.office())) {
            return new Outcome.Refused("consent.refused.notNow");
        }
        Optional<String> objection = objection(request, wish);
        if (objection.isPresent()) {
            return new Outcome.Refused(objection.get());
        }
        if (wish.act() == ConsentAct.ASK_FOR_PAPERS) {
            demand(id, wish.words());
        }
        move(request, next.get(), wish.act(), wish.office(), wish.words(), wish.resolvedOn());
        return new Outcome.Done();
    }

    /** Lets the deadlines that have ended take effect. */
    void lapseAll() {
        requests.overdueOn(LocalDate.now(clock)).forEach(this::lapse);
    }

    private void lapse(ConsentId id) {
        requests.locked(id)
                .filter(request -> rules.silence() == Silence.CONSENT && request.isOverdueOn(LocalDate.now(clock)))
                .ifPresent(request ->
                        move(request, ConsentState.CONSENTED_BY_SILENCE, ConsentAct.LAPSE, null, "", request.dueOn()));
    }

    private Optional<String> objection(ConsentRequest request, Wish wish) {
        boolean missing = papers.of(request.id()).stream().anyMatch(Paper::isOpen);
        if (missing && (wish.act() == ConsentAct.SUBMIT || wish.act() == ConsentAct.HAND_IN_PAPERS)) {
            return Optional.of("consent.refused.papersMissing");
        }
        boolean tooMany =
                wish.act() == ConsentAct.ASK_FOR_PAPERS && wish.words().lines().count() > MOST_DEMANDS;
        if (tooMany || wish.words().length() > LONGEST_WORDS) {
            return Optional.of("consent.refused.wordsTooLong");
        }
        if (wish.act().words() == ConsentAct.Words.REQUIRED && wish.words().isBlank()) {
            return Optional.of("consent.refused.wordsMissing");
        }
        return wish.act().dated() && !fits(request.id(), wish.resolvedOn())
                ? Optional.of("consent.refused.day")
                : Optional.empty();
    }

    /** A resolution comes neither before the request nor from the future. */
    private boolean fits(ConsentId id, @Nullable LocalDate day) {
        LocalDate first = requests.steps(id).getFirst().day();
        return day != null && !day.isBefore(first) && !day.isAfter(LocalDate.now(clock));
    }

    /** Every line of the words becomes an item of its own. */
    private void demand(ConsentId id, String words) {
        List<String> titles =
                words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        int before = papers.of(id).size();
        for (int i = 0; i < titles.size(); i++) {
            papers.add(id, "demand-" + (before + i), titles.get(i), "", true);
        }
    }

    private void move(
            ConsentRequest request,
            ConsentState next,
            ConsentAct act,
            @Nullable Role office,
            String words,
            @Nullable LocalDate resolvedOn) {
        LocalDate today = LocalDate.now(clock);
        @Nullable LocalDate due = dueAfter(request, act, today);
        @Nullable
        Integer left = act == ConsentAct.ASK_FOR_PAPERS && request.dueOn() != null
                ? Deadlines.daysLeft(today, request.dueOn())
                : null;
        requests.move(request.id(), next, due, left);
        requests.addStep(request.id(), new ConsentStep(act, office, today, resolvedOn, words.strip(), due));
        acts.record(
                act.kind(), "Mitbestimmungsvorgang " + request.number(), details(request, next, office, resolvedOn));
    }

    private @Nullable LocalDate dueAfter(ConsentRequest request, ConsentAct act, LocalDate today) {
        return switch (act) {
            case SUBMIT -> deadlines.forAnswer(today, request.urgent());
            case HAND_IN_PAPERS ->
                deadlines.afterPapers(today, request.urgent(), Objects.requireNonNullElse(request.daysLeft(), 0));
            case EXTEND -> deadlines.extended(Objects.requireNonNull(request.dueOn()));
            // From the day it is entered, so that a late entry never shortens the deadline.
            case DISCUSS -> deadlines.afterDiscussion(today);
            default -> null;
        };
    }

    private static Map<String, String> details(
            ConsentRequest request, ConsentState next, @Nullable Role office, @Nullable LocalDate resolvedOn) {
        Map<String, String> details = new TreeMap<>();
        details.put("matter", request.matter().name());
        details.put("state", next.name());
        if (office != null) {
            details.put("office", office.name());
        }
        if (resolvedOn != null) {
            details.put(office == null ? "deadlineEndedOn" : "resolvedOn", resolvedOn.toString());
        }
        return details;
    }
}
