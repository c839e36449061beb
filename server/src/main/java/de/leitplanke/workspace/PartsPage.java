package de.leitplanke.workspace;

import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import de.leitplanke.privacy.PlaceholderTable;
import de.leitplanke.privacy.Restorer;
import de.leitplanke.rules.Obligation;
import de.leitplanke.workspace.Desk.Work;
import de.leitplanke.workspace.Splitting.Split;
import de.leitplanke.workspace.view.PartView;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** An order that is too long for a model: shows where it would be cut, and how far it has come. */
@Controller
class PartsPage {

    private final Desk desk;
    private final Verdicts verdicts;
    private final SendingParts sending;

    PartsPage(Desk desk, Verdicts verdicts, SendingParts sending) {
        this.desk = desk;
        this.verdicts = verdicts;
        this.sending = sending;
    }

    @GetMapping("/arbeitsplatz/{id}/teile")
    ModelAndView show(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @RequestParam(name = "werkzeug", required = false, defaultValue = "") String tool,
            @RequestParam(name = "fehler", required = false, defaultValue = "") String problem) {
        return page(person, desk.open(person, id), tool, Sending.knownProblem(problem));
    }

    /** Sends all parts that are still to go and waits for the last answer; the way without script. */
    @PostMapping("/arbeitsplatz/{id}/teile")
    ModelAndView send(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> form) {
        SendForm chosen = new SendForm(form);
        return switch (sending.send(person, id, chosen, text -> {}, () -> false)) {
            case Sending.Refused refused -> page(person, desk.open(person, id), chosen.tool(), refused.textKey());
            case Sending.Done _, Sending.TooLong _ -> Page.redirect("/arbeitsplatz/" + id);
        };
    }

    private ModelAndView page(SignedIn person, Work work, String tool, @Nullable String problem) {
        Page page = switch (work.assignment().state()) {
            case DRAFT -> planned(person, work, tool);
            case PARTS_OUT -> begun(work);
            default -> null;
        };
        if (page == null) {
            return Page.redirect(work.id().path());
        }
        page.with("problem", problem);
        return (problem == null ? page : page.status(HttpStatus.UNPROCESSABLE_CONTENT)).view();
    }

    /** Nothing has been sent; null if there is nothing to cut. */
    private @Nullable Page planned(SignedIn person, Work work, String tool) {
        Draft draft = desk.draft(work);
        Optional<Verdict> verdict =
                verdicts.of(person, work.content(), work.piece(), draft, tool).filter(Verdict::permits);
        Optional<Split> split = verdict.flatMap(permitted -> sending.split(work, draft, permitted));
        if (verdict.isEmpty() || split.isEmpty()) {
            return null;
        }
        return common(work, views(split.get().pieces(), List.of(), PlaceholderTable.empty()))
                .with("toolName", verdict.get().tool().name())
                .with("tool", tool)
                .with("field", split.get().field())
                .with("fingerprint", draft.fingerprint())
                .with("split", split.get().fingerprint())
                .with("asksReason", verdict.get().demands(Obligation.GIVE_REASON))
                .with("asksRights", verdict.get().demands(Obligation.CONFIRM_RIGHTS));
    }

    private static @Nullable Page begun(Work work) {
        Parts parts = work.content().parts();
        Optional<Round> round = work.content().rounds().waiting();
        if (parts == null || round.isEmpty()) {
            return null;
        }
        return common(
                        work,
                        views(
                                parts.orders(),
                                parts.answers(),
                                work.content().rounds().placeholders()))
                .with("toolName", round.get().order().toolName());
    }

    private static Page common(Work work, List<PartView> parts) {
        return Page.of("workspace/parts")
                .with("path", work.id().path())
                .with("title", work.content().title())
                .with("parts", parts);
    }

    private static List<PartView> views(List<String> texts, List<String> answers, PlaceholderTable table) {
        return IntStream.range(0, texts.size())
                .mapToObj(part -> new PartView(
                        part + 1,
                        texts.get(part),
                        part < answers.size()
                                ? new Restorer()
                                        .restore(answers.get(part), table)
                                        .text()
                                : ""))
                .toList();
    }
}
