package de.leitplanke.agreement;

import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import de.leitplanke.rules.Clause;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Questions and suggestions at a clause, for everybody to read and to write; the offices answer. */
@Controller
class ClauseNotesPage {

    private static final String PATH = "/vereinbarung/{clause}/anmerkungen";
    private static final int LONGEST = 2_000;

    private final AgreementOnShow agreement;
    private final ClauseNotes notes;
    private final ClauseTalk talk;

    ClauseNotesPage(AgreementOnShow agreement, ClauseNotes notes, ClauseTalk talk) {
        this.agreement = agreement;
        this.notes = notes;
        this.talk = talk;
    }

    @GetMapping(PATH)
    ModelAndView show(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable String clause,
            @RequestParam(name = "danke", defaultValue = "") String thanks) {
        return page(person, clause).with("thanks", !thanks.isEmpty()).view();
    }

    @PostMapping(PATH)
    ModelAndView add(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable String clause,
            @RequestParam(name = "art", defaultValue = "") String kind,
            @RequestParam(name = "anmerkung", defaultValue = "") String words) {
        if (words.isBlank() || words.length() > LONGEST) {
            return page(person, clause)
                    .with("written", words)
                    .with("problem", words.isBlank() ? "note.empty" : "note.tooLong")
                    .status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .view();
        }
        ClauseNote.Kind chosen = Arrays.stream(ClauseNote.Kind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElse(ClauseNote.Kind.QUESTION);
        notes.add(clause(clause).id(), chosen, words.strip());
        return Page.redirect("/vereinbarung/" + clause + "/anmerkungen?danke=1");
    }

    @PostMapping(PATH + "/{note}")
    ModelAndView answer(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable String clause,
            @PathVariable UUID note,
            @RequestParam(name = "antwort", defaultValue = "") String words) {
        Office office = Office.of(person).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!words.isBlank() && words.length() <= LONGEST && notes.find(note).isPresent()) {
            notes.answer(note, office, words.strip());
        }
        return Page.redirect("/vereinbarung/" + clause + "/anmerkungen");
    }

    private Page page(SignedIn person, String clause) {
        return Page.of("agreement/notes")
                .with("clause", clause(clause))
                .with("notes", talk.notesAt(clause))
                .with("interpretations", talk.interpretationsAt(clause))
                .with("versionHash", shown().version().hash())
                .with("office", Office.of(person).isPresent());
    }

    private Clause clause(String id) {
        return shown().version().clause(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ShownAgreement shown() {
        return agreement.find().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
