package de.leitplanke.workspace;

import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import de.leitplanke.workspace.AssignmentContent.Answer;
import de.leitplanke.workspace.Desk.Work;
import de.leitplanke.workspace.doubt.DoubtKey;
import de.leitplanke.workspace.doubt.Resolution;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Third step: the answer is checked, corrected and completed. */
@Controller
class ReviewPage {

    private static final String OFF = "aus";

    private final Desk desk;
    private final Reviewing reviewing;
    private final Documents documents;

    ReviewPage(Desk desk, Reviewing reviewing, Documents documents) {
        this.desk = desk;
        this.reviewing = reviewing;
        this.documents = documents;
    }

    @GetMapping("/arbeitsplatz/{id}/pruefen")
    ModelAndView show(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @RequestParam(name = "offen", required = false, defaultValue = "") String stillOpen,
            @RequestParam(name = "vergleich", required = false, defaultValue = "") String comparison) {
        Work work = desk.open(person, id);
        if (work.assignment().state() != AssignmentState.ANSWERED) {
            return Page.redirect(work.id().path());
        }
        return Page.of("workspace/review")
                .with(
                        "view",
                        ReviewViews.of(
                                work, reviewing.review(work), documents.draftNote(work), !comparison.equals(OFF)))
                .with("stillOpen", !stillOpen.isEmpty())
                .view();
    }

    /** Every button of the page sends the whole form, so that no tick and no word is lost. */
    @PostMapping("/arbeitsplatz/{id}/pruefen")
    ModelAndView act(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> form) {
        Work work = desk.open(person, id);
        if (work.assignment().state() != AssignmentState.ANSWERED) {
            return Page.redirect(work.id().path());
        }
        if (!isAboutChosen(work, form)) {
            return Page.redirect(review(work, form));
        }
        Answer edited = answer(work, form);
        Work changed = desk.change(
                person,
                id,
                found -> work.isStill(found)
                        ? found.with(found.content().withRounds(rounds(found, edited, form)))
                        : found);
        if (form.containsKey("nachbessern")) {
            return Page.redirect(work.id().path() + "/nachbessern");
        }
        if (form.containsKey("runde")) {
            return Page.redirect(review(work, form));
        }
        if (form.containsKey("weiter")) {
            boolean complete = reviewing.review(changed).isComplete();
            return Page.redirect(work.id().path() + (complete ? "/unterschreiben" : "/pruefen?offen=1"));
        }
        if (form.containsKey("vergleichen")) {
            return Page.redirect(review(work, form) + "#vergleich");
        }
        return Page.redirect(review(work, form) + (form.containsKey("uebernehmen") ? "#text" : "#unbelegt"));
    }

    /** A page on which another answer still stands must not overwrite the one that was taken up elsewhere. */
    private static boolean isAboutChosen(Work work, MultiValueMap<String, String> form) {
        String shown = form.getFirst("gelesen");
        return shown == null
                || shown.equals(Integer.toString(work.content().rounds().chosen()));
    }

    /** The page as the author looked at it, or wants to from now on. */
    private static String review(Work work, MultiValueMap<String, String> form) {
        String now = form.getFirst("vergleich");
        String wanted = form.getFirst("vergleichen");
        boolean off = OFF.equals(wanted == null ? now : wanted);
        return work.id().path() + "/pruefen" + (off ? "?vergleich=" + OFF : "");
    }

    private static Rounds rounds(Assignment found, Answer edited, MultiValueMap<String, String> form) {
        Rounds rounds = found.content().rounds().withCurrent(edited);
        String taken = form.getFirst("runde");
        return taken == null || !taken.matches("\\d{1,3}") ? rounds : rounds.choose(Integer.parseInt(taken));
    }

    private Answer answer(Work work, MultiValueMap<String, String> form) {
        Answer ticked = reviewing.review(work).answer().withTicked(ticked(form));
        Work current = new Work(
                work.assignment()
                        .with(work.content().withRounds(work.content().rounds().withCurrent(ticked))),
                work.piece());
        @Nullable String undo = form.getFirst("zuruecknehmen");
        if (undo != null && ticked.before() != null) {
            return reviewing.changed(current, ticked.before());
        }
        Optional<DoubtKey> confirmed = key(form.getFirst("stimmt"));
        if (confirmed.isPresent()) {
            return reviewing.resolved(current, confirmed.get(), Resolution.CHECKED);
        }
        Optional<DoubtKey> reopened = key(form.getFirst("dochoffen"));
        if (reopened.isPresent()) {
            return reviewing.resolved(current, reopened.get(), Resolution.DROPPED);
        }
        Optional<DoubtKey> dropped = key(form.getFirst("streichen"));
        if (dropped.isPresent()) {
            return reviewing.dropped(current, dropped.get());
        }
        @Nullable String text = form.getFirst("text");
        return text != null ? reviewing.changed(current, text.replace("\r\n", "\n")) : ticked;
    }

    private Optional<DoubtKey> key(@Nullable String code) {
        if (code == null) {
            return Optional.empty();
        }
        List<String> parts = List.of(code.split(":", 3));
        return parts.size() == 3 ? Optional.of(DoubtCodes.read(parts)) : Optional.empty();
    }

    private static Set<Integer> ticked(MultiValueMap<String, String> form) {
        Set<Integer> points = new HashSet<>();
        form.getOrDefault("punkt", List.of()).stream()
                .filter(value -> value.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .forEach(points::add);
        return points;
    }
}
